import { withEnglishMonth } from './month-names.ts';
import { fromPersian, isPersianYear } from './persian-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?([ap]\\.?m\\.?)?';
/** `Z`, `+02:00`, `+0000 UTC`, `GMT+0200 (CEST)`, `PST`: a name beside a number is a comment on it. */
const ZONE =
  '(?:(?:GMT|UTC)?([+-]\\d{2}(?::?\\d{2})?)|([A-Z]{1,5}))?(?: ?\\(?[A-Za-z][^)]{0,60}\\)?)?';
const REST = `(?:(?:[Tt]|,? +(?:at )?)${TIME} ?${ZONE})?$`;

/** `2026-05-12`, `2026/5/12 9:30`: the year first. */
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${REST}`, 'i');
/** `12 May 2026`, `12-May-2026`, `Tue, 29 Apr 2025 10:00:00 +0000` (RFC 2822). */
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]${MONTH},?[ -](\\d{4})${REST}`,
  'i',
);
/** `May 12, 2026`, `Tue Apr 29 2025 14:23:12 GMT+0200 (CEST)`. */
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${REST}`, 'i');
/** `Tue Apr 29 14:23:12 UTC 2025`, as Unix and Ruby print it. */
const YEAR_LAST = new RegExp(`^${MONTH} (\\d{1,2}) ${TIME} ?${ZONE} (\\d{4})$`, 'i');
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? +/i;
/** `31/12/2016`, `31.12.2016`: which is the day can be told only where one of the two is no month. */
const YEAR_AT_THE_END = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${REST}`, 'i');
/** `2026年5月12日`, `2026년 5월 12일`: as it is written in Chinese, Japanese and Korean. */
const IN_CJK = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?(?= |$)/;
/** The day of the week, as it stands beside a date there: `周四`, `星期四`, `（木）`, `목요일`. */
const CJK_WEEKDAY =
  / ?(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日|요일)|[(（][月火水木金土日월화수목금토일一二三四五六][)）])/;
/** The figures of Arabic, of Persian, and those as wide as a Chinese sign, each from its 0. */
const FIGURES = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
/** Seconds or milliseconds since 1970, from 1973 on. */
const EPOCH = /^\d{9,10}$|^\d{12,13}$/;

/** The zones of RFC 2822 and the commonest of the others, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
};

/** A day, a month by its name and a year, in whatever language. */
const IN_WORDS = /^\d.*\p{L}.*\d{4}/u;

/** The longest text that can be a date. */
const LONGEST = 120;

interface Written {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly time: readonly (string | undefined)[];
}

function two(value: string | number): string {
  return String(value).padStart(2, '0');
}

/** Whether a day is on the calendar: there is no 30th of February. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A day (`2026-05-12`) or a moment in ISO 8601, from what people and programs write for it. The zone stays
 * as it was written, so that the day that is shown is the author's; a moment without a zone is one in UTC.
 * `undefined` for what is no date, and for a date in which the day and the month could be each other.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = inAscii(text.trim());
  if (trimmed.length > LONGEST) return undefined;
  if (EPOCH.test(trimmed)) return ofEpoch(Number(trimmed));
  const spaced = trimmed.replace(/\s+/g, ' ');
  const written =
    partsOf(spaced) ?? (IN_WORDS.test(spaced) ? partsInWords(withEnglishMonth(spaced)) : undefined);
  if (written === undefined) return undefined;
  const { year, month, day, time } = written;
  const date = dayOf(Number(year), month, day);
  if (date === undefined) return undefined;
  return time[0] === undefined ? date : momentOf(date, time);
}

function inAscii(text: string): string {
  return text
    .replace(FIGURES, (figure) =>
      String(
        figure.charCodeAt(0) - (figure < '\u0670' ? 0x660 : figure < '\u0700' ? 0x6f0 : 0xff10),
      ),
    )
    .replace(CJK_WEEKDAY, '')
    .replace(IN_CJK, '$1-$2-$3')
    .replace(/(?<= [+-]) (?=\d{4}$)/, '');
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (isPersianYear(year)) return fromPersian(year, month, day);
  return isDay(year, month, day)
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : undefined;
}

function ofEpoch(number: number): string {
  const milliseconds = number < 1e11 ? number * 1000 : number;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function partsOf(text: string): Written | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', , month, day, ...time] = yearFirst;
    return { year, month: Number(month), day: Number(day), time };
  }
  const slashed = YEAR_AT_THE_END.exec(text);
  if (slashed !== null) {
    const [, first, , second, year = '', ...time] = slashed;
    const [a, b] = [Number(first), Number(second)];
    if (a <= 12 && b <= 12 && a !== b) return undefined;
    return { year, month: Math.min(a, b), day: Math.max(a, b), time };
  }
  return partsInWords(text.replace(WEEKDAY, ''));
}

function partsInWords(text: string): Written | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month = '', year = '', ...time] = dayFirst;
    return { year, month: monthOf(month), day: Number(day), time };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const [, month = '', day, year = '', ...time] = monthFirst;
    return { year, month: monthOf(month), day: Number(day), time };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return undefined;
  const [, month = '', day, ...rest] = yearLast;
  return { year: rest.pop() ?? '', month: monthOf(month), day: Number(day), time: rest };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function momentOf(date: string, time: Written['time']): string | undefined {
  const [hours = '', minutes = '', seconds = '00', half, offset, name] = time;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const zone = offset === undefined ? zoneOf(name ?? 'Z') : normalZone(offset);
  if (zone === undefined) return undefined;
  const moment = `${date}T${two(hour)}:${minutes}:${seconds}${zone}`;
  // A zone can be as impossible as a day: +25:00.
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}

function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Infinity;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function normalZone(offset: string): string {
  const digits = offset.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function zoneOf(name: string): string | undefined {
  const hours = ZONES[name.toUpperCase()];
  if (hours === undefined || hours === 0) return hours === undefined ? undefined : 'Z';
  return `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
}
