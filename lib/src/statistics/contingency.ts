/** How often a word occurs in two sets of texts: `count` of `size` words here, `restCount` of `restSize` there. */
export interface Contingency {
  readonly count: number;
  readonly size: number;
  readonly restCount: number;
  readonly restSize: number;
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
