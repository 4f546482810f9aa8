import { describe, expect, test } from 'vitest';
import { significant } from '../../lib/src/statistics/index.js';
import { scoreTone, toneBySource, toneBySpeaker } from '../../lib/src/tone/index.js';
import { makeQuotations, repeatSaid } from './made-quotations.js';

const good = scoreTone('good').score;
const awful = scoreTone('awful').score;

describe('toneBySpeaker', () => {
  test('toneBySpeaker(quotations) is the mean of a speaker’s quotations, against that of all', () => {
    const made = makeQuotations([...repeatSaid('Berg', 'good', 5), ...repeatSaid('Lind', 'awful', 5)]);
    const { rows } = toneBySpeaker(made);
    const all = (good + awful) / 2;
    expect(rows[0]).toEqual({
      speakerId: 'berg',
      speaker: 'Berg',
      kind: 'person',
      n: 5,
      articles: 5,
      words: 5,
      mean: good,
      relative: significant(good - all),
      weightedMean: good,
      sd: 0,
      low: good,
      high: good,
      few: true,
      withoutEvidence: 0,
      order: expect.closeTo(1, 2),
    });
    expect(rows[1]).toMatchObject({ speaker: 'Lind', mean: awful, relative: significant(awful - all) });
  });

  test('toneBySpeaker(fewer than 5 quotations) has no mean, and says why', () => {
    const [row] = toneBySpeaker(makeQuotations(repeatSaid('Berg', 'good', 4))).rows;
    expect(row).toEqual({
      speakerId: 'berg',
      speaker: 'Berg',
      kind: 'person',
      n: 4,
      articles: 4,
      words: 4,
      few: true,
      withoutEvidence: 0,
      reason: 'Too few to tell: 4 quotations, and a mean needs 5.',
    });
  });

  test('toneBySpeaker(fewer than 5 articles) has a mean without interval, and says why', () => {
    const made = repeatSaid('Berg', 'good', 6).map((quotation, i) => ({ ...quotation, article: `a${i % 2}` }));
    const [row] = toneBySpeaker(makeQuotations(made)).rows;
    expect(row).toMatchObject({
      mean: good,
      reason: 'No interval: quotations from 2 articles, and an interval needs 5.',
    });
    expect(row && ('low' in row || 'high' in row)).toBe(false);
  });

  test('toneBySpeaker(quotations) draws articles, not quotations, and the same from the same seed', () => {
    const alone = Array.from({ length: 30 }, (_, i) => ({
      article: `a${i}`,
      speaker: 'Berg',
      said: i % 2 ? 'good' : 'awful',
    }));
    const together = alone.map((quotation, i) => ({ ...quotation, article: `a${(i % 2) + 2 * Math.floor(i / 10)}` }));
    const widthOf = (made: typeof alone, seed = 1): number => {
      const [row] = toneBySpeaker(makeQuotations(made), { seed }).rows;
      return (row?.high ?? 0) - (row?.low ?? 0);
    };
    expect(widthOf(together)).toBeGreaterThan(1.5 * widthOf(alone));
    expect(widthOf(alone)).toBe(widthOf(alone));
    expect(toneBySpeaker(makeQuotations(alone)).rows).toEqual(toneBySpeaker(makeQuotations(alone), { seed: 1 }).rows);
  });

  test('toneBySpeaker(quotations) gives a row the same interval whoever else speaks', () => {
    const berg = Array.from({ length: 8 }, (_, i) => ({
      article: `a${i}`,
      speaker: 'Berg',
      said: i % 3 ? 'good' : 'bad day',
    }));
    const { low, high } = toneBySpeaker(makeQuotations(berg)).rows[0] ?? {};
    const more = toneBySpeaker(makeQuotations([...repeatSaid('Lind', 'awful', 9), ...berg])).rows;
    expect(more.find(({ speaker }) => speaker === 'Berg')).toMatchObject({ low, high });
  });

  test('toneBySpeaker(quotations) flags fewer than 20, weighs by words, and counts those without evidence', () => {
    const said = [...repeatSaid('Berg', 'good', 19), ...repeatSaid('Berg', 'so it is on', 1)];
    const made = said.map((quotation, i) => ({ ...quotation, article: `a${i}` }));
    const [row] = toneBySpeaker(makeQuotations(made)).rows;
    expect(row).toMatchObject({ n: 20, few: false, withoutEvidence: 1 / 20, mean: significant((19 * good) / 20) });
    expect(row?.weightedMean).toBe(significant((19 * good) / 23));
  });

  test('toneBySpeaker(quotations) counts those of nobody told in the mean of all, and under no speaker', () => {
    const nobody = Array.from({ length: 5 }, (_, i) => ({ article: `n${i}`, said: 'awful' }));
    const { rows, method } = toneBySpeaker(makeQuotations([...repeatSaid('Berg', 'good', 5), ...nobody]));
    expect(rows.map(({ speaker, relative }) => [speaker, relative])).toEqual([
      ['Berg', significant(good - (good + awful) / 2)],
    ]);
    expect(method.n).toMatchObject({ quotations: 10, unresolved: 5, rows: 1, withMean: 1 });
    expect(method.dropped).toEqual([
      {
        where: '5 quotations',
        reason: 'the text does not tell who speaks: in the mean of the corpus, and under no speaker',
      },
    ]);
  });

  test('toneBySpeaker(quotations) orders by n, then by name in code units; property names are names', () => {
    const made = [
      ...repeatSaid('Zed', 'good', 1),
      ...repeatSaid('constructor', 'good', 2),
      ...repeatSaid('Ärger', 'good', 1),
    ];
    expect(toneBySpeaker(makeQuotations(made)).rows.map(({ speaker }) => speaker)).toEqual([
      'constructor',
      'Zed',
      'Ärger',
    ]);
  });

  test('toneBySpeaker(quotations).passages(row) are all the spans scored, found by the key', () => {
    const made = makeQuotations([
      { article: 'a', speaker: 'Berg', said: ['good,', 'so good'] },
      { article: 'b', speaker: 'Lind', said: 'good' },
    ]);
    const { passages, rows, key } = toneBySpeaker(made);
    expect(key).toEqual(['speakerId']);
    const row = rows.find(({ speaker }) => speaker === 'Berg');
    expect(row && passages({ ...row, n: 0 })).toEqual([
      { article: 'a', start: 0, end: 5 },
      { article: 'a', start: 10, end: 17 },
    ]);
    expect(row && passages({ ...row, speakerId: 'nobody' })).toEqual([]);
  });

  test('toneBySpeaker(none) has no rows; a wrong seed is refused even then', () => {
    expect(toneBySpeaker(makeQuotations([])).rows).toEqual([]);
    expect(() => toneBySpeaker(makeQuotations([]), { seed: 0.5 })).toThrow('seed must be a whole number');
    expect(() => toneBySpeaker(makeQuotations([]), { samples: 0 })).toThrow('samples must be a whole number');
  });
});

