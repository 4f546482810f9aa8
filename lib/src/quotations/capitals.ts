import type { Span } from '../model.js';
import { isKnownPlace, rememberWords } from '../text/index.js';
import { pronounOf } from './forenames.js';
import { openers } from './grammar.js';
import type { NameFacts } from './mention.js';
import { isOffice, isParticle, isRank } from './roles.js';

/** Neighbouring capitalised words of a text: "Anna Berg", "Foreign Minister Olaf Lund", also "The". */
export interface Run extends Span {
  readonly words: readonly string[];
}

const word =
  /(?:(?:Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|St|Smt|Engr|Hon)\.|(?:\p{Lu}\.){1,4}|(?:[Ee]l|[Aa]l|[Aa]n|[Aa]r|[Aa]s)-\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}[\p{L}\p{M}\p{N}’'-]*)/u
    .source;
const run = new RegExp(
  `${word}(?:[ \\t](?:(?:de|da|del|della|van|von|der|den|bin|bint|ibn|al|el|la) ){0,3}${word})*`,
  'uy',
);

/** The capitalised words of one text, read once: what names it holds and how it uses them. */
export class Capitals implements NameFacts {
  readonly #text: string;
  readonly runs: readonly Run[];
  /** The runs that a word stands in, by the word. */
  readonly #byWord = new Map<string, Run[]>();
  readonly #alone = new Set<string>();
  readonly isWord = rememberWords((word) => {
    const small = word.toLowerCase();
    return small !== word && hasSmallWord(this.#text, small);
  });
  readonly isPlace = rememberWords((name) => this.#findPlace(name));
  /** A surname with the forename that the text first gives it; one that has a forename, or stays alone, as it is. */
  readonly fullName = rememberWords((name) => this.#findFullName(name));

  constructor(text: string) {
    this.#text = text;
    this.runs = listRuns(text);
    for (const found of this.runs) {
      if (found.words.length === 1 && found.words[0] !== undefined) this.#alone.add(found.words[0]);
      for (const word of found.words) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [found]);
        else if (known.at(-1) !== found) known.push(found);
      }
    }
  }

  /** The runs in which a word stands, in the order of the text. */
  runsOf(word: string): readonly Run[] {
    return this.#byWord.get(word) ?? [];
  }

  /** The last run that begins before a place. */
  runBefore(at: number): Run | undefined {
    let [low, high] = [0, this.runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }

  standsAlone(word: string): boolean {
    return this.#alone.has(word);
  }

  isCommon(word: string): boolean {
    return !this.runsOf(word).some(({ words }) => words.length > 1) && this.isWord(word);
  }

  /** Whether a word is not merely the first of a sentence: "Against Berg". */
  #isNoWord(word: string): boolean {
    return pronounOf(word) !== undefined || !this.isWord(word) || this.runsOf(word).length > 1;
  }

  #findPlace(name: string): boolean {
    const words = name.split(' ');
    const runs = this.runsOf(words[0] ?? '').filter((found) => found.words.join(' ') === name);
    const longer = this.runsOf(words.at(-1) ?? '').some((found) => found.words.length > words.length);
    return !longer && runs.some((found) => this.#followsPlaceWord(found));
  }

  #findFullName(name: string): string {
    const words = name.split(' ');
    if (words.slice(0, -1).some((word) => !isParticle(word))) return name;
    for (const run of this.runsOf(words.at(-1) ?? '')) {
      const at = run.words.lastIndexOf(words.at(-1) ?? '');
      const isMiddle = (word: string): boolean => isParticle(word) || /^(?:\p{Lu}\.)+$/u.test(word);
      const first = run.words.findLastIndex((word, index) => index < at && !isMiddle(word));
      const from = isForename(run.words[first] ?? '')
        ? first
        : run.words.findLastIndex((word, index) => index < at && !isParticle(word));
      const forename = run.words[from];
      if (forename !== undefined && isForename(forename) && this.#isNoWord(forename))
        return run.words.slice(from, at + 1).join(' ');
    }
    return name;
  }

  #followsPlaceWord({ start, end }: Run): boolean {
    const before = this.#text.slice(Math.max(0, start - 12), start);
    return (
      /(?:^|\s)(?:in|near|across|throughout|into|outside) $/i.test(before) &&
      !/^['’]/.test(this.#text.slice(end, end + 1))
    );
  }
}

function isForename(word: string): boolean {
  return (
    !openers.has(word.toLowerCase()) &&
    !isRank(word) &&
    !isOffice(word) &&
    !isKnownPlace(word) &&
    !/(?:ian|ish|ese)$/.test(word) &&
    word.length > 1
  );
}

/** Only where a capital can stand is a run looked for: the pattern alone would try every character. */
function listRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBeCapital(text, at)) continue;
    run.lastIndex = at;
    if (!run.test(text)) continue;
    const end = run.lastIndex;
    runs.push(readRun(text, at, end));
    at = end - 1;
  }
  return runs;
}

/** Whether A to Z stands there, the first unit of a character outside ASCII, or a particle with a hyphen: al-, el-. */
function mayBeCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 97 || unit === 101) return text[at + 2] === '-' && !/\p{L}/u.test(text[at - 1] ?? '');
  if (unit < 128) return unit >= 65 && unit <= 90;
  return unit < 0xdc00 || unit > 0xdfff;
}

/** A run without the apostrophe of a genitive at its end, nor the s after it. */
function readRun(text: string, start: number, to: number): Run {
  const mark = text[to - 1] === 's' ? to - 2 : to - 1;
  const end = text[mark] === '’' || text[mark] === "'" ? mark : to;
  const bare = text.slice(start, end);
  return {
    start,
    end,
    words: bare.includes('\t') ? bare.split(/[ \t]/) : bare.includes(' ') ? bare.split(' ') : [bare],
  };
}

/** Whether a word stands somewhere in a text that begins small, not as a part of another. */
function hasSmallWord(text: string, word: string): boolean {
  if (!/^\p{Ll}[\p{L}’'-]*$/u.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isPart = /[\p{L}\p{N}’'-]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (!isPart && !/^[\p{L}’'-]/u.test(text.slice(at + word.length, at + word.length + 2))) return true;
  }
  return false;
}
