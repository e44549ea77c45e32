import path from 'node:path';
import { FACETS, isPrintedFacet, namesUnder } from '../model/facet.ts';
import { nearest } from '../model/nearest.ts';
import { isExternal, schemeOf } from '../model/url.ts';
import { addressOf, hrefOf, routeOf } from '../model/route.ts';
import { slugOf } from '../model/slug.ts';
import type { Media } from './media.ts';
import type { Post } from './post.ts';

/** Where a link leads, or why it leads nowhere. */
export type Target =
  | { readonly href: string }
  | {
      readonly dead: string;
      /** What the link says all the same. */
      readonly href: string;
      readonly hint?: string | undefined;
    };

/** The file in which a link stands, and the address at which that is read. */
export type Origin = Pick<Post, 'file' | 'address'>;

/** Dead links for which a likely name is looked for among all that there are. */
const MOST_GUESSES = 200;

/** All addresses that a link within the site can lead to. */
export class Links {
  readonly #base: string;
  readonly #media: Media;
  readonly #addresses = new Set<string>(['/', '/library/']);
  readonly #byFile = new Map<string, Post>();
  readonly #held = new Map<string, Post>();
  /** Of posts. The last part of an address is what stays when the permalink is changed. */
  readonly #byLastPart = new Map<string, string>();
  #guesses = 0;

  constructor(posts: readonly Post[], held: readonly Post[], media: Media, base: string) {
    this.#base = base;
    this.#media = media;
    for (const post of posts) {
      this.#addresses.add(post.address);
      this.#byFile.set(post.file, post);
      const last = lastPartOf(post.address);
      if (!this.#byLastPart.has(last)) this.#byLastPart.set(last, post.address);
      for (const facet of FACETS) {
        if (!isPrintedFacet(facet)) continue;
        this.#addresses.add(addressOf({ kind: 'terms', facet }));
        for (const name of namesUnder(facet, post)) {
          this.#addresses.add(addressOf({ kind: 'term', facet, slug: slugOf(name), page: 1 }));
        }
      }
    }
    for (const post of held) {
      if (this.#addresses.has(post.address)) continue;
      this.#held.set(post.address, post);
      this.#byFile.set(post.file, post);
    }
  }

  /** All at which something is printed, but for the later pages of lists. */
  get addresses(): Iterable<string> {
    return this.#addresses;
  }

  /** Follows a link. */
  resolve(href: string, from: Origin): Target {
    if (schemeOf(href) !== undefined || isExternal(href) || href.startsWith('#')) return { href };
    const [, bare = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
    if (bare === '') return { href };
    return bare.startsWith('/')
      ? this.#fromRoot(bare, rest, href, from)
      : this.#fromPost(bare, rest, href, from);
  }

  #fromRoot(bare: string, rest: string, href: string, from: Origin): Target {
    const route = routeOf(bare, '', '/');
    const address = route === undefined ? undefined : addressOf(route);
    if (address !== undefined && this.#addresses.has(address)) {
      return { href: hrefOf(address, this.#base) + rest };
    }
    const file =
      this.#media.find(bare, from.file) ?? this.#media.find(`${bare}/index.html`, from.file);
    if (file !== undefined) return { href: this.#hrefOfFile(bare, file.href) + rest };
    if (route?.kind === 'list') return { href: hrefOf(addressOf(route), this.#base) + rest };
    return this.#dead(href, address ?? bare, from);
  }

  /** A folder of the public folder keeps its own address: `/about/` is served from `/about/index.html`. */
  #hrefOfFile(bare: string, href: string): string {
    return href.endsWith('/index.html') && !bare.endsWith('index.html')
      ? href.slice(0, -'index.html'.length)
      : href;
  }

  #fromPost(bare: string, rest: string, href: string, from: Origin): Target {
    let name = bare;
    try {
      name = decodeURIComponent(bare);
    } catch {
      // A stray % is part of the name.
    }
    const file = path.resolve(path.dirname(from.file), name);
    const meant = this.#byFile.get(file) ?? this.#byFile.get(path.join(file, 'index.md'));
    if (meant !== undefined) {
      if (this.#held.get(meant.address) === meant) return this.#dead(href, meant.address, from);
      return { href: hrefOf(meant.address, this.#base) + rest };
    }
    const besides = this.#media.find(bare, from.file);
    if (besides !== undefined) return { href: besides.href + rest };
    const address = path.posix.join(from.address, name.replace(/\/?$/, '/'));
    if (this.#addresses.has(address)) return { href: hrefOf(address, this.#base) + rest };
    return this.#dead(href, address, from);
  }

  #dead(written: string, address: string, from: Origin): Target {
    // Below the base it leads to the site's own page for what is not there.
    const href = written.startsWith('/') ? this.#base + written.slice(1) : written;
    const held = this.#held.get(address);
    if (held !== undefined) {
      const why = held.held === 'draft' ? 'a draft' : 'dated in the future';
      const dead = `the link to ${written} leads to ${held.name}, which is ${why} and not published`;
      return { href, dead };
    }
    const meant = this.#meant(written, address, from);
    const hint = meant === undefined ? undefined : `Did you mean ${meant}?`;
    return { href, dead: `the link to ${written} leads nowhere`, hint };
  }

  /** What somebody may have meant who wrote an address or the name of a file that is none. */
  #meant(written: string, address: string, from: Origin): string | undefined {
    const isFile = /\.\w{2,5}$/.test(written.replace(/[?#].*$/s, ''));
    const candidates = isFile ? this.#media.candidates(written, from.file) : this.#addresses;
    const wanted = isFile ? written : address;
    const [near] = this.#guesses++ < MOST_GUESSES ? nearest(wanted, candidates) : [];
    return near ?? this.#byLastPart.get(lastPartOf(address));
  }
}

/** `x` of `/2020/01/x/`, of `/x.html` and of `/notes/x.md`. */
function lastPartOf(address: string): string {
  return /([^/]*?)(?:\.(?:html?|md|markdown))?\/?$/.exec(address)?.[1] ?? '';
}
