import type { Author, Corpus, Dropped, Edit, Evidence, Known, Span, Zone, ZoneKind } from '../model.js';
import {
  type ArticleDraft,
  type GivenMetadata,
  type KnownFields,
  makeArticle,
  type UnplacedArticle,
  type ZonesOption,
} from './article.js';
import { buildCorpus, type CorpusOptions, checkOptions } from './build.js';
import { readGiven } from './given.js';
import { undoEdits } from './repair/edits.js';
import { sourceOrigins } from './source.js';
import { type FieldName, fieldNames } from './zones/rule.js';

export interface CorpusFromRecordsOptions extends CorpusOptions {
  /** What the records come from; it stands before `#n` in the ids of records without one. */
  readonly name?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const zoneKinds: readonly ZoneKind[] = [
  'headline',
  'byline',
  'dateline',
  'summary',
  'caption',
  'credit',
  'boilerplate',
  'body',
];
const roles: readonly Author['role'][] = ['reporter', 'translator', 'editor'];
/** What a record holds that is neither metadata nor a field to group by. */
const structure: ReadonlySet<string> = new Set(['id', 'text', 'zones', 'edits', 'evidence', 'authors', 'sourceFrom']);

/**
 * The corpus of plain objects `{ id, text, title?, outlet?, source?, date?, … }`, as lines of JSONL hold them.
 * Metadata in a record goes before what its text says, with the key as evidence; other keys with plain values, and
 * those of an object `fields`, become fields to group by. A record as `articleRecord` makes it comes back as the same
 * article: zones and edits it holds are kept where they fit its text, and then the text is not repaired again. A record
 * without an id is `#n`, from 1.
 * A record without text, one that is no object and the second of an id are dropped with the reason.
 *
 * @example corpusFromRecords([{ id: 'a', text: 'It rained.' }]).articles[0]?.source.from // 'file'
 */
export function corpusFromRecords(records: Iterable<unknown>, options: CorpusFromRecordsOptions = {}): Corpus {
  checkOptions(options);
  const { name = '', zones = 'rules' } = options;
  const articles: UnplacedArticle[] = [];
  const dropped: Dropped[] = [];
  let n = 0;
  for (const record of records) {
    n += 1;
    const where = `${name}#${n}`;
    const { article, reasons } = makeRecord(record, where, zones);
    for (const reason of reasons) dropped.push({ where: article?.article.id ?? where, reason });
    if (article) articles.push(article);
  }
  return buildCorpus(articles, dropped, { records: n }, options);
}

/** The article of a record, and what of it could not be used; no article where the record holds none. */
export function makeRecord(
  record: unknown,
  where: string,
  zones: ZonesOption,
): { readonly article?: UnplacedArticle; readonly reasons: readonly string[] } {
  if (!isFields(record)) return { reasons: ['not an object'] };
  if (typeof record.text !== 'string') return { reasons: ['has no text'] };
  if (record.text.trim() === '') return { reasons: ['empty'] };
  const id = record.id === undefined || record.id === '' ? where : String(record.id);
  const { draft, reasons } = draftArticle(id, record.text, record);
  return { article: makeArticle(draft, { zones }), reasons };
}

function draftArticle(id: string, text: string, record: Fields): { draft: ArticleDraft; reasons: readonly string[] } {
  const { given, reasons } = readRecord(record, text);
  const zones = readZones(record.zones, text);
  const edits = readEdits(record.edits, text);
  const faults = [
    ...(record.zones !== undefined && !zones ? ['zones not used: they do not fit the text'] : []),
    ...(record.edits !== undefined && !edits ? ['edits not used: they do not fit the text'] : []),
  ];
  const draft = { id, raw: text, steps: [], given };
  const made = zones || edits ? { text, edits: edits ?? [], ...(zones && { zones }) } : undefined;
  return { draft: made ? { ...draft, made } : draft, reasons: [...reasons, ...faults] };
}

function readRecord(record: Fields, text: string): { given: GivenMetadata; reasons: readonly string[] } {
  const cells = new Map<string, string>();
  const own = isFields(record.fields) ? Object.entries(record.fields) : [];
  for (const [key, value] of [...Object.entries(record), ...own])
    if (!structure.has(key) && /^(?:string|number|boolean)$/.test(typeof value)) cells.set(key, String(value));
  if (typeof record.authors === 'string') cells.set('authors', record.authors);
  const { given, reasons } = readGiven(cells);
  const sourceFrom = sourceOrigins.find((one) => one === record.sourceFrom);
  const authors = given.authors.length > 0 ? given.authors : readAuthors(record, text);
  const known = restoreEvidence(given.known, record, text);
  return { given: { ...given, known, authors, ...(sourceFrom && { sourceFrom }) }, reasons };
}

/** The same fields, with the evidence that the record itself names for them in the text. */
function restoreEvidence(given: KnownFields, record: Fields, text: string): KnownFields {
  const restored: { [Field in FieldName]?: Known<string> } = { ...given };
  for (const field of fieldNames) {
    const known = given[field];
    const evidence = readEvidence(record, field, text);
    if (known && evidence)
      restored[field] = { ...known, evidence, certainty: evidence.in === 'text' ? 'inferred' : 'stated' };
  }
  return restored;
}

function readAuthors(record: Fields, text: string): readonly Known<Author>[] {
  const list: readonly unknown[] = Array.isArray(record.authors) ? record.authors : [];
  const evidence = readEvidence(record, 'authors', text) ?? { in: 'column', name: 'authors', rule: 'given' };
  return list.flatMap((entry): Known<Author>[] => {
    const { name, role }: Fields = isFields(entry) ? entry : { name: entry };
    if (typeof name !== 'string' || name.trim() === '') return [];
    const value = { name, role: roles.find((one) => one === role) ?? 'reporter' };
    return [{ value, evidence, certainty: 'stated' }];
  });
}

function readEvidence(record: Fields, field: string, text: string): Evidence | undefined {
  const all = record.evidence;
  const evidence = isFields(all) ? all[field] : undefined;
  if (!isFields(evidence)) return undefined;
  const { in: where, name, rule } = evidence;
  if (typeof rule !== 'string') return undefined;
  const span = readSpan(evidence, text);
  if (where === 'text' && span) return { in: where, ...span, rule };
  if ((where === 'column' || where === 'page' || where === 'file') && typeof name === 'string')
    return { in: where, name, rule };
  return undefined;
}

function readZones(value: unknown, text: string): readonly Zone[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const zones: Zone[] = [];
  for (const entry of value as readonly unknown[]) {
    if (!isFields(entry)) return undefined;
    const kind = zoneKinds.find((one) => one === entry.kind);
    const span = readSpan(entry, text);
    if (!kind || !span || span.start < (zones.at(-1)?.end ?? 0)) return undefined;
    zones.push({ ...span, kind, rule: typeof entry.rule === 'string' ? entry.rule : 'given' });
  }
  return zones;
}

function readEdits(value: unknown, text: string): readonly Edit[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const edits: Edit[] = [];
  for (const entry of value as readonly unknown[]) {
    if (!isFields(entry)) return undefined;
    const { start, end, before, after, rule, certainty } = entry;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof before !== 'string') return undefined;
    if (typeof after !== 'string' || typeof rule !== 'string') return undefined;
    edits.push({ start, end, before, after, rule, certainty: certainty === 'certain' ? 'certain' : 'inferred' });
  }
  try {
    undoEdits(text, edits);
    return edits;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSpan({ start, end }: Fields, text: string): Span | undefined {
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
    return undefined;
  return start >= 0 && start <= end && end <= text.length ? { start, end } : undefined;
}
