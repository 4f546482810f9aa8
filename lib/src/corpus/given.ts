import type { Author, Known } from '../model.js';
import type { GivenMetadata } from './article.js';
import { parseDate } from './dates.js';
import type { FieldName } from './zones/rule.js';

/** The columns that are known, by all the names they go by. */
const columns: ReadonlyMap<string, FieldName | 'author' | 'source'> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['source', 'source'],
  ['agency', 'agency'],
  ['date', 'date'],
  ['place', 'place'],
  ['url', 'url'],
  ['language', 'language'],
  ['author', 'author'],
  ['authors', 'author'],
]);

/**
 * What the columns of a row state, each value with its column as evidence (rule `given`): known columns as metadata,
 * all others as fields. A date that cannot be understood is left out, with the reason. Several authors are separated
 * by `;`, by `and`, or by commas between names of two words or more.
 *
 * @example readGiven(new Map([['Title', 'Rain'], ['desk', 'north']])).given.fields.get('desk') // 'north'
 */
export function readGiven(cells: ReadonlyMap<string, string>): { given: GivenMetadata; reasons: readonly string[] } {
  const known: Partial<Record<FieldName, Known<string>>> = {};
  const authors: Known<Author>[] = [];
  const fields = new Map<string, string>();
  const reasons: string[] = [];
  let source: string | undefined;
  for (const [column, value] of cells) {
    const field = columns.get(column.toLowerCase());
    if (value.trim() === '') continue;
    if (field === undefined) fields.set(column, value);
    else if (field === 'source') source = value;
    else if (field === 'author')
      authors.push(...splitAuthors(value).map((name) => give({ name, role: 'reporter' as const }, column)));
    else {
      const date = field === 'date' ? parseDate(value)?.value : value;
      if (date === undefined) reasons.push(`date not understood: "${value}"; write it as 2021-11-30`);
      else known[field] = give(date, column);
    }
  }
  return { given: { known, authors, fields, ...(source !== undefined && { source }) }, reasons };
}

function give<T>(value: T, column: string): Known<T> {
  return { value, evidence: { in: 'column', name: column, rule: 'given' }, certainty: 'stated' };
}

function splitAuthors(value: string): readonly string[] {
  const names = value.split(/\s*;\s*|\s+and\s+/);
  const parts = value.split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  const chosen = names.length === 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : names;
  return chosen.map((name) => name.trim()).filter((name) => name !== '');
}
