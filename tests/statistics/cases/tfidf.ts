import {
  inverseDocumentFrequency,
  rank,
  type SmartScheme,
  smartWeights,
  type TermInDocument,
  type TfIdfVariant,
  termWeights,
  tfIdfWeights,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { countItems, splitWords } from './words.js';

type Counts = ReadonlyMap<string, number>;

export const tfidf: Measures = new Map<string, Measure>([
  ...(['ann', 'bnn', 'lnn', 'nfn', 'nnc', 'npn', 'ntn'] as const).map((scheme): [string, Measure] => [
    `SMART ${scheme}`,
    (input) => readSmart(input, scheme),
  ]),
  ['grouped frequency, ties averaged', readGroupedFrequency],
  ['natural tf-idf of "node" and "ruby"', readNatural],
  ['natural tf-idf, single document', readNaturalIdf],
  ['sklearn smoothed idf vector', readSmoothedIdf],
  ['sklearn tf-idf smooth_idf=False, l2', (input) => weighColumns(input, 'sklearnUnsmoothed')],
  ['sklearn tf-idf smooth_idf=True, l2', (input) => weighColumns(input, 'sklearn')],
  [
    'term frequency table with rank and docfreq',
    (input) =>
      countTable(
        input.texts('docs').map((text) => splitWords(text)),
        'first',
      ),
  ],
  ['term weights count/prop/propmax/logcount', readTermWeights],
  ['tf-idf prop x log10 (Wikipedia example)', readShareTfIdf],
  ['tidytext tf, idf (doc 1)', readTidytext],
]);

function countContaining(documents: readonly Counts[], term: string): number {
  return documents.filter((counts) => counts.has(term)).length;
}

function termsOf(documents: readonly Counts[], at: number): Map<string, TermInDocument> {
  const terms = [...(documents[at] ?? [])];
  return new Map(terms.map(([term, count]) => [term, { count, containing: countContaining(documents, term) }]));
}

function readSmart(input: Fields, scheme: SmartScheme): Map<string, number | undefined> {
  const documents = input.textLists('tokenised_docs').map(countItems);
  const terms = termsOf(documents, input.number('doc'));
  const weights = smartWeights([...terms.values()], { scheme, documents: documents.length });
  return new Map([...terms.keys()].map((term, i) => [term, weights[i]]));
}

function readNatural(input: Fields): Map<string, number[]> {
  const documents = input.texts('docs').map((text) => countItems(splitWords(text)));
  return new Map(
    ['node', 'ruby'].map((term) => {
      const containing = countContaining(documents, term);
      const idf = inverseDocumentFrequency(containing, { documents: documents.length, variant: 'natural' });
      return [term, documents.map((counts) => (counts.get(term) ?? 0) * idf)];
    }),
  );
}

function readNaturalIdf(input: Fields): Map<string, number> {
  const documents = input.texts('docs').map((text) => countItems(splitWords(text)));
  const terms = new Set(documents.flatMap((counts) => [...counts.keys()]));
  const idf = (term: string): number =>
    inverseDocumentFrequency(countContaining(documents, term), { documents: documents.length, variant: 'natural' });
  return new Map([...terms].map((term) => [`idf(${term})`, idf(term)]));
}

/** The documents of a table of counts, one row each, their columns as terms. */
function readColumns(input: Fields): Map<string, number>[] {
  return input
    .table('counts')
    .map((row) => new Map(row.flatMap((count, term) => (count > 0 ? [[String(term), count]] : []))));
}

function readSmoothedIdf(input: Fields): number[] {
  const documents = readColumns(input);
  const width = input.table('counts')[0]?.length ?? 0;
  return Array.from({ length: width }, (_, term) =>
    inverseDocumentFrequency(countContaining(documents, String(term)), {
      documents: documents.length,
      variant: 'sklearn',
    }),
  );
}

function weighColumns(input: Fields, variant: TfIdfVariant): number[][] {
  const width = input.table('counts')[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, term) => String(term));
  return weighDocuments(readColumns(input), columns, variant);
}

