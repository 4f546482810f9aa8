import { isRecord } from './fields.js';

/**
 * Where a result differs from what is expected by more than the tolerance, in words; absent where it does not. Lists are
 * compared in order, objects by the names that are expected, a list with an object by the order of its values. An absent
 * result is null; text that spells an infinite number is that number.
 */
export function findDifference(
  actual: unknown,
  expected: unknown,
  tolerance: number,
  at = 'result',
): string | undefined {
  const said = `${at}: ${show(actual)}, expected ${show(expected)}`;
  if (expected === null || expected === undefined) return actual === undefined || actual === null ? undefined : said;
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : [...(entriesOf(actual)?.values() ?? [])];
    if (list.length !== expected.length) return said;
    return findFirst(expected, (value, i) => findDifference(list[i], value, tolerance, `${at}[${i}]`));
  }
  if (isRecord(expected)) {
    const names = Object.keys(expected);
    if (Array.isArray(actual) && actual.length !== names.length) return said;
    const values = Array.isArray(actual) ? new Map(names.map((name, i) => [name, actual[i]])) : entriesOf(actual);
    if (!values) return said;
    return findFirst(names, (name) => findDifference(values.get(name), expected[name], tolerance, `${at}.${name}`));
  }
  if (typeof expected === 'number') {
    const number = toNumber(actual);
    return number === expected || Math.abs(number - expected) <= tolerance ? undefined : said;
  }
  const same = actual === expected || toNumber(actual) === toNumber(expected);
  return same ? undefined : said;
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (value instanceof Map) return value;
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

function findFirst<Item>(
  items: readonly Item[],
  find: (item: Item, i: number) => string | undefined,
): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const infinite = /^([+-]?)(inf|infinity|∞)$/i.exec(value.trim());
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return value.trim() === '' ? Number.NaN : Number(value);
}

function show(value: unknown): string {
  if (value instanceof Map) return JSON.stringify(Object.fromEntries(value));
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
}
