/** Languages in which people write dates in words; none of their months is called as another of theirs. */
const LANGUAGES =
  'de fr es pt it ca gl nl sv da nb fi is et pl cs sk ro sl ru uk bg tr id el'.split(' ');
const ENGLISH = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** Beside a day, as a month is named in a date, and by itself. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { month: 'long' },
];

let known: ReadonlyMap<string, string> | undefined;

function englishNames(): ReadonlyMap<string, string> {
  const names = LANGUAGES.flatMap((language) =>
    STYLES.flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      return ENGLISH.map((english, nth) => {
        const parts = format.formatToParts(Date.UTC(2026, nth, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [plainName(name), english] as const;
      });
    }),
  );
  return new Map(names);
}

function plainName(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '');
}

/** What languages put round the parts of a date: `1er mai`, `12 de mayo de 2026`, `12 мая 2026 г.` */
const BETWEEN = /(?<=\d)(?:er|º|ª)(?= )|(?<=[ \d])(?:de|del|d’|d'|di|den) (?=[\p{L}\d])| ?г\.?$/gu;

/** A date in words with the month in English, whatever language it is written in. */
export function withEnglishMonth(date: string): string {
  known ??= englishNames();
  const names = known;
  return date
    .replace(BETWEEN, '')
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => names.get(plainName(word)) ?? word);
}
