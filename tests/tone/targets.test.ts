import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../lib/src/model.js';
import { describeToneToward, toneOfMentions, toneTowardBySource } from '../../lib/src/tone/index.js';

/** A corpus of articles by source, all body. */
function makeCorpus(texts: readonly (readonly [source: string, text: string])[]): Corpus {
  const method = { step: 'made', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
  const articles = texts.map(([name, text], i) => ({
    id: `a${i}`,
    text,
    source: { name, from: 'user' as const },
    zones: [{ kind: 'body' as const, start: 0, end: text.length, rule: 'made' }],
    edits: [],
    authors: [],
    fields: new Map(name === 'A' ? [['bloc', 'north']] : []),
  }));
  return { kind: 'corpus', articles, dropped: [], method };
}

const bad = 'The judge called Berg a reckless liar.';
const good = 'Berg won wide praise for her brave rescue of the crew.';

describe('toneTowardBySource', () => {
  test('toneTowardBySource(corpus, targets) counts sentences in each light, with passages', () => {
    const corpus = makeCorpus([
      ['A', `It rained. ${bad} Bergen lay far off.`],
      ['A', good],
      ['B', good],
    ]);
    const { rows, passages } = toneTowardBySource(corpus, ['Berg']);
    expect(rows.map(({ source, n, negative, positive }) => [source, n, negative, positive])).toEqual([
      ['A', 2, 1, 1],
      ['B', 1, 0, 1],
    ]);
    expect(rows[0]?.reason).toBe('Too few to tell: 2 sentences, and a mean needs 5.');
    expect(rows[0] && passages(rows[0])).toEqual([
      { article: 'a0', start: 11, end: 11 + bad.length },
      { article: 'a1', start: 0, end: good.length },
    ]);
  });

  test('toneTowardBySource(five articles or more) has a mean against that of all sources, and an interval', () => {
    const texts = Array.from({ length: 5 }, () => [['A', good] as const, ['B', bad] as const]).flat();
    const result = toneTowardBySource(makeCorpus(texts), ['Berg', 'constructor']);
    const [a, b] = result.rows;
    expect(a?.relative).toBeCloseTo(-(b?.relative ?? 0), 5);
    expect(a?.low).toBe(a?.mean);
    expect(result.method.dropped).toEqual([{ where: 'constructor', reason: 'is named in no article' }]);
    expect(describeToneToward(result).markdown).toContain('It is shown in the best light by **A** (mean');
    expect(describeToneToward(result).markdown).toContain('**constructor** is named in no article.');
  });

  test('toneTowardBySource(few sentences) says that sources cannot be compared; an empty target is refused', () => {
    const corpus = makeCorpus([['A', good]]);
    expect(describeToneToward(toneTowardBySource(corpus, ['Berg'])).markdown).toBe(
      '**Berg** is named in 1 sentence of 1 source, 0 in a bad and 1 in a good light, as far as the words tell. Sources cannot be compared: fewer than two name it in 5 sentences.',
    );
    expect(() => toneTowardBySource(corpus, [' '])).toThrow('a target is empty');
    expect(describeToneToward(toneTowardBySource(corpus, [])).markdown).toBe('There is no name to look at.');
  });
});

describe('toneTowardBySource by a field', () => {
  test('toneTowardBySource(corpus, targets, { by }) compares its values, and says which articles have none', () => {
    const corpus = makeCorpus([
      ['A', bad],
      ['B', good],
    ]);
    const { rows, method } = toneTowardBySource(corpus, ['Berg'], { by: 'bloc' });
    expect(rows.map(({ group, n }) => [group, n])).toEqual([
      ['north', 1],
      [undefined, 1],
    ]);
    expect(method.dropped).toEqual([{ where: 'a1', reason: 'no value for "bloc": its sentences are not compared' }]);
    expect(() => toneTowardBySource(corpus, ['Berg'], { by: 'block' })).toThrow('unknown field: "block"');
  });
});

describe('toneOfMentions', () => {
  test('toneOfMentions(corpus, targets) has a row a sentence, with the words near the target and its passage', () => {
    const { rows, passages } = toneOfMentions(makeCorpus([['A', `It rained. ${bad}`]]), ['Berg', 'judge']);
    expect(rows.map(({ target, start, label }) => [target, start, label])).toEqual([
      ['Berg', 11, 'negative'],
      ['judge', 11, rows[1]?.label],
    ]);
    expect(rows[0]?.evidence).toContain('liar −');
    expect(rows[0]?.probability).toBeGreaterThan(1 / 3);
    expect(rows[0] && passages(rows[0])).toEqual([{ article: 'a0', start: 11, end: 11 + bad.length }]);
  });

  test('toneOfMentions(none) says which target no article names', () => {
    const { rows, method } = toneOfMentions(makeCorpus([['A', good]]), ['__proto__']);
    expect(rows).toEqual([]);
    expect(method.dropped).toEqual([{ where: '__proto__', reason: 'is named in no article' }]);
  });
});
