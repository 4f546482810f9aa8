import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Article, Dropped } from '../model.js';
import { type CorpusOptions, checkOptions } from './build.js';
import { readLines } from './lines.js';
import type { LineRange } from './ranges.js';
import { makeRecord } from './records.js';
import { chooseSource } from './source.js';

const chunkSize = 1 << 20;
/** Stands for a line that is not JSON. */
const broken = Symbol('not JSON');

export interface StreamArticlesOptions extends CorpusOptions {
  /** Called for each record that cannot be used, with its line and the reason. */
  readonly onDropped?: (dropped: Dropped) => void;
  /** Only the articles of one stretch of the file, as `cutLines` gives them. */
  readonly range?: LineRange;
  /** The lines of ids that are taken already: articles that are read are added, and later ones of their id dropped. */
  readonly lineOf?: Map<string, number>;
}

/**
 * The articles of a file of JSON lines, one after the other: for a corpus that is larger than memory, whose articles
 * are handed to a counter and let go. Each is the article that `corpusFromRecords` makes of its record, but that a
 * file's name never stands for its source.
 *
 * A line that is not JSON, a record without text and the second of an id are handed to `onDropped`. Empty lines are
 * passed over. What is kept between articles is their ids.
 *
 * @example for await (const article of streamArticles('news.jsonl')) counter.add(article);
 * @throws on an unknown option, and when the file cannot be read
 */
export async function* streamArticles(
  path: string,
  { onDropped, range, lineOf = new Map(), ...options }: StreamArticlesOptions = {},
): AsyncGenerator<Article> {
  checkOptions(options);
  const { zones = 'rules', sourceFrom } = options;
  const name = basename(path, extname(path));
  const sources = { articles: Number.POSITIVE_INFINITY, ...(sourceFrom && { from: sourceFrom }) };
  let line = range?.linesBefore ?? 0;
  let record = range?.recordsBefore ?? 0;
  const bytes = { highWaterMark: chunkSize, ...(range && { start: range.start, end: range.end - 1 }) };
  for await (const some of readLines(createReadStream(path, bytes))) {
    for (const text of some) {
      line += 1;
      if (text.trim() === '') continue;
      record += 1;
      const value = parseLine(text);
      const { article: draft, reasons } =
        value === broken
          ? { article: undefined, reasons: ['not JSON'] }
          : makeRecord(value, `${name}#${record}`, zones);
      const id = draft?.article.id;
      const before = id === undefined ? undefined : lineOf.get(id);
      const lines = before === undefined ? `line ${line}` : `line ${before}, ${line}`;
      const where = id === undefined || /#\d+$/.test(id) ? lines : `${lines} (${id})`;
      for (const reason of before === undefined ? reasons : ['repeats the id of another article']) {
        onDropped?.({ where, reason });
      }
      if (!draft || before !== undefined) continue;
      const { article, names, source } = draft;
      lineOf.set(article.id, line);
      yield { ...article, source: source && !sourceFrom ? source : chooseSource(names, sources) };
    }
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return broken;
  }
}