/** The weights of every document, one row each, in the order of the terms. */
function weighDocuments(documents: readonly Counts[], terms: readonly string[], variant: TfIdfVariant): number[][] {
  return documents.map((counts, at) => {
    const own = termsOf(documents, at);
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const weights = tfIdfWeights([...own.values()], { variant, documents: documents.length, length });
    const byTerm = new Map([...own.keys()].map((term, i) => [term, weights[i] ?? 0]));
    return terms.map((term) => byTerm.get(term) ?? 0);
  });
}

function readShareTfIdf(input: Fields): number[][] {
  const documents = input.texts('docs').map((text) => countItems(splitWords(text)));
  return weighDocuments(documents, input.texts('features'), 'quantedaShare');
}

function readTermWeights(input: Fields): { [scheme: string]: number[][] } {
  const rows = input.texts('docs').map((text) => {
    const counts = countItems(splitWords(text));
    return input.texts('features').map((term) => counts.get(term) ?? 0);
  });
  return {
    count: rows.map((row) => termWeights(row)),
    prop: rows.map((row) => termWeights(row, { weight: 'share' })),
    propmax: rows.map((row) => termWeights(row, { weight: 'shareOfLargest' })),
    logcount: rows.map((row) => termWeights(row, { weight: 'log' })),
  };
}

/** Term and inverse document frequency of the first document. */
function readTidytext(input: Fields): { tf: Map<string, number>; idf: Map<string, number> } {
  const table = input.inner('counts');
  const documents = table.names.map((name) => new Map(table.entries(name)));
  const own = termsOf(documents, 0);
  const shares = termWeights(
    [...own.values()].map(({ count }) => count),
    { weight: 'share' },
  );
  return {
    tf: new Map([...own.keys()].map((term, i) => [term, shares[i] ?? 0])),
    idf: new Map(
      [...own].map(([term, { containing }]) => [
        term,
        inverseDocumentFrequency(containing, { documents: documents.length }),
      ]),
    ),
  };
}

interface Frequency {
  readonly frequency: number;
  readonly rank: number;
  readonly docfreq: number;
}

/** Terms from the most frequent, with their rank and the number of documents that have them. */
function countTable(documents: readonly (readonly string[])[], ties: 'average' | 'first'): Map<string, Frequency> {
  const counts = documents.map(countItems);
  const totals = [...countItems(documents.flat())];
  const ranks = rank(
    totals.map(([, frequency]) => frequency),
    { ties, from: 'largest' },
  );
  const rows = totals.map(([term, frequency], i): [string, Frequency] => [
    term,
    { frequency, rank: ranks[i] ?? 0, docfreq: countContaining(counts, term) },
  ]);
  return new Map(rows.sort(([, a], [, b]) => a.rank - b.rank));
}

/** The table of each group of documents; by row where the parameters name the columns of a row. */
function readGroupedFrequency(input: Fields, params: Fields): Map<string, unknown> {
  const groups = input.texts('groups');
  const documents = input.texts('docs').map(splitWords);
  return new Map(
    [...new Set(groups)].map((group) => {
      const own = documents.filter((_, at) => groups[at] === group);
      return [group, showColumns(countTable(own, 'average'), params.show('columns').split(/[^a-z]+/i))];
    }),
  );
}

function showColumns(table: ReadonlyMap<string, Frequency>, columns: readonly string[]): unknown {
  const row = ([term, frequency]: [string, Frequency]): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>([['feature', term], ['term', term], ...Object.entries(frequency)]);
  const known = columns.filter((column) => ['feature', 'term', 'frequency', 'rank', 'docfreq'].includes(column));
  if (known.length === 0) return table;
  return [...table].map((entry) => known.map((column) => row(entry).get(column)));
}
