import type { Corpus, Dropped, Method } from '../model.js';
import { type Correction, fewestArticles } from '../statistics/index.js';
import type { Grouping } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { fewestDrawn } from './articlecheck.js';
import type { KeynessMeasure } from './keynessmeasures.js';
import type { KeynessRow } from './keynessrows.js';
import { type Against, groupsWithWords } from './opponents.js';
import { references } from './references.js';
import { countGroups } from './sizes.js';
import type { TermTally } from './tally.js';
import { recordTermOptions, type TermOptions } from './units.js';

interface MethodOptions extends Required<TermOptions>, Against {
  readonly by: Grouping;
  readonly measure: KeynessMeasure;
  readonly correction: Correction;
  readonly minCount: number;
  readonly checked: number;
  readonly samples: number;
  readonly seed: number;
}

interface Made {
  readonly tally: TermTally;
  readonly rows: readonly KeynessRow[];
  readonly corpus?: Corpus;
}

/** How a comparison was made: its options, the family of its correction, and what was left out. */
export function describeMethod(options: MethodOptions, { tally, rows, corpus }: Made): Method {
  const { by, measure, correction, minCount, stem, checked, samples, seed, pair, reference } = options;
  const tested = rows.filter(({ p }) => p !== undefined).length;
  const checkedRows = rows.filter(({ pArticles }) => pArticles !== undefined).length;
  const drawn = rows.some(({ lowArticles, highArticles }) => lowArticles !== undefined || highArticles !== undefined);
  return {
    step: 'compareTerms',
    version: libraryVersion,
    options: {
      by,
      ...(pair && { pair }),
      ...(reference && { reference: reference.name }),
      measure,
      correction,
      minCount,
      ...recordTermOptions(options),
      confidence: 0.95,
      fewestArticles,
      ...(checkedRows > 0 && { checked, samples, seed, fewestDrawn }),
    },
    n: {
      ...countGroups(tally.groups),
      ...(reference && { 'words in the reference': reference.size }),
      types: tally.labels.length,
      rows: rows.length,
      tested,
      ...(checkedRows > 0 && { 'checked by article': checkedRows }),
    },
    references: [
      references.hardie2014,
      references.dunning1993,
      ...(tested > 0 ? [references.clopperPearson1934, references.evert2022] : []),
      ...(tested > 0 && correction === 'holm' ? [references.holm1979] : []),
      ...(tested > 0 && correction === 'benjaminiHochberg' ? [references.benjaminiHochberg1995] : []),
      ...(checkedRows > 0 ? [references.phipson2010] : []),
      ...(drawn ? [references.lijffijt2016] : []),
      ...(stem === 'porter' ? [references.porter1980] : []),
    ],
    dropped: listDropped(tally, options),
    inputs: corpus ? [corpus.method] : [],
  };
}

function listDropped(tally: TermTally, { by, reference }: MethodOptions): Dropped[] {
  const dropped = [...tally.dropped, ...(reference?.dropped ?? [])];
  for (const { name = '', words } of tally.groups) {
    if (words === 0) dropped.push({ where: name, reason: 'no words: nothing to compare' });
  }
  const groups = groupsWithWords(tally);
  const only = groups[0]?.size.name;
  if (groups.length === 1 && !reference)
    dropped.push({ where: only ?? by, reason: `the only ${by} with words: nothing to compare it with` });
  if (groups.length === 0) dropped.push({ where: by, reason: 'no words: nothing to compare' });
  return dropped;
}
