const policies = ['full', 'excerpt', 'none'] as const;

/** How much of the running text of articles is shown: all, at most 25 words in one place, or nothing. */
export type PassagesPolicy = (typeof policies)[number];

/** How persons are called: by the names that are printed, or by pseudonyms. */
export type NamesPolicy = 'printed' | 'pseudonyms';

/** The most words of running text that `excerpt` shows in one place, */
export const excerptWords = 25;
/** and the most characters. */
const excerptCharacters = 250;
/** A character of a script that writes no spaces between words counts as a word. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** A stretch of text with what stands around it. */
export interface LineParts {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

/** Fields of results that hold stretches of articles. */
const passageFields = new Set(['left', 'match', 'right', 'text', 'passage', 'evidence', 'before', 'after']);

/**
 * Returns the policy that holds in this process: `PRESSLAB_PASSAGES`, or `full` where it is not set.
 *
 * @throws when it is set to something else
 */
export function passagesPolicy(env: { readonly [name: string]: string | undefined } = process.env): PassagesPolicy {
  const given = env.PRESSLAB_PASSAGES;
  const most = namesPolicy(env) === 'pseudonyms' ? 'excerpt' : 'full';
  if (given === undefined || given === '') return most;
  const policy = policies.find((name) => name === given);
  if (policy === undefined) throw new Error(`unknown PRESSLAB_PASSAGES: "${given}"; known: ${policies.join(', ')}`);
  return policy === 'full' ? most : policy;
}

/**
 * Returns how persons are called in what this process shows and saves: as the articles have it, or by pseudonyms where
 * `PRESSLAB_NAMES` says so; then no article is shown as a whole.
 *
 * @throws when it is set to something else
 */
export function namesPolicy(env: { readonly [name: string]: string | undefined } = process.env): NamesPolicy {
  const given = env.PRESSLAB_NAMES;
  if (given === undefined || given === '' || given === 'printed') return 'printed';
  if (given !== 'pseudonyms') throw new Error(`unknown PRESSLAB_NAMES: "${given}"; known: printed, pseudonyms`);
  return given;
}

/**
 * Returns the head of a text, at most so many words, with `…` where something follows.
 *
 * @example cutText('one two three', 2) // 'one two…'
 */
export function cutText(text: string, most: number = excerptWords): string {
  return cutTo(text, headLength(text, most));
}

/**
 * Returns where the head of a text ends that has at most so many words.
 *
 * @example headLength('one two three', 2) // 7
 */
export function headLength(text: string, most: number): number {
  const room = charactersFor(most);
  let count = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    const long = index + word.length > room;
    if (count === most || long) return count === 0 && most > 0 ? room : end;
    count += 1;
    end = index + word.length;
  }
  return text.length;
}

/**
 * Returns the number of words of a text, as `cutText` counts them.
 *
 * @example countRunningWords('Kyiv, 3 May') // 3
 */
export function countRunningWords(text: string): number {
  return [...text.matchAll(words)].length;
}

/**
 * Returns a line of a concordance with at most 25 words, the match before its context and that on both sides alike;
 * `…` stands where something was cut.
 *
 * @example cutAround({ left: 'a b', match: 'c', right: 'd e' }, 3) // { left: '…b', match: 'c', right: 'd…' }
 */
export function cutAround({ left, match, right }: LineParts, most: number = excerptWords): LineParts {
  const lengths = lengthsAround({ left, match, right }, most);
  const start = left.length - lengths.left;
  return {
    left: start > 0 ? `…${left.slice(start)}` : left,
    match: cutTo(match, lengths.match),
    right: cutTo(right, lengths.right),
  };
}

/**
 * Returns how much `cutAround` keeps of each part: the end of what is left of the match, the beginning of the others.
 *
 * @example lengthsAround({ left: 'a b', match: 'c', right: 'd e' }, 3) // { left: 1, match: 1, right: 1 }
 */
export function lengthsAround(
  { left, match, right }: LineParts,
  most: number,
): { readonly left: number; readonly match: number; readonly right: number } {
  const rest = Math.max(0, most - countRunningWords(match));
  const [before, after] = [countRunningWords(left), countRunningWords(right)];
  const half = Math.floor(rest / 2);
  const leftWords = Math.min(before, Math.max(half, rest - after));
  return {
    left: tailLength(left, leftWords),
    match: headLength(match, most),
    right: headLength(right, Math.min(after, rest - leftWords)),
  };
}

/**
 * Returns the rows of a table as the policy lets them be seen. Fields that hold stretches of articles (`match`,
 * `evidence`, ...) are emptied by `none`; every other text is cut, and by `excerpt` the three fields of a concordance
 * together. `changed` says whether anything was.
 */
export function limitRows<Cell>(
  columns: readonly string[],
  rows: readonly (readonly (Cell | string | undefined)[])[],
  policy: PassagesPolicy,
): { readonly rows: readonly (readonly (Cell | string | undefined)[])[]; readonly changed: boolean } {
  if (policy === 'full') return { rows, changed: false };
  const limited = rows.map((row) => limitRow(columns, row, policy));
  const changed = limited.some((row, at) => row.some((cell, column) => cell !== rows[at]?.[column]));
  return { rows: limited, changed };
}

function limitRow<Cell>(
  columns: readonly string[],
  row: readonly (Cell | string | undefined)[],
  policy: 'excerpt' | 'none',
): readonly (Cell | string | undefined)[] {
  const line = policy === 'excerpt' ? readLine(columns, row) : undefined;
  const cut = line === undefined ? undefined : new Map<string, string>(Object.entries(cutAround(line)));
  return row.map((cell, at) => {
    const column = columns[at] ?? '';
    if (policy === 'none' && passageFields.has(column)) return undefined;
    return cut?.get(column) ?? (typeof cell === 'string' ? cutText(cell) : cell);
  });
}

function readLine(columns: readonly string[], row: readonly unknown[]): LineParts | undefined {
  const [left, match, right] = ['left', 'match', 'right'].map((name) => row[columns.indexOf(name)]);
  if (typeof left !== 'string' || typeof match !== 'string' || typeof right !== 'string') return undefined;
  return { left, match, right };
}

/** The length of the end of a text that has at most so many words. */
function tailLength(text: string, most: number): number {
  const found = [...text.matchAll(words)];
  const room = charactersFor(most);
  if (found.length <= most && text.length <= room) return text.length;
  return Math.min(room, text.length - (found[found.length - most]?.index ?? text.length));
}

/** A text whose words have no end is not shown whole either. */
function charactersFor(most: number): number {
  return Math.max(excerptCharacters, (excerptCharacters / excerptWords) * most);
}

function cutTo(text: string, length: number): string {
  return length === text.length ? text : `${text.slice(0, length)}…`;
}
