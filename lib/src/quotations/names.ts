import { isParticle } from './roles.js';

/** Surnames shorter than this are never taken for misspelt: `Lund` and `Lind` are two. */
const shortestMisspelt = 5;

/** The last word of a name, by which people are sought: `Souza` of "de Souza". */
export function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** A surname as it is compared: "El-Mansouri" at the head of a sentence is "el-Mansouri". */
export function foldSurname(name: string): string {
  const last = surname(name);
  return last.includes('-') ? last.replace(/^\p{Lu}\p{Ll}{1,2}-(?=\p{Lu})/u, (article) => article.toLowerCase()) : last;
}

/** Whether two names can be one person's: the same surname, and no two forenames. */
export function isSameName(one: string, other: string): boolean {
  if (foldSurname(one) !== foldSurname(other)) return false;
  const [a, b] = [coreWords(one), coreWords(other)];
  return a.length < 2 || b.length < 2 || a[0] === b[0];
}

/** Whether two names of one article are one person's, also where its forename is spelt in two ways: "Kristen", "Kristin". */
export function isNearName(one: string, other: string): boolean {
  if (isSameName(one, other)) return true;
  const [[a = ''], [b = '']] = [coreWords(one), coreWords(other)];
  return foldSurname(one) === foldSurname(other) && a.at(-1) === b.at(-1) && isMisspelt(a, b);
}

/** Whether a name has a forename: "de Souza" and "Van Dyk" have none. */
export function hasForename(name: string): boolean {
  return coreWords(name).length > 1;
}

/**
 * Whether two surnames differ by one letter only, and not by the first: one too many, one too few, or another.
 *
 * @example isMisspelt('Mauer', 'Maurer') // true
 */
export function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestMisspelt || long.length - short.length > 1 || short.charAt(0) !== long.charAt(0))
    return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return one !== other && rest === long.slice(same + 1);
}

/** The words of a name without its particles. */
function coreWords(name: string): readonly string[] {
  if (!name.includes(' ')) return [name];
  return name.split(' ').filter((word, at, all) => at === all.length - 1 || !isParticle(word));
}
