import { decoded } from '../../model/url.ts';
import { plainText } from '../markdown/plain-text.ts';
import { ContentError, type Place } from '../source/content-error.ts';
import type { Guesses } from './guesses.ts';

/** A link to a part of a page. */
export interface FragmentLink {
  /** The link as it stands in the post. */
  readonly written: string;
  /** The file of the post. */
  readonly name: string;
  readonly place: Place;
}

/** Links to parts of other posts. Whether these exist is known only when all posts have been rendered. */
export class Fragments {
  readonly #guesses: Guesses;
  /** By the pages to which they lead. */
  readonly #links = new Map<string, FragmentLink[]>();

  constructor(guesses: Guesses) {
    this.#guesses = guesses;
  }

  /** @param href where the link leads, as it stands in the page */
  add(href: string, link: FragmentLink): void {
    const page = href.replace(/[?#].*$/s, '');
    const links = this.#links.get(page) ?? [];
    this.#links.set(page, links);
    links.push(link);
  }

  /** Whether a link leads to a part of a page. */
  has(page: string): boolean {
    return this.#links.has(page);
  }

  /** Warns of links to parts that a page does not have. */
  check(page: string, html: string): ContentError[] {
    const ids = idsIn(html);
    return (this.#links.get(page) ?? []).flatMap(({ written, name, place }) => {
      if (isPart(written, ids)) return [];
      const message = `the link to ${written} leads to no heading of that post`;
      const hint = hintFor(written, ids, this.#guesses);
      return new ContentError('warning', name, message, { ...place, hint, kind: 'link' });
    });
  }
}

/** The parts of a page that a link can name. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => plainText(id)));
}

/** Whether a link names one of these parts, or the top of the page, which is there in every browser. */
export function isPart(link: string, ids: ReadonlySet<string>): boolean {
  const id = idOf(link);
  return ids.has(id) || id === '' || id === 'top';
}

/** Which part a link may mean that names none. */
export function hintFor(
  link: string,
  ids: ReadonlySet<string>,
  guesses: Guesses,
): string | undefined {
  const meant = guesses.meant(idOf(link), () => ids);
  return meant === undefined ? undefined : `Did you mean ${link.replace(/#.*$/s, '')}#${meant}?`;
}

/** What a link names, without the words that a browser is to look for (`#:~:text=`). */
function idOf(link: string): string {
  return decoded(link.replace(/^[^#]*#/, '').replace(/:~:.*$/s, ''));
}
