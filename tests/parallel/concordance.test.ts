import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Article,
  type ConcordanceOfFileOptions,
  concordance,
  concordanceOfFile,
  type Dropped,
  streamArticles,
} from 'presslab';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
let files = 0;

function writeLines(lines: readonly string[], end = '\n'): string {
  files += 1;
  const path = join(folder, `news${files}.jsonl`);
  writeFileSync(path, lines.join(end));
  return path;
}

/** What the concordance in memory has of the articles of the same file, and what the file has that is no article. */
async function readAll(path: string, query: string, { zones, sourceFrom, ...options }: ConcordanceOfFileOptions = {}) {
  const articles: Article[] = [];
  const dropped: Dropped[] = [];
  const making = { ...(zones && { zones }), ...(sourceFrom && { sourceFrom }) };
  for await (const article of streamArticles(path, { ...making, onDropped: (one) => void dropped.push(one) }))
    articles.push(article);
  const method = { step: 'load', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
  const { rows, method: made } = concordance({ kind: 'corpus', articles, dropped, method }, query, options);
  return { rows, n: made.n, dropped };
}

async function searchFile(path: string, query: string, options?: ConcordanceOfFileOptions) {
  const { rows, method } = await concordanceOfFile(path, query, options);
  return { rows, n: method.n, dropped: method.dropped };
}

const escaped = (text: string): string => `{"id":"e${text.length}","text":"${text}"}`;

const odd = [
  ...[
    'The coup came.\nCoup leaders said so.',
    'A COUP, a cOuP; coupon and recoup are other words.',
    'The co\u00adup, the c\u2060oup and the cou\ufeffp.',
    'Mar\u212a of the \u212aremlin; \u017foldier, soldier.',
    '\u0130stanbul, istanbul and Istanbul fell.',
    'Mali\u2019s army, Mali\'s men, l\u2019été, "quoted" coup.',
    'Mali鈥檚 army and the 鈥渃oup鈥� of Mali鈥檚oldiers.',
    'A phrase:  armed \n groups. Armed\tgroups, armed\u00a0groups and armed groups.',
    '__proto__ and constructor are words; so is toString.',
    'C:\\new\\network and \\ncoup',
    '马里和俄罗斯 coup 😀coup',
    'caf\u00e9 cafe\u0301 cafe',
    'al-Qaeda and al\u2011Qaeda in the U.S. of US soldiers',
  ].map((text, i) => JSON.stringify({ id: `a${i}`, source: `s${i % 3}`, date: `2021-0${1 + (i % 9)}-01`, text })),
  escaped('The \\u0063oup, the \\u004bremlin, \\u201ccoup\\u201d.'),
  escaped('It ended.\\u000acoup\\u0020came'),
  escaped('A\\tcoup came'),
  escaped('It was a \\u0063oup'),
  escaped('It is\\/coup so'),
  escaped('co\\u00ADup \\u212Aremlin'),
  '{"source":"x","desk":"home","text":"No id, but a coup."}',
  '{ "text" : "A coup with blanks." , "id" : "blanks" }\r',
  '{"text":"The id comes last, and coup.","id":"last"}',
  '{"text":"Another id is within, coup.","fields":{"id":"last"}}',
  '{"type":"id","id":7,"text":"A number for an id, coup."}',
  '{"text":"\\u00a0","id":"white"}',
];

const queries = [
  ...['coup', 'Coup*', '*oup', 'c?up', 'kremlin', 'mark', 'istanbul', 'soldier', 'soldiers', 'mali', "Mali's"],
  ...['armed groups', 'the coup', '__proto__', 'constructor', 'tostring', 'network', 'ncoup', 'café', 'cafe', 'caf*'],
  ...['al-qaeda', 'al-q*', 'US', 'u.s.', 'a', '*', '__proto__ * cons*', '马里', '/c.up/i', 'nowhere', "l'été"],
];

describe('concordanceOfFile', () => {
  test.each(queries)('concordanceOfFile(odd texts, %j) has the rows of the concordance in memory', async (query) => {
    const path = writeLines(odd);
    const found = await searchFile(path, query);
    expect(found.rows).toEqual((await readAll(path, query)).rows);
    if (query !== 'nowhere') expect(found.rows.length).toBeGreaterThan(0);
    expect(await searchFile(writeLines(odd.slice(0, 16), '\r\n'), query, { case: 'keep' })).toEqual(
      await readAll(join(folder, `news${files}.jsonl`), query, { case: 'keep' }),
    );
  });

  test.each<ConcordanceOfFileOptions>([
    { limit: 2 },
    { sample: 3, seed: 5 },
    { sort: ['R1', 'L1'], limit: 4 },
    { source: 's1' },
    { dates: { from: '2021-02', to: '2021-06' } },
    { within: [{ article: 'a0', start: 0, end: 14 }] },
    { by: 'desk', window: 2 },
    { unit: 'characters', window: 9 },
    { zones: 'none', sourceFrom: 'agency' },
  ])('concordanceOfFile(odd texts, "coup", %j) has the same rows', async (options) => {
    const path = writeLines(odd);
    expect((await searchFile(path, 'coup', options)).rows).toEqual((await readAll(path, 'coup', options)).rows);
  });

  test('concordanceOfFile tells bad lines and repeated ids, whether or not they hold the query', async () => {
    const lines = [
      ...['', '{"id":"a","text":"A coup."}', '{"id":"b","text":"Quiet."}', '{"id":"b","text":"A coup."}', '[]', '{'],
      ...['{"id":"c","text":"Quiet.",}', '{"id":"c","text":"A coup."}', '{"id":"d"}', '{"id":"e","text":" "}', 'coup'],
      ...['{"id":"a","text":"Quiet."}', '{"id":"\u0430","text":"Quiet."}', '{"id":"\u0430","text":"coup"}', '\u00a0'],
      ...['{"text":"Quiet."}', `{"id":"news${files + 1}#15","text":"A coup."}`, '{"id":"z","text":"coup'],
    ];
    const path = writeLines([`\ufeff${lines[1]}`, ...lines]);
    const found = await searchFile(path, 'coup');
    expect(found).toEqual(await readAll(path, 'coup'));
    expect(found.rows.map(({ article }) => article)).toEqual(['a', 'c']);
    expect(found.dropped).toContainEqual({ where: 'line 4, 5 (b)', reason: 'repeats the id of another article' });
    expect(found.dropped).toContainEqual({ where: 'line 8', reason: 'not JSON' });
  });

  test('concordanceOfFile(a file longer than a stretch) has the same rows, with ids and faults', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => {
      const text = `${i % 9 === 4 ? 'The coup' : 'It'} came. ${'Rain fell on the fields. '.repeat(i === 7 ? 90_000 : 160)}`;
      return i % 50 === 0 ? '{' : JSON.stringify({ ...(i % 4 && { id: `a${i % 280}` }), text });
    });
    const path = writeLines(lines);
    const found = await searchFile(path, 'the coup', { window: 2 });
    expect(found).toEqual(await readAll(path, 'the coup', { window: 2 }));
    expect(found.rows.length).toBeGreaterThan(25);
    expect(found.dropped).toHaveLength(6 + 15);
  });

  test('concordanceOfFile(an empty file) has no rows; what is wrong is named', async () => {
    const empty = writeLines([]);
    expect((await searchFile(empty, 'coup')).n).toEqual({ articles: 0, articlesWithMatches: 0, matches: 0, rows: 0 });
    await expect(concordanceOfFile('no-such.jsonl', 'coup')).rejects.toThrow('no-such.jsonl');
    await expect(concordanceOfFile(empty, '…')).rejects.toThrow('query without a word');
    await expect(concordanceOfFile(empty, 'coup', { limit: -1 })).rejects.toThrow('limit must be a whole number');
    const zones = { zones: 'all' } as unknown as ConcordanceOfFileOptions;
    await expect(concordanceOfFile(empty, 'coup', zones)).rejects.toThrow('unknown zones: "all"');
  });
});
