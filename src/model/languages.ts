/** The languages of the interface, BCP 47, as they call themselves. */
export const LANGUAGES = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  pl: 'Polski',
  pt: 'Português (Brasil)',
  tr: 'Türkçe',
  zh: '简体中文',
} as const;

export type Language = keyof typeof LANGUAGES;

/**
 * The first of some languages that the interface speaks, in whatever country.
 * @param wanted BCP 47
 */
export function interfaceLanguage(wanted: readonly string[]): Language | undefined {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return codes.find((code): code is Language => Object.hasOwn(LANGUAGES, code));
}

/** The files of the words of a language: those of a first visit, and those that are said later. */
export function wordFiles(start: string): readonly [first: string, late: string] {
  return [`${start}.js`, `${start}-late.js`];
}

/** In which language dates are written: that of the site, with the ways of its country, where nothing speaks against it. */
export function dateLanguage(language: Language, siteLanguage: string): string {
  const ofSite = interfaceLanguage([siteLanguage]) ?? 'en';
  return ofSite === language ? siteLanguage : language;
}
