import type { Article, Corpus, Passage, Result, Tokens } from '../model.js';
import { skipGrams } from '../statistics/index.js';
import { compareText, tokenise, Vocabulary } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { checkMinCount } from './counts.js';
import { spanOfTokens } from './matches.js';
import { references } from './references.js';

/** Words that stand in this order in a sentence, with at most so many words between them. */
export interface SkipGramRow {
  /** The words, with a space between. */
  readonly term: string;
  readonly count: number;
  /** Articles that hold it. */
  readonly documents: number;
}

export interface CountSkipGramsOptions {
  /** Words in a term, 2 to 4. */
  readonly words?: number;
  /** Words left out between them, all together at most, 0 to 4. */
  readonly skip?: number;
  readonly minCount?: number;
  readonly minDocuments?: number;
  readonly case?: 'fold' | 'keep';
}

/**
 * How often words stand near each other in the same order, whatever few words stand between: expressions that vary,
 * such as `minister ... said`. Within a sentence; every choice of places counts, so that counts are larger than those of
 * words side by side. The table grows fast with `skip`: keep `minCount` at 2 or more in a large corpus.
 *
 * From the most frequent, ties by term. No words give no rows.
 *
 * @example countSkipGrams(corpus, { skip: 1 }).rows[0] // { term: 'minister said', count: 7, documents: 4 }
 * @throws when an option is no whole number in its range
 */
export function countSkipGrams(
  corpus: Corpus,
  { words = 2, skip = 2, minCount = 2, minDocuments = 1, case: letterCase = 'fold' }: CountSkipGramsOptions = {},
): Result<SkipGramRow> {
  checkMinCount(minCount);
  checkMinCount(minDocuments, 'minDocuments');
  checkRange('words', words, 2, 4);
  checkRange('skip', skip, 0, 4);
  const read = gramReader({ words, skip, letterCase });
  const counts = new Map<string, { count: number; documents: number; last: number }>();
  let total = 0;
  corpus.articles.forEach((article, at) => {
    const { size } = read(article, (term) => {
      const known = counts.get(term);
      if (!known) counts.set(term, { count: 1, documents: 1, last: at });
      else {
        known.count += 1;
        if (known.last !== at) known.documents += 1;
        known.last = at;
      }
    });
    total += size;
  });
  const rows = [...counts]
    .filter(([, { count, documents }]) => count >= minCount && documents >= minDocuments)
    .map(([term, { count, documents }]) => ({ term, count, documents }))
    .sort((a, b) => b.count - a.count || compareText(a.term, b.term));
  return {
    kind: 'result',
    rows,
    key: ['term'],
    method: {
      step: 'countSkipGrams',
      version: libraryVersion,
      options: { words, skip, minCount, minDocuments, case: letterCase },
      n: { articles: corpus.articles.length, words: total, types: counts.size, rows: rows.length },
      references: [references.guthrie2006],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => {
      const passages: Passage[] = [];
      for (const article of corpus.articles) {
        if (passages.length >= limit) break;
        read(article, (term, tokens, first, last) => {
          if (term === row.term) passages.push({ article: article.id, ...spanOfTokens(tokens, { first, last }) });
        });
      }
      return passages.slice(0, limit);
    },
  };
}

type Visit = (term: string, tokens: Tokens, first: number, last: number) => void;

/** A function that calls `visit` with every term of an article, and gives its number of words. */
function gramReader({
  words,
  skip,
  letterCase,
}: {
  readonly words: number;
  readonly skip: number;
  readonly letterCase: 'fold' | 'keep';
}): (article: Article, visit: Visit) => { readonly size: number } {
  const vocabulary = new Vocabulary();
  return (article, visit) => {
    const tokens = tokenise([article], { case: letterCase, vocabulary });
    for (let sentence = 0; sentence + 1 < tokens.sentenceAt.length; sentence += 1) {
      const from = tokens.sentenceAt[sentence] ?? 0;
      const length = (tokens.sentenceAt[sentence + 1] ?? 0) - from;
      const places = Array.from({ length }, (_, i) => from + i);
      for (const gram of skipGrams(places, { size: words, skip })) {
        const term = gram.map((at) => vocabulary.terms[tokens.term[at] ?? 0] ?? '').join(' ');
        visit(term, tokens, gram[0] ?? from, gram.at(-1) ?? from);
      }
    }
    return { size: tokens.term.length };
  };
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}: ${value}`);
  }
}
