/**
 * How often a word occurs in two sets of texts: `count` of `size` words here, `restCount` of `restSize` there. For a
 * collocation, here are the words near the node, there all others.
 */
export interface Contingency {
  readonly count: number;
  readonly size: number;
  readonly restCount: number;
  readonly restSize: number;
}

/**
 * The same table seen from the other side: of the occurrences of the word, how many are here; of all other words, how
 * many. Measures that differ by direction give the other one.
 *
 * @example transpose({ count: 1, size: 3, restCount: 4, restSize: 9 })
 * // { count: 1, size: 5, restCount: 2, restSize: 7 }
 * @throws when a count is larger than its size
 */
export function transpose(table: Contingency): Contingency {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  return {
    count,
    size: count + restCount,
    restCount: size - count,
    restSize: restSize - restCount + size - count,
  };
}

/**
 * On which side the word is more frequent: 1 here, -1 there, 0 on neither, or where a side is empty. A test statistic
 * times this is the signed statistic.
 *
 * @example directionOf({ count: 1, size: 100, restCount: 9, restSize: 100 }) // -1
 * @throws when a count is larger than its size
 */
export function directionOf(table: Contingency): -1 | 0 | 1 {
  checkContingency(table, 0);
  const { count, size, restCount, restSize } = table;
  if (size === 0 || restSize === 0) return 0;
  const difference = count / size - restCount / restSize;
  if (difference > 0) return 1;
  return difference < 0 ? -1 : 0;
}

/**
 * Refuses numbers of which no table can be made: negative ones, fractions of a word, more occurrences than words,
 * fewer words on a side than `smallest`.
 *
 * @throws naming the number
 */
export function checkContingency(table: Contingency, smallest: 0 | 1): void {
  checkSide('count', table.count, 'size', table.size, smallest);
  checkSide('restCount', table.restCount, 'restSize', table.restSize, smallest);
}

function checkSide(countName: string, count: number, sizeName: string, size: number, smallest: 0 | 1): void {
  if (!Number.isInteger(size) || size < smallest) {
    throw new RangeError(`${sizeName} must be a whole number from ${smallest}: ${size}`);
  }
  if (!Number.isInteger(count) || count < 0 || count > size) {
    throw new RangeError(`${countName} must be a whole number from 0 to ${sizeName} (${size}): ${count}`);
  }
}
