/** Pairs of numbers with their counts, in columns of typed arrays: millions of pairs that a `Map` could not hold. */
export class PairTable {
  /** Different pairs, numbered from 0 in the order in which they are met. */
  size = 0;
  /** By number of the pair. */
  #columns = makeColumns(1024);
  /** The number of a pair plus 1 at the place of its hash, or at the next free one; 0 is free. At most half are taken. */
  #slots = new Uint32Array(2048);

  /** Counts a pair that stands in an article; articles come one after the other. */
  add(first: number, second: number, article: number): void {
    const { count, documents, last } = this.#columns;
    const slot = this.#findSlot(first, second);
    const pair = (this.#slots[slot] ?? 0) - 1;
    if (pair < 0) {
      this.#append(slot, first, second, article);
      return;
    }
    count[pair] = (count[pair] ?? 0) + 1;
    if (last[pair] !== article) documents[pair] = (documents[pair] ?? 0) + 1;
    last[pair] = article;
  }

  /** The pair of a number: its parts, how often it was added, and in how many articles. */
  read(pair: number): PairCount {
    const { first, second, count, documents } = this.#columns;
    return {
      first: first[pair] ?? 0,
      second: second[pair] ?? 0,
      count: count[pair] ?? 0,
      documents: documents[pair] ?? 0,
    };
  }

  /** The numbers of the pairs that were added so often, in the order in which they were met. */
  listFrequent(minCount: number): readonly number[] {
    const found: number[] = [];
    for (let pair = 0; pair < this.size; pair += 1) if ((this.#columns.count[pair] ?? 0) >= minCount) found.push(pair);
    return found;
  }

  #append(slot: number, first: number, second: number, article: number): void {
    if (this.size === this.#columns.first.length) this.#columns = enlargeColumns(this.#columns);
    const columns = this.#columns;
    columns.first[this.size] = first;
    columns.second[this.size] = second;
    columns.count[this.size] = 1;
    columns.documents[this.size] = 1;
    columns.last[this.size] = article;
    this.size += 1;
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#rehash();
  }

  /** Where a pair stands, or the free place where it would. */
  #findSlot(first: number, second: number): number {
    const slots = this.#slots;
    const columns = this.#columns;
    const mask = slots.length - 1;
    let slot = hashPair(first, second) & mask;
    for (let pair = slots[slot] ?? 0; pair > 0; pair = slots[slot] ?? 0) {
      if (columns.first[pair - 1] === first && columns.second[pair - 1] === second) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let pair = 0; pair < this.size; pair += 1) {
      const { first, second } = this.read(pair);
      this.#slots[this.#findSlot(first, second)] = pair + 1;
    }
  }
}

/** A pair, how often it was counted, and in how many articles. */
export interface PairCount {
  readonly first: number;
  readonly second: number;
  readonly count: number;
  readonly documents: number;
}

type Columns = Readonly<Record<'first' | 'second' | 'count' | 'documents' | 'last', Uint32Array>>;

function makeColumns(size: number): Columns {
  const make = (): Uint32Array => new Uint32Array(size);
  return { first: make(), second: make(), count: make(), documents: make(), last: make() };
}

function enlargeColumns(columns: Columns): Columns {
  const larger = makeColumns(columns.first.length * 2);
  larger.first.set(columns.first);
  larger.second.set(columns.second);
  larger.count.set(columns.count);
  larger.documents.set(columns.documents);
  larger.last.set(columns.last);
  return larger;
}

function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (again ^ (again >>> 13)) >>> 0;
}
