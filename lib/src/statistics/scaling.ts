/** Points on a map. */
export interface Scaling {
  /** One row a thing, one column a direction, the longest direction first. */
  readonly points: readonly (readonly number[])[];
  /** The share that each direction keeps, 0 to 1; what is missing to 1 does not fit on the map. */
  readonly kept: readonly number[];
}

export interface ScalingOptions {
  /** Directions at most. */
  readonly dimensions?: number;
}

/** Rotations below this share of the whole are done with; directions below it are none. */
const negligible = 1e-10;
const mostSweeps = 60;

/**
 * Points whose distances on a map come as near as they can to the distances given, by classical scaling: to see which
 * things lie together. As many directions as there are, two at most unless told: two things lie on a line, and so do
 * three whose distances add up; nothing is invented to fill the plane. One thing is a point without direction, none
 * give none.
 *
 * The eigenvectors of B = -J D2 J / 2 (D2 the squared distances, J the centring matrix), each times the root of its
 * eigenvalue. `kept` is an eigenvalue by the sum of all in absolute value: with Euclidean distances the share of the sum
 * of squared distances. An axis has no direction of its own, so the first of the things farthest from the middle is put
 * on its negative side. Of equal eigenvalues the axes could be turned; the same distances give the same map.
 *
 * Torgerson, W. S. (1952). Multidimensional scaling: I. Theory and method. Psychometrika 17(4), 401-419.
 *
 * @example classicalScaling([[0, 2], [2, 0]]) // { points: [[-1], [1]], kept: [1] }
 * @throws when the table is not square and symmetric, a distance is negative, or one to itself is not 0
 */
export function classicalScaling(
  distances: readonly ArrayLike<number>[],
  { dimensions = 2 }: ScalingOptions = {},
): Scaling {
  checkDistances(distances);
  const size = distances.length;
  const matrix = centre(distances);
  const vectors = diagonalise(matrix);
  const values = Array.from({ length: size }, (_, i) => matrix[i]?.[i] ?? 0);
  const whole = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const order = values
    .map((value, i) => ({ value, i }))
    .filter(({ value }) => value > negligible * whole)
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .slice(0, dimensions);
  const axes = order.map(({ value, i }) => turn(vectors.map((row) => (row[i] ?? 0) * Math.sqrt(value))));
  return {
    points: distances.map((_, thing) => axes.map((axis) => axis[thing] ?? 0)),
    kept: order.map(({ value }) => value / whole),
  };
}

/** -J D2 J / 2: squared distances less the means of row and column. */
function centre(distances: readonly ArrayLike<number>[]): Float64Array[] {
  const size = distances.length;
  const squared = distances.map((row) => Float64Array.from(row, (distance) => distance * distance));
  const means = squared.map((row) => row.reduce((sum, value) => sum + value, 0) / size);
  const mean = means.reduce((sum, value) => sum + value, 0) / (size || 1);
  return squared.map((row, i) => row.map((value, k) => -(value - (means[i] ?? 0) - (means[k] ?? 0) + mean) / 2));
}

/** Makes a symmetric matrix diagonal by Jacobi's rotations, in place, and returns its eigenvectors as columns. */
function diagonalise(matrix: readonly Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const vectors = matrix.map((_, i) => Float64Array.from({ length: size }, (_cell, k) => (i === k ? 1 : 0)));
  const whole = matrix.reduce((sum, row) => sum + row.reduce((inner, value) => inner + value * value, 0), 0);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let rest = 0;
    for (let i = 0; i < size; i += 1) for (let k = 0; k < i; k += 1) rest += 2 * (matrix[i]?.[k] ?? 0) ** 2;
    if (rest <= negligible * negligible * whole) break;
    for (let i = 0; i < size; i += 1) for (let k = i + 1; k < size; k += 1) rotate(matrix, vectors, i, k);
  }
  return vectors;
}

function rotate(matrix: readonly Float64Array[], vectors: readonly Float64Array[], i: number, k: number): void {
  const [rowI, rowK] = [matrix[i], matrix[k]];
  const off = rowI?.[k] ?? 0;
  if (!rowI || !rowK || off === 0) return;
  const theta = ((rowK[k] ?? 0) - (rowI[i] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of [...matrix, ...vectors]) {
    const [a, b] = [row[i] ?? 0, row[k] ?? 0];
    row[i] = cosine * a - sine * b;
    row[k] = sine * a + cosine * b;
  }
  for (let column = 0; column < rowI.length; column += 1) {
    const [a, b] = [rowI[column] ?? 0, rowK[column] ?? 0];
    rowI[column] = cosine * a - sine * b;
    rowK[column] = sine * a + cosine * b;
  }
  rowI[k] = 0;
  rowK[i] = 0;
}

/** The axis, turned round where the first of the things farthest out would lie on its positive side. */
function turn(axis: readonly number[]): readonly number[] {
  const farthest = axis.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const first = axis.find((value) => Math.abs(value) >= farthest * (1 - 1e-9)) ?? 0;
  return first > 0 ? axis.map((value) => 0 - value) : axis;
}

function checkDistances(distances: readonly ArrayLike<number>[]): void {
  for (const [i, row] of distances.entries()) {
    if (row.length !== distances.length) {
      throw new RangeError(`a table of distances must be square: row ${i} has ${row.length} of ${distances.length}`);
    }
    for (let k = 0; k < row.length; k += 1) {
      const distance = row[k] ?? 0;
      if (!(distance >= 0) || distance !== distances[k]?.[i] || (i === k && distance !== 0)) {
        throw new RangeError(`not a distance between ${i} and ${k}: ${distance} and ${distances[k]?.[i]}`);
      }
    }
  }
}
