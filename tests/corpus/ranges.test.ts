import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutLines, type LineRange, streamArticles } from '../../lib/src/corpus/index.js';
import type { Article, Dropped } from '../../lib/src/model.js';

const file = join(mkdtempSync(join(tmpdir(), 'ranges-')), 'news.jsonl');

async function cut(text: string, size: number): Promise<LineRange[]> {
  writeFileSync(file, text);
  const ranges: LineRange[] = [];
  for await (const range of cutLines(file, size)) ranges.push(range);
  return ranges;
}

async function read(range?: LineRange) {
  const articles: Article[] = [];
  const dropped: Dropped[] = [];
  const onDropped = (one: Dropped): void => void dropped.push(one);
  for await (const article of streamArticles(file, { onDropped, ...(range && { range }) })) articles.push(article);
  return { articles, dropped };
}

test('cutLines(file, size) cuts at the ends of lines, and counts those before; blank lines are no records', async () => {
  expect(await cut('{"é":1}\n\n \u00a0\n[2]\n3', 8)).toEqual([
    { start: 0, end: 9, linesBefore: 0, recordsBefore: 0 },
    { start: 9, end: 18, linesBefore: 1, recordsBefore: 1 },
    { start: 18, end: 20, linesBefore: 4, recordsBefore: 2 },
  ]);
});

test('cutLines(an empty file) gives nothing, and a size of no bytes is refused', async () => {
  expect(await cut('', 8)).toEqual([]);
  await expect(cut('1', 0)).rejects.toThrow('size must be a whole number from 1: 0');
});

test('streamArticles(file, { range }) of all ranges is the whole file, wherever it is cut', async () => {
  const records = ['“Ça dépend”, сказал он.', 'It rained. 马里 😀'].map((text, i) =>
    JSON.stringify({ text, source: `s${i}` }),
  );
  const text = `\uFEFF${[records[0], '', '{', records[1], '\u00a0', '{"text":""}', records[0]].join('\n')}`;
  writeFileSync(file, text);
  const whole = await read();
  expect(whole.articles.map(({ id }) => id)).toEqual(['news#1', 'news#3', 'news#5']);
  for (const size of [1, 20, 60, 100, 1000]) {
    const parts = [];
    for (const range of await cut(text, size)) parts.push(await read(range));
    expect(parts.flatMap(({ articles }) => articles)).toEqual(whole.articles);
    expect(parts.flatMap(({ dropped }) => dropped)).toEqual(whole.dropped);
  }
});
