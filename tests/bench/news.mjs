/**
 * Made-up news, the same for the same seed: words as frequent as in real text, and a vocabulary that goes on growing.
 * Ranks follow Zipf's law up to a core vocabulary and a steeper one beyond (Gerlach, M., & Altmann, E. G. (2013).
 * Stochastic model for the vocabulary growth in natural languages. Physical Review X 3, 021006), so that the number of
 * different words grows about as the root of the text. Articles come back to their own words, as real ones do.
 */
const CORE = 5000;
const STEEPNESS = 1.9;
const SHIFT = 2.7;
const HEAD = Math.log((CORE + SHIFT) / (1 + SHIFT));
const TAIL = 1 / (STEEPNESS - 1);
const SYLLABLES = 'a to ri men so la ke nu ber it os pa de ran li st or mi ca ve'.split(' ');
/** The share of words that an article takes from those it has used before. */
const BURST = 0.12;

/** An article of some 600 words from one of `sources` sources. */
export function makeArticle(number, { seed = 1, sources = 7, words = 600 } = {}) {
  const next = randomNumbers(seed * 1_000_003 + number);
  const length = Math.round(words * (0.4 + 1.2 * next()));
  const own = [];
  const pieces = [];
  for (let i = 0, left = 0; i < length; i += 1, left -= 1) {
    const starts = left === 0;
    if (starts) left = 12 + Math.floor(next() * 22);
    const rank = own.length > 20 && next() < BURST ? own[Math.floor(next() * own.length)] : drawRank(next);
    if (rank > 200) own.push(rank);
    const word = next() < 0.015 ? String(Math.floor(next() * 3000)) : makeWord(rank);
    const capital = starts || (rank > 300 && rank % 6 === 0);
    pieces.push(capital ? word.charAt(0).toUpperCase() + word.slice(1) : word, punctuate(left === 1, next()));
  }
  return {
    id: `a${number}`,
    source: `source ${number % sources}`,
    date: `2021-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
    text: pieces.join('').trim(),
  };
}

/** The same as the library has articles. */
export function toArticle({ id, source, text }) {
  const none = { zones: [], edits: [], authors: [], fields: new Map() };
  return { id, text, source: { name: source, from: 'user' }, ...none };
}

/** Numbers in 0..1 that depend on the seed alone. */
export function randomNumbers(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

function drawRank(next) {
  const at = next() * (HEAD + TAIL);
  if (at < HEAD) return Math.ceil((1 + SHIFT) * Math.exp(at) - SHIFT);
  return Math.ceil(CORE * (1 - (at - HEAD) / TAIL) ** (-1 / (STEEPNESS - 1)));
}

const made = new Map();

function makeWord(rank) {
  const known = made.get(rank);
  if (known !== undefined) return known;
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  if (rank < 100_000) made.set(rank, word);
  return word;
}

function punctuate(isLast, chance) {
  if (isLast) return chance < 0.2 ? '.\n\n' : chance < 0.9 ? '. ' : '.” ';
  if (chance < 0.06) return ', ';
  if (chance < 0.075) return '’s ';
  if (chance < 0.078) return '-';
  if (chance < 0.081) return ' U.S. ';
  if (chance < 0.085) return ' “';
  return ' ';
}
