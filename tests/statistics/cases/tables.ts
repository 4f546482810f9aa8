import type { Contingency } from '../../../lib/src/statistics/index.js';
import type { Fields } from './fields.js';

/** The table of a word in two corpora: their words are the columns of the four cells. */
export function readKeynessTable(input: Fields): Contingency {
  if (input.has('f_target')) {
    return {
      count: input.number('f_target'),
      size: input.number('N_target'),
      restCount: input.number('f_ref'),
      restSize: input.number('N_ref'),
    };
  }
  const { o11, o12, o21, o22 } = readCells(input);
  return { count: o11, size: o11 + o21, restCount: o12, restSize: o12 + o22 };
}

/** The table of a pair of words: the first word, or the node, makes the first row of the four cells. */
export function readPairTable(input: Fields): Contingency {
  const { o11, o12, o21, o22 } = readCells(input);
  return { count: o11, size: o11 + o12, restCount: o21, restSize: o21 + o22 };
}

function readCells(input: Fields): { o11: number; o12: number; o21: number; o22: number } {
  if (input.has('O11')) {
    return { o11: input.number('O11'), o12: input.number('O12'), o21: input.number('O21'), o22: input.number('O22') };
  }
  const [f, f1, f2] = [input.number('f'), input.number('f1'), input.number('f2')];
  const all = input.number('N', f1 + f2 - f);
  return { o11: f, o12: f1 - f, o21: f2 - f, o22: all - f1 - f2 + f };
}
