import { beforeAll, describe, expect, it } from 'vitest';
import { articleRecord, corpusFromRecords, listMetadata, loadCorpus } from '../../lib/src/corpus/index.js';
import type { Corpus } from '../../lib/src/model.js';
import { seeds } from './seeds.js';

const text = 'The river rose by two metres overnight, officials said on Monday.';

describe('corpusFromRecords', () => {
  it('takes what a record states before what its text says, with the key as evidence', () => {
    const [article] = corpusFromRecords([
      { id: 'a', text: `OSLO (AFP) - ${text}`, title: 'Rain', agency: 'QPX', desk: 7 },
    ]).articles;
    expect(article?.title).toEqual({
      value: 'Rain',
      evidence: { in: 'column', name: 'title', rule: 'given' },
      certainty: 'stated',
    });
    expect(article?.agency?.value).toBe('QPX');
    expect(article?.place?.evidence).toMatchObject({ in: 'text', rule: 'dateline-agency' });
    expect([...(article?.fields ?? [])]).toEqual([['desk', '7']]);
    expect(article?.source).toEqual({ name: 'QPX', from: 'agency' });
  });

  it('numbers records without id from 1, after the name of what they come from', () => {
    expect(corpusFromRecords([{ text }, { text }], { name: 'wire' }).articles.map(({ id }) => id)).toEqual([
      'wire#1',
      'wire#2',
    ]);
  });

  it('drops what is no article, with the reason', () => {
    const records = [7, null, [], { id: 'a' }, { id: 'b', text: ' ' }, { id: 'c', text }, { id: 'c', text }];
    const { articles, dropped } = corpusFromRecords(records);
    expect(articles.map(({ id }) => id)).toEqual(['c']);
    expect(dropped).toEqual([
      { where: '#1', reason: 'not an object' },
      { where: '#2', reason: 'not an object' },
      { where: '#3', reason: 'not an object' },
      { where: '#4', reason: 'has no text' },
      { where: '#5', reason: 'empty' },
      { where: 'c', reason: 'repeats the id of another article' },
    ]);
  });

  it('keeps zones that fit, and leaves such a text as it is', () => {
    const zones = [
      { kind: 'headline', start: 0, end: 4 },
      { kind: 'body', start: 5, end: 11 },
    ];
    const [article] = corpusFromRecords([{ text: 'Rain 鈥渞iver', zones }]).articles;
    expect(article?.text).toBe('Rain 鈥渞iver');
    expect(article?.zones.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(['headline given', 'body given']);
  });

  it.each([
    ['beyond the text', [{ kind: 'body', start: 0, end: 999 }]],
    [
      'over each other',
      [
        { kind: 'body', start: 0, end: 9 },
        { kind: 'body', start: 5, end: 11 },
      ],
    ],
    ['of an unknown kind', [{ kind: 'constructor', start: 0, end: 9 }]],
    ['that are none', 'body'],
  ])('does not use zones %s, and says so', (_, zones) => {
    const { articles, dropped } = corpusFromRecords([{ id: 'a', text, zones }]);
    expect(articles[0]?.zones.map(({ rule }) => rule)).toEqual(['paragraph']);
    expect(dropped).toEqual([{ where: 'a', reason: 'zones not used: they do not fit the text' }]);
  });

  it('does not use edits that do not fit, and says so', () => {
    const edits = [{ start: 0, end: 1, before: 'a', after: 'zzz', rule: 'r', certainty: 'certain' }];
    expect(corpusFromRecords([{ id: 'a', text, edits }]).dropped).toEqual([
      { where: 'a', reason: 'edits not used: they do not fit the text' },
    ]);
  });

  it('takes authors as text, as names and as people with parts', () => {
    const authors = (value: unknown): readonly unknown[] =>
      corpusFromRecords([{ text, authors: value }]).articles.flatMap((article) =>
        article.authors.map((one) => one.value),
      );
    expect(authors('Jane Doe; Bo Ek')).toEqual([
      { name: 'Jane Doe', role: 'reporter' },
      { name: 'Bo Ek', role: 'reporter' },
    ]);
    expect(authors(['Bo Ek'])).toEqual([{ name: 'Bo Ek', role: 'reporter' }]);
    expect(authors([{ name: 'Bo Ek', role: 'editor' }])).toEqual([{ name: 'Bo Ek', role: 'editor' }]);
  });

  it('of nothing is an empty corpus', () => expect(corpusFromRecords([]).articles).toEqual([]));
});

describe('corpusFromRecords(articleRecord(…)) is the same corpus', () => {
  let corpus: Corpus;
  let again: Corpus;
  beforeAll(async () => {
    corpus = await loadCorpus(seeds);
    again = corpusFromRecords(corpus.articles.map((article) => JSON.parse(JSON.stringify(articleRecord(article)))));
  });

  it('with the same records', () => {
    expect(again.articles.map(articleRecord)).toEqual(corpus.articles.map(articleRecord));
    expect(again.dropped).toEqual([]);
  });

  it('and the same metadata, status and evidence', () => {
    expect(listMetadata(again).rows).toEqual(listMetadata(corpus).rows);
  });
});

it('articleRecord(an article with columns of the user) keeps them as fields, and corpusFromRecords reads them back', () => {
  const [article] = corpusFromRecords([{ id: 'a', text: 'It rained.', bloc: 'north' }]).articles;
  const record = article && articleRecord(article);
  expect(record?.fields).toEqual({ bloc: 'north' });
  expect(corpusFromRecords([record]).articles[0]?.fields).toEqual(new Map([['bloc', 'north']]));
});
