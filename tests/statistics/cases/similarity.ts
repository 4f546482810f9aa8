import {
  bagCosine,
  bagJaccard,
  bandThreshold,
  borrowedShare,
  burrowsDelta,
  correlation,
  cosineDelta,
  dice,
  ederDelta,
  editSimilarity,
  entropy,
  hellinger,
  jaccard,
  jensenShannon,
  kullbackLeibler,
  quadraticDelta,
  setCosine,
  shinglesOf,
  zScores,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { countItems, splitWords } from './words.js';

export const similarity: Measures = new Map<string, Measure>([
  ["Burrows' Delta (mean |z1-z2|)", (input, params) => burrowsDelta(...readProfiles(input, params))],
  ['Cosine Delta (Wurzburg)', (input, params) => cosineDelta(...readProfiles(input, params))],
  ["Eder's Delta", (input, params) => ederDelta(...readProfiles(input, params))],
  ['Quadratic Delta (sum of squares)', (input, params) => quadraticDelta(...readProfiles(input, params))],
  // The source takes lists that do not sum to 1 as they are.
  ['Hellinger distance', (input) => hellinger(...readDistributions(input), { sums: 'asGiven' }) ?? 0],
  ['Kullback-Leibler divergence (nats)', readKullbackLeibler],
  ['Jensen-Shannon distance (sqrt of divergence)', readJensenShannonDistance],
  ['Jaccard bag similarity', readBagJaccard],
  ['Jaccard distance on bags (sum min / sum of both)', (input, params) => 1 - readBagJaccard(input, params)],
  ['Jaccard distance', (input) => 1 - (jaccard(...readSets(input)) ?? 1)],
  ['set Jaccard, Sorensen-Dice, cosine', compareSets],
  ['bag-of-words cosine distance', readBagCosineDistance],
  ['Levenshtein similarity 1-d/max(len)', (input) => editSimilarity([...input.text('a')], [...input.text('b')])],
  ['MinHash-LSH threshold (1/b)^(b/h)', readThreshold],
  ['ratio of matches (b borrowed from a)', (input) => borrowedShare(input.list('a'), input.list('b'))],
  ['shingle Jaccard (near-duplicate), 7-word shingles', compareShingles],
  ['document correlation', correlateDocuments],
  ['document entropy (bits)', measureDocumentEntropy],
  ['feature entropy across documents (bits)', measureFeatureEntropy],
]);

/** The z-scores of two texts among all of the file, over its most frequent words. */
function readProfiles(input: Fields, params: Fields): [readonly number[], readonly number[]] {
  const file = input.file('counts_file');
  const counts = file.inner('counts');
  const totals = file.inner('totals');
  const words = params.number('mfw', file.list('words').length);
  const texts = counts.names;
  const scores = zScores(
    texts.map((text) =>
      counts
        .numbers(text)
        .slice(0, words)
        .map((count) => count / totals.number(text)),
    ),
  );
  const profileOf = (name: string): readonly number[] => scores[texts.indexOf(input.text(name))] ?? [];
  return [profileOf('a'), profileOf('b')];
}

/** Two distributions, as lists or by item, over the items of both. */
function readDistributions(input: Fields): [number[], number[]] {
  const p = new Map(input.entries('p'));
  const q = new Map(input.entries('q'));
  const items = [...new Set([...p.keys(), ...q.keys()])];
  return [items.map((item) => p.get(item) ?? 0), items.map((item) => q.get(item) ?? 0)];
}

/** The source gives 0 for two empty distributions, and infinity where q lacks an item of p. */
function readKullbackLeibler(input: Fields): number {
  const [p, q] = readDistributions(input);
  return kullbackLeibler(p, q) ?? (p.length === 0 ? 0 : Number.POSITIVE_INFINITY);
}

function readBase(params: Fields): number {
  const base = params.show('base');
  return base === 'e' || base === '' ? Math.E : Number(base);
}

function readJensenShannonDistance(input: Fields, params: Fields): number | undefined {
  const divergence = jensenShannon(...readDistributions(input), { base: readBase(params) });
  return divergence === undefined ? undefined : Math.sqrt(divergence);
}

function readBagJaccard(input: Fields, params: Fields): number {
  const bags = [readBag(input, 'a'), readBag(input, 'b')] as const;
  const denominator = /union|max/i.test(params.show('denominator')) ? 'union' : 'sum';
  return bagJaccard(...bags, { denominator }) ?? 0;
}

/** A bag as an object of counts, as pairs of item and count, or as a list of items. */
function readBag(input: Fields, name: string): Map<unknown, number> {
  return input.isBag(name) ? new Map(input.entries(name)) : countItems(input.list(name));
}

function readSets(input: Fields): [ReadonlySet<unknown>, ReadonlySet<unknown>] {
  return [new Set(input.list('a')), new Set(input.list('b'))];
}

/** The source gives 0 where a set is empty. */
function compareSets(input: Fields): { jaccard: number; dice: number; cosine: number } {
  const sets = readSets(input);
  return { jaccard: jaccard(...sets) ?? 0, dice: dice(...sets) ?? 0, cosine: setCosine(...sets) ?? 0 };
}

/** The source takes two empty bags for the same, an empty and another one for wholly different. */
function readBagCosineDistance(input: Fields): number {
  const [a, b] = [readBag(input, 'a'), readBag(input, 'b')];
  return 1 - (bagCosine(a, b) ?? (a.size === b.size ? 1 : 0));
}

function readThreshold(input: Fields): number {
  const bands = input.number('b');
  return bandThreshold({ bands, rows: input.number('h') / bands });
}

function compareShingles(input: Fields, params: Fields): (number | undefined)[] {
  const texts = input.file('texts_file').inner('texts');
  const shingles = (name: string): Set<string> => shinglesOf(splitWords(texts.text(name)), params.number('n', 7));
  return input.textLists('pairs').map(([a = '', b = '']) => jaccard(shingles(a), shingles(b)));
}

function correlateDocuments(input: Fields): (number | undefined)[] {
  const documents = input.file('dfm_file').inner('docs');
  return input.texts('y').map((name) => correlation(documents.numbers(input.text('x')), documents.numbers(name)));
}

function measureDocumentEntropy(input: Fields, params: Fields): (number | undefined)[] {
  const documents = input.file('dfm_file').inner('docs');
  return documents.names.map((name) => entropy(documents.numbers(name), { base: params.number('base', 2) }));
}

function measureFeatureEntropy(input: Fields, params: Fields): Map<string, number | undefined> {
  const file = input.file('dfm_file');
  const documents = file.inner('docs');
  const rows = documents.names.map((name) => documents.numbers(name));
  return new Map(
    file.texts('features').map((feature, column) => {
      const counts = rows.map((row) => row[column] ?? 0);
      return [feature, entropy(counts, { base: params.number('base', 2) })];
    }),
  );
}
