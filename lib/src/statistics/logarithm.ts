/**
 * The natural logarithm of a base, by which nats are divided.
 *
 * @throws when the base is not above 1
 */
export function unitOf(base: number): number {
  if (!(base > 1)) throw new RangeError(`the base of a logarithm must be above 1: ${base}`);
  return Math.log(base);
}

/** The logarithm of a number to a base, exact where the machine knows the base. */
export function logarithm(value: number, base: number): number {
  const unit = unitOf(base);
  if (base === 2) return Math.log2(value);
  return base === 10 ? Math.log10(value) : Math.log(value) / unit;
}
