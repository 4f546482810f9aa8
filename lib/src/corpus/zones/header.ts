import type { Paragraph } from '../paragraphs.js';
import { readNames } from './byline.js';
import type { FieldName, Reading, ZoneRule } from './rule.js';

/** What archives print above and below an article, as `KEY: value`; `byline` is read as one. */
const keys: ReadonlyMap<string, FieldName | 'byline' | undefined> = new Map([
  ['byline', 'byline'],
  ['dateline', 'place'],
  ['language', 'language'],
  ['body', undefined],
  ['document', undefined],
  ['edition', undefined],
  ['graphic', undefined],
  ['highlight', undefined],
  ['keywords', undefined],
  ['length', undefined],
  ['load-date', undefined],
  ['page', undefined],
  ['publication-type', undefined],
  ['section', undefined],
  ['tags', undefined],
  ['word count', undefined],
]);

/** `Late Edition - Final`: which printing of the day it was. */
const edition = /^(?:\p{Lu}\p{L}+\s){0,3}Edition(?:\s*-\s*\p{L}+)?$/u;

/** Rules for the fields that archives of articles print around a text. */
export const headerRules: readonly ZoneRule[] = [
  { name: 'header-field', kind: 'boilerplate', where: 'head', read: readHeader },
  { name: 'header-field', kind: 'boilerplate', where: 'tail', read: readHeader },
];

function readHeader(paragraph: Paragraph): Reading | undefined {
  if (edition.test(paragraph.text)) return {};
  const match = /^(?<key>\p{Lu}[\p{L} -]{2,16}):(?:\s+(?<value>\S.{0,120}))?$/u.exec(paragraph.text);
  const { key = '', value } = match?.groups ?? {};
  if (!keys.has(key.toLowerCase()) || (value !== undefined && /[.!?]$/.test(value))) return undefined;
  const field = keys.get(key.toLowerCase());
  if (field === undefined || value === undefined) return {};
  const start = paragraph.end - value.length;
  const by = /^by\s+/i.exec(value)?.[0].length ?? 0;
  if (field === 'byline') return readNames(paragraph, paragraph.text.length - value.length + by) ?? {};
  return { findings: [{ field, value, start, end: paragraph.end, certainty: 'stated' }] };
}
