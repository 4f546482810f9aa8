import type { Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown, joinSentences, showNumber } from '../text/index.js';
import type { TargetToneRow } from './targets.js';

/**
 * What a table of tone toward targets says, a sentence a target: in how many sentences of how many sources it is named,
 * how many show it in a bad and in a good light, and which sources lie apart from the mean. Where a target is named
 * nowhere, or too seldom to compare, that is what it says.
 *
 * @example describeToneToward(toneTowardBySource(corpus, ['Berg'])).markdown // '**Berg** is named in 12 sentences ...'
 */
export function describeToneToward({ rows, method }: Result<TargetToneRow>): Prose {
  const groups = method.options.by === 'source' ? 'source' : 'group';
  const targets = [...new Set(rows.map(({ target }) => target))];
  const missing = method.dropped.map(({ where, reason }) => `${nameOf(where)} ${reason}.`);
  const told = targets.map((target) =>
    describeTarget(
      target,
      rows.filter((row) => row.target === target),
      groups,
    ),
  );
  const nobody = told.length + missing.length === 0 ? 'There is no name to look at.' : undefined;
  return { kind: 'prose', markdown: joinSentences(...told, ...missing, nobody) };
}

function describeTarget(target: string, rows: readonly TargetToneRow[], groups: 'source' | 'group'): string {
  const sum = (field: 'n' | 'negative' | 'positive'): number => rows.reduce((total, row) => total + row[field], 0);
  const extent = `${nameOf(target)} is named in ${countNoun(sum('n'), 'sentence')} of ${countNoun(rows.length, groups)}, ${showNumber(sum('negative'))} in a bad and ${showNumber(sum('positive'))} in a good light, as far as the words tell.`;
  return joinSentences(extent, describeEnds(rows, groups));
}

function describeEnds(rows: readonly TargetToneRow[], groups: 'source' | 'group'): string {
  const told = rows.filter(({ mean }) => mean !== undefined).toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [highest, lowest] = [told[0], told.at(-1)];
  if (!highest || !lowest || highest === lowest)
    return `${groups === 'source' ? 'Sources' : 'Groups'} cannot be compared: fewer than two name it in 5 sentences.`;
  const extent = highest.low === undefined || lowest.low === undefined ? 'In these texts it' : 'It';
  return `${extent} is shown in the best light by ${describeRow(highest)}, in the worst by ${describeRow(lowest)}.`;
}

function describeRow({ source, group, mean = 0, low, high, n, articles }: TargetToneRow): string {
  const interval =
    low === undefined || high === undefined ? 'no interval' : `95 % interval ${showScore(low)} to ${showScore(high)}`;
  return `${nameOf(source ?? group ?? '')} (mean ${showScore(mean)}, ${interval}; ${countNoun(n, 'sentence')} in ${countNoun(articles, 'article')})`;
}

function showScore(score: number): string {
  return showNumber(Math.round(score * 100) / 100);
}

function nameOf(name: string): string {
  return `**${escapeMarkdown(name)}**`;
}
