import { describe, expect, test } from 'vitest';
import { scoreVector } from '../../../lib/src/tone/embeddings/head.js';
import {
  scoreByEmbeddings,
  scoreQuotationsByEmbeddings,
  scoreTone,
  toneOfQuotations,
} from '../../../lib/src/tone/index.js';
import { makeQuotations } from '../made-quotations.js';

const texts = ['It was a good day.', 'It was not a good day.', '', 'constructor', 'We met. We laughed and sang.'];

describe('scoreVector', () => {
  test('scoreVector(vector, lexicon) grows with the lexicon’s score, within -1 and 1, in three decimals', () => {
    const scores = [-1, -0.5, 0, 0.5, 1].map((lexicon) => scoreVector([], lexicon).score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(5);
    expect(scores.every((score) => Math.abs(score) <= 1 && Number(score.toFixed(3)) === score)).toBe(true);
  });

  test('scoreVector(vector, lexicon) weighs each number of the vector', () => {
    const one = (at: number): readonly number[] => Array.from({ length: 512 }, (_, i) => (i === at ? 1 : 0));
    const scores = Array.from({ length: 512 }, (_, at) => scoreVector(one(at), 0).score);
    expect(scores.filter((score) => score !== scoreVector([], 0).score).length).toBeGreaterThan(500);
  });

  test('scoreVector(vector, lexicon) calls a score positive or negative from 0.28', () => {
    expect([-1, 0, 1].map((lexicon) => scoreVector([], lexicon).label)).toEqual(['negative', 'neutral', 'positive']);
  });
});

describe('by the real model', () => {
  test('scoreByEmbeddings(texts) has score and label of the model beside the words of the lists', async () => {
    const steps: number[] = [];
    const tones = await scoreByEmbeddings(texts, { onProgress: ({ done, total }) => steps.push(done / total) });
    expect(steps).toEqual([1 / 5, 2 / 5, 3 / 5, 4 / 5, 1]);
    expect(tones.map(({ label }) => label).slice(0, 3)).toEqual(['positive', 'negative', 'neutral']);
    expect(tones.map(({ words }) => words)).toEqual(texts.map((text) => scoreTone(text).words));
    expect(tones[2]).toEqual(scoreTone(''));
    expect(await scoreByEmbeddings(texts.toReversed())).toEqual(tones.toReversed());
  });

  test('scoreQuotationsByEmbeddings(quotations) has one score for each of their words', async () => {
    const made = makeQuotations([
      { article: 'a', said: 'It was a good day.' },
      { article: 'b', said: 'It was a good day.' },
      { article: 'b', said: ['We met', 'and we laughed.'] },
    ]);
    const scores = await scoreQuotationsByEmbeddings(made);
    expect([...scores.scores.keys()]).toEqual(['It was a good day.', 'We met and we laughed.']);
    expect(toneOfQuotations(made, { scores }).rows.map(({ score }) => score)).toEqual(
      (await scoreByEmbeddings(['It was a good day.', 'It was a good day.', 'We met and we laughed.'])).map(
        ({ score }) => score,
      ),
    );
  });
});
