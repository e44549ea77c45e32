import { textOf, valueAt } from '../front-matter/field-values.ts';
import { splitFrontMatter } from '../front-matter/front-matter.ts';
import { isRecord } from '../front-matter/record.ts';
import { writtenFields } from '../front-matter/written-fields.ts';
import type { Post } from '../posts/post.ts';
import type { SiteConfig } from '../site/site-config.ts';
import type { ContentError } from '../source/content-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { expandTemplates } from '../templates/templates.ts';
import type { UnknownTags } from '../templates/unknown-tags.ts';
import type { Inquiry } from './inquiry.ts';
import type { PostDrawings } from './post-drawings.ts';

interface Expansion {
  readonly post: Post;
  readonly source: SourceFile;
  readonly inquiry: Inquiry;
  readonly drawings: PostDrawings;
  /** Gathers names that mean nothing. */
  readonly unknown: UnknownTags;
  /** Gathers what else is wrong. */
  readonly problems: ContentError[];
}

/** The templates in the posts of one site, and what they mean there. */
export class PostTemplates {
  readonly #config: SiteConfig;

  constructor(config: SiteConfig) {
    this.#config = config;
  }

  /**
   * Makes Markdown of a post's text.
   * @param start offset in the source at which the text begins
   * @throws RangeError where it is nested too deeply.
   */
  expanded(text: string, start: number, expansion: Expansion): string {
    const { post, source, inquiry, drawings, unknown, problems } = expansion;
    // Under names that Lectern knows as others: `page.cover`.
    let written: object | undefined;
    return expandTemplates(text, {
      isMdx: post.isMdx,
      reference: (name) => inquiry.find(name),
      asset: (path) => path,
      pictures: (folder) => inquiry.picturesIn(folder),
      variable: (path) => {
        const known = this.#variable(path, post);
        if (known !== undefined || !path.startsWith('page.')) return known;
        written ??= Object.fromEntries(writtenFields(source, splitFrontMatter(source)).values);
        return textAt(written, path.split('.').slice(1));
      },
      entries: (name) => entriesOf(post.extra[name]),
      include: (name) => inquiry.include(name),
      drawing: (markup) => drawings.take(markup),
      file: (name) => inquiry.file(name),
      missing: (name, at, part) => {
        const offset = start + at;
        if (part !== undefined) {
          const message = `the file ${name} has no part that is called ${part}`;
          problems.push(source.problem('warning', message, { offset }));
          return;
        }
        const near = inquiry.near(name);
        const hint =
          near === undefined
            ? 'Paths count from the post, or after @/ from the folder of posts.'
            : `Did you mean ${near}?`;
        problems.push(
          source.problem('warning', `the file ${name} does not exist`, { offset, hint }),
        );
      },
      unknown: (kind, name, at) => {
        unknown.note(kind, name, source, start + at);
      },
    });
  }

  #variable(path: string, post: Post): string | undefined {
    const { site, url = '' } = this.#config;
    const { title, description, date, address, lang, extra } = post;
    const [world, ...names] = path.split('.');
    if (world === 'site') {
      // Addresses begin at the root in what posts say: the base is set before them later.
      const known = { title: site.title, description: site.description, url, baseurl: '' };
      return textAt(known, names);
    }
    if (world !== 'page') return undefined;
    return textAt({ ...extra, title, description, date, url: address, lang }, names);
  }
}

/** What stands in a list of maps, or of the paths of pictures. */
function entriesOf(value: unknown): ReadonlyMap<string, string>[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => {
    const fields = isRecord(item) ? Object.entries(item) : [['src', item] as const];
    return new Map(fields.map(([name, text]) => [name.toLowerCase(), textOf(text) ?? '']));
  });
}

/** An empty text is one all the same. */
function textAt(values: object, names: readonly string[]): string | undefined {
  const value = valueAt(values, names);
  return value === '' ? '' : textOf(value);
}
