import { type Article, type Listed } from '../../model/article.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Page } from '../../model/page.ts';
import { addressOf, hrefOf } from '../../model/route.ts';
import type { SiteAuthor } from '../../model/site-author.ts';
import type { Site } from '../../model/site.ts';
import { slugOf } from '../../model/slug.ts';
import type { Term } from '../../model/term.ts';
import { isExternal, schemeOf } from '../../model/url.ts';
import type { Edition } from '../articles/edition.ts';
import { absoluteHtml, absoluteUrl } from '../site/absolute.ts';
import type { SiteConfig } from '../site/site-config.ts';
import { ATOM } from './atom.ts';
import type { FeedAbout, FeedEntry, FeedFormat } from './feed.ts';
import { JSON_FEED } from './json-feed.ts';
import { RSS } from './rss.ts';

export const FEED_FORMATS: readonly FeedFormat[] = [RSS, ATOM, JSON_FEED];

/** How many articles the feed of the site holds, the newest. */
export const FEED_SIZE = 20;

/** How many that of a tag holds: with hundreds of tags, these texts are most of what a build writes. */
export const TAG_FEED_SIZE = 10;

/** How many articles stay written in all formats, for the next tag that has them. */
const KEPT_ENTRIES = 200;

/** The feeds of an address that has its own: that of the list, and those of tags. */
function folderOf(page: Page): string {
  return page.kind === 'term' && page.facet === 'tag'
    ? addressOf({ kind: 'term', facet: 'tag', slug: page.slug, page: 1 })
    : '/';
}

/** Names the feeds of a page, for browsers and for who looks for a feed at its address. */
export function feedLinks(page: Page, { title: ofSite }: Site, base: string): string {
  const folder = folderOf(page);
  const title = folder !== '/' && 'name' in page ? `${page.name} · ${ofSite}` : ofSite;
  return FEED_FORMATS.map(({ name, type, file }) => {
    const href = escapeHtml(hrefOf(folder, base) + file);
    return `<link rel="alternate" type="${type}" title="${escapeHtml(`${title} (${name})`)}" href="${href}">`;
  }).join('');
}

function moment(date: string | undefined): string | undefined {
  return date === undefined || Number.isNaN(Date.parse(date))
    ? undefined
    : new Date(date).toISOString();
}

interface Options {
  readonly config: SiteConfig;
  /** Of the site: `site.yaml` may have none, and then there is no feed. */
  readonly url: string;
  readonly base: string;
  /** Reads the text of an article back from where the build wrote it. */
  readonly read: (article: Listed) => Article;
}

/** A feed to be written. */
export interface FeedFile {
  readonly path: string;
  /** All that makes a difference to it. */
  readonly of: string;
  /** Made when it is asked for: together feeds hold the texts of many articles. */
  readonly content: () => string;
}

/** The feeds of an edition, for the site and for each of its tags. */
export class Feeds {
  readonly #options: Options;
  readonly #authors: ReadonlyMap<string, SiteAuthor>;
  readonly #kept = new Map<string, readonly string[]>();

  constructor(options: Options) {
    this.#options = options;
    this.#authors = new Map(options.config.authors.map((author) => [slugOf(author.name), author]));
  }

  *files({ articles, terms }: Edition): Generator<FeedFile> {
    const { site } = this.#options.config;
    const newest = articles.slice(-FEED_SIZE).toReversed();
    yield* this.#filesOf('/', site.title, newest);
    for (const term of terms.tag) {
      const address = addressOf({ kind: 'term', facet: 'tag', slug: term.slug, page: 1 });
      yield* this.#filesOf(address, `${term.name} · ${site.title}`, newestOf(term, articles));
    }
  }

  *#filesOf(address: string, title: string, articles: readonly Listed[]): Generator<FeedFile> {
    const { config, base } = this.#options;
    const home = this.#absolute(hrefOf(address, base));
    const { description, language } = config.site;
    const updated = articles.flatMap((one) => moment(one.updated ?? one.date) ?? []).sort();
    const about = { title, description, language, home, updated: updated.at(-1) };
    const of = JSON.stringify([about, config.authors, articles.map(({ hash }) => hash)]);
    for (const [nth, format] of FEED_FORMATS.entries()) {
      const whole: FeedAbout = { ...about, url: home + format.file };
      const content = (): string =>
        format.whole(
          whole,
          articles.flatMap((article) => this.#entries(article)[nth] ?? []),
        );
      yield { path: address.slice(1) + format.file, of, content };
    }
  }

  /** An article as each of the formats has it. */
  #entries(listed: Listed): readonly string[] {
    const known = this.#kept.get(listed.hash);
    if (known !== undefined) return known;
    const entry = this.#entryOf(this.#options.read(listed));
    const entries = FEED_FORMATS.map((format) => format.entry(entry));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT_ENTRIES && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(listed.hash, entries);
    return entries;
  }

  #entryOf(article: Article): FeedEntry {
    const { config, base } = this.#options;
    const url = this.#absolute(hrefOf(article.address, base));
    const html = pictureOf(article) + article.html;
    const image = article.image?.src;
    return {
      url,
      title: article.title,
      summary: article.description,
      html: absoluteHtml(html, url),
      published: moment(article.date),
      updated: moment(article.updated),
      authors: article.authors.map((name) => this.#authors.get(slugOf(name)) ?? { name }),
      tags: [...new Set([...article.categories, ...article.tags])],
      image: image !== undefined && isFetched(image) ? absoluteUrl(image, url) : undefined,
      language: article.lang ?? config.site.language,
    };
  }

  #absolute(href: string): string {
    return absoluteUrl(href, this.#options.url) ?? this.#options.url;
  }
}

/** Whether a picture lies at an address, and not in the page. */
function isFetched(src: string): boolean {
  return schemeOf(src) === undefined || isExternal(src);
}

function newestOf({ places }: Term, articles: readonly Listed[]): Listed[] {
  return places
    .slice(-TAG_FEED_SIZE)
    .toReversed()
    .flatMap((place) => articles[place] ?? []);
}

/** The picture that a page shows above the text. A feed has no such place. */
function pictureOf({ image }: Article): string {
  if (image === undefined) return '';
  const size =
    image.width === undefined || image.height === undefined
      ? ''
      : ` width="${image.width}" height="${image.height}"`;
  return `<p><img src="${escapeHtml(image.src)}" alt="${escapeHtml(image.alt)}"${size}></p>\n`;
}
