import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteAuthor } from '../../model/site-author.ts';
import type { NavigationLink, Site } from '../../model/site.ts';
import { Fields } from '../front-matter/fields.ts';
import type { UnknownRecord } from '../front-matter/record.ts';
import { writtenFields } from '../front-matter/written-fields.ts';
import { ContentError, type Place } from '../source/content-error.ts';
import { shownPath } from '../source/paths.ts';
import { readSource, SourceFile } from '../source/source-file.ts';
import { directionOf } from './direction.ts';
import type { OldPermalinks } from './generator-permalinks.ts';
import { generatorSettings } from './generator-settings.ts';
import { type Inherited, inheriting } from './inherited.ts';
import { isOldPermalink } from './old-addresses.ts';
import { DEFAULT_PERMALINK, isPermalink } from './permalink.ts';
import { LANGUAGE_HINT, languageTagOf } from './post-language.ts';

/** A link as `site.yaml` has it. */
export interface WrittenLink extends NavigationLink {
  readonly place: Place;
}

/** `site.yaml`: what a publication says of itself. Every field may be left out. */
export interface SiteConfig {
  /** Path of the file, whether there is one or not. */
  readonly file: string;
  readonly isFound: boolean;
  /** Keys that mean nothing here and are like none that does. */
  readonly unread: readonly string[];
  readonly site: Omit<Site, 'navigation' | 'facets'>;
  /** Whether the settings name the language of the site, which is otherwise that of most posts. */
  readonly saysLanguage: boolean;
  readonly navigation: readonly WrittenLink[];
  /** Where the site will be reached, without a trailing slash. Without it there are no absolute addresses. */
  readonly url: string | undefined;
  readonly authors: readonly KeyedAuthor[];
  readonly permalink: string;
  /** Patterns of the addresses that the posts had before, in the words of Hugo and Jekyll. */
  readonly oldPermalinks: OldPermalinks;
  /** Where the site was reached before, without a trailing slash: links that lead there lead here. */
  readonly formerUrls: readonly string[];
  /** What becomes of pictures that lie elsewhere. */
  readonly remoteImages: RemoteImages;
  /** Under which the articles may be used that name no licence of their own. */
  readonly license: string | undefined;
  /** Whether each change of an article is noted in a log that is published. */
  readonly keepsRevisions: boolean;
  /** What the generator that the blog had says in place of the file. */
  readonly inherited?: Inherited | undefined;
}

/** A list holds the origins from which they may be shown. */
export type RemoteImages = 'allow' | 'block' | 'fetch' | readonly string[];

/** An author, and the key by which posts may name them. */
export interface KeyedAuthor extends SiteAuthor {
  readonly key?: string;
}

/** The first is what we call it. */
const SITE_FILES = ['site.yaml', 'site.yml'] as const;

/** Reads the settings of a content folder, noting what is wrong with them. */
export function readSiteConfig(folder: string, problems: ContentError[]): SiteConfig {
  const files = SITE_FILES.map((name) => path.join(folder, name));
  const found = files.find((file) => existsSync(file));
  const isFound = found !== undefined;
  const file = found ?? path.join(folder, SITE_FILES[0]);
  let source = new SourceFile(shownPath(file), '');
  try {
    if (isFound) source = readSource(file, source.name);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(error);
  }
  const front = { format: 'yaml', written: source.text, start: 0, end: 0 } as const;
  const fields = new Fields(source, writtenFields(source, front));
  const config = configOf(fields, source);
  const unread = fields.warnOfMisspelt();
  problems.push(...fields.problems);
  const isSet = (name: string): boolean => fields.found(name).length > 0;
  return inheriting({ file, isFound, unread, ...config }, isSet, generatorSettings(folder));
}

function configOf(
  fields: Fields,
  source: SourceFile,
): Omit<SiteConfig, 'file' | 'isFound' | 'unread'> {
  const said = languageOf(fields);
  const language = said ?? 'en';
  return {
    site: {
      title: fields.text('title') ?? 'Articles',
      description: fields.text('description') ?? '',
      language,
      dir: directionOf(language),
    },
    saysLanguage: said !== undefined,
    navigation: navigationOf(fields, source),
    url: urlOf(fields),
    authors: authorsOf(fields),
    permalink: permalinkOf(fields),
    oldPermalinks: oldPermalinksOf(fields),
    formerUrls: formerUrlsOf(fields),
    remoteImages: remoteImagesOf(fields),
    license: fields.text('license'),
    keepsRevisions: fields.flag('revisions') === true,
  };
}

