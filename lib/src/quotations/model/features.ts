/** What is known about one candidate, number by number. */
export class Features {
  readonly values: Float32Array;
  #size = 0;

  constructor(count: number) {
    this.values = new Float32Array(count);
  }

  put(value: number): void {
    this.values[this.#size] = value;
    this.#size += 1;
  }
}
