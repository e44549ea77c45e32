import type { Article, Picture } from '../../model/article.ts';
import { minutesOf } from '../../model/reading-time.ts';
import { searchedTextOf } from '../../model/search/article-text.ts';
import { type ArticleWords, wordsOf } from '../../model/search/article-words.ts';
import { truthOf } from '../front-matter/field-values.ts';
import { splitFrontMatter } from '../front-matter/front-matter.ts';
import { isTooDeep } from '../markdown/html-depth.ts';
import { htmlInMarkdown, unindented } from '../markdown/html-text.ts';
import { Markdown, type MarkdownResult } from '../markdown/markdown.ts';
import { plainText } from '../markdown/plain-text.ts';
import { sanitizer } from '../markdown/sanitize.ts';
import type { Post } from '../posts/post.ts';
import type { SiteConfig } from '../site/site-config.ts';
import type { ContentError } from '../source/content-error.ts';
import { detached } from '../source/detached.ts';
import { isHtml } from '../source/find-posts.ts';
import {
  allWithinLimits,
  LARGEST,
  type Steps,
  tooDeep,
  tooLarge,
  withinLimits,
} from '../source/limits.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { type UnknownTag, UnknownTags } from '../templates/unknown-tags.ts';
import { descriptionOf } from './description.ts';
import { markedCut, type MarkedText, withoutCut } from './excerpt.ts';
import type { FragmentLink } from './fragments.ts';
import { Guesses } from './guesses.ts';
import { type Asked, Inquiry, type Surroundings } from './inquiry.ts';
import { outsideOrigins } from './outside-origins.ts';
import { type KeptDrawing, PostDrawings } from './post-drawings.ts';
import { PostReferences } from './post-references.ts';
import { PostTemplates } from './post-templates.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What one reading of a post gave. */
interface Pass {
  readonly references: PostReferences;
  readonly cover: Picture | undefined;
  /** Not yet sanitized. */
  readonly rendered: MarkdownResult;
}

/** An article, with what is to be known of how it was made. */
export interface Rendered {
  readonly article: Article;
  readonly words: ArticleWords;
  readonly subject: Subject;
  /** What is wrong with the post, such as links and pictures that lead nowhere. */
  readonly problems: readonly ContentError[];
  readonly asked: Asked;
  /** Links to parts of other posts, to be checked when all are rendered, by where they lead. */
  readonly toOthers: readonly (readonly [href: string, link: FragmentLink])[];
  /** Names in its templates that mean nothing. */
  readonly unknown: readonly UnknownTag[];
  /** From where else a browser that shows it loads something. */
  readonly origins: readonly string[];
}

type Clean = Awaited<ReturnType<typeof sanitizer>>;

/** A post on its way. */
interface Task {
  readonly post: Post;
  readonly source: SourceFile;
  readonly inquiry: Inquiry;
  readonly drawings: PostDrawings;
  /** Offset at which its text begins. */
  readonly start: number;
}

/** Makes articles of posts. */
export class ArticleRenderer {
  readonly #markdown = new Markdown();
  readonly #around: Surroundings;
  readonly #templates: PostTemplates;
  readonly #guesses: Guesses;
  readonly #language: string;
  readonly #longest: number | undefined;

  /** @param longest milliseconds that each step of making an article may take */
  constructor(around: Surroundings, config: SiteConfig, guesses = new Guesses(), longest?: number) {
    this.#around = around;
    this.#templates = new PostTemplates(config);
    this.#language = config.site.language;
    this.#guesses = guesses;
    this.#longest = longest;
  }

