/** The rank that equal numbers share: the mean of their places, the first, the last, or the next without gaps. */
export type Ties = 'average' | 'first' | 'last' | 'dense';

export interface RankOptions {
  readonly ties?: Ties;
  readonly from?: 'smallest' | 'largest';
}

const places = new Map<Ties, (first: number, last: number, group: number) => number>([
  ['average', (first, last) => (first + last) / 2],
  ['first', (first) => first],
  ['last', (_, last) => last],
  ['dense', (_first, _last, group) => group],
]);

/**
 * The rank of each number, in the order given, from 1 for the smallest. No numbers give none.
 *
 * @example rank([10, 30, 30]) // [1, 2.5, 2.5]
 * @throws when a number is not one, or the treatment of ties is not known
 */
export function rank(values: ArrayLike<number>, { ties = 'average', from = 'smallest' }: RankOptions = {}): number[] {
  const place = places.get(ties);
  if (!place) throw new Error(`unknown ties: "${ties}"; known: ${[...places.keys()].join(', ')}`);
  const numbers = Array.from(values);
  if (numbers.some(Number.isNaN)) throw new RangeError('a number to be ranked must be one: NaN');
  const sign = from === 'smallest' ? 1 : -1;
  const order = numbers.map((_, index) => index).sort((i, j) => sign * ((numbers[i] ?? 0) - (numbers[j] ?? 0)));
  const ranks = new Array<number>(numbers.length).fill(0);
  let groups = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && numbers[order[end] ?? 0] === numbers[order[start] ?? 0]) end += 1;
    groups += 1;
    for (const index of order.slice(start, end)) ranks[index] = place(start + 1, end, groups);
    start = end;
  }
  return ranks;
}
