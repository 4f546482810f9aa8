import type { Article, Dropped, Span } from '../model.js';
import type { LetterRun } from '../text/index.js';
import { type CorpusOptions, checkOptions } from './build.js';
import { type LineDraft, LineReader, listFaults } from './drafts.js';
import { glancer } from './glance.js';
import { sieveLines } from './sieve.js';
import { readBytes, readStretches } from './stretches.js';

/** Where a record stands: its line and number, from 1, and its bytes in the file. */
interface Place extends Span {
  readonly line: number;
  readonly record: number;
}

/** The record that has an id, and whether it is known to be an article. */
interface Holder extends Place {
  isArticle: boolean;
}

const mark = '\xef\xbb\xbf';

/**
 * The articles of a file of JSON lines that may hold some letters, in the order of the file, each as `streamArticles`
 * gives it. A line that cannot hold them is not parsed, only looked at: whether it is an object with a text, and what its
 * id is, so that a repeated id is told. A fault further within such a line is not noticed.
 *
 * What is kept between articles is their ids and places.
 */
export class FileSearch {
  /** Lines that hold an article, as far as they were looked at. */
  articles = 0;
  readonly #path: string;
  readonly #runs: readonly LetterRun[];
  readonly #reader: LineReader;
  readonly #holders = new Map<string, Holder>();
  readonly #faults: { readonly line: number; readonly dropped: Dropped }[] = [];

  /** @throws on an unknown option */
  constructor(path: string, runs: readonly LetterRun[], options: CorpusOptions = {}) {
    checkOptions(options);
    this.#path = path;
    this.#runs = runs;
    this.#reader = new LineReader(path, options);
  }

  /** What was found unusable, in the order of the lines. */
  get dropped(): readonly Dropped[] {
    return [...this.#faults].sort((a, b) => a.line - b.line).map(({ dropped }) => dropped);
  }

  /**
   * The articles that may hold the letters; to be gone through once.
   *
   * @throws when the file cannot be read
   */
  async *search(stretchBytes?: number): AsyncGenerator<Article> {
    let [line, record] = [0, 0];
    for await (const { bytes, start: offset } of readStretches(this.#path, stretchBytes)) {
      const text = bytes.toString('latin1');
      const mayHold = sieveLines(bytes, text, this.#runs);
      const glance = glancer(text);
      let start = offset === 0 && text.startsWith(mark) ? mark.length : 0;
      while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const next = feed < 0 ? text.length : feed + 1;
        const end = trimEnd(text, start, feed < 0 ? text.length : feed);
        line += 1;
        const isOpen = text[start] === '{';
        if (isOpen || bytes.toString('utf8', start, end).trim() !== '') {
          record += 1;
          const place = { line, record, start: offset + start, end: offset + end };
          const seen = mayHold(start, end) ? undefined : glance(start, end);
          const id = seen && (seen.id ? bytes.toString('utf8', seen.id.start, seen.id.end) : this.#reader.name(record));
          if (id !== undefined && !this.#holders.has(id)) {
            this.articles += 1;
            this.#holders.set(id, { ...place, isArticle: false });
          } else {
            const article = await this.#take(place, bytes.toString('utf8', start, end));
            if (article) yield article;
          }
        }
        start = next;
      }
    }
  }

  async #take(place: Place, text: string): Promise<Article | undefined> {
    const read = this.#reader.read(text, place.record);
    const before = read.draft && (await this.#settle(read.draft.article.id));
    this.#report(read, place.line, before?.line);
    if (!read.draft || before) return undefined;
    this.articles += 1;
    this.#holders.set(read.draft.article.id, { ...place, isArticle: true });
    return this.#reader.finish(read.draft);
  }

  /** The article that has an id already; a record that was taken for one is read now, and let go where it is none. */
  async #settle(id: string): Promise<Holder | undefined> {
    const holder = this.#holders.get(id);
    if (!holder || holder.isArticle) return holder;
    const read = this.#reader.read(await readBytes(this.#path, holder), holder.record);
    holder.isArticle = read.draft !== undefined;
    if (read.draft?.article.id === id) return holder;
    this.#holders.delete(id);
    if (read.draft) {
      if (!this.#holders.has(read.draft.article.id)) this.#holders.set(read.draft.article.id, holder);
      return undefined;
    }
    this.articles -= 1;
    this.#report(read, holder.line);
    return undefined;
  }

  #report(read: LineDraft, line: number, before?: number): void {
    for (const dropped of listFaults(read, line, before)) this.#faults.push({ line, dropped });
  }
}

/** The end of a line without the return that some systems put before its feed. */
function trimEnd(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
