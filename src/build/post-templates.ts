import type { ContentError } from './content-error.ts';
import { textOf, valueAt } from './field-values.ts';
import { Includes } from './includes.ts';
import type { Links } from './links.ts';
import type { Post } from './post.ts';
import type { SiteConfig } from './site-config.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SourceFile } from './source-file.ts';
import { expandTemplates } from './templates/templates.ts';
import { UnknownTags } from './templates/unknown-tags.ts';

/** The templates in the posts of one site: what they mean there, and those that mean nothing. */
export class PostTemplates {
  readonly #config: SiteConfig;
  readonly #links: Links;
  readonly #includes: Includes;
  readonly #unknown = new UnknownTags();

  constructor(config: SiteConfig, links: Links, folders: SiteFolders) {
    this.#config = config;
    this.#links = links;
    this.#includes = new Includes(folders);
  }

  /**
   * Makes Markdown of a post's text.
   * @param start offset in the source at which the text begins
   * @throws RangeError where it is nested too deeply.
   */
  expanded(text: string, post: Post, source: SourceFile, start: number): string {
    return expandTemplates(text, {
      isMdx: post.isMdx,
      reference: (name) => this.#links.find(name, post),
      asset: (path) => path,
      variable: (path) => this.#variable(path, post),
      include: (name) => this.#includes.text(name),
      unknown: (kind, name, at) => {
        this.#unknown.note(kind, name, source, start + at);
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

  /** One for each name that means nothing. */
  warnings(): ContentError[] {
    return this.#unknown.warnings();
  }
}

/** An empty text is one all the same. */
function textAt(values: object, names: readonly string[]): string | undefined {
  const value = valueAt(values, names);
  return value === '' ? '' : textOf(value);
}
