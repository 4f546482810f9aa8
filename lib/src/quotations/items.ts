import type { Span } from '../model.js';
import { findCue, type ReportingVerb } from './cues.js';
import { days, prepositions } from './grammar.js';
import { findMarked, type Marked } from './marks.js';

/** A word or a point outside marks, or all that stands between two marks. */
export interface Item extends Span {
  readonly kind: 'word' | 'point' | 'marked';
  /** The word or point as it stands. */
  readonly text: string;
  readonly lower: string;
  readonly cue?: ReportingVerb;
  readonly marked?: Marked;
}

/** Text without stops is cut here, so that the work stays in proportion to its length. */
const longestSentence = 400;
const abbreviations = /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|adm|sen|rep|gov|rev|hon|st|jr|sr|no|vs)$/;
const pattern =
  /[\p{L}\p{N}$£€][\p{L}\p{N}\p{M}]*(?:(?:[-'’&/]|[.,](?=\d)|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** The items of one paragraph, in order. */
export function listItems(text: string, paragraph: Span): Item[] {
  const items: Item[] = [];
  let from = paragraph.start;
  for (const marked of findMarked(text, paragraph)) {
    pushWords(items, text, from, marked.open);
    items.push({ kind: 'marked', start: marked.open, end: marked.close, text: '', lower: '', marked });
    from = marked.close;
  }
  pushWords(items, text, from, paragraph.end);
  return items;
}

/**
 * Cuts items into sentences: after a stop, and after marked words that end in a stop unless a frame goes on
 * with a lower-case word or a reporting verb stands near.
 */
export function cutSentences(text: string, items: readonly Item[]): (readonly Item[])[] {
  const sentences: Item[][] = [];
  let sentence: Item[] = [];
  for (const [at, item] of items.entries()) {
    sentence.push(item);
    if (sentence.length < longestSentence && !endsSentence(text, item, items.slice(at + 1, at + 9))) continue;
    sentences.push(sentence);
    sentence = [];
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Whether a word starts with a capital letter. */
export function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
}

function endsSentence(text: string, item: Item, after: readonly Item[]): boolean {
  const [next] = after;
  if (next === undefined) return true;
  if (item.kind === 'point') return /[.!?]/.test(item.text) && next.text !== '.' && !/^\p{Ll}/u.test(next.text);
  if (item.marked === undefined || !/[.!?…][’']?$/.test(text.slice(item.start, item.marked.end))) return false;
  if (next.kind === 'marked') return true;
  return isCapital(next) && !hasFrame(after);
}

/** Whether the words after a marked stretch are its own frame: a name of a few words, then a reporting verb. */
function hasFrame(after: readonly Item[]): boolean {
  const cue = after.findIndex((item) => item.cue !== undefined);
  if (cue < 1 || cue > 4) return false;
  const next = after[cue + 1];
  const ends = next === undefined || /[.,]/.test(next.text) || days.has(next.lower) || prepositions.has(next.lower);
  return ends && after.slice(0, cue).every((item) => item.kind === 'word');
}

function pushWords(items: Item[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    let word = match[0];
    const last = items.at(-1);
    if (word === '.' && last?.kind === 'word' && last.end === start && isShortened(last.text)) {
      items[items.length - 1] = { ...last, end: start + 1 };
      continue;
    }
    const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'point';
    if (kind === 'point' && word === "'") word = '’';
    const lower = word.toLowerCase();
    const cue = kind === 'word' && !isNameWord(word, items.at(-1)) ? findCue(lower) : undefined;
    items.push({ kind, start, end: start + word.length, text: word, lower, ...(cue && { cue }) });
  }
}

/** A capital inside a sentence: the Post, the United States. */
function isNameWord(word: string, before: Item | undefined): boolean {
  return /^\p{Lu}/u.test(word) && before !== undefined && before.kind === 'word';
}

function isShortened(word: string): boolean {
  return abbreviations.test(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}
