import { basename } from 'node:path';
import { type CorpusOptions, FileSearch } from '../corpus/index.js';
import type { Result } from '../model.js';
import { type ConcordanceOptions, type ConcordanceRow, concordanceCollector } from '../terms/index.js';

/** What is searched for, and how articles are made. */
export interface ConcordanceOfFileOptions extends ConcordanceOptions, CorpusOptions {}

/**
 * Every place where the query stands in the articles of a file of JSON lines, with the words around it: for files larger
 * than memory, which are searched as bytes. The rows are those of `concordance` of the articles of `streamArticles`, with
 * the same options; kept are the rows, and the ids of the articles.
 *
 * Only records that may hold the query are parsed. So `method.n.articles` counts the articles of the whole file, whatever
 * the source and dates asked for; a source or field that no article has gives no error; and of the records that cannot
 * hold the query, `method.dropped` has those without a text and the repeated ids, but not the faults further within.
 * A query is slower, as every record is parsed, where it is a regular expression, has letters beyond ASCII, or no two
 * letters side by side.
 *
 * @example (await concordanceOfFile('news.jsonl', 'mercenar*', { limit: 20 })).rows[0]?.match // 'mercenaries'
 * @throws when the query has no word, its regular expression is invalid, an option is not known, or the file cannot be
 * read
 */
export async function concordanceOfFile(
  path: string,
  query: string,
  { zones, sourceFrom, ...options }: ConcordanceOfFileOptions = {},
): Promise<Result<ConcordanceRow>> {
  const making = { ...(zones && { zones }), ...(sourceFrom && { sourceFrom }) };
  const collector = concordanceCollector(query, options);
  const file = new FileSearch(path, collector.runs, making);
  for await (const article of file.search()) collector.add(article);
  const { articles, dropped } = file;
  return collector.result({ articles, dropped, options: { file: basename(path), ...making } });
}
