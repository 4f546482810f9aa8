import { describe, expect, test } from 'vitest';
import { type ToneTowardOptions, toneToward } from '../../lib/src/tone/index.js';

/** The tone toward the first place where a name stands in a text. */
function toward(text: string, name: string, options?: ToneTowardOptions): ReturnType<typeof toneToward> {
  const start = text.indexOf(name);
  return toneToward(text, { start, end: start + name.length }, options);
}

const lexicon = 'both';

describe('toneToward', () => {
  test.each([
    ['Berg failed to win the vote, while Lind was praised for her work in the east.', 'Berg', 'negative'],
    ['The minister attacked Berg over the scandal.', 'Berg', 'negative'],
    ['Berg failed, but Lind was praised.', 'Lind', 'positive'],
    ['The council met Berg on the second floor at noon.', 'Berg', 'neutral'],
    ['The judge called Berg a reckless liar.', 'Berg', 'negative'],
    ['Berg won wide praise for her brave rescue of the crew.', 'Berg', 'positive'],
  ])('toneToward(%j, %s) is %s', (text, name, label) => {
    const tone = toward(text, name);
    expect(tone.label).toBe(label);
    expect(tone.probability).toBeGreaterThan(1 / 3);
    expect(Math.abs(tone.score)).toBeLessThan(1);
  });

  test('toneToward(text, target) hears no names: another name changes nothing', () => {
    const one = toward('The mayor met Berg and Stalin at noon.', 'Berg');
    const other = toward('The mayor met Berg and Gandhi at noon.', 'Berg');
    expect({ ...one, words: [] }).toEqual({ ...other, words: [] });
  });

  test('toneToward(text, target) has its words and coverage from the clause, its score from the model', () => {
    const text = 'Berg failed, but Lind was praised.';
    const { words, coverage } = toward(text, 'Lind', { lexicon });
    expect(toward(text, 'Lind')).toMatchObject({ words, coverage });
    expect(toward(text, 'Lind').score).not.toBe(toward(text, 'Lind', { lexicon }).score);
  });

  test('toneToward(text, target, { lexicon }) is that of the clause which holds the target, without a probability', () => {
    const text = 'Berg failed, but Lind was praised.';
    expect(toward(text, 'Berg', { lexicon }).label).toBe('negative');
    expect(toward(text, 'Lind', { lexicon }).label).toBe('positive');
    expect(toward(text, 'Lind', { lexicon })).not.toHaveProperty('probability');
  });

  test('toneToward(text, target, { lexicon }) counts a fifth of the words in the clause beside it', () => {
    const [near] = toward('After the disaster Berg left.', 'Berg').words;
    const [beside] = toward('After the disaster, Berg left.', 'Berg').words;
    expect(beside?.value).toBeCloseTo((near?.value ?? 0) / 5);
  });

  test('toneToward(text, target, { lexicon }) leaves other sentences out', () => {
    expect(toward('It was a disaster. Berg left.', 'Berg', { lexicon })).toEqual({
      score: 0,
      coverage: 0,
      label: 'neutral',
      length: 2,
      words: [],
    });
  });

  test.each([
    ['Berg said the plan was a disaster.', 'Berg'],
    ['“A disaster for us,” said Berg.', 'Berg'],
  ])('toneToward(%j) leaves out what the target itself says', (text, name) => {
    expect(toward(text, name, { lexicon })).toMatchObject({ score: 0, words: [] });
  });

  test('toneToward(text, target) keeps what another says of the target', () => {
    expect(toward('Lind said Berg was a disaster.', 'Berg').label).toBe('negative');
  });

  test('toneToward(text, a target without words around it) is neutral, without a probability', () => {
    expect(toward('Berg', 'Berg')).not.toHaveProperty('probability');
    expect(toward('… and so on', '…')).toMatchObject({ score: expect.any(Number), label: 'neutral' });
    expect(toward('“…”', '…')).toMatchObject({ score: 0, coverage: 0, length: 0 });
  });

  test.each([
    { start: 0, end: 0 },
    { start: -1, end: 2 },
    { start: 0, end: 99 },
    { start: 0.5, end: 2 },
  ])('toneToward(text, $start to $end) is refused', (target) => {
    expect(() => toneToward('Berg left.', target)).toThrow('does not lie in a text of 10 characters');
  });
});
