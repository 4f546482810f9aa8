import type { Span } from '../model.js';

/** One stretch of text between line breaks, trimmed of white space, with its place in the article's text. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** A line this much shorter than the widest one closes its paragraph in a text with hard line ends. */
const shortLine = 0.6;
const widestColumn = 100;

/**
 * Paragraphs of a text, in order and without the empty ones.
 * A line is a paragraph, as news texts are mostly stored, unless the text was broken into columns by hand:
 * then the lines up to an empty or a short line make one paragraph. An empty text has none.
 *
 * @example splitParagraphs(' One.\n\nTwo.').map((p) => p.text) // ['One.', 'Two.']
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const lines = splitLines(text);
  if (!isColumn(lines)) return lines.filter((line) => line.text !== '');
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const line of lines) {
    if (line.text !== '') open = open ? join(text, open, line) : line;
    if (open && line.text.length < width * shortLine) {
      paragraphs.push(open);
      open = undefined;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

function splitLines(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const line = match[0].trim();
    const start = match.index + (match[0].length - match[0].trimStart().length);
    // A line break that closes a line is no line; the next break in a row is an empty one.
    if (
      line === '' &&
      /^[\r\n\u2028\u2029]/.test(match[0]) &&
      !/[\r\n\u2028\u2029]/.test(text[match.index - 1] ?? '\n')
    )
      continue;
    lines.push({ start, end: start + line.length, text: line });
  }
  return lines;
}

/** Whether most line breaks inside blocks fall within sentences, at about the width of a column. */
function isColumn(lines: readonly Paragraph[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.text === '' || next === undefined || next.text === '') continue;
    pairs += 1;
    const width = line.text.length;
    if (width >= 40 && width <= widestColumn && !/[.!?:;”"»)…]$/.test(line.text)) broken += 1;
  }
  return pairs >= 3 && broken / pairs >= 0.6;
}

function join(text: string, first: Paragraph, last: Paragraph): Paragraph {
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}
