import { labelCount, mayFollow } from '../../lib/dist/quotations/model/labels.js';
import { columnSize, templateSize, templates } from '../../lib/dist/quotations/model/templates.js';
import { randomNumbers } from './data.mjs';
import { fewestArticles, fewestTokens } from './lexicon.mjs';

const epochs = 12;
/** The weights are the mean of those after each epoch from this one on. */
const averagedFrom = 6;
const rate = 0.05;
const penalty = 1e-6;
/** The share of evidence that is left out, drawn anew for each sequence and epoch. */
const dropout = 0.55;
/** Differences from the truth below this are not learned from. */
const smallest = 1e-3;

/** Numbers all values of all templates, and keeps those seen often enough. */
export function numberEvidence(sequences, reader) {
  const places = [];
  let size = 0;
  for (const template of templates) {
    places.push(size);
    size += templateSize(template, reader);
  }
  const counts = new Uint32Array(size);
  const articles = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const sequence of sequences) {
    for (const value of listValues(sequence, reader, places)) {
      counts[value] += 1;
      if (last[value] === sequence.article) continue;
      last[value] = sequence.article;
      articles[value] += 1;
    }
  }
  const rows = new Uint16Array(size);
  let count = 0;
  for (let value = 0; value < size; value += 1) {
    if (counts[value] < fewestTokens || articles[value] < fewestArticles) continue;
    count += 1;
    rows[value] = count;
  }
  return { places, rows, count };
}

/** The values of all templates at all tokens of a sequence. */
function listValues({ columns, from, to }, reader, places) {
  const values = new Int32Array((to - from) * templates.length);
  templates.forEach(([[column, offset], second], index) => {
    const own = columns[column];
    const width = second === undefined ? 1 : columnSize(second[0], reader);
    for (let at = from; at < to; at += 1) {
      const other = second === undefined ? 0 : columns[second[0]][at + second[1]];
      values[(at - from) * templates.length + index] = places[index] + own[at + offset] * width + other;
    }
  });
  return values;
}

/** Maximises the likelihood of the labels by AdaGrad. Sequences: {article, columns, from, to, labels}. */
export function trainChain(sequences, reader, seed) {
  const { places, rows, count } = numberEvidence(sequences, reader);
  const learned = sequences.map((sequence) => ({
    labels: sequence.labels,
    evidence: listValues(sequence, reader, places).map((value) => rows[value]),
  }));
  const weights = new Float32Array((count + 1) * labelCount);
  const transitions = new Float64Array(labelCount * labelCount);
  const start = new Float64Array(labelCount);
  const mean = [new Float64Array(weights.length), new Float64Array(transitions.length), new Float64Array(labelCount)];
  const trainer = new Trainer(weights, transitions, start, Math.max(...learned.map(({ labels }) => labels.length)));
  const next = randomNumbers(seed);
  const order = learned.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    for (const at of order) trainer.learn(learned[at], Math.floor(next() * 2 ** 32));
    if (epoch < averagedFrom) continue;
    [weights, transitions, start].forEach((values, which) => {
      for (let i = 0; i < values.length; i += 1) mean[which][i] += values[i] / (epochs - averagedFrom);
    });
  }
  return packChain(
    mean,
    templates.map((template, at) => rows.slice(places[at], places[at] + templateSize(template, reader))),
  );
}

/** One step after the other; its arrays are used again. */
class Trainer {
  constructor(weights, transitions, start, longest) {
    this.weights = weights;
    this.transitions = transitions;
    this.start = start;
    this.squares = new Float32Array(weights.length).fill(1e-8);
    this.transitionSquares = new Float64Array(transitions.length).fill(1e-8);
    this.startSquares = new Float64Array(start.length).fill(1e-8);
    this.local = new Float64Array(longest * labelCount);
    this.forward = new Float64Array(longest * labelCount);
    this.backward = new Float64Array(longest * labelCount);
    this.norm = new Float64Array(longest);
    this.steps = new Float64Array(labelCount * labelCount);
    this.kept = new Int32Array(longest * templates.length);
    this.keptAt = new Int32Array(longest + 1);
    this.difference = new Float64Array(labelCount);
  }

  learn({ labels, evidence }, salt) {
    const size = labels.length;
    this.#drop(evidence, size, salt);
    this.#weigh(size);
    this.#passForward(size);
    this.#passBackward(size);
    this.#learnTransitions(labels);
    for (let at = 0; at < size; at += 1) this.#learnToken(at, labels[at]);
  }

