/** Years in which blogs are written by the Persian calendar, and in which none is by ours. */
const FIRST_YEAR = 1370;
const LAST_YEAR = 1415;

const LONG_MONTHS = 6;
const DAY = 24 * 60 * 60 * 1000;

const CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function isDated(time: number, year: number, month: number, day: number): boolean {
  const parts = new Map(CALENDAR.formatToParts(time).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].every(
    (part, nth) => parseInt(parts.get(part as 'year') ?? '', 10) === [year, month, day][nth],
  );
}

/** Whether a year is one of the Persian calendar. */
export function isPersianYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day by our calendar (`2020-07-27`) that a day of the Persian calendar is, `undefined` of one that is not on it. */
export function fromPersian(year: number, month: number, day: number): string | undefined {
  const before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1;
  const about = Date.UTC(year + 621, 2, 21) + before * DAY;
  // Spring begins on the 20th in some years.
  const found = [0, -1, 1]
    .map((days) => about + days * DAY)
    .find((time) => isDated(time, year, month, day));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
}
