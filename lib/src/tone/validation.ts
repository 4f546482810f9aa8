import { significant } from '../statistics/index.js';
import type { ToneLabel } from './score.js';

/** How an engine and a reader judge one text; either may give a score, a label or both. */
export interface ToneJudgement {
  /** What names the text. */
  readonly where: string;
  readonly score: number;
  readonly label: ToneLabel;
  readonly coded: { readonly score?: number; readonly label?: ToneLabel };
}

/** How far an engine agrees with readers. */
export interface ToneAgreement {
  /** Correlation with their scores: absent with fewer than 4 scores, or where one side never varies. */
  readonly correlation?: { readonly n: number; readonly r: number; readonly low: number; readonly high: number };
  /** Agreement with their labels: absent where there are none. */
  readonly classes?: {
    readonly n: number;
    /** Mean of the F1 of the classes that occur, from 0 to 1. */
    readonly macroF1: number;
    /** Texts by the reader's label, then by the engine's. */
    readonly confusion: ReadonlyMap<ToneLabel, ReadonlyMap<ToneLabel, number>>;
  };
  /** The texts on which the two differ most, the worst first, ten at most; ties in their order. */
  readonly worst: readonly ToneJudgement[];
}

export const toneLabels: readonly ToneLabel[] = ['negative', 'neutral', 'positive'];
const shown = 10;

/**
 * Returns how far scores of tone agree with those of readers: the check that every study should make on a sample of its
 * own (van Atteveldt, van der Velden & Boukes 2021). r is Pearson's, its 95 % interval by Fisher's z; a difference of
 * scores is measured in standard deviations of each side, one of labels by the distance of the score to -1, 0 or 1.
 *
 * @example measureAgreement(judgements).classes?.macroF1 // 0.61
 */
export function measureAgreement(judgements: readonly ToneJudgement[]): ToneAgreement {
  const scored = judgements.flatMap((one) =>
    one.coded.score === undefined ? [] : [{ one, own: one.score, coded: one.coded.score }],
  );
  const own = standardise(scored.map((pair) => pair.own));
  const coded = standardise(scored.map((pair) => pair.coded));
  const gaps = new Map<ToneJudgement, number>();
  for (const one of judgements) if (one.coded.label !== undefined) gaps.set(one, distanceToLabel(one));
  for (const [at, { one }] of scored.entries())
    if (own && coded) gaps.set(one, Math.abs((own[at] ?? 0) - (coded[at] ?? 0)));
  const correlation = own && coded && scored.length >= 4 ? correlate(own, coded) : undefined;
  const classes = compareLabels(judgements);
  return {
    ...(correlation && { correlation }),
    ...(classes && { classes }),
    worst: [...gaps]
      .filter(([, gap]) => gap > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, shown)
      .map(([one]) => one),
  };
}

/** Each number in standard deviations from the mean; absent where they do not vary. */
function standardise(numbers: readonly number[]): readonly number[] | undefined {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviation = Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length);
  return deviation > 0 ? numbers.map((number) => (number - mean) / deviation) : undefined;
}

function correlate(a: readonly number[], b: readonly number[]): NonNullable<ToneAgreement['correlation']> {
  const n = a.length;
  const r = Math.max(-1, Math.min(1, a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / n));
  const reach = 1.959964 / Math.sqrt(n - 3);
  const [low, high] = [-reach, reach].map((shift) => significant(Math.tanh(Math.atanh(r) + shift)));
  return { n, r: significant(r), low: low ?? r, high: high ?? r };
}

function compareLabels(judgements: readonly ToneJudgement[]): ToneAgreement['classes'] {
  const labelled = judgements.filter(({ coded }) => coded.label !== undefined);
  if (labelled.length === 0) return undefined;
  const count = (test: (one: ToneJudgement) => boolean): number => labelled.filter(test).length;
  const known = toneLabels.filter((label) => count((one) => one.label === label || one.coded.label === label) > 0);
  const f1 = known.map(
    (label) =>
      (2 * count((one) => one.label === label && one.coded.label === label)) /
      (count((one) => one.label === label) + count((one) => one.coded.label === label)),
  );
  const confusion = new Map(
    toneLabels.map((coded) => [
      coded,
      new Map(toneLabels.map((label) => [label, count((one) => one.coded.label === coded && one.label === label)])),
    ]),
  );
  return { n: labelled.length, macroF1: significant(f1.reduce((sum, one) => sum + one, 0) / f1.length), confusion };
}

function distanceToLabel({ score, label, coded }: ToneJudgement): number {
  return label === coded.label ? 0 : Math.abs(score - (toneLabels.indexOf(coded.label ?? 'neutral') - 1));
}
