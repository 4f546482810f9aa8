/** Cells a term: the last article that held it, and how often that one did. */
const width = 2;

/**
 * The different terms of one article, with how often each occurs in it. Occurrences are gathered here, in cells that all
 * groups share, before the counts of a group are touched.
 */
export class ArticleTerms {
  /** How many different terms the article has. */
  size = 0;
  /** Their numbers, in the order in which they are met, in the first `size` places. */
  units = new Int32Array(1024);
  #articles = 0;
  #cells = new Uint32Array(1024 * width);

  /** Takes the terms of the next article, -1 for none, all below `room`. */
  read(terms: Int32Array, room: number): void {
    if (room * width > this.#cells.length) this.#resize(room);
    if (terms.length > this.units.length) this.units = new Int32Array(terms.length * 2);
    const cells = this.#cells;
    const units = this.units;
    this.#articles += 1;
    const article = this.#articles;
    let size = 0;
    for (let i = 0; i < terms.length; i += 1) {
      const unit = terms[i] ?? -1;
      if (unit < 0) continue;
      const cell = unit * width;
      if (cells[cell] === article) {
        cells[cell + 1] = (cells[cell + 1] ?? 0) + 1;
      } else {
        cells[cell] = article;
        cells[cell + 1] = 1;
        units[size] = unit;
        size += 1;
      }
    }
    this.size = size;
  }

  /** How often a term of the article occurs in it. */
  countOf(unit: number): number {
    return this.#cells[unit * width + 1] ?? 0;
  }

  #resize(terms: number): void {
    const larger = new Uint32Array(Math.ceil(terms * 1.5) * width);
    larger.set(this.#cells);
    this.#cells = larger;
  }
}
