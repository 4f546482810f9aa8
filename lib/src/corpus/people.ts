import { isKnownAgency } from './agencies.js';

const particle =
  '(?:de|da|do|dos|das|del|della|der|den|di|du|van|von|zu|bin|bint|ibn|al|el|la|le|las|los|wa|ould|ag|ben|abu|ter|ten|y|e)';
const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|(?:al|el|d|l|o|t)[-'’]\\p{Lu}[\\p{L}\\p{M}'’-]*)";

/** A pattern (source of a regular expression, for the flag `u`) of a person's name as `isPersonName` knows it. */
export const personPattern = `(?:${particle}\\s+)*${nameWord}(?:\\s+(?:${particle}\\s+)*${nameWord}){0,5}`;

const personName = new RegExp(`^${personPattern}$`, 'u');

/** The words with which reporters are described after their names; such a piece is nobody's name. */
const roleWord =
  /\b(?:agencies|analyst|bureau|chief|columnist|contributor|correspondents?|desk|editors?|reporters?|staff|writers?)\b/i;

/**
 * Whether a piece of text has the form of a person's name: one to six words with capitals, with particles between.
 *
 * @example isPersonName('Ana María de la Cruz') // true
 */
export function isPersonName(text: string): boolean {
  return personName.test(text) && !/^(?:the|our|a|an)\s/i.test(text) && !roleWord.test(text);
}

/** Whether a piece of a signature describes a role (`Staff Writer`, `our correspondent`). */
export function isRoleWord(text: string): boolean {
  return roleWord.test(text);
}

/**
 * A line without the stop at its end; that of an abbreviation stays.
 *
 * @example trimStop('Bo Ek.') // 'Bo Ek'
 * @example trimStop('Q.P.X.') // 'Q.P.X.'
 */
export function trimStop(text: string): string {
  return text.replace(/(?<!(?:^|[.\s])\p{Lu})\.\s*$/u, '');
}

/**
 * The names in an enumeration, without empty ones and without the places after `in`, `at`, `from`.
 *
 * @example splitNames('A. Lee in Miami, Florida, Bo Ek and Cy Roe') // ['A. Lee', 'Bo Ek', 'Cy Roe']
 */
export function splitNames(text: string): readonly string[] {
  const names: string[] = [];
  let placed = false;
  for (const piece of text.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/)) {
    const name = piece.replace(/(?:^|\s+)(?:in|at|from|for)\s.*$/u, '').trim();
    // A single word after a place is its region: people in such lists have two names.
    const isRegion = placed && !/\s/.test(name) && !isKnownAgency(name);
    if (name !== '' && !isRegion) names.push(name);
    placed = name !== piece.trim();
  }
  return names;
}
