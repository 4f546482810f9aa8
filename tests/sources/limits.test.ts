import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import type { Corpus } from '../../lib/src/model.js';
import { alignSharedQuotations, describeLimits } from '../../lib/src/sources/index.js';
import { makeQuotations } from './quoted.js';

type Given = Readonly<Record<string, unknown>>;

function makeCorpus(records: readonly Given[]): Corpus {
  return corpusFromRecords(
    records.map((record, i) => ({ id: `a${i + 1}`, text: 'It rained.', ...record })),
    { zones: 'none' },
  );
}

function repeat(times: number, record: Given): readonly Given[] {
  return Array.from({ length: times }, () => record);
}

describe('describeLimits', () => {
  test('describeLimits(one article a source) says that source and event cannot be told apart', () => {
    const { markdown } = describeLimits(makeCorpus([{ source: 'A' }, { source: 'B' }]));
    expect(markdown).toContain('All 2 sources have one article each: in these, source, author, event and date');
    expect(markdown).toContain('2 of 2 sources (100 %) have fewer than 5 articles: numbers describe these texts');
    expect(markdown).toContain('2 of 2 articles (100 %) state no date');
  });

  test('describeLimits(some single articles) counts them, with the range of articles by source', () => {
    const { markdown } = describeLimits(makeCorpus([{ source: 'A' }, ...repeat(6, { source: 'B' })]));
    expect(markdown).toContain('1 of 2 sources has one article each');
    expect(markdown).toContain('1 of 2 sources (50 %) has fewer than 5 articles (articles by source: 1 to 6)');
  });

  test('describeLimits(dates) says how many years they span, and which sources share no month', () => {
    const { markdown } = describeLimits(
      makeCorpus([
        ...repeat(5, { source: 'A', date: '2021-11-11' }),
        ...repeat(5, { source: 'B', date: '2023-02' }),
        ...repeat(5, { source: 'C', date: '2021-11-30' }),
      ]),
    );
    expect(markdown).toBe(
      'The known dates lie between 2021 and 2023: 2 years apart, in which words and events change. Of 3 pairs of sources with a known month 1 has articles of the same month.',
    );
  });

  test('describeLimits(translations, agencies, sources named after a file) tells them', () => {
    const { markdown } = describeLimits(
      makeCorpus([
        { source: 'A', agency: 'AFP', authors: [{ name: 'Ann Lee', role: 'translator' }] },
        { source: 'B', agency: 'AFP' },
        { id: 'c' },
      ]),
    );
    expect(markdown).toContain('1 of 3 articles (33 %) names a translator');
    expect(markdown).toContain('2 of 3 articles (67 %) are by an agency or after one (**AFP**)');
    expect(markdown).toContain('The source is not sure for 1 article named after a file');
  });

  test('describeLimits(corpus, { shared }) says that no quotation can be followed', () => {
    const shared = alignSharedQuotations(makeQuotations([['A', [['Ann', 'say', 'a b c d e']]]]));
    const { markdown } = describeLimits(makeCorpus([{ source: 'A' }, { source: 'B' }]), { shared });
    expect(markdown).toContain('None of 1 quotation of 5 words and more stands in two articles');
  });

  test('describeLimits(one source, no article, no limit) says so', () => {
    expect(describeLimits(makeCorpus([{ source: 'A' }])).markdown).toContain('There is one source, so nothing');
    expect(describeLimits(makeCorpus([])).markdown).toBe('The corpus holds no articles, so it shows nothing.');
    const wide = makeCorpus(['A', 'B'].flatMap((source) => repeat(5, { source, date: '2021-11-11' })));
    expect(describeLimits(wide).markdown).toContain('In 10 articles of 2 sources no limit was found');
  });
});
