import type { Article, Span } from '../model.js';
import { bodySpans, paragraphSpans } from '../text/index.js';
import type { ArticleWords } from './wordstore.js';

/** What stands to each side of a match. */
export interface Sides<Part> {
  readonly left: Part;
  readonly right: Part;
}

/** Reads what stands around the matches in one article, never past the paragraph. */
export interface ContextReader {
  /** So many words as they stand in the text with its punctuation, or characters; white space folded to single spaces. */
  texts(match: Span): Sides<string>;
  /** The terms that the nearest words count as, from the nearest outwards. */
  terms(match: Span): Sides<readonly string[]>;
}

/** Words by number: those of the paragraph, and the one after those before the match and the first after it. */
interface Place {
  readonly paragraph: Span;
  readonly first: number;
  readonly before: number;
  readonly after: number;
  readonly last: number;
}

/** How far sorting looks, in words. */
const sortReach = 5;

/** How much context is shown on each side. */
export interface ContextSize {
  readonly window: number;
  readonly unit: 'words' | 'characters';
}

/** A reader of the context of matches in one article. */
export function contextReader(article: Article, words: ArticleWords, { window, unit }: ContextSize): ContextReader {
  const { text } = article;
  const count = words.start.length;
  const startOf = (index: number): number => words.start[index] ?? text.length;
  const endOf = (index: number): number => startOf(index) + (words.length[index] ?? 0);
  const termOf = (index: number): string => words.vocabulary[words.term[index] ?? 0] ?? '';
  let paragraphs: readonly Span[] | undefined;
  const locate = (match: Span): Place => {
    paragraphs ??= bodySpans(article).flatMap((body) => paragraphSpans(text, body));
    const start = findParagraph(paragraphs, match.start)?.start ?? match.start;
    const end = findParagraph(paragraphs, match.end - 1)?.end ?? match.end;
    return {
      paragraph: { start, end },
      first: countWhile(count, (index) => startOf(index) < start),
      before: countWhile(count, (index) => endOf(index) <= match.start),
      after: countWhile(count, (index) => startOf(index) < match.end),
      last: countWhile(count, (index) => endOf(index) <= end),
    };
  };
  return {
    texts(match) {
      if (window === 0) return { left: '', right: '' };
      const { paragraph, first, before, after, last } = locate(match);
      if (unit === 'characters') return cutCharacters(text, match, paragraph, window);
      const leftmost = Math.max(first, before - window);
      const rightmost = Math.min(last, after + window);
      const left = leftmost === first ? paragraph.start : backToSpace(text, startOf(leftmost), endOf(leftmost - 1));
      const right = rightmost === last ? paragraph.end : onToSpace(text, endOf(rightmost - 1), startOf(rightmost));
      return {
        left: foldSpace(text.slice(Math.min(left, match.start), match.start)),
        right: foldSpace(text.slice(match.end, Math.max(right, match.end))),
      };
    },
    terms(match) {
      const { first, before, after, last } = locate(match);
      return {
        left: range(Math.max(first, before - sortReach), before)
          .reverse()
          .map(termOf),
        right: range(after, Math.min(last, after + sortReach)).map(termOf),
      };
    },
  };
}

/** So many characters (UTF-16 code units) to each side of a match, none of them cut in two. */
function cutCharacters(text: string, match: Span, paragraph: Span, window: number): Sides<string> {
  const left = Math.max(paragraph.start, match.start - window);
  const right = Math.min(paragraph.end, match.end + window);
  return {
    left: foldSpace(text.slice(isCut(text, left) ? left + 1 : left, match.start)),
    right: foldSpace(text.slice(match.end, isCut(text, right) ? right - 1 : right)),
  };
}

/** Whether an offset stands between the two units of one character. */
function isCut(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
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
