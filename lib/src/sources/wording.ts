import type { Method, Prose } from '../model.js';
import { fewestArticles } from '../statistics/index.js';
import { countNoun, escapeMarkdown, joinSentences, showNumber } from '../text/index.js';

/** A name or a word of the corpus in bold, escaped. */
export function showName(name: string): string {
  return `**${escapeMarkdown(name)}**`;
}

/** A count with its whole and its share: `13 of 47 quotations (28 %)`; without a noun, `13 of 47 (28 %)`. */
export function showPart(part: number, whole: number, noun?: string): string {
  const all = noun === undefined ? showNumber(whole) : countNoun(whole, noun);
  const percent = Math.round((100 * part) / (whole || 1));
  return `${showNumber(part)} of ${all} (${percent === 0 && part > 0 ? 'under 1' : percent} %)`;
}

/** The form of a verb that goes with a number. */
export function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** Groups with their number: `5 sources`, `2 values of region`. */
export function countGroups(by: string, count: number): string {
  if (by === 'source') return countNoun(count, 'source');
  return `${countNoun(count, 'value')} of ${escapeMarkdown(by)}`;
}

/** Sizes by group, as a method states them: those of `articles in NAME`. */
export function readSizes({ n }: Method, what: string): readonly (readonly [name: string, size: number])[] {
  const start = `${what} in `;
  return Object.entries(n).flatMap(([key, size]) =>
    key.startsWith(start) ? [[key.slice(start.length), size] as const] : [],
  );
}

/** The sentence that some groups have too few articles for more than a description; absent where none has. */
export function describeFew(method: Method, by: string): string | undefined {
  const sizes = readSizes(method, 'articles');
  const few = sizes.filter(([, size]) => size < fewestArticles).length;
  if (few === 0) return undefined;
  const all = countGroups(by, sizes.length);
  const which = few < sizes.length ? `${few} of ${all}` : few === 1 ? `The only ${by}` : `All ${all}`;
  return `${which} ${agree(few, 'has', 'have')} fewer than ${fewestArticles} articles, so the numbers describe these texts and nothing beyond them.`;
}

/** Sentences as a paragraph; those that are absent are left out. */
export function say(...sentences: readonly (string | undefined)[]): Prose {
  return { kind: 'prose', markdown: joinSentences(...sentences) };
}
