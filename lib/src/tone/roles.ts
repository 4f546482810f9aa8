import { boosters, dampeners } from './degree.js';
import { deniers, negators, undoers } from './negation.js';

/** What a word does to the words after it. */
export type Role = 'negator' | 'denier' | 'undoer' | 'booster' | 'dampener';

const lists: readonly (readonly [role: Role, words: ReadonlySet<string>])[] = [
  ['negator', negators],
  ['denier', deniers],
  ['undoer', undoers],
  ['booster', boosters],
  ['dampener', dampeners],
];
let roles: ReadonlyMap<string, Role> | undefined;

/** What a word in lower case does to those after it; absent for most. Asked once a word, for this is what scoring costs. */
export function roleOf(term: string): Role | undefined {
  roles ??= new Map(lists.flatMap(([role, words]) => [...words].map((word) => [word, role] as const)));
  return roles.get(term);
}
