import { basename, extname } from 'node:path';
import type { Article, Dropped } from '../model.js';
import type { UnplacedArticle } from './article.js';
import type { CorpusOptions } from './build.js';
import { makeRecord } from './records.js';
import { chooseSource } from './source.js';

/** Stands for a line that is not JSON. */
const broken = Symbol('not JSON');

/** What a line of JSON holds, and why not what it should. */
export interface LineDraft {
  readonly draft?: UnplacedArticle;
  readonly reasons: readonly string[];
}

/** Reads single lines of one file of JSON lines, as all readers of such files do. */
export class LineReader {
  readonly #name: string;
  readonly #options: CorpusOptions;

  constructor(path: string, options: CorpusOptions) {
    this.#name = basename(path, extname(path));
    this.#options = options;
  }

  /** The id of a record without one. */
  name(record: number): string {
    return `${this.#name}#${record}`;
  }

  /** The article to be of a line, which is the record of that number, from 1. */
  read(text: string, record: number): LineDraft {
    const value = parseLine(text);
    if (value === broken) return { reasons: ['not JSON'] };
    const { article, reasons } = makeRecord(value, this.name(record), this.#options.zones ?? 'rules');
    return { ...(article && { draft: article }), reasons };
  }

  /** The article; a file's name never stands for its source. */
  finish({ article, names, source }: UnplacedArticle): Article {
    const { sourceFrom } = this.#options;
    const choices = { articles: Number.POSITIVE_INFINITY, ...(sourceFrom && { from: sourceFrom }) };
    return { ...article, source: source && !sourceFrom ? source : chooseSource(names, choices) };
  }
}

/** What is said of a line that cannot be used, or only in part; `before` is the line that has its id already. */
export function listFaults(
  { draft, reasons }: LineDraft,
  line: number,
  before: number | undefined,
): readonly Dropped[] {
  const lines = before === undefined ? `line ${line}` : `line ${before}, ${line}`;
  const id = draft?.article.id;
  const where = id === undefined || /#\d+$/.test(id) ? lines : `${lines} (${id})`;
  const said = before === undefined ? reasons : ['repeats the id of another article'];
  return said.map((reason) => ({ where, reason }));
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return broken;
  }
}
