/**
 * The number rounded to `digits` significant digits: what is put into rows, so that the last bits of a
 * computation, which differ between machines, never reach a table. Negative zero becomes zero.
 *
 * @example significant(2 / 3) // 0.666667
 * @throws when the number is not finite: what cannot be told is absent, never NaN
 */
export function significant(value: number, digits = 6): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return Number(value.toPrecision(digits)) + 0;
}
