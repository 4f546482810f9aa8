import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../lib/src/model.js';
import { describeToneToward, toneTowardBySource } from '../../lib/src/tone/index.js';

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
    fields: new Map(),
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

  test('toneTowardBySource(few sentences) says that sources cannot be compared; no target is refused', () => {
    const corpus = makeCorpus([['A', good]]);
    expect(describeToneToward(toneTowardBySource(corpus, ['Berg'])).markdown).toBe(
      '**Berg** is named in 1 sentence of 1 source, 0 in a bad and 1 in a good light, as far as the words tell. Sources cannot be compared: fewer than two name it in 5 sentences.',
    );
    expect(() => toneTowardBySource(corpus, [])).toThrow('name at least one target');
  });
});
