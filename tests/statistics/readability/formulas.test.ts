import { describe, expect, it } from 'vitest';
import {
  automatedReadability,
  colemanLiau,
  daleChall,
  type FogVariant,
  fleschKincaidGrade,
  fleschReadingEase,
  gulpease,
  gunningFog,
  lix,
  rix,
  smogGrade,
} from '../../../lib/src/statistics/index.js';

const counts = {
  words: 100,
  sentences: 10,
  syllables: 150,
  letters: 500,
  characters: 500,
  complexWords: 10,
  longWords: 20,
  difficultWords: 4,
};
const formulas = [
  fleschReadingEase,
  fleschKincaidGrade,
  gunningFog,
  automatedReadability,
  colemanLiau,
  lix,
  gulpease,
  daleChall,
];

describe('formulas of readability', () => {
  it('of 100 words in 10 sentences', () => {
    expect(fleschReadingEase(counts)).toBeCloseTo(206.835 - 10.15 - 84.6 * 1.5, 12);
    expect(fleschKincaidGrade(counts)).toBeCloseTo(3.9 + 11.8 * 1.5 - 15.59, 12);
    expect(gunningFog(counts)).toBeCloseTo(0.4 * (10 + 10), 12);
    expect(smogGrade(counts)).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 12);
    expect(automatedReadability(counts)).toBeCloseTo(4.71 * 5 + 5 - 21.43, 12);
    expect(colemanLiau(counts)).toBeCloseTo(0.0588 * 500 - 0.296 * 10 - 15.8, 12);
    expect([lix(counts), rix(counts)]).toEqual([30, 2]);
    expect(gulpease(counts)).toBe(89 + (3000 - 5000) / 100);
    expect(daleChall(counts)).toBeCloseTo(0.1579 * 4 + 0.496, 12);
  });

  it('are absent without words or sentences', () => {
    for (const formula of formulas) {
      expect([formula({ ...counts, words: 0 }), formula({ ...counts, sentences: 0 })]).toEqual([undefined, undefined]);
    }
    expect([smogGrade({ ...counts, sentences: 0 }), rix({ ...counts, sentences: 0 })]).toEqual([undefined, undefined]);
  });

  it('refuse negative counts', () => {
    for (const formula of formulas) {
      expect(() => formula({ ...counts, words: -1 })).toThrow('words must be 0 or more: -1');
    }
  });
});

describe('gunningFog', () => {
  it.each<[FogVariant, number]>([
    ['powers', 3.068 + 0.877 + 0.984],
    ['navy', ((90 + 30) / 10 - 3) / 2],
    ['quantedaPsk', 3.068 * 0.877 + 0.984],
    ['quantedaNri', ((90 + 30) / 10 - 3) / 2],
  ])('as %s', (variant, value) => {
    expect(gunningFog(counts, { variant })).toBeCloseTo(value, 12);
  });

  it('as quantedaNri depends on the length of the text', () => {
    const twice = { words: 200, sentences: 20, complexWords: 20 };
    expect(gunningFog(twice, { variant: 'navy' })).toBe(gunningFog(counts, { variant: 'navy' }));
    expect(gunningFog(twice, { variant: 'quantedaNri' })).toBeCloseTo((24 - 3) / 2, 12);
  });
});

describe('daleChall', () => {
  it('adds its constant above five percent of difficult words, always, or never', () => {
    const hard = { ...counts, difficultWords: 6 };
    expect(daleChall(hard)).toBeCloseTo(0.1579 * 6 + 0.496 + 3.6365, 12);
    expect(daleChall(hard, { constant: 'never' })).toBeCloseTo(0.1579 * 6 + 0.496, 12);
    expect(daleChall(counts, { constant: 'always' })).toBeCloseTo(0.1579 * 4 + 0.496 + 3.6365, 12);
  });
});
