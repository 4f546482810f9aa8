/**
 * The articles that hold each term, articles and terms by number: what lets a query read only those articles. Each
 * posting names an article and the posting of the same term before it, 8 bytes for each different term of an article.
 */
export class Postings {
  /** Different terms so far. */
  terms = 0;
  /** By number of the term: its newest posting, and how many articles there were with that one. */
  #newest = new Uint32Array(1024);
  #seen = new Uint32Array(1024);
  /** By number of the posting, from 1: the article, and the posting before; 0 is none. */
  #article = new Uint32Array(1024);
  #before = new Uint32Array(1024);
  #size = 1;
  #articles = 0;

  /** Adds the terms of the next article; articles are numbered from 0. */
  add(terms: ArrayLike<number>): void {
    const article = this.#articles;
    this.#articles += 1;
    this.#article = enlarge(this.#article, this.#size + terms.length);
    this.#before = enlarge(this.#before, this.#size + terms.length);
    for (let at = 0; at < terms.length; at += 1) this.#post(terms[at] ?? 0, article);
  }

  /** By number of the article: 1 where it holds a term that is marked with 1. */
  findHolders(marks: Uint8Array): Uint8Array {
    const holders = new Uint8Array(this.#articles);
    for (let term = marks.indexOf(1); term >= 0; term = marks.indexOf(1, term + 1)) {
      for (let posting = this.#newest[term] ?? 0; posting > 0; posting = this.#before[posting] ?? 0) {
        holders[this.#article[posting] ?? 0] = 1;
      }
    }
    return holders;
  }

  #post(term: number, article: number): void {
    if (term >= this.#newest.length) {
      this.#newest = enlarge(this.#newest, term + 1);
      this.#seen = enlarge(this.#seen, term + 1);
    }
    if (this.#seen[term] === this.#articles) return;
    if (this.#seen[term] === 0) this.terms += 1;
    this.#seen[term] = this.#articles;
    this.#article[this.#size] = article;
    this.#before[this.#size] = this.#newest[term] ?? 0;
    this.#newest[term] = this.#size;
    this.#size += 1;
  }
}

/** The numbers with room for `size`, zeros behind them. */
function enlarge(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= numbers.length) return numbers;
  const larger = new Uint32Array(Math.max(size, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