  #drop(evidence, size, salt) {
    const least = dropout * 2 ** 32;
    let place = 0;
    for (let at = 0; at < size; at += 1) {
      for (let i = at * templates.length; i < (at + 1) * templates.length; i += 1) {
        const row = evidence[i];
        if (row === 0 || mix(row ^ salt) < least) continue;
        this.kept[place] = row;
        place += 1;
      }
      this.keptAt[at + 1] = place;
    }
  }

  #weigh(size) {
    const { local, weights, kept, keptAt, steps } = this;
    for (let i = 0; i < steps.length; i += 1)
      steps[i] = mayFollow(i % labelCount, Math.floor(i / labelCount)) ? Math.exp(this.transitions[i]) : 0;
    for (let at = 0; at < size; at += 1) {
      const row = at * labelCount;
      for (let label = 0; label < labelCount; label += 1) local[row + label] = at === 0 ? this.start[label] : 0;
      for (let i = keptAt[at]; i < keptAt[at + 1]; i += 1) {
        const from = kept[i] * labelCount;
        for (let label = 0; label < labelCount; label += 1) local[row + label] += weights[from + label];
      }
      let most = -Infinity;
      for (let label = 0; label < labelCount; label += 1) most = Math.max(most, local[row + label]);
      for (let label = 0; label < labelCount; label += 1)
        local[row + label] = at === 0 && !mayFollow(label, 0) ? 0 : Math.exp(local[row + label] - most);
    }
  }

  #passForward(size) {
    const { forward, local, norm, steps } = this;
    for (let at = 0; at < size; at += 1) {
      const row = at * labelCount;
      norm[at] = 0;
      for (let label = 0; label < labelCount; label += 1) {
        let sum = at === 0 ? 1 : 0;
        if (at > 0)
          for (let last = 0; last < labelCount; last += 1)
            sum += forward[row - labelCount + last] * steps[last * labelCount + label];
        forward[row + label] = sum * local[row + label];
        norm[at] += forward[row + label];
      }
      for (let label = 0; label < labelCount; label += 1) forward[row + label] /= norm[at];
    }
  }

  #passBackward(size) {
    const { backward, local, norm, steps } = this;
    backward.fill(1, (size - 1) * labelCount, size * labelCount);
    for (let at = size - 2; at >= 0; at -= 1) {
      const row = at * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        let sum = 0;
        for (let after = 0; after < labelCount; after += 1)
          sum +=
            steps[label * labelCount + after] * local[row + labelCount + after] * backward[row + labelCount + after];
        backward[row + label] = sum / norm[at + 1];
      }
    }
  }

  #learnTransitions(labels) {
    const { forward, backward, local, norm, steps, transitions, transitionSquares } = this;
    for (let at = 1; at < labels.length; at += 1) {
      const row = at * labelCount;
      const truth = labels[at - 1] * labelCount + labels[at];
      for (let last = 0; last < labelCount; last += 1) {
        const mass = forward[row - labelCount + last] / norm[at];
        if (mass < 1e-5 && last !== labels[at - 1]) continue;
        for (let label = 0; label < labelCount; label += 1) {
          const place = last * labelCount + label;
          if (steps[place] === 0) continue;
          const expected = mass * steps[place] * local[row + label] * backward[row + label];
          const difference = (place === truth ? 1 : 0) - expected;
          if (Math.abs(difference) < smallest) continue;
          transitionSquares[place] += difference * difference;
          transitions[place] += (rate * difference) / Math.sqrt(transitionSquares[place]);
        }
      }
    }
  }

  #learnToken(at, truth) {
    const { difference, weights, squares, kept, keptAt } = this;
    let any = false;
    for (let label = 0; label < labelCount; label += 1) {
      const place = at * labelCount + label;
      const step = (label === truth ? 1 : 0) - this.forward[place] * this.backward[place];
      difference[label] = Math.abs(step) < smallest ? 0 : step;
      if (difference[label] !== 0) any = true;
    }
    if (!any) return;
    for (let label = 0; at === 0 && label < labelCount; label += 1) {
      if (difference[label] === 0) continue;
      this.startSquares[label] += difference[label] ** 2;
      this.start[label] += (rate * difference[label]) / Math.sqrt(this.startSquares[label]);
    }
    for (let i = keptAt[at]; i < keptAt[at + 1]; i += 1) {
      const from = kept[i] * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        if (difference[label] === 0) continue;
        const step = difference[label] - penalty * weights[from + label];
        squares[from + label] += step * step;
        weights[from + label] += (rate * step) / Math.sqrt(squares[from + label]);
      }
    }
  }
}

/** Weights in whole units, as they are shipped. */
function packChain([weights, transitions, start], rows) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Math.fround(largest / 127);
  return {
    rows,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)),
    unit,
    transitions: Float64Array.from(transitions, Math.fround),
    start: Float64Array.from(start, Math.fround),
  };
}

function shuffle(order, next) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

function mix(value) {
  let mixed = Math.imul(value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
