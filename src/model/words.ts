import type { first } from '../words/en.ts';

/** A table as every language has it, whatever it says: the English one is the pattern. */
export type Table<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof T]: Table<T[Name]> };

/**
 * What the interface says on a first visit, in the language that is spoken: nothing until then. All that is said
 * later stands in `late-words.ts`.
 */
export type Words = Table<Omit<typeof first, 'dir'>> & { readonly dir: 'ltr' | 'rtl' };

export const words = {} as Words & {
  /** The same as `lang`, where the page is in another one: all that the interface says in it is marked so. */
  readonly ownLang?: string | undefined;
};

let dates: Intl.DateTimeFormat | undefined;
let dateLanguage = '';

const printedDays = new Map<string, string>();

/**
 * Has the interface speak a language, before anything of it is made.
 * @param datesIn BCP 47: of dates, which each country writes in its own way; that of the table unless told
 * @param ownLang see there
 */
export function speak(table: Words, datesIn = table.lang, ownLang?: string): void {
  Object.assign(words, table, { ownLang });
  dateLanguage = datesIn;
  dates = undefined;
  printedDays.clear();
}

/**
 * Takes over a day that a page says already, in whatever language: the first use of Intl would take a phone
 * 50 ms.
 */
export function rememberDay(date: string, language: string, text: string): void {
  if (language === dateLanguage) printedDays.set(date.slice(0, 10), text);
}

/** The day of a date as its author wrote it, whatever the zone. */
export function dayInWords(date: string): string {
  const day = date.slice(0, 10);
  return printedDays.get(day) ?? (dates ??= dateFormat()).format(new Date(day));
}

function dateFormat(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLanguage, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A name among words that may run the other way. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
