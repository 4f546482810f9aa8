import type { Span } from '../model.js';
import { isOffice } from './roles.js';

const notARole = /^(?:who|which|and|but|said|says)$/;
const name =
  /(?:\p{Lu}[\p{L}.’'-]*\.? (?:(?:de|da|del|van|von|der|den|bin|bint|ibn|al|el) ){0,2}){1,4}(?:(?:al|el|an|ar)-)?\p{Lu}[\p{L}’'-]+/u
    .source;
const nameAfterRole = new RegExp(`^, (${name})(?=[,.;(]|$| said\\b)`, 'u');
/** "Lt Gen (retd) K. S. Berg": an aside between the rank and the name. */
const nameAfterAside = new RegExp(`^ \\([^()]{2,20}\\),? (${name})`, 'u');
const nameBeforeComma = new RegExp(`(?:${name})$`, 'u');
const subjectAfter =
  /^, ((?:the |an? |\p{Lu})[^,\n“"]{2,80})(?:, [^,\n]{3,100},)? (?:also |has |had )?(?:said|says|stated|warned|added|argued|claimed|told [^,]{2,40})(?: that)?[,:]?\s*["“‘]?$/u;
const roleBefore =
  /(?:^|[.!?:\n–—-]["”’]?\s+)(?:The )?((?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?: (?:of|for|at) ([^,.;\n]{3,60}))?, $/u;

/** The role that an apposition after a name tells, up to its first comma or stop: ", director of the harbour". */
export function readApposition(text: string, at: number): string | undefined {
  if (!text.startsWith(', ', at)) return undefined;
  const found = /^, (?:the |a |an )?((?:[\p{L}’'-]+ ){0,4}?[\p{L}-]+)(?= of | for | at | in |[,.;])/u.exec(
    text.slice(at, at + 120),
  )?.[1];
  return found !== undefined && isRole(found) ? found.toLowerCase() : undefined;
}

/** The role, and of what, that opens the sentence before a name: "The governor of Oldby, Anna Berg, ...". */
export function readRoleBefore(
  text: string,
  at: number,
): { readonly role: string; readonly owner?: string } | undefined {
  if (!text.endsWith(', ', at)) return undefined;
  const found = roleBefore.exec(text.slice(Math.max(0, at - 120), at));
  const [role, owner] = [found?.[1], found?.[2]];
  if (role === undefined || !isRole(role)) return undefined;
  return { role: role.toLowerCase(), ...(owner !== undefined && { owner: owner.replace(/^the /, '') }) };
}

/** The name that an apposition after a role tells: ", Anna Berg, ...". */
export function readNameAfter(text: string, at: number): Span | undefined {
  if (!text.startsWith(', ', at) && !text.startsWith(' (', at)) return undefined;
  const after = text.slice(at, at + 100);
  const found = nameAfterRole.exec(after) ?? nameAfterAside.exec(after);
  const length = found?.[1]?.length;
  if (found === null || length === undefined) return undefined;
  const end = at + found[0].length;
  return { start: end - length, end };
}

/**
 * The name that the text gives somebody whom a headline calls by what they are: "Oldby woman says ..." for "Anna Berg, an
 * Oldby woman".
 */
export function readNameBefore(text: string, phrase: string): Span | undefined {
  const at = [`, a ${phrase}`, `, an ${phrase}`]
    .map((words) => ({ place: text.indexOf(words), length: words.length }))
    .find(({ place, length }) => place >= 0 && !/^[\p{L}-]/u.test(text.slice(place + length, place + length + 1)));
  const found = at && nameBeforeComma.exec(text.slice(Math.max(0, at.place - 60), at.place));
  return found ? { start: at.place - found[0].length, end: at.place } : undefined;
}

/**
 * Who says it, where a sentence tells first from where it is known: "According to the Lamp News, Anna Berg said ...".
 * `from` and `to` are where the mention of the source ends and where the quotation begins.
 */
export function readSubjectAfter(text: string, from: number, to: number): Span | undefined {
  const found = to - from < 200 ? subjectAfter.exec(text.slice(from, to)) : null;
  const length = found?.[1]?.length;
  return length === undefined ? undefined : { start: from + 2, end: from + 2 + length };
}

function isRole(phrase: string): boolean {
  const words = phrase.split(' ');
  return isOffice(words.at(-1) ?? '') && !words.some((word) => notARole.test(word));
}
