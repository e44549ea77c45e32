import type { SiteAuthor } from '../../model/site-author.ts';
import { authorIn } from '../front-matter/authors.ts';
import { textOf } from '../front-matter/field-values.ts';
import { isRecord } from '../front-matter/record.ts';
import { configured, type GeneratorFiles, generatorFilesOf } from './generator-files.ts';
import { configuredPermalinks } from './configured-permalinks.ts';
import type { GeneratorPermalinks } from './generator-permalinks.ts';
import { languageTagOf } from './post-language.ts';

/** What the generator that a blog had knows of it, as far as Lectern asks. */
export interface GeneratorSettings {
  /** Where that stands. */
  readonly files: readonly string[];
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  /** Without a slash at its end. */
  readonly url: string | undefined;
  readonly authors: readonly SiteAuthor[];
  readonly permalinks: GeneratorPermalinks | undefined;
}

/** The names of each, the likeliest first, each with dots where it leads into maps. */
const NAMES = {
  title: ['title', 'name'],
  description: [
    ...['params.description', 'description', 'params.subtitle', 'params.tagline', 'tagline'],
    'subtitle',
  ],
  language: [
    ...['locale', 'languagecode', 'defaultcontentlanguage', 'default_language', 'lang'],
    'language',
  ],
  url: ['baseurl', 'base_url'],
  author: ['params.author', 'params.authors', 'author', 'authors'],
} as const;

/** Where a blog is that nobody has told where it is. */
const PLACEHOLDER = /^(?:(?:www\.)?example\.(?:com|org|net)|localhost|yoursite\.com|127\.0\.0\.1)$/;

/** Reads what the generator that the posts of a folder were written for was told of the blog. */
export function generatorSettings(content: string): GeneratorSettings | undefined {
  const found = generatorFilesOf(content);
  if (found === undefined) return undefined;
  const { files } = found;
  const texts = (name: keyof typeof NAMES): string[] =>
    valuesOf(found, name).flatMap((value) => textOf(value)?.replace(/\s+/g, ' ') ?? []);
  return {
    files,
    title: texts('title')[0],
    description: texts('description')[0],
    language: valuesOf(found, 'language').flatMap((value) => languageTagIn(value) ?? [])[0],
    url: urlOf(found, texts('url')[0] ?? ''),
    authors:
      valuesOf(found, 'author')
        .map(authorsIn)
        .find((authors) => authors.length > 0) ?? [],
    permalinks: configuredPermalinks(found, content),
  };
}

/** All that stands under the names of something; of Hugo's languages, the site's own has the first word. */
function valuesOf({ values }: GeneratorFiles, name: keyof typeof NAMES): unknown[] {
  const main = mainLanguageIn(values);
  return [...(main === undefined ? [] : [configured(values, 'languages', main)]), values].flatMap(
    (settings) => NAMES[name].map((one) => configured(settings, ...one.split('.'))),
  );
}

function mainLanguageIn(values: unknown): string | undefined {
  const languages = configured(values, 'languages');
  if (!isRecord(languages)) return undefined;
  const named = textOf(configured(values, 'defaultcontentlanguage')) ?? 'en';
  const names = Object.keys(languages).map((language) => language.toLowerCase());
  return names.find((name) => name === named.toLowerCase()) ?? names[0];
}

/** The first language of Hexo's list is the site's. */
function languageTagIn(value: unknown): string | undefined {
  const written = textOf(Array.isArray(value) ? value[0] : value);
  return written === undefined ? undefined : languageTagOf(written);
}

function urlOf({ generator, values }: GeneratorFiles, base: string): string | undefined {
  const isOfRuby = generator === 'jekyll' || generator === 'hexo';
  const origin = textOf(configured(values, 'url'))?.replace(/\/+$/, '');
  const folder = base.replace(/^\/+|\/+$/g, '');
  const ofJekyll = origin === undefined || folder === '' ? origin : `${origin}/${folder}`;
  const url = isOfRuby ? ofJekyll : base;
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return PLACEHOLDER.test(new URL(url).hostname) ? undefined : url.replace(/\/+$/, '');
}

/** A name, a map, or several of either. */
function authorsIn(value: unknown): SiteAuthor[] {
  if (Array.isArray(value)) return value.flatMap(authorsIn);
  if (!isRecord(value)) {
    const name = textOf(value);
    return name === undefined ? [] : [authorIn({ name }) ?? { name }];
  }
  const author = authorIn(value);
  if (author !== undefined) return [author];
  return Object.values(value).flatMap((one) => (isRecord(one) ? (authorIn(one) ?? []) : []));
}
