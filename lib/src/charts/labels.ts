/** Characters that would break a line, hide, or turn the direction of the text around them. */
const hidden = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const isolates = /[\u2068\u2069]/;
const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['$', '&#36;'],
]);

/**
 * Returns text as plotly.js must be given it to be seen as that text: it reads some tags and character references in
 * every label, and formulas between dollar signs.
 *
 * @example escapeLabel('<b>') // '&lt;b&gt;'
 */
export function escapeLabel(text: string): string {
  return text.replace(/[&<>$]/g, (character) => references.get(character) ?? character);
}

/**
 * Returns text on one line, at most so many letters wide: what is longer loses its middle, since names and paths differ
 * at either end. Chinese, Japanese and Korean characters are two letters wide.
 *
 * @example shortenText('abcdefghij', 5) // 'abc…j'
 */
export function shortenText(text: string, width = 36): string {
  const characters = Array.from(cleanText(text));
  if (textWidth(characters.join('')) <= width) return characters.join('');
  const tail = takeWidth(characters.toReversed(), Math.floor((width - 1) / 3)).reverse();
  const head = takeWidth(characters, width - 1 - textWidth(tail.join('')));
  return `${head.join('')}…${tail.join('').replace(/^\p{M}+/u, '')}`;
}

/** Returns a word or a name as the label of an axis or a legend: on one line, shortened, escaped. */
export function labelOf(text: string, width = 36): string {
  return escapeLabel(shortenText(text, width));
}

/** Returns a word of the corpus as it stands in a sentence: shortened and between quotation marks. */
export function quoteText(text: string): string {
  return `“${nameText(text)}”`;
}

/** Returns a name as it stands in a sentence: shortened, and kept from turning the words around it. */
export function nameText(text: string): string {
  return isolateText(shortenText(text));
}

/** Returns text that, where it is written from right to left, does not turn what stands beside it. */
export function isolateText(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * Returns a sentence as the escaped lines of a title.
 *
 * @example wrapTitle('one two', 5) // ['one', 'two']
 */
export function wrapTitle(sentence: string, width = 68): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map(escapeLabel);
}

/** Returns how many pixels high labels are that rise at 35 degrees, in letters of the usual size. */
export function heightOfRisen(labels: readonly string[], width: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(shortenText(label, width))));
  return 24 + Math.ceil(widest * 4.5);
}

/** Returns how wide text is, in letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : isolates.test(character) ? 0 : 1;
  return width;
}

function cleanText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(hidden, '').trim();
}

function takeWidth(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let left = width;
  for (const character of characters) {
    left -= textWidth(character);
    if (left < 0) break;
    taken.push(character);
  }
  return taken;
}
