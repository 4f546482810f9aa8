/** What is known about one candidate, number by number; one row is written over for each, since arrays are dear to make. */
export class Features {
  readonly values: Float32Array;
  #size = 0;

  constructor(count: number) {
    this.values = new Float32Array(count);
  }

  /** Begins the next row, or goes on at a place in it: what stands elsewhere is left as it is. */
  start(at = 0): void {
    this.#size = at;
  }

  put(value: number): void {
    this.values[this.#size] = value;
    this.#size += 1;
  }
}
