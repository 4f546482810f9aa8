import type { Chart, Mark } from '../../model.js';
import { withDrawingPage } from './browser.js';
import { drawingTask } from './figure.js';

/** Where a mark lies: parts of the figure from its left and its top, 0 to 1. */
export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Pixels: a smaller mark is hard to meet. */
const smallest = 14;

/**
 * Returns where the marks of a figure lie in its picture, one for each mark in their order; absent for a mark that has no
 * place, and for all where there is no browser. A mark has the room of a fingertip's part at least.
 */
export async function placeMarks(
  figure: Chart['figure'],
  marks: readonly Pick<Mark, 'trace' | 'point'>[],
): Promise<readonly (MarkPlace | undefined)[]> {
  const { width, height } = drawingTask({ figure });
  const task = { figure, width, height, marks: marks.map(({ trace, point }) => ({ trace, point })) };
  const found = await withDrawingPage((page) => page.evaluate(`placeMarks(${JSON.stringify(task)})`));
  const boxes = (found ?? []) as readonly (Box | null)[];
  return marks.map((_, i) => {
    const box = boxes[i];
    if (box === null || box === undefined) return undefined;
    const [left, across] = widen(box.x0, box.x1);
    const [top, down] = widen(box.y0, box.y1);
    return { left: left / width, top: top / height, width: across / width, height: down / height };
  });
}

/** A stretch about the same middle, with the least length. */
function widen(from: number, to: number): readonly [start: number, length: number] {
  const length = Math.max(smallest, to - from);
  return [(from + to - length) / 2, length];
}
