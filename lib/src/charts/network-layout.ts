/** A link between two nodes by number; the stronger, the nearer they are drawn. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** From 0, exclusive, to 1. */
  readonly strength: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 400;
/** How far linked nodes want to be, from the strongest to the weakest link. */
const nearest = 0.45;
const farthest = 1;
const repulsion = 0.16;
const gravity = 0.05;

/**
 * Returns a place for each node, about 0: linked nodes near each other, all others apart, by forces from a fixed start,
 * so that the same network always looks the same. Nodes start on a circle in their order.
 *
 * Fruchterman, T. M. J., & Reingold, E. M. (1991). Graph drawing by force-directed placement. Software: Practice and
 * Experience 21(11), 1129-1164.
 *
 * @example placeNodes(1, []) // [{ x: 0, y: 0 }]
 */
export function placeNodes(count: number, links: readonly Link[]): readonly Point[] {
  const x = Float64Array.from({ length: count }, (_, i) => (count === 1 ? 0 : Math.cos((2 * Math.PI * i) / count)));
  const y = Float64Array.from({ length: count }, (_, i) => (count === 1 ? 0 : Math.sin((2 * Math.PI * i) / count)));
  for (let step = 0; step < steps; step += 1) {
    const forces = sumForces(x, y, links);
    const most = 0.12 * (1 - step / steps);
    for (let i = 0; i < count; i += 1) {
      const [fx, fy] = [forces.x[i] ?? 0, forces.y[i] ?? 0];
      const length = Math.hypot(fx, fy);
      const scale = length > most ? most / length : 1;
      x[i] = (x[i] ?? 0) + fx * scale;
      y[i] = (y[i] ?? 0) + fy * scale;
    }
  }
  return Array.from(x, (value, i) => ({ x: round(value), y: round(y[i] ?? 0) }));
}

function sumForces(
  x: Float64Array,
  y: Float64Array,
  links: readonly Link[],
): { readonly x: Float64Array; readonly y: Float64Array } {
  const fx = x.map((value) => -gravity * value);
  const fy = y.map((value) => -gravity * value);
  const push = (i: number, dx: number, dy: number): void => {
    fx[i] = (fx[i] ?? 0) + dx;
    fy[i] = (fy[i] ?? 0) + dy;
  };
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [dx, dy] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
      const square = Math.max(dx * dx + dy * dy, 1e-4);
      const force = (repulsion * repulsion) / square;
      push(i, dx * force, dy * force);
      push(j, -dx * force, -dy * force);
    }
  }
  for (const { from, to, strength } of links) {
    const [dx, dy] = [(x[to] ?? 0) - (x[from] ?? 0), (y[to] ?? 0) - (y[from] ?? 0)];
    const length = Math.max(Math.hypot(dx, dy), 1e-3);
    const wanted = nearest + (farthest - nearest) * (1 - strength);
    const force = (0.5 * (length - wanted)) / length;
    push(from, dx * force, dy * force);
    push(to, -dx * force, -dy * force);
  }
  return { x: fx, y: fy };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