describe('toneBySource', () => {
  test('toneBySource(quotations) has all that a source quotes, whoever speaks', () => {
    const made = [
      ...repeatSaid('Berg', 'good', 3).map((quotation) => ({ ...quotation, source: 'B' })),
      ...repeatSaid('Lind', 'awful', 2).map((quotation) => ({ ...quotation, source: 'B' })),
      { article: 'x', source: 'A', said: 'awful' },
    ];
    const { rows, key, method } = toneBySource(makeQuotations(made));
    expect(rows.map(({ source, n, mean }) => [source, n, mean])).toEqual([
      ['B', 5, significant((3 * good + 2 * awful) / 5)],
      ['A', 1, undefined],
    ]);
    expect([key, method.dropped]).toEqual([['source'], []]);
  });

  test('toneBySpeaker(quotations) has the share of samples with this order in each row that has an interval', () => {
    const apart = [
      ...repeatSaid('Berg', 'good', 6),
      ...repeatSaid('Lind', 'awful', 6),
      ...repeatSaid('Few', 'good', 1),
    ];
    expect(toneBySpeaker(makeQuotations(apart)).rows.map(({ order }) => (order ?? 0) > 0.99)).toEqual([
      true,
      true,
      false,
    ]);
    expect('order' in (toneBySpeaker(makeQuotations(repeatSaid('Berg', 'good', 6))).rows[0] ?? {})).toBe(false);
    const mixed = ['good', 'awful', 'good', 'awful', 'good', 'bad'];
    const close = ['Berg', 'Lind'].flatMap((speaker, turn) =>
      mixed.map((said, i) => ({ article: `${speaker} ${i}`, speaker, said: turn && i === 5 ? 'awful' : said })),
    );
    const { order = 0 } = toneBySpeaker(makeQuotations(close)).rows[0] ?? {};
    expect(order).toBeGreaterThan(0.3);
    expect(order).toBeLessThan(0.8);
  });
});
