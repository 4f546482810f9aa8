/** @throws when the number is not a whole number from `least`, naming the option */
export function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number from ${least}: ${value}`);
  }
}
