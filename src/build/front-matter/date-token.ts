/** What a token of Hugo's or Jekyll's permalinks stands for on a day or at a moment in ISO 8601. */
export function dateToken(name: string, date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const [hour = '00', minute = '00', second = '00'] = date.slice(11, 19).split(':');
  const noon = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  const inWords = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(noon);
  const dayOfYear = Math.round((noon.getTime() - Date.UTC(Number(year), 0, 0, 12)) / 86_400_000);
  switch (name) {
    case 'year':
      return year;
    case 'short_year':
      return year.slice(2);
    case 'month':
      return month;
    case 'i_month':
      return String(Number(month));
    case 'monthname':
    case 'long_month':
      return inWords({ month: 'long' }).toLowerCase();
    case 'short_month':
      return inWords({ month: 'short' }).toLowerCase();
    case 'day':
      return day;
    case 'i_day':
      return String(Number(day));
    case 'weekday':
      return String(noon.getUTCDay());
    case 'weekdayname':
    case 'long_day':
      return inWords({ weekday: 'long' }).toLowerCase();
    case 'short_day':
      return inWords({ weekday: 'short' }).toLowerCase();
    case 'yearday':
      return String(dayOfYear);
    case 'y_day':
      return String(dayOfYear).padStart(3, '0');
    case 'week':
      return weekOf(noon);
    case 'hour':
      return hour;
    case 'minute':
      return minute;
    case 'second':
      return second;
    default:
      return undefined;
  }
}

/** The week of ISO 8601: the one that holds the year's first Thursday is 01. */
function weekOf(noon: Date): string {
  const thursday = new Date(noon);
  thursday.setUTCDate(noon.getUTCDate() + 4 - (noon.getUTCDay() || 7));
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  const days = Math.round((thursday.getTime() - start) / 86_400_000);
  return String(Math.floor(days / 7) + 1).padStart(2, '0');
}
