import { findCue } from '../../lib/dist/quotations/cues.js';
import { Place, Reading } from '../../lib/dist/quotations/model/reading.js';
import { isCapital, Shape, Tag, tagOf } from '../../lib/dist/quotations/model/tags.js';
import { stemOf, WordReader } from '../../lib/dist/quotations/model/words.js';
import { listParagraphs } from '../../lib/dist/quotations/paragraphs.js';

/** Words in fewer articles are not kept, whatever they are kept for. */
export const fewestArticles = 3;
/** A word, stem or ending is told apart where it occurs as often. */
export const fewestTokens = 150;
const fewestBeliefs = 3;
/** A reporting verb seen as often is known by its rate, even where that is next to nothing. */
const fewestVerbs = 8;

const empty = { words: [], stems: [], suffixes: [], cues: new Map(), beliefs: new Map() };

/** The lists of words of the model, from the training articles. */
export function buildLexicon(articles) {
  const counts = countWords(articles);
  const words = keep(counts.words).filter((word) => !isName(word, counts));
  const known = new Set(words);
  const stems = new Tally();
  const suffixes = new Tally();
  for (const [id, tokens] of counts.tokens) {
    for (const { lower, shape } of tokens) {
      if ((isCapital(shape) && !known.has(lower)) || (shape >= Shape.figure && shape <= Shape.address)) continue;
      stems.add(stemOf(lower), id);
      suffixes.add(lower.slice(-3), id);
    }
  }
  return { words, stems: keep(stems), suffixes: keep(suffixes), ...rateCues(counts) };
}

/** Counts of tokens and of articles by word. */
class Tally {
  count = new Map();
  articles = new Map();
  #last = new Map();

  add(word, id) {
    this.count.set(word, (this.count.get(word) ?? 0) + 1);
    if (this.#last.get(word) === id) return;
    this.#last.set(word, id);
    this.articles.set(word, (this.articles.get(word) ?? 0) + 1);
  }
}

function countWords(articles) {
  const words = new Tally();
  const outside = new Tally();
  const speech = new Tally();
  const belief = new Tally();
  const capitals = new Map();
  const lowers = new Map();
  const tokens = new Map();
  const reader = new WordReader(empty);
  for (const { id, text, quotes } of articles) {
    const reading = new Reading(text, listParagraphs({ text, zones: [] }), reader);
    const cues = quotes.filter((quote) => quote.cue_start !== undefined && quote.cue_start !== null);
    const found = [];
    tokens.set(id, found);
    for (const paragraph of reading.paragraphs) {
      for (let at = paragraph.from; at < paragraph.to; at += 1) {
        const { lower, shape } = reading.words[at];
        found.push({ lower, shape });
        words.add(lower, id);
        if (!isCapital(shape)) lowers.set(lower, (lowers.get(lower) ?? 0) + 1);
        else if (!reading.first[at]) capitals.set(lower, (capitals.get(lower) ?? 0) + 1);
        if (reading.place[at] !== Place.out) continue;
        outside.add(lower, id);
        const inCue = cues.filter((cue) => reading.start[at] >= cue.cue_start && reading.end[at] <= cue.cue_end);
        if (inCue.some((cue) => !cue.nested && cue.cue_class !== 'other')) speech.add(lower, id);
        else if (inCue.length > 0) belief.add(lower, id);
      }
    }
  }
  return { words, outside, speech, belief, capitals, lowers, tokens };
}

/** Mostly with a capital inside sentences, and of no closed class. */
function isName(word, { capitals, lowers }) {
  const tag = tagOf(word, Shape.lower, false);
  if (tag < Tag.name && tag !== Tag.outside) return false;
  return (capitals.get(word) ?? 0) > 4 * (lowers.get(word) ?? 0);
}

function keep({ count, articles }) {
  return [...count.keys()]
    .filter((word) => count.get(word) >= fewestTokens && articles.get(word) >= fewestArticles)
    .sort();
}

/** How often each word, outside marks, is part of a cue, in bins. */
function rateCues({ outside, speech, belief }) {
  const cues = new Map();
  const beliefs = new Map();
  for (const [word, count] of outside.count) {
    if (!/\p{L}|^:$/u.test(word)) continue;
    const verb = findCue(word) !== undefined && count >= fewestVerbs && outside.articles.get(word) >= fewestArticles;
    const isCue = (speech.articles.get(word) ?? 0) >= fewestArticles;
    const bin = isCue ? binOf(speech.count.get(word) / (count + 2)) : 0;
    if (bin > 0 || verb) cues.set(word, bin);
    const other = belief.count.get(word) ?? 0;
    const isBelief = other >= fewestBeliefs && belief.articles.get(word) >= fewestArticles;
    const beliefBin = isBelief ? Math.min(3, binOf(other / (count + 3))) : 0;
    if (beliefBin > 0) beliefs.set(word, beliefBin);
  }
  return { cues, beliefs };
}

function binOf(rate) {
  return [0.04, 0.12, 0.25, 0.45, 0.7].filter((least) => rate >= least).length;
}
