import { type CompareTermsOptions, compareTerms, keynessCounter } from '../terms/index.js';
import { givenOptions, type OptionRule, readArguments, readChoice, readCount } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions, workersOption } from './input.js';
import { groupField, outOption, runTable } from './table.js';
import { readWordOptions, wordOptions } from './words.js';

const counted = ['count', 'size', 'restCount', 'restSize', 'documents', 'restDocuments'];
const compared = ['logRatio', 'low', 'high', 'g2', 'p', 'pCorrected'];

const corrections = ['holm', 'benjaminiHochberg', 'bonferroni', 'none'] as const;

const options: readonly OptionRule[] = [
  {
    name: 'by',
    takes: 'source|FIELD',
    meaning: 'what is compared: sources, or a column of metadata.csv (default: source)',
  },
  { name: 'min-count', takes: 'N', meaning: 'leave out terms that are rarer in the whole corpus (default: 3)' },
  {
    name: 'correction',
    takes: corrections.join('|'),
    choices: corrections,
    meaning: 'for the number of terms tested (default: holm)',
  },
  ...wordOptions,
  ...inputOptions,
  workersOption,
  outOption,
];

/** `presslab keyness`: every source against the rest. */
export const keyness: Command = {
  name: 'keyness',
  takes: '[PATH...] [options]',
  summary: 'Compares each source with the rest: log ratio with interval, G2, corrected p.',
  notes: [
    `One object per source and term: term, source, ${[...counted, ...compared].join(', ')}.`,
    'By a column of metadata.csv, group stands for source.',
    'low and high: 95 % Clopper-Pearson interval as log2. With fewer than 5 articles on a side, low, high, p and',
    'pCorrected are left out: the figures then describe these texts only.',
  ],
  options,
  async run(argv) {
    const given = readArguments(argv, options);
    const by = given.text('by') ?? 'source';
    const chosen = givenOptions({
      by,
      minCount: readCount(given, 'min-count'),
      correction: readChoice(given, 'correction', corrections),
      ...readWordOptions(given),
    });
    return await runTable(given, {
      fields: ['term', groupField(by), ...counted, ...compared],
      analyse: (corpus) => compareTerms(corpus, { ...chosen, checked: 0 }),
      ...(by === 'source' && { count: () => countPairs(chosen) }),
      notes: (rows) => [...new Set(Array.from(rows, ({ reason }) => reason).filter((reason) => reason !== undefined))],
    });
  },
};

function countPairs(options: CompareTermsOptions) {
  const counter = keynessCounter(options);
  return { counter, list: () => counter.result() };
}
