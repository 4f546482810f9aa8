import { type CountTermsOptions, countTerms, termCounter } from '../terms/index.js';
import { givenOptions, type OptionRule, readArguments, readCount } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions, workersOption } from './input.js';
import { groupField, outOption, runTable } from './table.js';
import { readWordOptions, wordOptions } from './words.js';

const options: readonly OptionRule[] = [
  {
    name: 'by',
    takes: 'source|none|FIELD',
    meaning: 'what is counted apart: sources, nothing, or a column of metadata.csv (default: source)',
  },
  { name: 'min-count', takes: 'N', meaning: 'leave out rarer terms (default: 1)' },
  ...wordOptions,
  ...inputOptions,
  workersOption,
  outOption,
];

/** `presslab terms`: how often each term occurs, by source. */
export const terms: Command = {
  name: 'terms',
  takes: '[PATH...] [options]',
  summary: 'Counts terms: occurrences, articles that hold them, rate per 10,000 words.',
  notes: [
    'One object per term and source: term, source, count, documents, per10k.',
    'By a column of metadata.csv, group stands for source; with stems, form is the commonest form of the stem.',
  ],
  options,
  async run(argv) {
    const given = readArguments(argv, options);
    const by = given.text('by') ?? 'source';
    const words = readWordOptions(given);
    const chosen = givenOptions({ by, minCount: readCount(given, 'min-count'), ...words });
    const form = words.stem === 'porter' ? ['form'] : [];
    return await runTable(given, {
      fields: ['term', ...form, groupField(by), 'count', 'documents', 'per10k'],
      analyse: (corpus) => countTerms(corpus, chosen),
      // A field of one's own is checked against all articles first.
      ...((by === 'source' || by === 'none') && { count: () => countRows(chosen) }),
    });
  },
};

/** Counts for rows that are made as they are written: held together they take more memory than the counts. */
function countRows(options: CountTermsOptions) {
  const counter = termCounter(options);
  return { counter, list: () => counter.listing() };
}
