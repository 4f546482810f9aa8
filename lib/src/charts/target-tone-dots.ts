import type { Chart, Mark, Result } from '../model.js';
import { compareText, countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { fewestQuotations, type MentionToneRow, type TargetToneRow } from '../tone/index.js';
import { checkTop, emptyChart, makeChart, sizeOf } from './chart.js';
import { type DotFigure, drawDotLines } from './dot-figure.js';
import type { Dot, DotLine, DotMean } from './dot-lines.js';
import { describeRest, dropRest, groupNameOf, pluralOf } from './groups.js';
import { escapeLabel, isolateText, nameText, quoteText, shortenText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';

export interface TargetToneDotsOptions {
  /** Lines drawn, of pairs of a target and a source: those with the most sentences. */
  readonly top?: number;
}

type TargetFigure = DotFigure<MentionToneRow, TargetToneRow>;

const step = 'targetToneDots';
const id = 'tone-toward-targets';
const widest = { target: 14, group: 14 } as const;

/**
 * Returns one line for each target and source (or value of a field), with every sentence that names the target as a
 * point: in how good or bad a light it shows it. Below the points stands the mean of 5 sentences or more, grey below 20,
 * and its 95 % interval where they come from 5 articles or more. It is not the tone of a speaker, and no stance.
 *
 * The 16 lines with the most sentences are drawn, by target in the order given, then by sentences; ties by name.
 * Without a sentence the chart says so.
 *
 * @example targetToneDots(toneTowardBySource(corpus, ['Berg']), toneOfMentions(corpus, ['Berg'])).method.n // { lines: 2, marks: 14 }
 * @throws when `top` is not a whole number from 1, or the tables are of other targets or groups
 */
export function targetToneDots(
  bySource: Result<TargetToneRow>,
  ofMentions: Result<MentionToneRow>,
  { top = 16 }: TargetToneDotsOptions = {},
): Chart {
  checkTop(top);
  checkSame(bySource, ofMentions);
  const { method } = bySource;
  if (bySource.rows.length === 0) return emptyChart(method, { step, id, options: { top } }, describeNothing(bySource));
  const shown = chooseLines(bySource, top);
  const by = typeof method.options.by === 'string' ? method.options.by : 'source';
  const finding = describeFinding(shown);
  const figure = drawDotLines(
    shown.map((row) => toDotLine(row, ofMentions.rows)),
    { title: wrapTitle(finding), axis: 'tone toward the target (−1 to 1)', names: { dots: 'sentences' } },
  );
  const marks = findTargetMarks(figure, bySource, ofMentions);
  const sizes = { nouns: `pairs of a target and a ${by === 'source' ? by : `value of ${by}`}`, size: 'sentences' };
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { lines: shown.length, marks: marks.length },
    dropped: dropRest(shown.length, bySource.rows.length, sizes.nouns),
    data: figure.data,
    layout: figure.layout,
    marks,
    rows: figure.dots,
    caption: joinSentences(
      `Each dot is a sentence that names the target, in the light in which the words around show it; heights only keep dots apart. Speech counts too: this is no stance of ${pluralOf(by)}.`,
      describeMeans(figure),
      describeRest(shown.length, bySource.rows.length, sizes),
      `n = ${countNoun(figure.dots.length, 'sentence')}.`,
    ),
    alt: `${countNoun(shown.length, 'line')} of dots. ${finding}`,
  });
}

function checkSame(bySource: Result<TargetToneRow>, ofMentions: Result<MentionToneRow>): void {
  const [first, second] = [bySource, ofMentions].map(({ method: { options } }) =>
    JSON.stringify([options.targets, options.by]),
  );
  if (first !== second) throw new Error(`the two tables are of other targets or groups: ${first}, ${second}`);
}

function chooseLines({ rows }: Result<TargetToneRow>, top: number): readonly TargetToneRow[] {
  const bySize = (a: TargetToneRow, b: TargetToneRow): number =>
    b.n - a.n || compareText(groupNameOf(a) ?? '', groupNameOf(b) ?? '');
  const largest = new Set(rows.toSorted(bySize).slice(0, top));
  const targets = [...new Set(rows.map(({ target }) => target))];
  return targets.flatMap((target) => rows.filter((row) => row.target === target && largest.has(row)).toSorted(bySize));
}

