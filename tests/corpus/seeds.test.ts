import { beforeAll, describe, expect, it } from 'vitest';
import { articleRecord, describeCorpus, listEdits, loadCorpus, undoEdits } from '../../lib/src/corpus/index.js';
import type { Article, Corpus } from '../../lib/src/model.js';
import { known, labelled, readSeeds, seeds } from './seeds.js';

let corpus: Corpus;
let raws: readonly string[];
beforeAll(async () => {
  corpus = await loadCorpus(seeds);
  raws = await readSeeds();
});

function seed(n: number): Article {
  const article = corpus.articles[n];
  if (!article) throw new Error(`no seed ${n}`);
  return article;
}

describe('loadCorpus(seeds) knows what the texts state, and nothing else', () => {
  it('000: a place and a surname from the end credit; source by file', () => {
    expect(known(seed(0))).toEqual({ place: 'Dakar', authors: ['Larson: reporter'] });
    expect(seed(0).source).toEqual({ name: seed(0).id, from: 'file' });
  });

  it('001: title, agency, place, and four people with their parts', () => {
    expect(known(seed(1))).toEqual({
      title: 'Russia to continue armed support for Mali despite Western criticism',
      agency: 'Reuters',
      place: 'MOSCOW',
      authors: [
        'Alexander Marrow: reporter',
        'Anton Kolodyazhnyy: reporter',
        'Myriam Rivet: translator',
        'Blandine Hénault: editor',
      ],
    });
    expect(seed(1).source).toEqual({ name: 'Reuters', from: 'agency' });
  });

  it('002: a title that the address confirms, outlet, agency, date, address; the photographer is no author', () => {
    expect(known(seed(2))).toEqual({
      title: 'Moscow Vows Military Support for Mali, Denies Wagner Links',
      outlet: 'The Moscow Times',
      agency: 'AFP',
      date: '2021-11-11',
      url: 'https://www.themoscowtimes.com/2021/11/11/moscow-vows-military-support-for-mali-denies-wagner-links-a75536',
      authors: [],
    });
    expect(seed(2).title?.certainty).toBe('stated');
    expect(seed(2).date?.certainty).toBe('stated');
    expect(seed(2).outlet?.certainty).toBe('inferred');
  });

  it('003: outlet and agency from its last lines', () => {
    expect(known(seed(3))).toEqual({ outlet: 'GSV "Russia - Islamic World"', agency: 'RIA Novosti', authors: [] });
  });

  it('004: outlet and address from its first line, place from a bare dateline', () => {
    expect(known(seed(4))).toEqual({
      outlet: 'Arab News',
      place: 'MOSCOW',
      url: 'https://arab.news/wdf98',
      authors: [],
    });
  });

  it('every piece of evidence is the value in the text, or where it was made from', () => {
    for (const article of corpus.articles) {
      const { title, agency, place, url, outlet, date } = article;
      for (const one of [title, agency, place, url, outlet, date, ...article.authors]) {
        if (one?.evidence.in !== 'text') continue;
        const words = article.text.slice(one.evidence.start, one.evidence.end);
        const value = typeof one.value === 'string' ? one.value : one.value.name;
        expect([value, 'arab.news', 'www.themoscowtimes.com', 'November 11, 2021']).toContain(words);
      }
    }
  });
});

