import { describe, expect, test } from 'vitest';
import { corpusFromRecords, readCorrections } from '../../lib/src/corpus/index.js';
import { findQuotations, proposeSameSpeakers } from '../../lib/src/quotations/index.js';
import { table, tableCsv } from '../../lib/src/report/index.js';
import { makeQuotations } from '../sources/quoted.js';

/** The pairs of a corpus in which each of these speaks once, in an article of their own: rule, or nothing. */
function propose(...names: readonly string[]): readonly string[] {
  const quotations = makeQuotations(names.map((name) => ['A', [[name, 'said', 'It rained']]]));
  return proposeSameSpeakers(quotations).rows.map(({ speaker, becomes, rule }) => `${speaker} > ${becomes}: ${rule}`);
}

describe('proposeSameSpeakers', () => {
  test.each([
    ['Assimi Goita', 'Assimi Goïta', 'accents'],
    ['Goita', 'Assimi Goïta', 'no forename; accents'],
    ['Sergey Lavrov', 'Sergei Lavrov', 'transliteration'],
    ['Mohammed Berg', 'Muhammad Berg', 'transliteration'],
    ['Mohamed Berg', 'Mohammed Berg', 'transliteration'],
    ['Olga Mueller', 'Olga Müller', 'transliteration'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'transliteration'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'particle'],
    ['Abdel Fattah Burhan', 'Abdel Fattah al-Burhan', 'particle'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar', 'initial'],
    ['P. Berg', 'Philip Berg', 'initial'],
    ['Y. Berg', 'Yusuf Berg', 'initial'],
    ['Anna M. Berg', 'Anna Berg', 'middle name'],
    ['Tove Lindstrom', 'Tove Lindstram', 'one letter'],
    ['Ban Ki-moon', 'Ban Ki Moon', 'accents'],
  ])('proposeSameSpeakers(%s, %s) differ by: %s', (one, other, rule) => {
    expect([`${one} > ${other}: ${rule}`, `${other} > ${one}: ${rule}`]).toContain(propose(one, other)[0]);
  });

  test.each([
    ['Marina Berg', 'Martina Berg'],
    ['Mario Berg', 'Marco Berg'],
    ['Henri Berg', 'Henry Berg'],
    ['Louis Berg', 'Luis Berg'],
    ['Michel Berg', 'Michael Berg'],
    ['Anna Berg', 'Olaf Berg'],
    ['Anna Maria Berg', 'Anna Lena Berg'],
    ['A. Berg', 'Olaf Berg'],
    ['Martin Berg', 'Martin Berg Jr.'],
    ['Berg', 'Anna Berg'],
    ['Anna Berg', 'Anna Bert'],
    ['Anna Berg', 'Anna Kerg'],
    ['Martin Berg', 'Martina Berg'],
    ['Johan Berg', 'Johanna Berg'],
    ['Marten Lindstrom', 'Marte Lindstrum'],
    ['C.', 'D.C.'],
    ['Harbourer', 'Harbourers'],
    ['Roman Harbourer', 'Roman Harbourers'],
    ['Lindstrom', 'Lindstram'],
    ['constructor', '__proto__'],
  ])('proposeSameSpeakers(%s, %s) are never proposed', (one, other) => {
    expect(propose(one, other)).toEqual([]);
  });

  test('proposeSameSpeakers(evidence) orders by what speaks for and against', () => {
    const quotations = makeQuotations(
      [
        [
          'A',
          [
            ['Sergey Lund', 'said', 'Rain'],
            ['A. Berg', 'said', 'Snow'],
            ['Anna Berg', 'said', 'Hail'],
          ],
        ],
        [
          'A',
          [
            ['Sergei Lund', 'said', 'Rain'],
            ['Sergei Lund', 'said', 'Snow'],
            ['Alma Berg', 'said', 'Hail'],
          ],
        ],
      ],
      [
        { id: 'Sergey Lund', roles: ['minister'], organisation: 'Mali' },
        { id: 'Sergei Lund', roles: ['mayor', 'minister'], organisation: 'Mali' },
        { id: 'A. Berg', organisation: 'Mali' },
        { id: 'Alma Berg', organisation: 'Norway' },
      ],
    );
    expect(proposeSameSpeakers(quotations).rows).toEqual([
      {
        speaker: 'Sergey Lund',
        becomes: 'Sergei Lund',
        rule: 'transliteration',
        strength: 'strong',
        for: 'both minister; both of Mali',
        quotations: 1,
        becomesQuotations: 2,
      },
      {
        speaker: 'A. Berg',
        becomes: 'Alma Berg',
        rule: 'initial',
        strength: 'weak',
        against: 'one of Mali, one of Norway; fits Anna Berg as well',
        quotations: 1,
        becomesQuotations: 1,
      },
      {
        speaker: 'A. Berg',
        becomes: 'Anna Berg',
        rule: 'initial',
        strength: 'weak',
        against: 'both speak in 1 article; fits Alma Berg as well',
        quotations: 1,
        becomesQuotations: 1,
      },
    ]);
  });

  test('proposeSameSpeakers(a surname beside the full name in one article) speaks for one person', () => {
    const quotations = makeQuotations([
      [
        'A',
        [
          ['Assimi Goïta', 'said', 'Rain'],
          ['Goita', 'said', 'Snow'],
        ],
      ],
    ]);
    expect(proposeSameSpeakers(quotations).rows).toEqual([
      {
        speaker: 'Goita',
        becomes: 'Assimi Goïta',
        rule: 'no forename; accents',
        strength: 'strong',
        for: 'in full and by surname in 1 article',
        quotations: 1,
        becomesQuotations: 1,
      },
    ]);
  });

  test('proposeSameSpeakers(organisations, or nobody) gives no rows', () => {
    const bodies = makeQuotations(
      [
        [
          'A',
          [
            ['The Harbour', 'said', 'Rain'],
            ['The Harbor', 'said', 'Rain'],
          ],
        ],
      ],
      [
        { id: 'The Harbour', kind: 'organisation' },
        { id: 'The Harbor', kind: 'organisation' },
      ],
    );
    expect(proposeSameSpeakers(bodies).rows).toEqual([]);
    expect(proposeSameSpeakers(makeQuotations([])).rows).toEqual([]);
  });

  test('proposeSameSpeakers(quotations), saved as corrections, makes one of two; its passages are the mentions of both', () => {
    const corpus = corpusFromRecords(
      [
        { id: 'a', text: '“It rained,” said Sergey Lund. “It snowed,” said Sergey Lund.' },
        { id: 'b', text: '“It rained,” said Sergei Lund.' },
      ],
      { zones: 'none' },
    );
    const result = proposeSameSpeakers(findQuotations(corpus));
    const csv = tableCsv(table(result, { id: 'same', caption: '' }));
    const corrected = findQuotations(corpus, { corrections: readCorrections(csv, 'c.csv') });
    expect(corrected.speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Sergey Lund', 3]]);
    const textOf = new Map(corpus.articles.map(({ id, text }) => [id, text]));
    const shown = result.rows.flatMap((row) => result.passages(row, 2));
    expect(shown.map(({ article, start, end }) => textOf.get(article)?.slice(start, end))).toEqual([
      'Sergey Lund',
      'Sergei Lund',
    ]);
  });
});
