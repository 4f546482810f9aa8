import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../lib/src/model.js';
import { concordance, findCollocates, indexWords, locateTerms } from '../../lib/src/terms/index.js';
import { parseQuery, TermMarks } from '../../lib/src/terms/query.js';
import { indexOf, WordIndex } from '../../lib/src/terms/wordindex.js';
import { makeCorpus } from './corpus.js';

const texts = [
  ['A', 'The “coup” failed. A constructor left the Coup; don’t ask the US.'],
  ['B', ''],
  ['B', 'No army, no coup.\nthe army waits for us: army army army. \u212Aiev, a mer\u00adcenary'],
  ['C', `__proto__ and toString, ${'a'.repeat(300)} coup`],
] as const;

const queries = [
  'coup',
  'the coup',
  'constructor',
  '__proto__',
  'toString',
  'arm*',
  '*',
  'a* a*',
  'no ?oup',
  'us',
  'US',
];
const others = ["don't", '/coup/i', 'kiev', 'mercenary', 'army army', 'coup the', 'lacking', 'lacking coup', 'Coup'];

/** Everything that a query tells of a corpus. */
function ask(corpus: Corpus, query: string, letterCase: 'fold' | 'keep'): unknown[] {
  const asked: unknown[] = [concordance(corpus, query, { case: letterCase, sort: ['L1', 'R2'] })];
  if (query.startsWith('/')) return asked;
  const near = findCollocates(corpus, query, { case: letterCase, minCount: 1 });
  asked.push(
    near,
    near.rows.map((row) => near.passages(row)),
    locateTerms(corpus, query, { case: letterCase }),
  );
  return asked;
}

describe.each(['fold', 'keep'] as const)('queries of a corpus by { case: %s }', (letterCase) => {
  test('give the same bytes whatever was asked before', () => {
    const asked = makeCorpus(texts);
    const indexed = makeCorpus(texts);
    indexWords(indexed, { case: letterCase });
    for (const query of [...queries, ...others, ...others.toReversed(), ...queries.toReversed()]) {
      const alone = JSON.stringify(ask(makeCorpus(texts), query, letterCase));
      expect(JSON.stringify(ask(asked, query, letterCase)), query).toBe(alone);
      expect(JSON.stringify(ask(indexed, query, letterCase)), query).toBe(alone);
    }
  });

  test('find nothing in an empty corpus, again and again', () => {
    const empty = makeCorpus([]);
    for (const query of ['coup', 'coup']) expect(concordance(empty, query, { case: letterCase }).rows).toEqual([]);
  });
});

test('indexOf(corpus, case) is one index for each corpus and case', () => {
  const corpus = makeCorpus(texts);
  expect(indexOf(corpus, 'fold')).toBe(indexOf(corpus, 'fold'));
  expect(indexOf(corpus, 'keep')).not.toBe(indexOf(corpus, 'fold'));
  expect(indexOf(makeCorpus(texts), 'fold')).not.toBe(indexOf(corpus, 'fold'));
});

test('read(article) reads an article once, while there is room; beyond it reads the same again', () => {
  const { articles } = makeCorpus(texts);
  const [roomy, small] = [new WordIndex('fold'), new WordIndex('fold', 12)];
  const once = articles.map((article) => roomy.read(article));
  const again = articles.map((article) => roomy.read(article));
  expect(again.every((words, i) => words === once[i])).toBe(true);
  const beyond = articles.map((article) => [small.read(article), small.read(article)]);
  expect(beyond.map(([first, second]) => first === second)).toEqual([true, true, false, false]);
  expect(beyond.map(([words]) => Array.from(words?.term ?? []))).toEqual(once.map(({ term }) => Array.from(term)));
});

test('finder(marks) looks only into articles that hold every word, of those that are kept', () => {
  const { articles } = makeCorpus(texts);
  const index = new WordIndex('fold');
  const finderOf = (query: string) => {
    const parsed = parseQuery(query, 'fold');
    if (parsed.kind === 'regex') throw new Error('no words');
    return index.finder(parsed.patterns.map((pattern) => new TermMarks(pattern, index.vocabulary)));
  };
  const before = finderOf('army');
  expect(articles.map((article) => before(article)?.matches.length)).toEqual([0, 0, 5, 0]);
  const after = finderOf('no army');
  expect(articles.map((article) => after(article)?.matches.length)).toEqual([undefined, undefined, 1, undefined]);
});

test('an index holds an article that stands in the corpus twice once, and finds it at both places', () => {
  const { articles, ...rest } = makeCorpus([['A', 'coup']]);
  const twice = { ...rest, articles: [...articles, ...articles] };
  for (const rows of [2, 2]) expect(concordance(twice, 'coup').rows).toHaveLength(rows);
});

test('indexWords(corpus) says what it read', () => {
  expect(
    indexWords(
      makeCorpus([
        ['A', 'The coup, the army'],
        ['B', '…'],
      ]),
    ),
  ).toEqual({ articles: 2, words: 4, terms: 3 });
  const asked = makeCorpus([['A', 'the coup']]);
  concordance(asked, 'lacking');
  expect(indexWords(asked).terms).toBe(2);
  expect(indexWords(makeCorpus([]))).toEqual({ articles: 0, words: 0, terms: 0 });
  expect(indexWords(makeCorpus([['A', 'The the']]), { case: 'keep' }).terms).toBe(2);
});
