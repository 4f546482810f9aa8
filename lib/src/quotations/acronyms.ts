const acronym = /^\((\p{Lu}[\p{Lu}&]{1,7})\)/u;
/** The words before it that may spell it: capitalised, small words between. */
const words = /(?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|the|on|to) ){0,2}){2,8}$/u;
/** So far back the name is looked for. */
const reach = 120;
/** Words of a name that lend no letter to its acronym. */
const small = /^(?:of|for|and|the|on|to)$/i;

/**
 * The bodies whose acronym a text tells beside their name, by the acronym: "Harbour Workers Union (HWU)". The capitals
 * must be the first letters of the last words of the name.
 *
 * @example findAcronyms('The Harbour Workers Union (HWU) met.').get('HWU') // 'Harbour Workers Union'
 */
export function findAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const letters = acronym.exec(text.slice(at, at + 12))?.[1];
    const name = letters && words.exec(text.slice(Math.max(0, at - reach), at))?.[0];
    if (!letters || !name) continue;
    const spelling = name.trim().split(' ');
    const large = spelling.filter((word) => !small.test(word)).slice(-letters.length);
    const from = spelling.indexOf(large[0] ?? '');
    const spelt = large.map((word) => word.charAt(0)).join('');
    if (spelt === letters && !found.has(letters)) found.set(letters, spelling.slice(from).join(' '));
  }
  return found;
}
