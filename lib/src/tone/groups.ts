import type { Quotations, Result } from '../model.js';
import { type BootstrapOptions, bootstrapClusters, significant } from '../statistics/index.js';
import { compareText } from '../text/index.js';
import { dropSome, toneMethod } from './method.js';
import { shareOfOrder } from './order.js';
import { references } from './references.js';
import { fewestQuotations, meanTone, summariseTone, type ToneSummary } from './summary.js';
import { groupUnits, passagesOf, scoreQuotations, type ToneOfQuotationsOptions, type ToneUnit } from './units.js';

export interface ToneByGroupOptions extends ToneOfQuotationsOptions, Pick<BootstrapOptions, 'samples' | 'seed'> {}

/** What groups are made by, and how a row names its group. */
interface ToneGrouping<Label extends object> {
  readonly step: string;
  /** The group of a quotation; absent where it has none. */
  keyOf(unit: ToneUnit): string | undefined;
  label(unit: ToneUnit): Label;
  /** Why some quotations have no group. */
  readonly ungrouped?: string;
  /** The name by which rows of the same n are ordered. */
  nameOf(row: Label): string;
  /** The field that names a row, and its value, the key of its group. */
  readonly key: keyof Label & string;
  idOf(row: Label): string;
}

/** The tone of each group against that of all quotations, the largest group first, ties by name in code units. */
export function groupTone<Label extends object>(
  quotations: Quotations,
  { words = 'marked', lexicon = 'all', scores, samples = 2000, seed = 1 }: ToneByGroupOptions,
  { step, keyOf, label, ungrouped, nameOf, key, idOf }: ToneGrouping<Label>,
): Result<Label & ToneSummary> {
  bootstrapClusters([[0]], { samples, seed }); // refuses wrong options where no row would draw
  const options = { words, lexicon, ...(scores && { scores }) };
  const scored = scoreQuotations(quotations, options);
  const corpusMean = meanTone(scored.units);
  const groups = groupUnits(scored.units, keyOf);
  const rows = [...groups.values()].flatMap((units): (Label & ToneSummary)[] => {
    const [first] = units;
    return first ? [{ ...label(first), ...summariseTone(units, corpusMean, { samples, seed }) }] : [];
  });
  const withInterval = new Set(rows.filter(({ low }) => low !== undefined).map(idOf));
  const ordered = [...groups].flatMap(([id, units]) => (withInterval.has(id) ? [units] : []));
  const order = shareOfOrder(ordered, { samples, seed });
  rows.sort((a, b) => b.n - a.n || compareText(nameOf(a), nameOf(b)) || compareText(idOf(a), idOf(b)));
  const left = scored.units.filter((unit) => keyOf(unit) === undefined).length;
  const drawn = rows.some(({ low }) => low !== undefined);
  return {
    kind: 'result',
    rows: rows.map((row) =>
      order === undefined || row.low === undefined ? row : { ...row, order: significant(order) },
    ),
    key: [key],
    method: toneMethod(step, quotations, scored, options, {
      options: { confidence: 0.95, samples, seed, fewestQuotations },
      n: { rows: rows.length, withMean: rows.filter(({ mean }) => mean !== undefined).length },
      references: drawn ? [references.davisonHinkley1997] : [],
      dropped: ungrouped === undefined ? [] : dropSome(left, ungrouped),
    }),
    passages: (row, limit = 50) => (groups.get(idOf(row)) ?? []).flatMap(passagesOf).slice(0, limit),
  };
}
