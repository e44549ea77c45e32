import type { Article, Picture } from '../model/article.ts';
import { minutesOf } from '../model/reading-time.ts';
import type { ContentError } from './content-error.ts';
import { detached } from './detached.ts';
import { markedCut, type MarkedText, withoutCut } from './excerpt.ts';
import { truthOf } from './field-values.ts';
import { Fragments } from './fragments.ts';
import { splitFrontMatter } from './front-matter.ts';
import { Guesses } from './guesses.ts';
import type { Links } from './links.ts';
import { Markdown, type MarkdownResult } from './markdown.ts';
import type { Pictures } from './pictures.ts';
import { excerptOf, leadOf, plainText } from './plain-text.ts';
import type { Post } from './post.ts';
import { PostReferences, type World } from './post-references.ts';
import type { PostTemplates } from './post-templates.ts';
import { sanitize } from './sanitize.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** What one reading of a post gave. */
interface Pass {
  readonly references: PostReferences;
  readonly cover: Picture | undefined;
  /** Not yet sanitized. */
  readonly rendered: MarkdownResult;
}

/** Makes articles of posts. */
export class ArticleRenderer {
  /** Links of the posts to parts of each other, to be checked when all are rendered. */
  readonly fragments: Fragments;
  readonly #markdown = new Markdown();
  readonly #templates: PostTemplates;
  readonly #world: World;

  constructor(links: Links, pictures: Pictures, templates: PostTemplates) {
    const guesses = new Guesses();
    this.fragments = new Fragments(guesses);
    this.#templates = templates;
    this.#world = { links, pictures, guesses, fragments: this.fragments };
  }

  /** Renders a post, and notes which of its links and pictures lead nowhere. */
  async render(post: Post, problems: ContentError[]): Promise<Article> {
    const source = readSource(post.file, post.name);
    const { end } = splitFrontMatter(source);
    const text = this.#textOf(post, source, end);
    let pass = this.#pass(post, source, end, text);
    // What is fetched or made for a post is waited for here, since marked cannot wait.
    while (pass.references.awaited.length > 0) {
      await Promise.all(pass.references.awaited);
      pass = this.#pass(post, source, end, text);
    }
    const { references, cover, rendered } = pass;
    const whole = rendered.hasRawHtml ? await sanitize(rendered.html) : rendered.html;
    const { html, lead } = withoutCut(whole, text);
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
      description: post.description ?? (leadOf(lead ?? '') || excerptOf(html)),
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
      ...(post.pinned ? { pinned: true } : {}),
      ...(post.series === undefined ? {} : { series: post.series }),
      ...(post.canonical === undefined ? {} : { canonical: post.canonical }),
      outline: rendered.outline,
      attachments: references.attachments,
      html,
    };
  }

  /** The Markdown of a post, made of the templates in it. */
  #textOf(post: Post, source: SourceFile, start: number): MarkedText {
    const marked = markedCut(source.text.slice(start));
    const text = notTooDeep(source, () =>
      this.#templates.expanded(marked.text, post, source, start),
    );
    return { ...marked, text };
  }

  #pass(post: Post, source: SourceFile, start: number, { text }: MarkedText): Pass {
    const references = new PostReferences(post, source, start, this.#world);
    const { title, isMdx, extra } = post;
    const options = { isMdx, math: truthOf(extra['math']) };
    return {
      references,
      cover: coverOf(post, references),
      rendered: notTooDeep(source, () => this.#markdown.render(text, references, title, options)),
    };
  }
}

/** @throws ContentError where a text is nested so deeply that reading it overflows the stack. */
function notTooDeep<T>(source: SourceFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw source.problem('error', 'is nested too deeply to be rendered', {
      hint: 'Look for quotes, lists or tags within each other, thousands of levels deep.',
    });
  }
}

function coverOf({ image }: Post, references: PostReferences): Picture | undefined {
  if (image === undefined) return undefined;
  const found = references.picture(image.src, image.offset);
  if (found === undefined || found.isLinkOnly) return undefined;
  return { ...found, alt: image.alt };
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
