/** What is known about one candidate, number by number; one row is written over for each, since arrays are dear to make. */
export class Features {
  readonly values: Float32Array;
  #size = 0;

  constructor(count: number) {
    this.values = new Float32Array(count);
  }

  /** Begins the next row. */
  start(): void {
    this.#size = 0;
  }

  put(value: number): void {
    this.values[this.#size] = value;
    this.#size += 1;
  }
}
