import type { Fields } from './fields.js';

/** One published number, with what it was computed from and where it is printed. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly measure: string;
  readonly input: Fields;
  readonly params: Fields;
  readonly expected: unknown;
  readonly tolerance: number;
  /** `reproduced`, or `not recomputed`: then the number is reported, and not required. */
  readonly check: string;
}

/** The result for a case of a measure, from its input and parameters. */
export type Measure = (input: Fields, params: Fields) => unknown;

/** The measures of one group by the names that the cases use. */
export type Measures = ReadonlyMap<string, Measure>;
