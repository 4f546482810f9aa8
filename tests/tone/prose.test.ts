import { describe, expect, test } from 'vitest';
import { describeTone, toneBySource, toneBySpeaker } from '../../lib/src/tone/index.js';
import { makeQuotations, repeatSaid } from './made-quotations.js';

const tell = (...args: Parameters<typeof toneBySpeaker>): string => describeTone(toneBySpeaker(...args)).markdown;

describe('describeTone', () => {
  test('describeTone(none) says that there is nothing to tell', () => {
    expect(tell(makeQuotations([]))).toBe('Nothing can be told of tone: there are no words between marks.');
    expect(tell(makeQuotations([]), { words: 'reported' })).toBe(
      'Nothing can be told of tone: there are no words of indirect speech.',
    );
  });

  test('describeTone(too few) says who has the most', () => {
    const made = [...repeatSaid('Berg*', 'good', 2), { article: 'x', said: 'good' }];
    expect(tell(makeQuotations(made))).toBe(
      'The words between marks were scored in 3 quotations of 3 articles; of 1 the text does not tell who speaks. No speaker has 5 of them, so no mean can be told; **Berg\\*** has the most, 2 quotations in 2 articles.',
    );
    expect(tell(makeQuotations([{ article: 'x', said: 'good' }]))).toContain('No speaker is told for any of them.');
  });

  test('describeTone(few articles) says that means describe these texts', () => {
    const made = repeatSaid('Berg', 'good', 5).map((quotation) => ({ ...quotation, article: 'a' }));
    const markdown = tell(makeQuotations(made));
    expect(markdown).toContain(
      'Only one speaker has 5 quotations or more: **Berg** (mean 0.7, 0 against all, no interval; 5 quotations in 1 article).',
    );
    expect(markdown).toContain('No speaker has quotations from 5 articles, so there is no interval');
  });

  test('describeTone(enough) names both ends and of whom a difference can be told', () => {
    const markdown = tell(makeQuotations([...repeatSaid('Berg', 'good', 20), ...repeatSaid('Lind', 'awful', 20)]));
    expect(markdown).toContain(
      'Of 2 speakers with 5 quotations or more, the tone is most positive with **Berg** (mean 0.7, +0.76',
    );
    expect(markdown).toContain(
      'and most negative with **Lind** (mean −0.81, −0.76 against all, 95 % interval −0.81 to −0.81;',
    );
    expect(markdown).toContain(
      'A difference from the mean can be told of **Berg** and **Lind** (2 intervals, each by itself',
    );
    expect(markdown).not.toContain('fewer than 20');
  });

  test('describeTone(no difference) says so, and that few quotations order badly', () => {
    const markdown = tell(makeQuotations([...repeatSaid('Berg', 'good', 5), ...repeatSaid('Lind', 'good', 5)]));
    expect(markdown).toContain('No difference from the mean can be told (2 intervals,');
    expect(markdown).toContain('All of these rest on fewer than 20 quotations');
  });

  test('describeTone(by source) speaks of sources', () => {
    const { markdown } = describeTone(toneBySource(makeQuotations(repeatSaid('Berg', 'good', 2))));
    expect(markdown).toContain('No source has 5 of them, so no mean can be told; **A** has the most');
  });
});
