import { compareText } from '../text/index.js';
import type { GroupSize } from './tally.js';

/**
 * The sizes of groups as a method states them: `articles` and `words` in all, then `articles in NAME` and
 * `words in NAME` for each group that has a name, in the order of code units.
 */
export function countGroups(groups: readonly GroupSize[]): { readonly [what: string]: number } {
  const named = groups
    .filter((group) => group.name !== undefined)
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(({ name, articles, words }) => [
      [`articles in ${name}`, articles] as const,
      [`words in ${name}`, words] as const,
    ]);
  return Object.fromEntries([
    ['articles', sum(groups.map((group) => group.articles))],
    ['words', sum(groups.map((group) => group.words))],
    ...named,
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
