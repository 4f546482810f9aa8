/** A point with its label, in pixels. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Half the width of its dot. */
  readonly radius: number;
  readonly width: number;
}

/** Where the middle of a label lies, and whether it is far enough from its point to need a line. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly isFar: boolean;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelHeight = 18;
const gap = 4;
/** At the corners of a dot a label comes nearer. */
const corner = 0.6;
/** Distances from the dot, in pixels, tried one after the other. */
const rings = [0, 14, 28, 46, 70, 100, 140, 190, 250, 320, 400];
/** Right, left, above, below, then the corners: readers look at the right first. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * Returns a place for the label of each point, so that no label covers another, a dot, or the edge of the frame: the
 * first free one beside its dot, then farther and farther away. Points choose in their order; where nothing is free at
 * all, a label goes where it covers least. Dots without a label are kept free as well.
 *
 * @example placeLabels([{ x: 50, y: 50, radius: 5, width: 20 }], { width: 100, height: 100 }) // [{ x: 69, y: 50, isFar: false }]
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: Frame,
  unlabelled: readonly Omit<LabelledPoint, 'width'>[] = [],
): readonly LabelPlace[] {
  const dots = [...points, ...unlabelled].map(boxOfDot);
  const taken: Box[] = [];
  return points.map((point) => {
    const tried = listPlaces(point).map((place) => {
      const box = boxOfLabel(place, point.width);
      const others = [...dots, ...taken];
      return { place, box, covered: others.reduce((sum, other) => sum + overlap(box, other), outside(box, frame)) };
    });
    const best = tried.reduce((least, one) => (one.covered < least.covered ? one : least));
    taken.push(best.box);
    return best.place;
  });
}

function listPlaces({ x, y, radius, width }: LabelledPoint): readonly LabelPlace[] {
  return rings.flatMap((ring) =>
    directions.map(([right, down]) => {
      const away = (radius + gap) * (right !== 0 && down !== 0 ? corner : 1) + ring;
      return { x: x + right * (away + width / 2), y: y + down * (away + labelHeight / 2), isFar: ring > 0 };
    }),
  );
}

function boxOfLabel({ x, y }: LabelPlace, width: number): Box {
  const [half, rise] = [width / 2, labelHeight / 2];
  return { left: x - half, right: x + half, top: y - rise, bottom: y + rise };
}

function boxOfDot({ x, y, radius }: Omit<LabelledPoint, 'width'>): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of a box lies outside the frame. */
function outside(box: Box, { width, height }: Frame): number {
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - overlap(box, { left: 0, right: width, top: 0, bottom: height });
}
