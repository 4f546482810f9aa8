import { createReadStream } from 'node:fs';
import type { Article, Dropped } from '../model.js';
import { type CorpusOptions, checkOptions } from './build.js';
import { LineReader, listFaults } from './drafts.js';
import { readLines } from './lines.js';
import type { LineRange } from './ranges.js';

const chunkSize = 1 << 20;

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
 * @throws on an unknown option, at once; and when the file cannot be read
 */
export function streamArticles(path: string, options: StreamArticlesOptions = {}): AsyncGenerator<Article> {
  checkOptions(options);
  return readArticles(path, options);
}

async function* readArticles(
  path: string,
  { onDropped, range, lineOf = new Map(), ...options }: StreamArticlesOptions,
): AsyncGenerator<Article> {
  const reader = new LineReader(path, options);
  let line = range?.linesBefore ?? 0;
  let record = range?.recordsBefore ?? 0;
  const bytes = { highWaterMark: chunkSize, ...(range && { start: range.start, end: range.end - 1 }) };
  for await (const some of readLines(createReadStream(path, bytes))) {
    for (const text of some) {
      line += 1;
      if (text.trim() === '') continue;
      record += 1;
      const read = reader.read(text, record);
      const { draft } = read;
      const before = draft && lineOf.get(draft.article.id);
      for (const fault of listFaults(read, line, before)) onDropped?.(fault);
      if (!draft || before !== undefined) continue;
      lineOf.set(draft.article.id, line);
      yield reader.finish(draft);
    }
  }
}
