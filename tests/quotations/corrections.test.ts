import { describe, expect, test } from 'vitest';

import { corpusFromRecords, readCorrections } from '../../lib/src/corpus/index.js';
import type { Quotations } from '../../lib/src/model.js';
import { correctionSheet, findQuotations } from '../../lib/src/quotations/index.js';
import { table, tableCsv } from '../../lib/src/report/index.js';

const corpus = corpusFromRecords(
  [
    { id: 'a', text: '“It rained,” said Anna Berg. “It snowed,” the other added.' },
    { id: 'b', text: '“It rained,” said Lund. “It hailed,” said Lund.' },
  ],
  { zones: 'none' },
);

/** Each quotation as [article, name of the speaker, first words]. */
function read({ quotations, speakers }: Quotations): readonly (readonly [string, string | undefined, string])[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ article, speaker, parts }) => [
    article,
    speaker === undefined ? undefined : names.get(speaker),
    corpus.articles.find(({ id }) => id === article)?.text.slice(parts[0]?.start, parts[0]?.end) ?? '',
  ]);
}

function correct(csv: string): Quotations {
  return findQuotations(corpus, { corrections: readCorrections(csv, 'c.csv') });
}

describe('findQuotations(corrections)', () => {
  test('without any leaves what the rules found', () => {
    expect(read(findQuotations(corpus))).toEqual([
      ['a', 'Anna Berg', 'It rained,'],
      ['a', undefined, 'It snowed,'],
      ['b', 'Lund', 'It rained,'],
      ['b', 'Lund', 'It hailed,'],
    ]);
  });

  test('gives a quotation its speaker, or nobody, or takes it away', () => {
    const csv =
      'article,quotation,becomes\na,it snowed,Olaf Lund\nb,It hailed,-\nb,It rained,no speech\na,It rained,Anna Berg\n';
    const corrected = correct(csv);
    expect(read(corrected)).toEqual([
      ['a', 'Anna Berg', 'It rained,'],
      ['a', 'Olaf Lund', 'It snowed,'],
      ['b', undefined, 'It hailed,'],
    ]);
    expect(corrected.quotations.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['by hand', 1],
      ['by hand', 1],
      ['by hand', 1],
    ]);
    expect(corrected.speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Anna Berg', 1],
      ['Olaf Lund', 1],
    ]);
  });

  test('renames a speaker everywhere, and makes one of two', () => {
    expect(read(correct('speaker,becomes\nLund,Olaf Lund\n')).map(([, name]) => name)).toEqual([
      'Anna Berg',
      undefined,
      'Olaf Lund',
      'Olaf Lund',
    ]);
    const merged = correct('speaker,becomes\nLund,Anna Berg\n');
    expect(merged.speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Anna Berg', 3]]);
  });

  test('renames a speaker in one article only', () => {
    expect(read(correct('article,speaker,becomes\na,Anna Berg,Anna Holm\n'))[0]?.[1]).toBe('Anna Holm');
  });

  test('changes the kind of a speaker', () => {
    const { speakers } = correct('speaker,becomes,kind\nLund,Lund,organisation\n');
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ['Anna Berg', 'person'],
      ['Lund', 'organisation'],
    ]);
  });

  test('lists in the method what was applied, and drops the rest with the reason', () => {
    const csv = [
      'article,quotation,start,speaker,becomes',
      'b,It,,,Anna Berg',
      'c,It,,,Anna Berg',
      'a,No such words,,,Anna Berg',
      ',,,Constructor,Anna Berg',
      'b,It,1,,Anna Berg',
      ',It rained,,,Anna Berg',
      'a,It rained,one,,Anna Berg',
      'a,,,,Anna Berg',
      'a,It rained,,,',
    ].join('\n');
    const { method } = correct(csv);
    expect(method.options.corrections).toEqual({
      file: 'c.csv',
      applied: ['c.csv, line 6: quotation "It" in b becomes "Anna Berg"'],
    });
    expect(method.n.corrections).toBe(1);
    expect(method.dropped).toEqual([
      { where: 'c.csv, line 7', reason: 'a quotation needs its article: the column "article" is empty' },
      { where: 'c.csv, line 8', reason: 'start is not a whole number: "one"' },
      { where: 'c.csv, line 9', reason: 'names neither a quotation nor a speaker' },
      { where: 'c.csv, line 5', reason: 'no speaker is called "Constructor"' },
      { where: 'c.csv, line 2', reason: 'several quotations in "b" begin so; give the column "start": 1, 25' },
      { where: 'c.csv, line 3', reason: 'no such article: "c"' },
      { where: 'c.csv, line 4', reason: 'no quotation in "a" begins so: "No such words"' },
    ]);
  });

  test('readCorrections(a table without the column becomes) is dropped whole', () => {
    expect(readCorrections('speaker,name\nLund,Olaf Lund\n', 'c.csv')).toEqual({
      kind: 'corrections',
      name: 'c.csv',
      corrections: [],
      dropped: [{ where: 'c.csv', reason: 'has no column "becomes"; columns: speaker, name' }],
    });
  });
});

describe('correctionSheet', () => {
  test('correctionSheet(quotations) has a row for each, and read back untouched it corrects nothing', () => {
    const sheet = correctionSheet(findQuotations(corpus));
    expect(sheet.rows.slice(0, 2)).toEqual([
      { article: 'a', start: 1, quotation: 'It rained,', speaker: 'Anna Berg', becomes: '' },
      { article: 'a', start: 30, quotation: 'It snowed,', becomes: '' },
    ]);
    const csv = tableCsv(table(sheet, { id: 'sheet', caption: '' }));
    expect(readCorrections(csv, 'c.csv')).toEqual({ kind: 'corrections', name: 'c.csv', corrections: [], dropped: [] });
    const filled = csv.replace('a,30,"It snowed,",,', 'a,30,"It snowed,",,Olaf Lund');
    expect(read(correct(filled))[1]).toEqual(['a', 'Olaf Lund', 'It snowed,']);
  });
});
