import { describe, expect, test } from 'vitest';
import { scoreTone, toneOfQuotations } from '../../lib/src/tone/index.js';
import { makeQuotations } from './made-quotations.js';

describe('toneOfQuotations', () => {
  test('toneOfQuotations(quotations) scores the words between marks, with who speaks and what counted', () => {
    const { rows } = toneOfQuotations(
      makeQuotations([{ article: 'a', speaker: 'Berg', said: 'It was a very good day.' }]),
    );
    const { score } = scoreTone('It was a very good day.');
    expect(rows).toEqual([
      {
        article: 'a',
        source: 'A',
        start: 0,
        type: 'direct',
        speakerId: 'berg',
        speaker: 'Berg',
        kind: 'person',
        words: 6,
        score,
        coverage: 0.166667,
        label: 'positive',
        evidence: 'good +0.68 (boosted), day +0.05 (induced, boosted)',
        baseline: 0.5,
      },
    ]);
  });

  test('toneOfQuotations(a mixed quotation) scores nothing outside its marks', () => {
    const made = makeQuotations([{ article: 'a', said: 'an awful plan that was good' }]);
    const [quotation] = made.quotations;
    if (!quotation) throw new Error('no quotation was made');
    const mixed = { ...quotation, type: 'mixed' as const, marked: [{ start: 23, end: 27 }] };
    const [row] = toneOfQuotations({ ...made, quotations: [mixed] }).rows;
    expect(row).toMatchObject({ words: 1, score: scoreTone('good').score, evidence: 'good +0.54' });
  });

  test('toneOfQuotations(a split quotation) is one row, and a negation goes on past the frame', () => {
    const { rows, passages } = toneOfQuotations(
      makeQuotations([{ article: 'a', said: ['It is not,', 'a good day.'] }]),
    );
    expect(rows.map(({ words, evidence }) => [words, evidence])).toEqual([
      [6, 'not −0.2 (negation), good −0.49 (negated)'],
    ]);
    expect(rows[0] && passages(rows[0])).toEqual([
      { article: 'a', start: 0, end: 10 },
      { article: 'a', start: 15, end: 26 },
    ]);
    expect(rows[0] && passages(rows[0], 1)).toHaveLength(1);
  });

  test('toneOfQuotations(quotations, { words }) keeps marked and reported words apart', () => {
    const made = makeQuotations([
      { article: 'a', said: 'good' },
      { article: 'a', type: 'indirect', said: 'that all was awful' },
    ]);
    expect(toneOfQuotations(made).rows.map(({ type }) => type)).toEqual(['direct']);
    expect(toneOfQuotations(made, { words: 'reported' }).rows.map(({ type }) => type)).toEqual(['indirect']);
  });

  test('toneOfQuotations(quotations) leaves out what has no words, and leaves the speaker absent who is not told', () => {
    const { rows, method } = toneOfQuotations(
      makeQuotations([
        { article: 'a', said: '…' },
        { article: 'a', said: 'We go.' },
      ]),
    );
    expect(rows.map((row) => ['speaker' in row, row.score, row.label, row.evidence])).toEqual([
      [false, 0, 'neutral', ''],
    ]);
    expect(method.dropped).toEqual([{ where: '1 quotation', reason: 'no words to score' }]);
    expect(method.n).toEqual({ articles: 1, quotations: 1, unresolved: 1, words: 2, withoutEvidence: 1 });
  });

  test('toneOfQuotations(quotations, { lexicon }) names the lexicons it stands on', () => {
    const made = makeQuotations([{ article: 'a', said: 'We go.' }]);
    const authors = (lexicon: 'vader' | 'afinn' | 'both' | 'all') =>
      toneOfQuotations(made, { lexicon }).method.references.map((reference) => reference.slice(0, 5));
    expect(authors('vader')).toEqual(['Hutto', 'Polan', 'Taboa', 'Balah', 'van A', 'Bestv']);
    expect(authors('all').slice(0, 3)).toEqual(['Hutto', 'Niels', 'Penni']);
    expect(authors('both').slice(0, 2)).toEqual(['Hutto', 'Niels']);
    expect(toneOfQuotations(made).method.inputs).toEqual([made.method]);
  });

  test('toneOfQuotations(none) has no rows; unknown words are refused', () => {
    expect(toneOfQuotations(makeQuotations([])).rows).toEqual([]);
    const words = JSON.parse('"all"');
    expect(() => toneOfQuotations(makeQuotations([]), { words })).toThrow(
      'unknown words: "all"; known: marked, reported',
    );
  });
});