describe('loadCorpus(seeds) labels what is not body', () => {
  it('000', () => expect(labelled(seed(0))).toEqual([['credit', 'Larson reported from Dakar, Senegal.']]));

  it('001', () =>
    expect(labelled(seed(1))).toEqual([
      ['headline', 'Russia to continue armed support for Mali despite Western criticism'],
      ['dateline', 'MOSCOW (Reuters) –'],
      [
        'credit',
        '(Report Alexander Marrow and Anton Kolodyazhnyy, French version Myriam Rivet, edited by Blandine Hénault)',
      ],
      ['boilerplate', 'Source link -87'],
    ]));

  it('002', () =>
    expect(labelled(seed(2)).map(([kind, text]) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
      'headline: Moscow Vows Military Sup',
      'byline: By [AFP](#)',
      'dateline: November 11, 2021',
      "caption: Russia's Foreign Ministe",
      'boilerplate: Related article: [Taking',
      'boilerplate: Original url:',
      'boilerplate: <https://www.themoscowti',
    ]));

  it('003', () =>
    expect(labelled(seed(3))).toEqual([
      ['boilerplate', 'GSV "Russia - Islamic World"'],
      ['caption', 'Photo: Creative Commons'],
      ['credit', 'Based on materials from RIA Novosti'],
    ]));

  it('004', () =>
    expect(labelled(seed(4)).map(([kind, text]) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
      'boilerplate: https://arab.news/wdf98',
      'summary: - Moscow has tried to bu',
      'summary: - Foreign ministers from',
      'dateline: MOSCOW:',
    ]));

  it('zones are sorted and disjoint, leave out only white space, and neither begin nor end with it', () => {
    for (const { text, zones } of corpus.articles) {
      let left = '';
      let at = 0;
      for (const { start, end } of zones) {
        expect(start).toBeGreaterThanOrEqual(at);
        left += text.slice(at, start);
        at = end;
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      expect((left + text.slice(at)).trim()).toBe('');
    }
  });
});

describe('loadCorpus(seeds) repairs, logs and can undo', () => {
  it('004: all 25 places of the damaged encoding, lost bytes inferred', () => {
    const places = new Map<string, number>();
    for (const { before, after, certainty } of seed(4).edits) {
      const key = `${before} ${after} ${certainty}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(places)).toEqual({
      '鈥渢 “t certain': 2,
      '鈥渟 “s certain': 3,
      '鈥渂 “b certain': 2,
      '鈥渇 “f certain': 1,
      '鈥淲 “W certain': 1,
      '鈥渞 “r certain': 1,
      '鈥檚 ’s certain': 4,
      '鈥\ufffd ” inferred': 10,
      '鈥\ufffd ’ inferred': 1,
    });
    expect(seed(4).text).toContain('“strengthen the three countries’ combat capability” and');
    expect(seed(4).text).toContain('in large numbers in the countries” and by “supplying');
  });

  it('002: the sentence split over two paragraphs, as an inference', () => {
    expect(seed(2).edits).toEqual([
      { start: 776, end: 778, before: '\n\n', after: ' ', rule: 'join-split-sentence', certainty: 'inferred' },
    ]);
    expect(seed(2).text).toContain('Russian foreign minister Sergei Lavrov said during talks');
  });

  it('000, 001 and 003 are left as they are', () => {
    for (const n of [0, 1, 3]) expect(seed(n).text).toBe(raws[n]);
  });

  it('undoEdits gives every raw text back', () => {
    for (const [n, article] of corpus.articles.entries()) expect(undoEdits(article.text, article.edits)).toBe(raws[n]);
  });

  it('listEdits finds what each edit left in the text', () => {
    const edits = listEdits(corpus);
    for (const row of edits.rows) {
      const [passage] = edits.passages({ ...row });
      const article = corpus.articles.find(({ id }) => id === row.article);
      expect(article?.text.slice(passage?.start, passage?.end)).toBe(row.after);
    }
  });
});

it('describeCorpus counts articles, sources, dates and repairs', () => {
  const words = /([\d,]+) words/.exec(describeCorpus(corpus).markdown)?.[1];
  expect(describeCorpus(corpus).markdown).toBe(
    `5 articles from 5 sources (named by the outlet: 3; the agency: 1; the file's name: 1), ${words} words in the body. ` +
      'A date is known for 1 of 5 articles (2021-11-11). ' +
      '26 places in 2 articles were repaired, 12 of them by inference; each can be undone. Nothing was dropped.',
  );
});

it('articleRecord leaves absent fields out and covers all authors with one piece of evidence', () => {
  const record = articleRecord(seed(1));
  expect(Object.keys(record)).toEqual(
    'id source sourceFrom agency title place authors text zones evidence edits'.split(' '),
  );
  const { authors } = record.evidence;
  if (authors?.in !== 'text') throw new Error('no evidence in the text');
  expect(record.text.slice(authors.start, authors.end)).toMatch(/^Alexander Marrow and .* Blandine Hénault$/);
});