function languageOf(fields: Fields): string | undefined {
  const written = fields.text('language');
  if (written === undefined) return undefined;
  const tag = languageTagOf(written);
  if (tag === undefined) fields.refuse('language', 'a language tag', LANGUAGE_HINT);
  return tag;
}

function urlOf(fields: Fields): string | undefined {
  const url = fields.text('url');
  if (url === undefined) return undefined;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  fields.refuse('url', 'an address', 'With its scheme: https://example.com');
  return undefined;
}

function permalinkOf(fields: Fields): string {
  const permalink = fields.text('permalink') ?? DEFAULT_PERMALINK;
  if (isPermalink(permalink)) return permalink;
  fields.refuse(
    'permalink',
    'a pattern with :slug in it',
    'From / to /, of names and :slug, :year, :month and :day, such as /:year/:slug/',
  );
  return DEFAULT_PERMALINK;
}

function oldPermalinksOf(fields: Fields): string[] {
  const patterns = fields.names('oldPermalinks');
  const unknown = patterns.find((pattern) => !isOldPermalink(pattern));
  if (unknown === undefined) return patterns;
  fields.refuse(
    'oldPermalinks',
    'a list of patterns of Hugo or Jekyll',
    "Such as [/:year/:month/:day/:title.html, /blog/:slug/], or Jekyll's names: date, pretty, ordinal, none.",
  );
  return [];
}

function formerUrlsOf(fields: Fields): string[] {
  const urls = fields.names('formerUrls');
  if (urls.every((url) => /^https?:\/\//i.test(url) && URL.canParse(url))) {
    return urls.map((url) => url.replace(/\/+$/, ''));
  }
  fields.refuse(
    'formerUrls',
    'a list of addresses',
    'With their schemes: [https://old.example.com]',
  );
  return [];
}

function remoteImagesOf(fields: Fields): RemoteImages {
  const [choice = 'allow', ...others] = fields.names('remoteImages');
  const isOne = others.length === 0;
  if (isOne && (choice === 'allow' || choice === 'block' || choice === 'fetch')) return choice;
  const urls = [choice, ...others];
  if (urls.every((url) => /^https?:\/\//i.test(url) && URL.canParse(url))) {
    return [...new Set(urls.map((url) => new URL(url).origin))];
  }
  fields.refuse(
    'remoteImages',
    'allow, block, fetch or a list of origins',
    'They are shown from where they lie, linked to, copied into the site, or shown from [https://these.example] alone.',
  );
  return 'allow';
}

/** From where alone readers' browsers may load pictures; `undefined` where from anywhere, or where they are copied. */
export function shownOrigins({ remoteImages }: SiteConfig): readonly string[] | undefined {
  if (typeof remoteImages !== 'string') return remoteImages;
  return remoteImages === 'block' ? [] : undefined;
}

/** Where pages may load pictures, sounds and films from, as sources of a Content-Security-Policy. */
export function mediaSourcesOf({ remoteImages }: SiteConfig): readonly string[] {
  if (typeof remoteImages !== 'string') return remoteImages;
  return remoteImages === 'allow' ? ['https:', 'http:'] : [];
}

function navigationOf(fields: Fields, source: SourceFile): WrittenLink[] {
  return fields.maps('navigation').flatMap(({ title, href }, index) => {
    if (typeof title === 'string' && typeof href === 'string' && /^(?:\/|https?:)/i.test(href)) {
      const place = source.placeAt(fields.offsetOf('navigation', index, 'href'));
      return [{ title, href, place }];
    }
    fields.refuse(
      'navigation',
      'a list of links',
      'Each as { title: "Essays", href: /categories/essays/ }',
    );
    return [];
  });
}

function authorsOf(fields: Fields): KeyedAuthor[] {
  const [found] = fields.found('authors');
  const maps = fields.maps('authors');
  const authors = maps.flatMap((map) => authorIn(map) ?? []);
  if (found === undefined || (Array.isArray(found.value) && authors.length === maps.length)) {
    return authors;
  }
  fields.refuse(
    'authors',
    'a list of authors',
    'Each as - name: "…", with description: "…" and url: "https://…" below it if you like.',
  );
  return [];
}

function authorIn({ name, description, url, key }: UnknownRecord): KeyedAuthor | undefined {
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
  const isAddress = url === undefined || (isText(url) && /^https?:\/\//i.test(url));
  if (!isText(name) || name.trim() === '' || !isOptionalText(description) || !isAddress) {
    return undefined;
  }
  return {
    name,
    ...(isText(description) ? { description } : {}),
    ...(isText(url) ? { url } : {}),
    ...(isText(key) ? { key } : {}),
  };
}
