import { describe, expect, test } from 'vitest';
import { toneToward } from '../../lib/src/tone/index.js';

/** The tone toward the first place where a name stands in a text. */
function toward(text: string, name: string): ReturnType<typeof toneToward> {
  const start = text.indexOf(name);
  return toneToward(text, { start, end: start + name.length });
}

describe('toneToward', () => {
  test('toneToward(text, target) is that of the clause which holds the target', () => {
    const text = 'Berg failed, but Lind was praised.';
    expect(toward(text, 'Berg').label).toBe('negative');
    expect(toward(text, 'Lind').label).toBe('positive');
  });

  test('toneToward(text, target) counts a fifth of the words in the clause beside it', () => {
    const [near] = toward('After the disaster Berg left.', 'Berg').words;
    const [beside] = toward('After the disaster, Berg left.', 'Berg').words;
    expect(beside?.value).toBeCloseTo((near?.value ?? 0) / 5);
  });

  test('toneToward(text, target) leaves other sentences out', () => {
    expect(toward('It was a disaster. Berg left.', 'Berg')).toEqual({
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
    expect(toward(text, name)).toMatchObject({ score: 0, words: [] });
  });

  test('toneToward(text, target) keeps what another says of the target', () => {
    expect(toward('Lind said Berg was a disaster.', 'Berg').label).toBe('negative');
  });

  test('toneToward(text, a target without words) is neutral', () => {
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
