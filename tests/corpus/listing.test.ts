import { describe, expect, it } from 'vitest';
import { corpusFromRecords, listArticles, listEdits, listMetadata } from '../../lib/src/corpus/index.js';

const text = 'The river rose by two metres overnight.';
const corpus = corpusFromRecords([
  { id: 'a', text: `River rises\n\nBy Jane Doe and Bo Ek\n\nOSLO (AFP) - ${text}\n\n${text}`, date: '2020-05-03' },
  { id: 'b', text: 'The 鈥渞iver鈥\ufffd rose.' },
]);

describe('listArticles', () => {
  it('has a row of what is known of each article, with the words of its body', () => {
    expect(listArticles(corpus).rows).toEqual([
      {
        id: 'a',
        source: 'AFP',
        from: 'agency',
        title: 'River rises',
        date: '2020-05-03',
        place: 'OSLO',
        agency: 'AFP',
        authors: 'Jane Doe; Bo Ek',
        words: 14,
        edits: 0,
      },
      { id: 'b', source: 'b', from: 'file', words: 3, edits: 2 },
    ]);
  });

  it('finds the paragraphs of the body behind a copy of a row, as many as asked for', () => {
    const articles = listArticles(corpus);
    const [row] = articles.rows;
    if (!row) throw new Error('no row');
    expect(articles.passages({ ...row })).toHaveLength(2);
    expect(articles.passages({ ...row }, 1)).toHaveLength(1);
  });

  it('has no rows for no articles, and its method leads back to the load', () => {
    const empty = listArticles(corpusFromRecords([]));
    expect(empty.rows).toEqual([]);
    expect(empty.method.n).toEqual({ articles: 0, words: 0 });
    expect(empty.method.inputs.map(({ step }) => step)).toEqual(['load']);
  });
});

describe('listMetadata', () => {
  const metadata = listMetadata(corpus);

  it('says of every field whether it is stated, inferred or absent, and from where', () => {
    expect(metadata.rows.filter(({ article, status }) => article === 'a' && status !== 'absent')).toEqual([
      {
        article: 'a',
        field: 'title',
        value: 'River rises',
        status: 'inferred',
        evidence: 'headline-line: River rises',
      },
      { article: 'a', field: 'agency', value: 'AFP', status: 'stated', evidence: 'dateline-agency: AFP' },
      { article: 'a', field: 'date', value: '2020-05-03', status: 'stated', evidence: 'given: column date' },
      { article: 'a', field: 'place', value: 'OSLO', status: 'stated', evidence: 'dateline-agency: OSLO' },
      {
        article: 'a',
        field: 'authors',
        value: 'Jane Doe (reporter); Bo Ek (reporter)',
        status: 'stated',
        evidence: 'byline: Jane Doe',
      },
    ]);
    expect(metadata.rows.filter(({ status }) => status === 'absent')).toHaveLength(11);
  });

  it('finds the evidence in the text, none for a column', () => {
    const lengths = metadata.rows.slice(0, 8).map((row) => metadata.passages(row).map(({ start, end }) => end - start));
    expect(lengths).toEqual([[11], [], [3], [], [4], [], [], [8, 5]]);
  });
});

describe('listEdits', () => {
  it('has a row for each edit, with positions in the raw text', () => {
    expect(listEdits(corpus).rows.map(({ article, start, before, after }) => [article, start, before, after])).toEqual([
      ['b', 4, '鈥渞', '“r'],
      ['b', 10, '鈥\ufffd', '”'],
    ]);
  });
});
