import { describe, expect, test } from 'vitest';
import { sampleQuotations } from '../../lib/src/quotations/index.js';
import { makeQuotations, type Quoted } from '../sources/quoted.js';

const say = (count: number): readonly Quoted[] =>
  Array.from({ length: count }, (_, i) => ['Anna Berg', 'said', `Rain ${i}`]);
const quotations = makeQuotations([
  ['Large', say(10), { region: 'north' }],
  ['Small', say(1), { region: 'north' }],
  ['Middle', say(4), {}],
]);

/** How many were drawn from each stratum. */
function countDrawn(options: Parameters<typeof sampleQuotations>[1]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stratum } of sampleQuotations(quotations, options).rows)
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return counts;
}

describe('sampleQuotations', () => {
  test('sampleQuotations(n) draws as many from each source as its size allows, the rest from the larger', () => {
    expect([...countDrawn({ n: 8 })]).toEqual([
      ['Large', 4],
      ['Small', 1],
      ['Middle', 3],
    ]);
    expect([...countDrawn({ n: 1 })]).toEqual([['Large', 1]]);
  });

  test('sampleQuotations(more than there are) gives all, numbered in the order of the corpus', () => {
    const { rows, method } = sampleQuotations(quotations, { n: 99 });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(rows[0]).toEqual({
      number: 1,
      article: 'a1',
      start: 1,
      end: 7,
      source: 'Large',
      type: 'direct',
      stratum: 'Large',
      of: 10,
      found: 'Anna Berg',
    });
    expect(method.n).toEqual({ quotations: 15, strata: 3, drawn: 15 });
  });

  test('sampleQuotations(seed) draws the same again, and others with another seed', () => {
    const draw = (seed: number): readonly number[] =>
      sampleQuotations(quotations, { n: 6, by: 'none', seed }).rows.map(({ start }) => start);
    expect(draw(1)).toEqual(draw(1));
    expect(new Set([1, 2, 3, 4].map((seed) => draw(seed).join())).size).toBeGreaterThan(1);
  });

  test('sampleQuotations(by none) gives each quotation the same chance', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 600; seed += 1)
      for (const { article, start } of sampleQuotations(quotations, { n: 5, by: 'none', seed }).rows)
        counts.set(`${article} ${start}`, (counts.get(`${article} ${start}`) ?? 0) + 1);
    expect(counts.size).toBe(15);
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
  });

  test('sampleQuotations(a field) lists the articles without a value as dropped, and refuses an unknown one', () => {
    const { rows, method } = sampleQuotations(quotations, { n: 99, by: 'region' });
    expect(new Set(rows.map(({ stratum, of }) => `${stratum} ${of}`))).toEqual(new Set(['north 11']));
    expect(method.dropped.map(({ where }) => where)).toEqual(['a3']);
    expect(() => sampleQuotations(quotations, { by: 'bloc' })).toThrow('unknown field: "bloc"');
  });

  test('sampleQuotations(no whole number) is refused; no quotations give no rows', () => {
    expect(() => sampleQuotations(quotations, { n: 0.5 })).toThrow('n must be a whole number from 1: 0.5');
    expect(sampleQuotations(makeQuotations([['A', []]])).rows).toEqual([]);
  });

  test('sampleQuotations(quotations).passages(row) are the parts of the quotation', () => {
    const sample = sampleQuotations(quotations, { n: 99 });
    expect(sample.rows.slice(0, 1).map((row) => sample.passages(row))).toEqual([[{ article: 'a1', start: 1, end: 7 }]]);
  });
});
