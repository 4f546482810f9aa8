import { countAgreements, countRuns, interactionOf, npmi, phraseScore } from '../../../lib/src/statistics/index.js';
import type { Measure } from './case.js';
import type { Fields } from './fields.js';
import { countItems } from './words.js';

/** The measures of sequences of neighbouring words, part of the group of collocation. */
export const phrases: readonly (readonly [string, Measure])[] = [
  ['Blaheta-Johnson lambda and z (bigrams)', measureInteraction],
  ['trigram lambda', measureInteraction],
  ['count and count_nested', countNested],
  ['Mikolov phrase score', (input, params) => scorePhrases(input, params, 'mikolov')],
  ['NPMI (bigram phrases)', (input, params) => scorePhrases(input, params, 'npmi')],
];

/** Segments as they are given, or texts cut at tokens without letters and digits. */
function readSegments(input: Fields, params: Fields): string[][] {
  const lists = input.has('texts')
    ? input.texts('texts').map((text) => text.split(/\s+/))
    : input.textLists('segments');
  const fold = params.show('case_sensitive') === 'false';
  return lists.flatMap((tokens) => cutAtPunctuation(fold ? tokens.map((token) => token.toLowerCase()) : tokens));
}

function cutAtPunctuation(tokens: readonly string[]): string[][] {
  const segments: string[][] = [[]];
  for (const token of tokens) {
    if (/[\p{L}\p{N}]/u.test(token)) segments.at(-1)?.push(token);
    else segments.push([]);
  }
  return segments.filter((segment) => segment.length > 0);
}

function readSizes(params: Fields): number[] {
  if (!params.has('size')) return [2];
  return params.show('size').split(',').map(Number);
}

interface RunScore {
  readonly count: number;
  readonly count_nested: number;
  readonly lambda: number;
  readonly z: number;
}

/** The scores of one pair, or of every run of the sizes with the least count. */
function measureInteraction(input: Fields, params: Fields): RunScore | undefined | Map<string, RunScore> {
  const segments = readSegments(input, params);
  const smoothing = params.number('smoothing', 0.5);
  const runs = countRuns(segments, readSizes(params)).filter(({ count }) => count >= params.number('min_count', 1));
  const scores = new Map(
    runs.map(({ tokens, count, nested }) => {
      const interaction = interactionOf(countAgreements(segments, tokens), { smoothing });
      return [tokens.join(' '), { count, count_nested: nested, ...interaction }];
    }),
  );
  return params.has('pair') ? scores.get(params.text('pair')) : scores;
}

function countNested(input: Fields, params: Fields): Map<string, { count: number; nested: number }> {
  const segments = input
    .textLists('segments_by_doc')
    .flat()
    .map((segment) => segment.split(' '));
  const runs = countRuns(segments, readSizes(params));
  return new Map(runs.map(({ tokens, count, nested }) => [tokens.join(' '), { count, nested }]));
}

/** The vocabulary counts words and pairs, unless the parameters give its size. */
function scorePhrases(input: Fields, params: Fields, score: 'mikolov' | 'npmi'): Map<string, number | undefined> {
  const documents = input.textLists('tokenised_docs');
  const words = countItems(documents.flat());
  const pairs = countRuns(documents, [2]);
  const size = readNumber(params, 'N') ?? documents.flat().length;
  const vocabulary = readNumber(params, 'len_vocab') ?? words.size + pairs.length;
  return new Map(
    pairs.map(({ tokens: [a = '', b = ''], count: together }) => {
      const [first, second] = [words.get(a) ?? 0, words.get(b) ?? 0];
      const value =
        score === 'npmi'
          ? npmi({ observed: together, expected: (first * second) / size }, { size })
          : phraseScore({ together, first, second }, { discount: params.number('min_count', 0), vocabulary });
      return [`${a} ${b}`, value];
    }),
  );
}

function readNumber(params: Fields, name: string): number | undefined {
  const value = Number(params.show(name) || Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}
