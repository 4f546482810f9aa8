import type { Span } from '../model.js';

/** The end of a paragraph after a quotation: its marks, a dash perhaps, a name, and what the person is. */
const signature =
  /^["”’.!?]*\s*(?:[-–—]+\s*)?((?:\p{Lu}[\p{L}.’'-]+ (?:(?:de|da|del|van|von|der|bin|ibn|al|el) ){0,2}){1,3}(?:(?:al|el)-)?\p{Lu}[\p{L}’'-]+)(?:, [^.\n]{2,80})?[ \t]*(?:\n|$)/u;

/**
 * Where the name stands that signs a quotation, as under one set apart from the text: "It rains." - Anna Berg. Absent
 * where the paragraph goes on.
 *
 * @example readSignature('“It rains.” - Anna Berg', 10) // { start: 14, end: 23 }
 */
export function readSignature(text: string, at: number): Span | undefined {
  const found = signature.exec(text.slice(at, at + 200));
  const name = found?.[1];
  if (name === undefined || found === null) return undefined;
  const start = at + found[0].indexOf(name);
  return { start, end: start + name.length };
}
