import type { Article, Attachment, Picture } from '../model/article.ts';
import { nearest } from '../model/nearest.ts';
import { isAllowedFile, isExternal, schemeOf } from '../model/url.ts';
import { minutesOf } from '../model/reading-time.ts';
import type { ContentError } from './content-error.ts';
import { detached } from './detached.ts';
import { Fragments, hintFor, idsIn, isPart } from './fragments.ts';
import type { Links } from './links.ts';
import { Markdown, type MarkdownResult, type References } from './markdown.ts';
import type { Media } from './media.ts';
import { excerptOf, plainText } from './plain-text.ts';
import { type Post, splitFrontMatter } from './post.ts';
import { sanitize } from './sanitize.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** What the references of posts are looked up in. */
interface World {
  readonly links: Links;
  readonly media: Media;
  readonly fragments: Fragments;
}

/** Makes articles of posts. */
export class ArticleRenderer {
  /** Links of the posts to parts of each other, to be checked when all are rendered. */
  readonly fragments = new Fragments();
  readonly #markdown = new Markdown();
  readonly #world: World;

  constructor(links: Links, media: Media) {
    this.#world = { links, media, fragments: this.fragments };
  }

  /** Renders a post, and notes which of its links and pictures lead nowhere. */
  async render(post: Post, problems: ContentError[]): Promise<Article> {
    const source = await readSource(post.file, post.name);
    const { end } = splitFrontMatter(source);
    const references = new PostReferences(post, source, end, this.#world);
    const cover = this.#cover(post, references);
    const rendered = await this.#html(source, end, references, post.title);
    const { html } = rendered;
    const title = post.title ?? rendered.title;
    if (title === undefined) {
      references.problems.push(
        source.problem('warning', 'has no title, so its file name is shown', {
          hint: 'Add title: "…" to the front matter, or begin the text with a # heading.',
        }),
      );
    }
    references.checkFragments(html);
    problems.push(...references.problems);
    return {
      address: post.address,
      title: detached(title ?? titleOfFile(post.file)),
      description: post.description ?? excerptOf(html),
      ...(post.date === undefined ? {} : { date: post.date }),
      ...(post.updated === undefined ? {} : { updated: post.updated }),
      ...(cover === undefined ? {} : { image: cover }),
      categories: post.categories,
      authors: post.authors,
      tags: post.tags,
      minutes: minutesOf(plainText(html)),
      ...(post.lang === undefined ? {} : { lang: post.lang }),
      ...(post.dir === undefined ? {} : { dir: post.dir }),
      ...(post.held === undefined ? {} : { held: post.held }),
      outline: rendered.outline,
      attachments: references.attachments,
      html,
    };
  }

  /** @throws ContentError where the text is nested so deeply that reading it overflows the stack. */
  async #html(
    source: SourceFile,
    start: number,
    references: References,
    title: string | undefined,
  ): Promise<MarkdownResult> {
    try {
      const rendered = this.#markdown.render(source.text.slice(start), references, title);
      return rendered.hasRawHtml ? { ...rendered, html: await sanitize(rendered.html) } : rendered;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw source.problem('error', 'is nested too deeply to be rendered', {
        hint: 'Look for quotes, lists or tags within each other, thousands of levels deep.',
      });
    }
  }

  #cover(post: Post, references: PostReferences): Picture | undefined {
    if (post.image === undefined) return undefined;
    const found = references.picture(post.image.src, post.image.offset);
    return found === undefined ? undefined : { ...found, alt: post.image.alt };
  }
}

function titleOfFile(file: string): string {
  const name =
    file
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? file;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The references of one post: resolves them, and remembers what came of it. */
class PostReferences implements References {
  readonly problems: ContentError[] = [];
  readonly #post: Post;
  readonly #source: SourceFile;
  readonly #world: World;
  readonly #attachments = new Map<string, Attachment>();
  readonly #fragments: string[] = [];
  /** Where to look for the next occurrence of a reference, so that each is told of where it stands. */
  readonly #searched = new Map<string, number>();
  readonly #start: number;

  constructor(post: Post, source: SourceFile, start: number, world: World) {
    this.#post = post;
    this.#source = source;
    this.#start = start;
    this.#world = world;
  }

  get attachments(): Attachment[] {
    return [...this.#attachments.values()];
  }

  link(href: string): string {
    const target = this.#world.links.resolve(href, this.#post);
    if (/^#./.test(href)) {
      this.#fragments.push(href);
    } else if ('dead' in target) {
      this.#warn(target.dead, this.#offsetOf(href), target.hint);
    } else if (/^\/(?!\/)[^#]*#./.test(target.href)) {
      const place = this.#source.placeAt(this.#offsetOf(href));
      this.#world.fragments.add(target.href, { written: href, name: this.#post.name, place });
    }
    return target.href;
  }

  picture(src: string, offset?: number): Omit<Picture, 'alt'> | undefined {
    if (!isAllowedFile(src)) {
      this.#warn(
        `the image ${src.slice(0, 60)} is of a kind that may not be shown`,
        offset ?? this.#offsetOf(src),
      );
      return undefined;
    }
    if (isExternal(src) && !URL.canParse(src, 'https://example.com')) {
      this.#warn(`the image ${src} is at no address`, offset ?? this.#offsetOf(src));
      return undefined;
    }
    if (schemeOf(src) !== undefined || isExternal(src)) return { src };
    const found = this.#world.media.find(src, this.#post.file);
    if (found === undefined) {
      const [meant] = nearest(src, this.#world.media.candidates(src, this.#post.file));
      const hint = meant === undefined ? placesFor(src) : `Did you mean ${meant}?`;
      this.#warn(`the image ${src} does not exist`, offset ?? this.#offsetOf(src), hint);
      return undefined;
    }
    this.#attachments.set(found.href, { href: found.href, bytes: found.bytes });
    return {
      src: found.href,
      ...(found.width === undefined ? {} : { width: found.width }),
      ...(found.height === undefined ? {} : { height: found.height }),
    };
  }

  /** Warns of links to headings that the post does not have. */
  checkFragments(html: string): void {
    if (this.#fragments.length === 0) return;
    const ids = idsIn(html);
    for (const href of new Set(this.#fragments)) {
      if (isPart(href, ids)) continue;
      this.#warn(
        `the link to ${href} leads to no heading of this post`,
        this.#offsetOf(href),
        hintFor(href, ids),
      );
    }
  }

  #offsetOf(reference: string): number | undefined {
    const from = this.#searched.get(reference) ?? this.#start;
    const offset = this.#source.text.indexOf(reference, from);
    if (offset === -1) return undefined;
    this.#searched.set(reference, offset + reference.length);
    return offset;
  }

  #warn(message: string, offset: number | undefined, hint?: string): void {
    this.problems.push(this.#source.problem('warning', message, { offset, hint }));
  }
}

function placesFor(src: string): string {
  return src.startsWith('/')
    ? `Put it at ${src} in the public folder, or name the folder it lies in with PUBLIC_DIR.`
    : 'Put it beside the post.';
}
