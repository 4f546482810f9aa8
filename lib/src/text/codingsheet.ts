import type { Dropped, Passage, Quotation } from '../model.js';

/** A quotation of a sample as a reader has coded it. What is left empty is absent. */
export interface CodedQuotation extends Passage {
  /** File and line, for messages. */
  readonly where: string;
  readonly source: string;
  readonly type: Quotation['type'];
  /** The part of the corpus that it was drawn from, and how many quotations that has. */
  readonly stratum: string;
  readonly of: number;
  /** The speaker who was found; absent where none was. */
  readonly found?: string;
  /** Who coded it: the column `coder`, else the one coder of the file, else the file's name. */
  readonly coder: string;
  readonly extent?: 'right' | 'too long' | 'too short' | 'no quotation';
  readonly speakerRight?: 'yes' | 'no' | 'cannot tell';
  /** Who it was. */
  readonly speaker?: string;
}

/** Samples of quotations coded by hand, in the order of their files. */
export interface CodingSheet {
  readonly kind: 'codingSheet';
  /** Base names of the files. */
  readonly names: readonly string[];
  readonly rows: readonly CodedQuotation[];
  readonly dropped: readonly Dropped[];
}
