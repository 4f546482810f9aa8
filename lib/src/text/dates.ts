/** The steps of a time axis. */
export type DateUnit = 'day' | 'month' | 'year';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const msPerDay = 86_400_000;
const mostDays = 93;
const mostMonths = 120;

/** Returns how exactly a date is given; absent where it is not an ISO 8601 date of day, month or year. */
export function precisionOf(date: string): DateUnit | undefined {
  const [match, , month, day] = form.exec(date) ?? [];
  if (match === undefined) return undefined;
  const whole = `${date}${'-01-01'.slice(0, 10 - date.length)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole) return undefined;
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/**
 * Returns the finest step in which all dates can be drawn: none is finer than the least exact date, so that no day is
 * guessed, and a long time is drawn in months (from 94 days) or years (from 121 months).
 *
 * @example chooseUnit(['2021-11-11', '2021-12']) // 'month'
 */
export function chooseUnit(dates: readonly string[]): DateUnit {
  const precisions = new Set(dates.map(precisionOf));
  if (precisions.has('year') || spanOf(dates, 'month') > mostMonths) return 'year';
  return precisions.has('month') || spanOf(dates, 'day') > mostDays ? 'month' : 'day';
}

/** Returns the place of a date on the axis: whole steps since 1970. */
export function placeOf(date: string, unit: DateUnit): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'year') return year - 1970;
  if (unit === 'month') return (year - 1970) * 12 + month - 1;
  return Date.parse(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}T00:00:00Z`) / msPerDay;
}

/** Returns a place as the date it stands for: `2021-11-11`, `2021-11` or `2021`. */
export function dateOf(place: number, unit: DateUnit): string {
  if (unit === 'year') return String(1970 + place).padStart(4, '0');
  if (unit === 'day') return new Date(place * msPerDay).toISOString().slice(0, 10);
  const year = 1970 + Math.floor(place / 12);
  return `${String(year).padStart(4, '0')}-${pad((((place % 12) + 12) % 12) + 1)}`;
}

/** Returns at most five places from the first to the last, evenly apart, for the labels of an axis. */
export function tickPlaces(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / 4));
  const places: number[] = [];
  for (let place = first; place <= last; place += step) places.push(place);
  return places;
}

function spanOf(dates: readonly string[], unit: DateUnit): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    first = Math.min(first, placeOf(date, unit));
    last = Math.max(last, placeOf(date, unit));
  }
  return dates.length === 0 ? 0 : last - first + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
