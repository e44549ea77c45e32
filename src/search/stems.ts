import type { Stem } from '../model/search/search-engine.ts';

type Stemmer = () => Promise<{ readonly stemmer: Stem }>;

/** What makes stems of the words of a language, by its primary subtag (BCP 47). Each is loaded where it is needed. */
const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};

/** Stems for languages, as far as there are any. Without its stemmer a language is searched by whole words. */
export async function stemsOf(languages: readonly string[]): Promise<Stem[]> {
  const names = new Set(languages.map((language) => language.split('-')[0]?.toLowerCase() ?? ''));
  const loaded = await Promise.all(
    [...names].map(async (name) => STEMMERS[name]?.().catch(() => undefined)),
  );
  return loaded.flatMap((module) => (module === undefined ? [] : [module.stemmer]));
}
