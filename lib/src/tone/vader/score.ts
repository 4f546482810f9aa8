import { degrees, expressions, negators, readVaderWords } from './words.js';

interface VaderWord {
  readonly written: string;
  readonly term: string;
  /** What the lexicon says; absent where it does not list the word. */
  readonly valence?: number;
  /** In capitals, in a text that is not all in capitals. */
  readonly isLoud: boolean;
}

const capitals = 0.733;
const negation = -0.74;
const space = /[^\S\ufeff]+/u;
const edges = /^[!-/:-@[-`{-~]+|[!-/:-@[-`{-~]+$/g;
/** What a word of degree counts one, two and three words before. */
const fading = [1, 0.95, 0.9] as const;
const alpha = 15;

/**
 * The score that VADER's own rules give a text, its `compound`: equal to that of the Python package vaderSentiment 3.3.2
 * to its four digits, quirks included (in text without emoji, which it spells out first). It stands beside `scoreTone`
 * as a baseline that others use. From -1 to 1; 0 for a text without words of its lexicon, or without words.
 *
 * Hutto, C. J., & Gilbert, E. (2014). VADER: A parsimonious rule-based model for sentiment analysis of social media
 * text. Proceedings of the International AAAI Conference on Web and Social Media 8(1), 216-225.
 *
 * @example scoreByVader('The book was good.') // 0.4404
 */
export function scoreByVader(text: string): number {
  const words = readWords(text);
  const values = words.map((_, at) => weighWord(words, at));
  weighContrast(words, values);
  const sum = values.reduce((total, value) => total + value, 0);
  const loud = sum + Math.sign(sum) * emphasisOf(text);
  return Number((loud / Math.sqrt(loud * loud + alpha)).toFixed(4)) + 0;
}

function readWords(text: string): readonly VaderWord[] {
  const written = text
    .split(space)
    .filter((word) => word !== '')
    .map((word) => {
      const bare = word.replace(edges, '');
      return bare.length <= 4 && [...bare].length <= 2 ? word : bare;
    });
  const loud = written.map((word) => /\p{Uppercase}/u.test(word) && !/[\p{Lowercase}\p{Lt}]/u.test(word));
  const isMixed = loud.includes(true) && loud.includes(false);
  const lexicon = readVaderWords();
  return written.map((word, at) => {
    const term = word.toLowerCase();
    const valence = lexicon.get(term);
    return { written: word, term, isLoud: isMixed && loud[at] === true, ...(valence !== undefined && { valence }) };
  });
}

/** What a word counts, before the contrast of the text. */
function weighWord(words: readonly VaderWord[], at: number): number {
  const word = words[at];
  if (word?.valence === undefined || degrees.has(word.term)) return 0;
  if (word.term === 'kind' && words[at + 1]?.term === 'of') return 0;
  let value = word.valence;
  if (word.term === 'no' && words[at + 1]?.valence !== undefined) value = 0;
  if (isAfterNo(words, at)) value = word.valence * negation;
  if (word.isLoud) value += value > 0 ? capitals : -capitals;
  for (const [distance, share] of fading.entries()) {
    const before = words[at - distance - 1];
    if (!before || before.valence !== undefined) continue;
    value += share * degreeOf(before, value);
    value *= negationOf(words, at, distance);
    if (distance === 2) value = expressionOf(words, at, value);
  }
  return value * leastOf(words, at);
}

function isAfterNo(words: readonly VaderWord[], at: number): boolean {
  const [one, two, three] = [words[at - 1]?.term, words[at - 2]?.term, words[at - 3]?.term];
  return one === 'no' || two === 'no' || (three === 'no' && (one === 'or' || one === 'nor'));
}

function degreeOf({ term, isLoud }: VaderWord, value: number): number {
  const degree = degrees.get(term);
  if (degree === undefined) return 0;
  const toward = value < 0 ? -degree : degree;
  return isLoud ? toward + (value > 0 ? capitals : -capitals) : toward;
}

/** By what the word so far before, and those between, turn or strengthen a word; 1 = not at all. */
function negationOf(words: readonly VaderWord[], at: number, distance: number): number {
  const [one = '', two = '', three = ''] = [1, 2, 3].map((back) => words[at - back]?.term);
  const isSo = (term: string): boolean => term === 'so' || term === 'this';
  if (distance === 0) return isNegator(one) ? negation : 1;
  if (distance === 1) {
    if (two === 'never' && isSo(one)) return 1.25;
    if (two === 'without' && one === 'doubt') return 1;
    return isNegator(two) ? negation : 1;
  }
  if ((three === 'never' && isSo(two)) || isSo(one)) return 1.25;
  if (three === 'without' && (two === 'doubt' || one === 'doubt')) return 1;
  return isNegator(three) ? negation : 1;
}

/** "don't" and the like are told by their n't. */
function isNegator(term: string): boolean {
  return negators.has(term) || term.includes("n't");
}

/** The value of an expression around a word that has three words before it, else the given one. */
function expressionOf(words: readonly VaderWord[], at: number, given: number): number {
  const join = (from: number, to: number): string =>
    words
      .slice(at + from, at + to + 1)
      .map(({ term }) => term)
      .join(' ');
  const behind = [join(-1, 0), join(-2, 0), join(-2, -1), join(-3, -1), join(-3, -2)];
  let value = given;
  const found = behind.find((expression) => expressions.has(expression));
  if (found !== undefined) value = expressions.get(found) ?? value;
  if (at + 1 < words.length) value = expressions.get(join(0, 1)) ?? value;
  if (at + 2 < words.length) value = expressions.get(join(0, 2)) ?? value;
  for (const expression of [join(-3, -1), join(-3, -2), join(-2, -1)]) value += degrees.get(expression) ?? 0;
  return value;
}

/** "Least" before a word turns it, but not "at least" and "very least". */
function leastOf(words: readonly VaderWord[], at: number): number {
  if (words[at - 1]?.term !== 'least') return 1;
  const before = words[at - 2]?.term;
  return before === 'at' || before === 'very' ? 1 : negation;
}

/**
 * Halves what stands before the first "but", and strengthens by half what follows. The original looks each value up by
 * its size, so that of equal values the first may be changed several times, and later ones not: so it is here.
 */
function weighContrast(words: readonly VaderWord[], values: number[]): void {
  const turn = words.findIndex(({ term }) => term === 'but');
  if (turn < 0) return;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const first = values.indexOf(value);
    if (first < turn) values[first] = value * 0.5;
    else if (first > turn) values[first] = value * 1.5;
  }
}

function emphasisOf(text: string): number {
  const exclamations = Math.min(4, text.split('!').length - 1);
  const questions = text.split('?').length - 1;
  return exclamations * 0.292 + (questions <= 1 ? 0 : questions <= 3 ? questions * 0.18 : 0.96);
}
