import { describe, expect, test } from 'vitest';
import { measureAgreement, type ToneJudgement, type ToneLabel } from '../../lib/src/tone/index.js';

const judge = (score: number, label: ToneLabel, coded: ToneJudgement['coded']): ToneJudgement => ({
  where: `${score}`,
  score,
  label,
  coded,
});

describe('measureAgreement', () => {
  test('measureAgreement(scores) is r with the interval of Fisher', () => {
    const pairs = [
      [0.1, 1],
      [0.2, 3],
      [0.3, 2],
      [0.4, 4],
      [0.5, 5],
    ] as const;
    const { correlation, classes } = measureAgreement(pairs.map(([own, score]) => judge(own, 'positive', { score })));
    expect(correlation).toMatchObject({ n: 5, r: 9 / 10 });
    expect(correlation?.low).toBeCloseTo(Math.tanh(Math.atanh(0.9) - 1.959964 / Math.sqrt(2)), 4);
    expect(classes).toBeUndefined();
  });

  test('measureAgreement(labels) is macro-F1 with the confusion table and the worst first', () => {
    const { classes, worst, correlation } = measureAgreement([
      judge(0.9, 'positive', { label: 'negative' }),
      judge(0.5, 'positive', { label: 'positive' }),
      judge(-0.2, 'negative', { label: 'neutral' }),
      judge(-0.6, 'negative', { label: 'negative' }),
    ]);
    expect(classes?.macroF1).toBeCloseTo((1 / 2 + 0 + 2 / 3) / 3, 5);
    expect(classes?.confusion.get('negative')?.get('positive')).toBe(1);
    expect(worst.map(({ where }) => where)).toEqual(['0.9', '-0.2']);
    expect(correlation).toBeUndefined();
  });

  test('measureAgreement(none, too few, or no variance) leaves absent what cannot be told', () => {
    expect(measureAgreement([])).toEqual({ worst: [] });
    const flat = [1, 2, 3, 4].map((score) => judge(0, 'neutral', { score }));
    expect(measureAgreement(flat)).toEqual({ worst: [] });
  });
});
