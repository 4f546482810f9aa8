import { describe, expect, it } from 'vitest';
import { type SmartScheme, smartWeights, termWeights } from '../../../lib/src/statistics/index.js';

describe('termWeights', () => {
  it.each([
    ['count', [1, 0, 4]],
    ['share', [1 / 5, 0, 4 / 5]],
    ['shareOfLargest', [1 / 4, 0, 1]],
    ['log', [1, 0, 1 + Math.log10(4)]],
    ['augmented', [5 / 8, 0, 1]],
    ['boolean', [1, 0, 1]],
  ] as const)('as %s', (weight, weights) => {
    expect(termWeights([1, 0, 4], { weight })).toEqual(weights.map((value) => expect.closeTo(value, 14)));
  });

  it('of log has the base that is asked for', () => {
    expect(termWeights([4], { weight: 'log', base: 2 })).toEqual([3]);
  });

  it('of nothing is nothing, of zeros zeros', () => {
    expect([termWeights([], { weight: 'share' }), termWeights([0, 0], { weight: 'share' })]).toEqual([[], [0, 0]]);
    expect(() => termWeights([-1])).toThrow('a count must be 0 or more: -1');
  });
});

describe('smartWeights', () => {
  const terms = [
    { count: 3, containing: 2 },
    { count: 4, containing: 8 },
  ];
  const weigh = (scheme: SmartScheme): number[] => smartWeights(terms, { scheme, documents: 8 });

  it('reads count, documents and norm from three letters', () => {
    expect(weigh('nfn')).toEqual([6, 0]);
    expect(weigh('nnc')).toEqual([3 / 5, 4 / 5]);
    expect(weigh('lnn')).toEqual([1 + Math.log2(3), 3]);
    expect(weigh('apn')).toEqual([(7 / 8) * Math.log2(3), 0]);
    expect(weigh('btn')).toEqual([Math.log2(9 / 2), Math.log2(9 / 8)]);
  });

  it('of no terms is empty, and refuses a letter that it does not know', () => {
    expect(smartWeights([], { scheme: 'afc', documents: 0 })).toEqual([]);
    expect(() => weigh('nxn' as SmartScheme)).toThrow('unknown scheme: "nxn"; letter 2 must be one of n, f, t, p');
  });
});
