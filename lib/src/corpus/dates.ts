const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const weekdayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const month = anyOf(monthNames);
const weekday = anyOf(weekdayNames);
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';

/** The forms in which a whole date is written; each names its parts. */
const dateForms: readonly RegExp[] = [
  /(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/i,
  new RegExp(`(?<name>${month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`, 'i'),
  new RegExp(`(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<name>${month}),?[\\s-]+(?<y>\\d{4})`, 'i'),
  /(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})/i,
  /(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})/i,
  new RegExp(`(?<name>${month}),?\\s+(?<y>\\d{4})`, 'i'),
  /(?<y>\d{4})-(?<m>\d{1,2})/i,
];

/** A pattern (source of a regular expression) of a day as datelines write it: `Nov 11`, `NOV. 11`, `11 November 2021`. */
export const dayPattern = `(?:${weekday},?\\s+)?(?:${month}\\s+${dayOfMonth}(?:,?\\s+\\d{4})?|${dayOfMonth}\\s+${month}(?:,?\\s+\\d{4})?)`;

/** How a text begins that is nothing but a date. */
const opensDate = new RegExp(`^(?:on\\s+)?(?:${weekday},?\\s*)?(?:\\d|${month})`, 'i');
/** What stands around a date on a line of its own: weekday before, time and zone after. */
const beforeDate = new RegExp(`^(?:on\\s+)?(?:${weekday},?\\s*)?$`, 'i');
const afterDate = new RegExp(
  `^(?:,?\\s+${weekday})?[\\s,|•·–—-]*(?:T?\\d{2}:\\d{2}\\S*|(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}\\)?)?(?:\\s*[+-]\\d{1,2}:?\\d{0,2})?)?[\\s,|.•·–—-]*$`,
);

/** A date found in a text: its value as ISO 8601 and where it stands. */
export interface WrittenDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first whole date in a text (day, month and year, or month and year), or nothing: a date that does not
 * exist, or one whose order of day and month cannot be told (`3/4/2020`), is no date.
 *
 * @example findDate('Thursday, November 11, 2021')?.value // '2021-11-11'
 */
export function findDate(text: string): WrittenDate | undefined {
  for (const form of dateForms) {
    const match = form.exec(text);
    if (
      !match?.groups ||
      /\d/.test(text[match.index - 1] ?? '') ||
      /\d/.test(text[match.index + match[0].length] ?? '')
    )
      continue;
    const value = isoDate(match.groups);
    if (value) return { value, start: match.index, end: match.index + match[0].length };
    if (match.groups.a) return undefined;
  }
  return undefined;
}

/**
 * The date of a text that is nothing but a date, perhaps with weekday and time; else nothing.
 *
 * @example parseDate('11 Nov 2021, 14:05 GMT')?.value // '2021-11-11'
 */
export function parseDate(text: string): WrittenDate | undefined {
  const date = mayBeDate(text) ? findDate(text) : undefined;
  if (!date) return undefined;
  return beforeDate.test(text.slice(0, date.start)) && afterDate.test(text.slice(date.end)) ? date : undefined;
}

/** A quick look at whether a text, or its first part, may be nothing but a date. */
export function mayBeDate(text: string): boolean {
  return opensDate.test(text);
}

/**
 * The date in the path of an address (`/2021/11/11/`, `/2021-11-11`, `/2021/nov/11/`, `/20211111/`), or nothing.
 *
 * @example findPathDate('https://a.example/2021/11/11/x')?.value // '2021-11-11'
 */
export function findPathDate(url: string): WrittenDate | undefined {
  const match =
    /(?<=[/_-])(?<y>\d{4})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?!\d)/.exec(url) ??
    /(?<=\/)(?<y>\d{4})\/(?<name>[a-z]{3,9})\/(?<d>\d{1,2})(?!\d)/i.exec(url) ??
    /(?<=\/)(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=\/|$)/.exec(url) ??
    /(?<=\/)(?<y>\d{4})\/(?<m>\d{1,2})(?=\/)/.exec(url);
  const value = match?.groups && isoDate(match.groups);
  return match && value ? { value, start: match.index, end: match.index + match[0].length } : undefined;
}

function isoDate(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(parts.y);
  let monthNumber = parts.name ? numberOfMonth(parts.name) : Number(parts.m);
  let day = parts.d === undefined ? undefined : Number(parts.d);
  if (parts.a !== undefined) {
    const [a, b] = [Number(parts.a), Number(parts.b)];
    if (a <= 12 && b <= 12 && a !== b) return undefined;
    [day, monthNumber] = a > 12 ? [a, b] : [b, a];
  }
  if (!(year >= 1600 && year <= 2199 && monthNumber >= 1 && monthNumber <= 12)) return undefined;
  if (day !== undefined && !(day >= 1 && day <= daysInMonth(year, monthNumber))) return undefined;
  return [year, monthNumber, ...(day === undefined ? [] : [day])].map((n) => String(n).padStart(2, '0')).join('-');
}

function numberOfMonth(name: string): number {
  const letters = name.toLowerCase().slice(0, 3);
  return monthNames.findIndex((full) => full.toLowerCase().startsWith(letters)) + 1;
}

function daysInMonth(year: number, monthNumber: number): number {
  if (monthNumber === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
}

/** A pattern of names, whole or cut to three or four letters, with capitals as texts write them. */
function anyOf(names: readonly string[]): string {
  const forms = names.flatMap((name) => [name, name.slice(0, 4), name.slice(0, 3)]);
  const cases = [...new Set(forms)].flatMap((form) => [form, form.toUpperCase()]);
  return `(?:(?:${cases.sort((a, b) => b.length - a.length).join('|')})\\b\\.?)`;
}
