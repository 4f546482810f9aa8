import type { Article, Span, Tokens } from '../model.js';
import { tokenise, Vocabulary } from '../text/index.js';
import { parseQuery, TermMarks } from './query.js';

/** A place where one of several queries stands. */
export interface PhraseMatch extends Span {
  /** The place of the query in the list. */
  readonly query: number;
}

interface Candidate {
  readonly query: number;
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * A function that finds several queries in the body of an article at once, none counted twice: where matches overlap
 * the one with the most words wins, then the first in the text, then the first in the list. Queries are words, phrases
 * and patterns as in `concordance`, and match within a sentence, whatever their case.
 *
 * Matches come in the order of the text; an article without any gives none, and no queries find nothing.
 *
 * @example phraseFinder(['Wagner', 'Wagner Group'])(article) // [{ query: 1, start: 4, end: 16 }]
 * @throws when a query has no word or is a regular expression
 */
export function phraseFinder(queries: readonly string[]): (article: Article) => readonly PhraseMatch[] {
  const vocabulary = new Vocabulary();
  const phrases = queries.map((query) => {
    const parsed = parseQuery(query, 'fold');
    if (parsed.kind === 'regex') throw new Error(`a regular expression is no phrase: ${query}`);
    return parsed.patterns.map((pattern) => new TermMarks(pattern, vocabulary));
  });
  return (article) => {
    const tokens = tokenise([article], { vocabulary });
    const taken = new Uint8Array(tokens.term.length);
    const won = listCandidates(tokens, phrases).filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    });
    return won
      .sort((a, b) => a.from - b.from)
      .map(({ query, from, to }) => {
        const last = to - 1;
        return { query, start: tokens.start[from] ?? 0, end: (tokens.start[last] ?? 0) + (tokens.length[last] ?? 0) };
      });
  };
}

/** Every match of every query, the longest first. */
function listCandidates({ term, sentenceAt }: Tokens, phrases: readonly (readonly TermMarks[])[]): Candidate[] {
  const marks = phrases.map((words) => words.map((word) => word.read()));
  const found: Candidate[] = [];
  for (let sentence = 0; sentence + 1 < sentenceAt.length; sentence += 1) {
    const end = sentenceAt[sentence + 1] ?? 0;
    for (let from = sentenceAt[sentence] ?? 0; from < end; from += 1) {
      marks.forEach((words, query) => {
        const to = from + words.length;
        if (to <= end && words.every((marked, k) => marked[term[from + k] ?? 0] === 1)) found.push({ query, from, to });
      });
    }
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.query - b.query);
}
