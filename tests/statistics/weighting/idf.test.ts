import { describe, expect, it } from 'vitest';
import { type IdfVariant, inverseDocumentFrequency } from '../../../lib/src/statistics/index.js';

function weigh(containing: number, variant: IdfVariant): number {
  return inverseDocumentFrequency(containing, { documents: 8, variant });
}

describe('inverseDocumentFrequency', () => {
  it.each<[IdfVariant, number, number]>([
    ['tidytext', Math.log(4), 0],
    ['quanteda', Math.log10(4), 0],
    ['sklearn', Math.log(3) + 1, 1],
    ['sklearnUnsmoothed', Math.log(4) + 1, 1],
    ['natural', 1 + Math.log(8 / 3), 1 + Math.log(8 / 9)],
    ['gensim', 2, 0],
    ['gensimPlus', Math.log2(9 / 2), Math.log2(9 / 8)],
    ['gensimProbabilistic', Math.log2(3), 0],
  ])('as %s', (variant, two, all) => {
    expect([weigh(2, variant), weigh(8, variant)]).toEqual([two, all]);
  });

  it('of a term of no document is told by sklearn and natural only', () => {
    expect(weigh(0, 'sklearn')).toBe(Math.log(9) + 1);
    expect(() => weigh(0, 'tidytext')).toThrow('a term must stand in 1 to 8 documents: 0');
    expect(() => weigh(9, 'sklearn')).toThrow('a term must stand in 0 to 8 documents: 9');
  });

  it('refuses a variant that it does not know', () => {
    expect(() => weigh(1, 'bm25' as IdfVariant)).toThrow('unknown variant: "bm25"; known: tidytext, quanteda');
  });
});
