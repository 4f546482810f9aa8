import type { ChainWeights } from './chain.js';
import { labelCount, mayFollow } from './labels.js';

/** A stretch of tokens that may bear one kind of label, and its probability. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** The chain learned with half of the evidence left out; with all of it the sums would be too sure of themselves. */
const evenness = 0.6;
/** No two sums of weights differ by more. */
const mostUnits = 16_384;

/** The probabilities of all labellings of one sequence of tokens; one lattice is used again and again. */
export class Lattice {
  size = 0;
  readonly #transitions: Float64Array;
  /** The same for the label and the label before. */
  readonly #entering: Float64Array;
  readonly #ahead = new Float64Array(labelCount);
  readonly #start: Float64Array;
  /** The weight of a label whose sum lies so many units below the greatest. */
  readonly #powers: Float64Array;
  readonly #local: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #norm: Float64Array;
  /** The greatest probability that each label has anywhere. */
  readonly #most = new Float64Array(labelCount);
  /** The probability of each label at each token, token after token. */
  readonly probabilities: Float64Array;

  /** For sequences of at most `longest` tokens. */
  constructor({ transitions, start, unit }: ChainWeights, longest: number) {
    this.#transitions = transitions.map((weight, at) =>
      mayFollow(at % labelCount, Math.floor(at / labelCount)) ? Math.exp(weight) : 0,
    );
    this.#entering = this.#transitions.map(
      (_, at) => this.#transitions[(at % labelCount) * labelCount + Math.floor(at / labelCount)] ?? 0,
    );
    this.#start = start.map((weight, label) => (mayFollow(label, 0) ? Math.exp(weight) : 0));
    this.#powers = Float64Array.from({ length: mostUnits }, (_, units) => Math.exp(-units * unit * evenness));
    this.#local = new Float64Array(longest * labelCount);
    this.#forward = new Float64Array(longest * labelCount);
    this.#backward = new Float64Array(longest * labelCount);
    this.#norm = new Float64Array(longest);
    this.probabilities = new Float64Array(longest * labelCount);
  }

  /** Weighs the labels of `size` tokens, given what speaks for each. */
  weigh(sums: Int32Array, size: number): void {
    this.size = size;
    this.#weighTokens(sums);
    this.#passForward();
    this.#passBackward();
    this.#multiply();
  }

  /** The stretches whose tokens bear the label `first` and its further one, with at least this probability. */
  segments(first: number, least: number): Segment[] {
    const found: Segment[] = [];
    if ((this.#most[first] ?? 0) < least) return found;
    for (let from = 0; from < this.size; from += 1) {
      if ((this.probabilities[from * labelCount + first] ?? 0) < least) continue;
      this.#follow(from, first, least, found);
    }
    return found;
  }

  #follow(from: number, first: number, least: number, found: Segment[]): void {
    const further = first + 1;
    let label = first;
    let mass = this.#forward[from * labelCount + first] ?? 0;
    for (let at = from; ; at += 1) {
      const probability = this.#endAt(at, label, further, mass);
      if (probability >= least) found.push({ from, to: at + 1, probability });
      if (at + 1 === this.size) return;
      const next = (at + 1) * labelCount + further;
      const step = (this.#transitions[label * labelCount + further] ?? 0) * (this.#local[next] ?? 0);
      mass *= step / (this.#norm[at + 1] ?? 1);
      if (mass * (this.#backward[next] ?? 0) < least) return;
      label = further;
    }
  }

  /** The probability that a stretch with this mass ends here: all that may follow, less its own further label. */
  #endAt(at: number, label: number, further: number, mass: number): number {
    if (at + 1 === this.size) return mass;
    const next = (at + 1) * labelCount + further;
    const on =
      (this.#transitions[label * labelCount + further] ?? 0) * (this.#local[next] ?? 0) * (this.#backward[next] ?? 0);
    return mass * ((this.#backward[at * labelCount + label] ?? 0) - on / (this.#norm[at + 1] ?? 1));
  }

  #weighTokens(sums: Int32Array): void {
    const local = this.#local;
    const powers = this.#powers;
    for (let row = 0; row < this.size * labelCount; row += labelCount) {
      let most = sums[row] ?? 0;
      for (let label = 1; label < labelCount; label += 1) {
        const sum = sums[row + label] ?? 0;
        if (sum > most) most = sum;
      }
      for (let label = 0; label < labelCount; label += 1)
        local[row + label] = powers[most - (sums[row + label] ?? 0)] ?? 0;
    }
    for (let label = 0; label < labelCount; label += 1) local[label] = (local[label] ?? 0) * (this.#start[label] ?? 0);
  }

  #passForward(): void {
    const forward = this.#forward;
    const local = this.#local;
    for (let token = 0; token < this.size; token += 1) {
      const row = token * labelCount;
      if (token === 0) for (let label = 0; label < labelCount; label += 1) forward[label] = local[label] ?? 0;
      else this.#stepForward(row);
      let norm = 0;
      for (let label = 0; label < labelCount; label += 1) norm += forward[row + label] ?? 0;
      this.#norm[token] = norm;
      const share = 1 / norm;
      for (let label = 0; label < labelCount; label += 1) forward[row + label] = (forward[row + label] ?? 0) * share;
    }
  }

  /**
   * No label and first ones may follow all; a further one follows itself and its first. What comes before stands in
   * variables, so that it is read once for all labels, and is added up in two sums, which is quicker than in one.
   */
  #stepForward(row: number): void {
    const forward = this.#forward;
    const local = this.#local;
    const entering = this.#entering;
    const before = row - labelCount;
    const f0 = forward[before] ?? 0;
    const f1 = forward[before + 1] ?? 0;
    const f2 = forward[before + 2] ?? 0;
    const f3 = forward[before + 3] ?? 0;
    const f4 = forward[before + 4] ?? 0;
    const f5 = forward[before + 5] ?? 0;
    const f6 = forward[before + 6] ?? 0;
    const f7 = forward[before + 7] ?? 0;
    const f8 = forward[before + 8] ?? 0;
    const f9 = forward[before + 9] ?? 0;
    const f10 = forward[before + 10] ?? 0;
    const f11 = forward[before + 11] ?? 0;
    const f12 = forward[before + 12] ?? 0;
    for (let label = 0; label < labelCount; label += label === 0 ? 1 : 2) {
      const into = label * labelCount;
      const one =
        f0 * (entering[into] ?? 0) +
        f1 * (entering[into + 1] ?? 0) +
        f3 * (entering[into + 3] ?? 0) +
        f5 * (entering[into + 5] ?? 0) +
        f7 * (entering[into + 7] ?? 0) +
        f9 * (entering[into + 9] ?? 0) +
        f11 * (entering[into + 11] ?? 0);
      const other =
        f2 * (entering[into + 2] ?? 0) +
        f4 * (entering[into + 4] ?? 0) +
        f6 * (entering[into + 6] ?? 0) +
        f8 * (entering[into + 8] ?? 0) +
        f10 * (entering[into + 10] ?? 0) +
        f12 * (entering[into + 12] ?? 0);
      forward[row + label] = (one + other) * (local[row + label] ?? 0);
    }
    for (let label = 2; label < labelCount; label += 2) {
      const into = label * labelCount + label;
      const one = (forward[before + label] ?? 0) * (entering[into] ?? 0);
      const other = (forward[before + label - 1] ?? 0) * (entering[into - 1] ?? 0);
      forward[row + label] = (one + other) * (local[row + label] ?? 0);
    }
  }

  #passBackward(): void {
    const backward = this.#backward;
    const local = this.#local;
    const ahead = this.#ahead;
    backward.fill(1, (this.size - 1) * labelCount, this.size * labelCount);
    for (let token = this.size - 2; token >= 0; token -= 1) {
      const row = token * labelCount;
      const next = row + labelCount;
      const share = 1 / (this.#norm[token + 1] ?? 1);
      for (let label = 0; label < labelCount; label += 1)
        ahead[label] = (local[next + label] ?? 0) * (backward[next + label] ?? 0) * share;
      this.#stepBackward(row);
    }
  }

  /** The same the other way round. */
  #stepBackward(row: number): void {
    const backward = this.#backward;
    const ahead = this.#ahead;
    const transitions = this.#transitions;
    const a0 = ahead[0] ?? 0;
    const a1 = ahead[1] ?? 0;
    const a3 = ahead[3] ?? 0;
    const a5 = ahead[5] ?? 0;
    const a7 = ahead[7] ?? 0;
    const a9 = ahead[9] ?? 0;
    const a11 = ahead[11] ?? 0;
    for (let label = 0; label < labelCount; label += 1) {
      const from = label * labelCount;
      const one =
        a0 * (transitions[from] ?? 0) +
        a1 * (transitions[from + 1] ?? 0) +
        a5 * (transitions[from + 5] ?? 0) +
        a9 * (transitions[from + 9] ?? 0);
      let other =
        a3 * (transitions[from + 3] ?? 0) + a7 * (transitions[from + 7] ?? 0) + a11 * (transitions[from + 11] ?? 0);
      const further = label === 0 ? 0 : label + (label % 2);
      if (further > 0) other += (ahead[further] ?? 0) * (transitions[from + further] ?? 0);
      backward[row + label] = one + other;
    }
  }

  #multiply(): void {
    const forward = this.#forward;
    const backward = this.#backward;
    const probabilities = this.probabilities;
    const most = this.#most;
    most.fill(0);
    for (let row = 0; row < this.size * labelCount; row += labelCount) {
      for (let label = 0; label < labelCount; label += 1) {
        const probability = (forward[row + label] ?? 0) * (backward[row + label] ?? 0);
        probabilities[row + label] = probability;
        if (probability > (most[label] ?? 0)) most[label] = probability;
      }
    }
  }
}
