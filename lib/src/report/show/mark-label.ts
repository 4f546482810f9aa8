import { isObject } from '../document/notebook.js';

const characters: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&#36;', '$'],
  ['&amp;', '&'],
]);

/**
 * Returns what is read when one points at a mark, as lines of plain text: the text of the figure without its tags.
 * Empty where the figure has none for it.
 *
 * @example markLabel({ hovertext: ['<b>R&amp;D</b><br>3 times'] }, 0) // 'R&D\n3 times'
 */
export function markLabel(trace: object | undefined, point: number): string {
  const texts: unknown = isObject(trace) ? (trace.hovertext ?? trace.text) : undefined;
  const text: unknown = Array.isArray(texts) ? texts[point] : undefined;
  if (typeof text !== 'string') return '';
  return text
    .replace(/<br>/g, '\n')
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/&(?:lt|gt|#36|amp);/g, (reference) => characters.get(reference) ?? reference);
}
