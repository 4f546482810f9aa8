import { describe, expect, it } from 'vitest';
import { type TfIdfVariant, tfIdfWeights } from '../../../lib/src/statistics/index.js';

const everywhere = { count: 1, containing: 4 };
const here = { count: 3, containing: 1 };

function weigh(variant: TfIdfVariant): number[] {
  return tfIdfWeights([everywhere, here], { variant, documents: 4, length: 12 });
}

describe('tfIdfWeights', () => {
  it('as tidytext: share of the words times ln(N / df)', () => {
    expect(weigh('tidytext')).toEqual([0, (3 / 12) * Math.log(4)]);
  });

  it('as quanteda: count times log10(N / df)', () => {
    expect(weigh('quanteda')).toEqual([0, 3 * Math.log10(4)]);
  });

  it('as natural: count times 1 + ln(N / (1 + df)), which keeps words of all documents', () => {
    expect(weigh('natural')).toEqual([1 + Math.log(4 / 5), 3 * (1 + Math.log(2))]);
  });

  it('as sklearn: count times ln((1 + N) / (1 + df)) + 1, each document of length 1', () => {
    const raw = 3 * (Math.log(5 / 2) + 1);
    expect(weigh('sklearn')).toEqual(
      [1 / Math.hypot(1, raw), raw / Math.hypot(1, raw)].map((x) => expect.closeTo(x, 12)),
    );
  });

  it('as quantedaShare and sklearnUnsmoothed: their named options', () => {
    expect(weigh('quantedaShare')).toEqual([0, (3 / 12) * Math.log10(4)]);
    const raw = 3 * (Math.log(4) + 1);
    expect(weigh('sklearnUnsmoothed')).toEqual(
      [1 / Math.hypot(1, raw), raw / Math.hypot(1, raw)].map((x) => expect.closeTo(x, 12)),
    );
  });

  it('of no terms is empty', () => {
    expect(tfIdfWeights([], { documents: 0, length: 0 })).toEqual([]);
  });

  it('refuses a term of more documents than there are', () => {
    expect(() => tfIdfWeights([{ count: 1, containing: 3 }], { documents: 2, length: 1 })).toThrow(
      'a term must stand in 1 to 2 documents: 3',
    );
  });
});