function toDotLine(row: TargetToneRow, mentions: readonly MentionToneRow[]): DotLine<MentionToneRow, TargetToneRow> {
  const group = groupNameOf(row);
  const own = mentions.filter((one) => one.target === row.target && groupNameOf(one) === group);
  const [target, name] = [
    isolateText(shortenText(row.target, widest.target)),
    isolateText(shortenText(group ?? '(none)', widest.group)),
  ];
  return {
    label: escapeLabel(`${target}: ${name} (n = ${showNumber(row.n)})`),
    dots: own.map(toDot),
    hollow: [],
    ...(row.mean !== undefined && { mean: toMean(row, row.mean) }),
  };
}

function toDot(row: MentionToneRow): Dot<MentionToneRow> {
  const { target, article, score, label, probability, evidence } = row;
  const sure = probability === undefined ? '' : `, probability ${showNumber(Math.round(probability * 100) / 100)}`;
  const words = wrapTitle(evidence === '' ? 'no word with a tone near by' : evidence, 60).join('<br>');
  const where = escapeLabel([article, groupNameOf(row)].filter((part) => part !== undefined).join(', '));
  return { row, score, hover: `<b>${escapeLabel(target)}</b><br>${where}<br>${label}: ${score}${sure}<br>${words}` };
}

function toMean(row: TargetToneRow, mean: number): DotMean<TargetToneRow> {
  const { target, relative, low, high, few, n, articles, reason = '' } = row;
  const interval = low === undefined || high === undefined ? escapeLabel(reason) : `95 % interval ${low} to ${high}`;
  const where = `${countNoun(n, 'sentence')} in ${countNoun(articles, 'article')}`;
  const hover = `<b>${escapeLabel(target)}: ${escapeLabel(groupNameOf(row) ?? '')}</b><br>mean ${mean}, ${relative} against all<br>${interval}<br>${where}`;
  return { row, mean, low, high, few, hover };
}

function findTargetMarks(
  { dots, means }: TargetFigure,
  bySource: Result<TargetToneRow>,
  ofMentions: Result<MentionToneRow>,
): readonly Mark[] {
  return [
    ...findMarks(
      ofMentions,
      dots.map((row, point) => ({ trace: 0, point, total: 1, rows: [row] })),
    ),
    ...findMarks(
      bySource,
      means.map((row, point) => ({ trace: 1, point, total: row.n, rows: [row] })),
    ),
  ];
}

/** The first target of which more than chance can be told; else what the texts hold. */
function describeFinding(rows: readonly TargetToneRow[]): string {
  const apart = rows.filter(({ low, high, mean = 0, relative = 0 }) => {
    const all = mean - relative;
    return low !== undefined && high !== undefined && (low > all || high < all);
  });
  if (apart.length > 0) {
    const ends = apart.map(
      (row) =>
        `${quoteText(row.target)} ${(row.relative ?? 0) > 0 ? 'better' : 'worse'} in ${nameText(groupNameOf(row) ?? '')}`,
    );
    return `Shown in another light than in all sentences together: ${joinPhrases(ends)}.`;
  }
  const targets = [...new Set(rows.map(({ target }) => target))];
  if (rows.some(({ low }) => low !== undefined))
    return `No difference can be told in the light in which ${joinPhrases(targets.map(quoteText))} ${targets.length > 1 ? 'are' : 'is'} shown.`;
  const told = targets.map((target) => {
    const own = rows.filter((row) => row.target === target);
    const sum = (field: 'n' | 'negative' | 'positive'): string =>
      showNumber(own.reduce((total, row) => total + row[field], 0));
    return `${quoteText(target)} ${sum('negative')} and ${sum('positive')} of ${sum('n')}`;
  });
  return `Sentences of these texts in a bad and in a good light: ${told.join(', ')}.`;
}

function describeMeans({ means }: TargetFigure): string {
  if (means.length === 0) return `No line has ${fewestQuotations} sentences, so there is no mean.`;
  const few = means.some((row) => row.few);
  const drawn = means.some(({ low }) => low !== undefined);
  return `Bars below the dots are means of ${fewestQuotations} sentences or more${few ? ', grey with fewer than 20' : ''}${drawn ? '; lines are 95 % intervals by article' : '; none has sentences from 5 articles, so there are no intervals'}.`;
}

function describeNothing({ method }: Result<TargetToneRow>): string {
  const targets = method.options.targets;
  const names = Array.isArray(targets) ? targets.map((target) => quoteText(String(target))) : [];
  if (names.length === 0) return 'There is no name to look at.';
  return `No sentence of ${countNoun(sizeOf(method, 'articles'), 'article')} names ${joinPhrases(names)}.`;
}
