import type { Dropped, Span } from '../model.js';
import { broken, type NumberedRecord } from './records.js';

/** A text to score as it is given, with the place in it that is asked about. */
export interface GivenText {
  readonly id: string;
  readonly text: string;
  readonly target?: Span;
}

/** Returns the texts of records `{ id, text, target }`, scored one by one as they are read; what is dropped is named by its line. */
export async function readTexts<Row>(
  records: AsyncIterable<NumberedRecord>,
  score: (given: GivenText) => Row,
): Promise<{ readonly rows: readonly Row[]; readonly dropped: readonly Dropped[] }> {
  const rows: Row[] = [];
  const dropped: Dropped[] = [];
  const ids = new Set<string>();
  let count = 0;
  for await (const { line, record } of records) {
    count += 1;
    const given = readText(record, count);
    if (typeof given === 'string') dropped.push({ where: `line ${line}`, reason: given });
    else if (ids.has(given.id))
      dropped.push({ where: `line ${line} (${given.id})`, reason: 'repeats the id of another record' });
    else {
      ids.add(given.id);
      rows.push(score(given));
    }
  }
  return { rows, dropped };
}

/** The text of a record, or the reason why it has none. */
function readText(record: unknown, number: number): GivenText | string {
  if (record === broken) return 'not JSON';
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'not an object';
  const fields = new Map<string, unknown>(Object.entries(record));
  const [id, text, target] = [fields.get('id'), fields.get('text'), fields.get('target')];
  if (typeof text !== 'string') return 'has no text';
  const given = { id: id === undefined || id === null || id === '' ? `#${number}` : String(id), text };
  if (target === undefined || target === null) return given;
  const span = readSpan(target, text.length);
  return span ? { ...given, target: span } : 'target is no { start, end } within the text';
}

function readSpan(target: unknown, length: number): Span | undefined {
  const fields = new Map<string, unknown>(Object.entries(Object(target)));
  const [start, end] = [fields.get('start'), fields.get('end')];
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
  return fits ? { start, end } : undefined;
}
