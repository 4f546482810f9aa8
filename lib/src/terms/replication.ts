import type { Result } from '../model.js';
import { type Contingency, significant } from '../statistics/index.js';
import type { GroupLabel } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { type AssociationMeasure, associationMeasures, measureAssociation } from './associationmeasures.js';
import type { BigramRow } from './bigrams.js';
import type { CollocateRow } from './collocates.js';
import { type KeynessMeasure, keynessMeasures, measureTables } from './keynessmeasures.js';
import type { KeynessRow } from './keynessrows.js';

/** The counts of a row, and every measure that is defined for them under its own name. */
export type MeasureRow<Measure extends string> = GroupLabel &
  Contingency & { readonly term: string } & { readonly [Name in Measure]?: number };

/**
 * The same terms with all measures of keyness there are, for a study that is to be repeated by its own measure. Rows
 * and their order are those of the comparison. A measure that is not defined for the counts of a row is absent, and so
 * is the p of Fisher's test in rows that are only described; those that correct for the number of tests take all rows.
 *
 * @example measureTerms(compareTerms(corpus)).rows[0]?.oddsRatio // 4.2
 */
export function measureTerms(keyness: Result<KeynessRow>): Result<MeasureRow<KeynessMeasure>> {
  const tests = Math.max(1, keyness.rows.length);
  const groups = new Map<string | undefined, KeynessRow[]>();
  for (const row of keyness.rows) {
    const known = groups.get(nameOf(row));
    if (known) known.push(row);
    else groups.set(nameOf(row), [row]);
  }
  const values = new Map<KeynessRow, [KeynessMeasure, number][]>();
  for (const rows of groups.values()) {
    for (const measure of keynessMeasures) {
      measureTables(measure, rows, { tests }).forEach((value, i) => {
        const row = rows[i];
        if (!row || value === undefined || (measure === 'fisherP' && row.p === undefined)) return;
        values.set(row, [...(values.get(row) ?? []), [measure, significant(value)]]);
      });
    }
  }
  return listMeasures(keyness, 'measureTerms', (row) => values.get(row) ?? []);
}

/**
 * The same collocates with all measures of association there are, in the rows and the order of `findCollocates`, or of
 * `measureBigrams`.
 *
 * @example measureCollocates(findCollocates(corpus, 'mali')).rows[0]?.pmi3 // 11.2
 */
export function measureCollocates<Row extends CollocateRow | BigramRow>(
  collocates: Result<Row>,
): Result<MeasureRow<AssociationMeasure>> {
  return listMeasures(collocates, 'measureCollocates', (row) =>
    associationMeasures.flatMap((measure): [AssociationMeasure, number][] => {
      const value = measureAssociation(measure, row);
      return value === undefined ? [] : [[measure, significant(value)]];
    }),
  );
}

function listMeasures<Row extends Contingency & GroupLabel & { readonly term: string }, Measure extends string>(
  result: Result<Row>,
  step: string,
  measure: (row: Row) => readonly (readonly [Measure, number])[],
): Result<MeasureRow<Measure>> {
  const sources = new Map<MeasureRow<Measure>, Row>();
  const rows = result.rows.map((row) => {
    const { term, source, group, count, size, restCount, restSize } = row;
    const made = {
      term,
      ...(source !== undefined && { source }),
      ...(group !== undefined && { group }),
      ...{ count, size, restCount, restSize },
      ...Object.fromEntries(measure(row)),
    } as MeasureRow<Measure>;
    sources.set(made, row);
    return made;
  });
  const find = (row: MeasureRow<Measure>): Row | undefined =>
    sources.get(row) ?? result.rows.find((one) => one.term === row.term && nameOf(one) === nameOf(row));
  return {
    kind: 'result',
    rows,
    key: result.key.filter(
      (name) => name === 'term' || name === 'source' || name === 'group',
    ) as (keyof MeasureRow<Measure> & string)[],
    method: {
      step,
      version: libraryVersion,
      options: {},
      n: { rows: rows.length },
      references: [],
      dropped: [],
      inputs: [result.method],
    },
    passages: (row, limit = 50) => {
      const found = find(row);
      return found ? result.passages(found, limit) : [];
    },
  };
}

function nameOf({ source, group }: GroupLabel): string | undefined {
  return source ?? group;
}
