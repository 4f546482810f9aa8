import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFromRecords, streamArticles } from '../../lib/src/corpus/index.js';
import type { Article, Dropped } from '../../lib/src/model.js';

const file = join(mkdtempSync(join(tmpdir(), 'stream-')), 'news.jsonl');

async function stream(lines: readonly string[]): Promise<{ articles: Article[]; dropped: Dropped[] }> {
  writeFileSync(file, lines.join('\n'));
  const articles: Article[] = [];
  const dropped: Dropped[] = [];
  const onDropped = (one: Dropped): void => void dropped.push(one);
  for await (const article of streamArticles(file, { onDropped })) articles.push(article);
  return { articles, dropped };
}

test('streamArticles(file) gives the articles that corpusFromRecords makes', async () => {
  const records = Array.from({ length: 12 }, (_, i) => ({ id: `a${i}`, source: `s${i % 2}`, text: `It rained ${i}.` }));
  const { articles, dropped } = await stream(records.map((record) => JSON.stringify(record)));
  expect(articles).toEqual(corpusFromRecords(records).articles);
  expect(dropped).toEqual([]);
});

test('streamArticles(bad lines) names each with its line, and goes on', async () => {
  const good = JSON.stringify({ id: 'a', text: 'It rained.\u2028It poured.' });
  const { articles, dropped } = await stream([`\uFEFF${good}`, '', '{', '{"id":"b"}', good, '[]', '{"text":" "}']);
  expect(articles.map(({ id }) => id)).toEqual(['a']);
  expect(dropped).toEqual([
    { where: 'line 3', reason: 'not JSON' },
    { where: 'line 4', reason: 'has no text' },
    { where: 'line 1, 5 (a)', reason: 'repeats the id of another article' },
    { where: 'line 6', reason: 'not an object' },
    { where: 'line 7', reason: 'empty' },
  ]);
});

test('streamArticles(a long line) is one article, wherever the chunks end', async () => {
  const text = `${'Ärger über Öl. '.repeat(200_000)}End.`;
  const { articles } = await stream([JSON.stringify({ id: 'a', text }), JSON.stringify({ id: 'b', text: 'Short.' })]);
  expect(articles.map((article) => article.text.length)).toEqual([text.length, 6]);
});
