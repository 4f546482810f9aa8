import { foldApostrophes, foldWord, tokenise, type Vocabulary } from '../text/index.js';

/** Whether a term of the vocabulary is meant by one word of a query. */
export type WordPattern = (term: string) => boolean;

/** What a concordance looks for: a row of words, or a regular expression over the text. */
export type Query =
  | { readonly kind: 'words'; readonly patterns: readonly WordPattern[] }
  | { readonly kind: 'regex'; readonly regex: RegExp };

/** Characters that may stand inside a word and are no part of its term. */
const invisible = /[\u00ad\u2060\ufeff]/;

/**
 * What a query means. `/.../flags` is a regular expression; all else is one or more words, in which `*` stands for
 * any number of characters and `?` for one. Words are read by the rules of the tokeniser, so `Lavrov’s` means `lavrov`.
 *
 * @example parseQuery('mercenar*', 'fold') // one pattern, which 'mercenary' and 'mercenaries' meet
 * @throws when the query has no word, or the regular expression is not valid
 */
export function parseQuery(query: string, letterCase: 'fold' | 'keep'): Query {
  const regex = /^\/(.+)\/([a-z]*)$/s.exec(query.trim());
  if (regex) return { kind: 'regex', regex: compileRegex(query, regex[1] ?? '', regex[2] ?? '') };
  const patterns = query
    .split(/\s+/)
    .flatMap((piece) => (/[*?]/.test(piece) ? readWildcard(piece, letterCase) : readWords(piece, letterCase)));
  if (patterns.length === 0) throw new Error(`query without a word: "${query}"`);
  return { kind: 'words', patterns };
}

/**
 * A test by number of the term for each pattern, which asks the pattern once for each term of the vocabulary, however
 * many there are when it is made.
 */
export function testTerms(
  patterns: readonly WordPattern[],
  vocabulary: Vocabulary,
): readonly ((term: number) => boolean)[] {
  return patterns.map((pattern) => {
    const known: boolean[] = [];
    return (term) => {
      for (let id = known.length; id <= term; id += 1) known.push(pattern(vocabulary.terms[id] ?? ''));
      return known[term] ?? false;
    };
  });
}

/**
 * A test that a text fails only where the query cannot be found in it: it lacks letters that the query asks for. Looking
 * for letters is many times as fast as reading words, so most articles need not be read.
 */
export function textFilter(query: string): (text: string) => boolean {
  const runs = [...query.matchAll(/[a-z]{2,}/gi)].map(([run]) => new RegExp(run, 'iu'));
  return (text) => runs.every((run) => run.test(text)) || invisible.test(text);
}

function compileRegex(query: string, source: string, flags: string): RegExp {
  try {
    return new RegExp(foldApostrophes(source), `${flags.replace(/[gy]/g, '')}g`);
  } catch (error) {
    throw new Error(`invalid regular expression: ${query} (${error instanceof Error ? error.message : String(error)})`);
  }
}

function readWords(piece: string, letterCase: 'fold' | 'keep'): WordPattern[] {
  const { term, vocabulary } = tokenise([{ text: piece, zones: [] }], { case: letterCase });
  return Array.from(term, (id) => {
    const word = vocabulary[id];
    return (candidate) => candidate === word;
  });
}

function readWildcard(piece: string, letterCase: 'fold' | 'keep'): WordPattern[] {
  const trimmed = piece.replace(/^[^\p{L}\p{N}*?]+|[^\p{L}\p{M}\p{N}*?.]+$/gu, '');
  if (letterCase === 'keep') {
    const glob = [...foldApostrophes(trimmed).normalize('NFC')];
    return [(term) => matchesGlob(glob, [...term])];
  }
  const glob = [...foldWord(trimmed)];
  return [(term) => matchesGlob(glob, [...term.toLowerCase()])];
}

/** Whether the characters meet the pattern: from the left, going back at most to the last `*`. */
function matchesGlob(glob: readonly string[], term: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let i = 0; i < term.length; ) {
    if (glob[at] === '*') {
      star = at;
      retry = i;
      at += 1;
    } else if (glob[at] === '?' || glob[at] === term[i]) {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      i = retry;
      at = star + 1;
    } else {
      return false;
    }
  }
  while (glob[at] === '*') at += 1;
  return at === glob.length;
}
