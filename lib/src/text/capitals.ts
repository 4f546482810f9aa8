import type { Span } from '../model.js';

/** Names in capitals that would fold into a pronoun. */
const capitalNames = new Set(['US', 'IT', 'WHO']);

/** Whether a word is such a name, by its capitals and those of the words around it, up to the end of the text read. */
export function isCapitalName(text: string, word: Span, to: number): boolean {
  const second = text.charCodeAt(word.start + 1);
  if (second < 65 || second > 90) return false;
  return capitalNames.has(text.slice(word.start, word.end)) && !isAmongCapitals(text, word, to);
}

/** Whether the words before and after are in capitals as well, as in a headline; the next sentence is not asked. */
function isAmongCapitals(text: string, { start, end }: Span, to: number): boolean {
  const before = /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const after = /^[^\p{L}.!?…\n\r]*(\p{L}+)/u.exec(text.slice(end, Math.min(end + 40, to)))?.[1];
  const around = [before, after].filter((word) => word !== undefined);
  return around.length > 0 && around.every((word) => word.length > 1 && word === word.toUpperCase());
}
