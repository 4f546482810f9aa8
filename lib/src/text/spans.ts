import type { Article, Span } from '../model.js';

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/**
 * The spans of an article that are counted: its body zones, in order. An article without any zone is all body;
 * an article whose zones are all of other kinds has no body, and gives an empty list.
 *
 * @example bodySpans(articleOfTenLettersWithoutZones) // [{ start: 0, end: 10 }]
 */
export function bodySpans(article: Pick<Article, 'text' | 'zones'>): Span[] {
  if (article.zones.length === 0) return article.text === '' ? [] : [{ start: 0, end: article.text.length }];
  return article.zones.filter((zone) => zone.kind === 'body').map(({ start, end }) => ({ start, end }));
}

/**
 * The paragraphs of a span, without the white space around them. A paragraph ends at a blank line, and at a line
 * break unless the next line starts with a lower-case letter (text wrapped by hand). Blank text has none.
 *
 * @example paragraphSpans('One.\nTwo\nlines.', { start: 0, end: 15 }) // [{ start: 0, end: 4 }, { start: 5, end: 15 }]
 */
export function paragraphSpans(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let from = span.start;
  lineBreak.lastIndex = from;
  for (let match = lineBreak.exec(text); match && match.index < span.end; match = lineBreak.exec(text)) {
    const next = match.index + match[0].length;
    if (/^\p{Ll}/u.test(text.slice(next, Math.min(next + 2, span.end)))) continue;
    pushTrimmed(spans, text, from, match.index);
    from = next;
  }
  pushTrimmed(spans, text, from, span.end);
  return spans;
}

/** Adds the span without white space at its ends, unless nothing is left. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}

/** Whether a code unit is white space. */
export function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit >= 0x85 && /\s|\u0085/.test(String.fromCharCode(unit));
}
