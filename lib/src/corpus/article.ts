import type { Article, Author, Edit, Known, SourceFrom, Zone } from '../model.js';
import { findPathDate } from './dates.js';
import { nameHost } from './hosts.js';
import { composeEdits } from './repair/edits.js';
import { repairEncoding } from './repair/encoding.js';
import { joinSentences } from './repair/join.js';
import type { SourceNames } from './source.js';
import { allBody, findZones, type NamedFinding } from './zones/find.js';
import { type FieldName, fieldNames } from './zones/rule.js';

/** How the parts of an article are told: by the rules, or not at all, all text being body. */
export type ZonesOption = 'rules' | 'none';

/** The fields of an article that are known. */
export type KnownFields = { readonly [Field in FieldName]?: Known<string> };

/** What a table or a record states about an article; it goes before what the text says. */
export interface GivenMetadata {
  readonly known: KnownFields;
  readonly authors: readonly Known<Author>[];
  readonly fields: ReadonlyMap<string, string>;
  /** The source as the user names it. */
  readonly source?: string;
  /** How the source was found, where that is known from before. */
  readonly sourceFrom?: SourceFrom;
}

/** An article to be: its raw text, and what is given about it. */
export interface ArticleDraft {
  readonly id: string;
  readonly raw: string;
  /** Steps taken before, such as the decoding of the file. */
  readonly steps: readonly Edit[];
  readonly given: GivenMetadata;
  /** Text, zones and edits that were made before and are kept. */
  readonly made?: { readonly text: string; readonly zones?: readonly Zone[]; readonly edits: readonly Edit[] };
}

/** An article whose source is still to be chosen, since that depends on the whole corpus. */
export interface UnplacedArticle {
  readonly article: Omit<Article, 'source'>;
  readonly names: SourceNames;
  /** The source, where it was chosen before. */
  readonly source?: Article['source'];
}

export const nothingGiven: GivenMetadata = { known: {}, authors: [], fields: new Map() };

/**
 * The article of a draft: its text repaired and joined, every edit logged against the raw text; its zones; its metadata,
 * given or read from the text, each with its evidence. What is neither given nor read is absent.
 */
export function makeArticle(draft: ArticleDraft, options: { zones: ZonesOption }): UnplacedArticle {
  const { id, given } = draft;
  const { text, edits } = draft.made ?? editText(draft);
  const found = findZones(text);
  const zones = options.zones === 'none' ? allBody(text) : (draft.made?.zones ?? found.zones);
  const known = mergeFields(knowFields(text, found.findings), given.known);
  const authors = mergeAuthors(knowAuthors(found.findings), given.authors);
  const folder = id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined;
  const chosen = given.source !== undefined && given.sourceFrom !== undefined && given.sourceFrom !== 'user';
  const names = withoutAbsent({
    user: chosen ? undefined : given.source,
    outlet: known.outlet?.value,
    folder,
    agency: known.agency?.value,
    file: id.slice(id.lastIndexOf('/') + 1),
  });
  const article = { id, text, zones, edits, ...known, authors, fields: given.fields };
  if (!chosen) return { article, names };
  return { article, names, source: { name: given.source, from: given.sourceFrom } };
}

function editText({ raw, steps }: ArticleDraft): { text: string; edits: readonly Edit[] } {
  const repaired = repairEncoding(raw);
  const joined = joinSentences(repaired.text);
  return { text: joined.text, edits: [...steps, ...composeEdits(repaired.edits, joined.edits)] };
}

function knowFields(text: string, findings: readonly NamedFinding[]): KnownFields {
  const take = (field: FieldName): Known<string> | undefined => {
    const found = findings.flatMap((finding) => (finding.field === field ? [finding] : []));
    const best = found.find((finding) => finding.certainty === 'stated') ?? found[0];
    return best && { value: best.value, evidence: evidenceOf(best), certainty: best.certainty };
  };
  const url = take('url');
  const date = take('date');
  const address = url ? knowAddress(text, url) : {};
  return withoutAbsent({
    title: take('title'),
    outlet: take('outlet') ?? address.outlet,
    agency: take('agency'),
    date: date?.certainty === 'stated' ? date : (address.date ?? date),
    place: take('place'),
    language: take('language'),
    url,
  });
}

/** What is given goes before what was found; where it says the same of the same text, the finding says more. */
function mergeFields(found: KnownFields, given: KnownFields): KnownFields {
  const merged: { [Field in FieldName]?: Known<string> } = { ...found };
  for (const field of fieldNames) {
    const value = given[field];
    if (value && !(value.evidence.in === 'text' && found[field]?.value === value.value)) merged[field] = value;
  }
  return merged;
}

function mergeAuthors(found: readonly Known<Author>[], given: readonly Known<Author>[]): readonly Known<Author>[] {
  if (given.length === 0) return found;
  const nameAll = (authors: readonly Known<Author>[]): string =>
    JSON.stringify(authors.map(({ value }) => [value.name, value.role]));
  return given[0]?.evidence.in === 'text' && nameAll(found) === nameAll(given) ? found : given;
}

function knowAuthors(findings: readonly NamedFinding[]): readonly Known<Author>[] {
  const authors = new Map<string, Known<Author>>();
  for (const finding of findings) {
    if (finding.field !== 'author') continue;
    const { value, certainty } = finding;
    const key = `${value.role} ${value.name}`;
    if (!authors.has(key)) authors.set(key, { value, evidence: evidenceOf(finding), certainty });
  }
  return [...authors.values()];
}

/** What the address of an article tells: the medium by its host, the date by its path. */
function knowAddress(text: string, url: Known<string>): { outlet?: Known<string>; date?: Known<string> } {
  if (url.evidence.in !== 'text') return {};
  const { start } = url.evidence;
  const host = nameHost(url.value, text);
  const date = findPathDate(url.value);
  const known = (value: string, from: number, length: number, rule: string): Known<string> => ({
    value,
    evidence: { in: 'text', start: start + from, end: start + from + length, rule },
    certainty: 'inferred',
  });
  return {
    ...(host && { outlet: known(host.name, url.value.indexOf(host.host), host.host.length, 'address-host') }),
    ...(date && { date: known(date.value, date.start, date.end - date.start, 'address-date') }),
  };
}

function evidenceOf({ start, end, rule }: NamedFinding): Known<string>['evidence'] {
  return { in: 'text', start, end, rule };
}

function withoutAbsent<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
