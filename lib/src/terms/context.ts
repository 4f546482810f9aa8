import type { Article, Span, Tokens } from '../model.js';
import { bodySpans, paragraphSpans } from '../text/index.js';

/** The words around a match, and the terms they count as, from the nearest outwards. */
export interface Context {
  readonly left: string;
  readonly right: string;
  readonly leftTerms: readonly string[];
  readonly rightTerms: readonly string[];
}

/** How far sorting looks, in words. */
const sortReach = 5;

/**
 * A function that finds the context of matches in one article: so many words to each side, as they stand in the text
 * with its punctuation, never past the paragraph. White space is folded to single spaces.
 */
export function contextReader(article: Article, tokens: Tokens, window: number): (match: Span) => Context {
  const { text } = article;
  const paragraphs = bodySpans(article).flatMap((body) => paragraphSpans(text, body));
  const count = tokens.start.length;
  const startOf = (index: number): number => tokens.start[index] ?? text.length;
  const endOf = (index: number): number => startOf(index) + (tokens.length[index] ?? 0);
  const termOf = (index: number): string => tokens.vocabulary[tokens.term[index] ?? 0] ?? '';
  return (match) => {
    const from = findParagraph(paragraphs, match.start)?.start ?? match.start;
    const to = findParagraph(paragraphs, match.end - 1)?.end ?? match.end;
    const before = countWhile(count, (index) => endOf(index) <= match.start);
    const after = countWhile(count, (index) => startOf(index) < match.end);
    const first = countWhile(count, (index) => startOf(index) < from);
    const last = countWhile(count, (index) => endOf(index) <= to);
    const leftmost = Math.max(first, before - window);
    const rightmost = Math.min(last, after + window);
    const left =
      window === 0
        ? match.start
        : leftmost === first
          ? from
          : backToSpace(text, startOf(leftmost), endOf(leftmost - 1));
    const right =
      window === 0 ? match.end : rightmost === last ? to : onToSpace(text, endOf(rightmost - 1), startOf(rightmost));
    return {
      left: foldSpace(text.slice(Math.min(left, match.start), match.start)),
      right: foldSpace(text.slice(match.end, Math.max(right, match.end))),
      leftTerms: range(Math.max(first, before - sortReach), before)
        .reverse()
        .map(termOf),
      rightTerms: range(after, Math.min(last, after + sortReach)).map(termOf),
    };
  };
}

/** The text on one line. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function findParagraph(paragraphs: readonly Span[], offset: number): Span | undefined {
  const at = countWhile(paragraphs.length, (index) => (paragraphs[index]?.end ?? 0) <= offset);
  const found = paragraphs[at];
  return found && found.start <= offset ? found : undefined;
}

/** How many of `0..count` pass, where all that pass come first: a binary search. */
function countWhile(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The whole numbers from `from` up to, not including, `to`. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Moves back over the marks that are joined to a word, at most to the end of the word before. */
function backToSpace(text: string, start: number, stop: number): number {
  let at = start;
  while (at > stop && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Moves on over the marks that are joined to a word, at most to the start of the next word. */
function onToSpace(text: string, end: number, stop: number): number {
  let at = end;
  while (at < stop && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}