  /** What is made of each post, or why nothing can be made of it within limits. */
  render(posts: readonly Post[]): Promise<(Rendered | ContentError)[]> {
    const begins = posts.map((post) => () => {
      const source = readSource(post.file, post.name);
      return { source, steps: this.#steps(post, source) };
    });
    return allWithinLimits(begins, this.#longest);
  }

  *#steps(post: Post, source: SourceFile): Steps<Rendered> {
    const { end } = splitFrontMatter(source);
    const inquiry = new Inquiry(post, this.#around);
    const drawings = new PostDrawings();
    const task = { post, source, inquiry, drawings, start: end };
    const unknown = new UnknownTags();
    const missing: ContentError[] = [];
    const text = this.#textOf(task, unknown, missing);
    let kept: readonly KeptDrawing[] = [];
    if (!drawings.isEmpty) {
      const inTime = <T>(work: () => T): T => withinLimits(source, work, this.#longest);
      yield drawings.keptIn(this.#around.pictures, inTime).then((all) => (kept = all));
    }
    let pass = this.#pass(task, text, kept);
    // What is fetched or made for a post is waited for here, since marked cannot wait.
    while (pass.references.awaited.length > 0) {
      yield Promise.all(pass.references.awaited);
      pass = this.#pass(task, text, kept);
    }
    let clean: Clean | undefined;
    if (pass.rendered.hasRawHtml) yield sanitizer().then((loaded) => (clean = loaded));
    return {
      ...articleOf(task, pass, text, clean),
      problems: [...missing, ...pass.references.problems],
      asked: inquiry.asked,
      toOthers: pass.references.toOthers,
      unknown: unknown.all,
    };
  }

  /** The Markdown of a post, made of the templates in it. */
  #textOf(task: Task, unknown: UnknownTags, problems: ContentError[]): MarkedText {
    const { source, start } = task;
    const html = isHtml(source.name);
    const written = source.text.slice(start);
    const marked = markedCut(html ? unindented(written) : written);
    const expansion = { ...task, unknown, problems };
    const expanded = this.#templates.expanded(marked.text, start, expansion);
    const text = html ? htmlInMarkdown(expanded) : expanded;
    if (text.length > LARGEST) throw tooLarge(source, 'becomes');
    return { ...marked, text };
  }

  #pass(
    { post, source, inquiry, start }: Task,
    { text }: MarkedText,
    drawings: readonly KeptDrawing[],
  ): Pass {
    const { media } = this.#around.pictures;
    const world = { inquiry, drawings, media, guesses: this.#guesses };
    const references = new PostReferences(post, source, start, world);
    const { title, isMdx, extra, lang: language = this.#language } = post;
    const options = { isMdx, language, math: truthOf(extra['math']) };
    return {
      references,
      cover: coverOf(post, references),
      rendered: this.#markdown.render(text, references, title, options),
    };
  }
}

/** @param clean takes out of HTML what the policy does not allow; `undefined` where the post holds none of its own */
function articleOf(
  { post, source, drawings }: Task,
  { references, cover, rendered }: Pass,
  text: MarkedText,
  clean: Clean | undefined,
): Pick<Rendered, 'article' | 'words' | 'subject' | 'origins'> {
  // What is nested so deeply keeps jsdom busy for minutes.
  if (clean !== undefined && isTooDeep(rendered.html)) throw tooDeep(source);
  const whole = clean?.(rendered.html) ?? rendered.html;
  const { html, lead } = withoutCut(drawings.shownInCode(whole), text);
  const title = post.title ?? rendered.title;
  if (title === undefined) {
    references.problems.push(
      source.problem('warning', 'has no title, so its file name is shown', {
        hint: 'Add title: "…" to the front matter, or begin the text with a # heading.',
      }),
    );
  }
  references.checkFragments(html);
  const plain = plainText(html);
  const article: Article = {
    address: post.address,
    title: detached(title ?? titleOfFile(post.file)),
    ...descriptionOf(post.description, { html, lead, words: plain }),
    ...(post.date === undefined ? {} : { date: post.date }),
    ...(post.updated === undefined ? {} : { updated: post.updated }),
    ...(cover === undefined ? {} : { image: cover }),
    categories: post.categories,
    authors: post.authors,
    tags: post.tags,
    minutes: minutesOf(plain),
    ...(post.lang === undefined ? {} : { lang: post.lang }),
    ...(post.dir === undefined ? {} : { dir: post.dir }),
    ...(post.held === undefined ? {} : { held: post.held }),
    ...(post.pinned ? { pinned: true } : {}),
    ...(post.series === undefined ? {} : { series: post.series }),
    ...(post.part === undefined ? {} : { part: post.part }),
    ...(post.canonical === undefined ? {} : { canonical: post.canonical }),
    ...(post.license === undefined ? {} : { license: post.license }),
    outline: rendered.outline,
    attachments: references.attachments,
    html,
  };
  const words = wordsOf(searchedTextOf(article));
  const origins = outsideOrigins(html, cover);
  return { article, words, subject: subjectOf(article, words), origins };
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
