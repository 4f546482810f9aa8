/** A width by name, or in a unit of length: `84mm`, `8.4cm`, `3.3in`. */
export type FigureWidth = 'column' | 'page' | 'slide' | `${number}mm` | `${number}cm` | `${number}in`;

/** Where a figure is to stand: millimetres, and the least size of its letters in points. */
export interface PaperSize {
  readonly width: number;
  /** Absent where the figure may be as high as it needs. */
  readonly height?: number;
  readonly letters: number;
}

const millimetres: ReadonlyMap<string, number> = new Map([
  ['mm', 1],
  ['cm', 10],
  ['in', 25.4],
]);
/** Journals ask for 6 to 7 points at least; the back row of a room for twice as much. */
const printLetters = 6.5;
const slideLetters = 14;
const presets: ReadonlyMap<string, PaperSize> = new Map([
  ['column', { width: 84, letters: printLetters }],
  ['page', { width: 174, letters: printLetters }],
  ['slide', { width: 254, height: 143, letters: slideLetters }],
]);
const narrowest = 30;
const widest = 2000;

/** Points in a millimetre, and pixels of a page in one. */
export const pointsPerMillimetre = 72 / 25.4;

/**
 * Returns the size on paper that a width stands for: `column` 84 mm, one column of a journal; `page` 174 mm, two;
 * `slide` 254 mm, at most 143 high, with letters of 14 points.
 *
 * @throws when it is none of these and no length from 30 mm to 2 m
 * @example readWidth('84mm') // { width: 84, letters: 6.5 }
 */
export function readWidth(width: FigureWidth): PaperSize {
  const preset = presets.get(width);
  if (preset !== undefined) return preset;
  const [, number = '', unit = ''] = /^([\d.]+)(mm|cm|in)$/.exec(width) ?? [];
  const length = Number(number) * (millimetres.get(unit) ?? 0);
  if (!(length >= narrowest && length <= widest)) {
    throw new Error(`unknown width: "${width}"; known: ${[...presets.keys()].join(', ')}, or a length such as 84mm`);
  }
  return { width: length, letters: printLetters };
}
