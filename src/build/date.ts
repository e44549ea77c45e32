const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

function two(value: string | number): string {
  return String(value).padStart(2, '0');
}

/** Whether a day is on the calendar: there is no 30th of February. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A day (`2026-05-12`) or a moment in ISO 8601, from what people write for it. The zone stays as it was
 * written, so that the day that is shown is the author's; a moment without a zone is one in UTC.
 * `undefined` for what is no date.
 */
export function parseDate(text: string): string | undefined {
  const match = DATE.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone = 'Z'] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = `${date}T${two(hour)}:${minute}:${second}${offset}`;
  // A zone can be as impossible as a day: +25:00.
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
}
