/**
 * Returns a number by which `sort` orders texts by their code units, so that the order is the same on every machine
 * and in every language; an absent one comes first.
 *
 * @example ['b', 'a', 'Z'].sort(compareText) // ['Z', 'a', 'b']
 */
export function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
