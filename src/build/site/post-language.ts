import type { Fields } from '../front-matter/fields.ts';
import { directionOf, scriptOf } from './direction.ts';
import { scriptLanguageOf } from './script-language.ts';

interface PostLanguage {
  /** BCP 47. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

export const LANGUAGE_HINT = 'Such as en, fa or pt-BR (BCP 47).';

/** Whether a language of a path is the site's: `en` where the site is in `en-GB`. */
export function isPartOf(lang: string | undefined, language: string): boolean {
  return lang !== undefined && (language === lang || language.startsWith(`${lang}-`));
}

/** The language that a post is written in, and the direction of its script. */
export function languageOf(fields: Fields, ofPath: string | undefined): PostLanguage {
  const written = fields.text('lang');
  const lang = (written === undefined ? undefined : languageIn(fields, written)) ?? ofPath;
  const dir = directionIn(fields) ?? (lang === undefined ? undefined : directionOf(lang));
  return { lang, dir };
}

/**
 * A post with the language of its letters, where it says nothing of its language and they are not those of
 * the site's.
 */
export function inOwnScript<Told extends PostLanguage & { readonly title: string | undefined }>(
  post: Told,
  text: string,
  language: string,
): Told {
  if (post.lang !== undefined || scriptOf(language) !== 'Latn') return post;
  const lang = scriptLanguageOf(post.title ?? '', text);
  return lang === undefined ? post : { ...post, lang, dir: post.dir ?? directionOf(lang) };
}

/** The language that more than half of the posts name or show, if there is one. */
export function languageOfMost(posts: readonly Pick<PostLanguage, 'lang'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { lang } of posts) {
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > posts.length)?.[0];
}

function languageIn(fields: Fields, written: string): string | undefined {
  const tag = languageTagOf(written);
  const [found] = fields.found('lang');
  // `language: English` was for another program.
  if (tag === undefined && found?.isOwnName === true) {
    fields.refuse('lang', 'a language tag', LANGUAGE_HINT, found);
  }
  return tag;
}

/** A language tag in its one spelling, `undefined` for what is none: the name of a language, say. */
export function languageTagOf(written: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(written.replaceAll('_', '-'));
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

function directionIn(fields: Fields): PostLanguage['dir'] {
  const dir = fields.text('dir')?.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  if (fields.flag('rtl') === true) return 'rtl';
  const [found] = fields.found('dir');
  if (found?.isOwnName === true && dir !== 'auto')
    fields.refuse('dir', 'ltr or rtl', undefined, found);
  return undefined;
}
