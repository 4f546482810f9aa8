import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Prose, Quotations, Span } from '../../model.js';
import { type SampleQuotationsOptions, sampleQuotations } from '../../quotations/index.js';
import { countNoun, joinSentences } from '../../text/index.js';
import { tableCsv } from '../show/csv.js';
import { outputPath } from '../show/output.js';
import {
  countRunningWords,
  excerptWords,
  lengthsAround,
  type PassagesPolicy,
  passagesPolicy,
} from '../show/passages.js';
import { hideNames } from '../show/pseudonyms.js';
import { writeWhole } from '../whole-file.js';

/** What was saved, or found to be there, as a sentence. */
export interface SavedCodingSheet extends Prose {
  /** Absolute. */
  readonly file: string;
}

const columns = [
  ...['number', 'article', 'start', 'end', 'source', 'type', 'stratum', 'of', 'text', 'found', 'mention'],
  ...['extent', 'speaker right', 'speaker', 'coder'],
];
/** Words shown around a quotation. */
const contextWords = 80;
/** By it a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Saves a random sample of quotations as CSV, to be coded by hand: by it one measures, on one's own corpus, how far the
 * quotations and speakers found can be trusted. A row has the quotation between `[[` and `]]` with the text around it,
 * the speaker found and the words that name them, and four empty columns: `extent` (right, too long, too short, no
 * quotation), `speaker right` (yes, no, cannot tell; where no speaker was found, yes if nobody can be told), `speaker`
 * (who it was, if not), `coder`. Read it back by `loadCodingSheet`.
 *
 * A file that is there and differs is never replaced, since somebody may have coded it; the sentence says so. How much of
 * the articles' text is written follows `PRESSLAB_PASSAGES`: a longer text is cut, with `…`. No text is run as a formula.
 * A path begins at the folder in which the notebook runs, in a report at the report's.
 *
 * @throws when the path does not end in .csv, n or the seed is no whole number in its range, or no article has the field
 * @example saveCodingSheet(quotations, 'check.csv', { n: 50, by: 'source', seed: 1 })
 */
export function saveCodingSheet(
  quotations: Quotations,
  path: string,
  options: SampleQuotationsOptions = {},
): SavedCodingSheet {
  if (extname(path).toLowerCase() !== '.csv') throw new Error(`unknown ending: "${path}"; known: .csv`);
  const file = outputPath(path);
  const { rows, method } = sampleQuotations(quotations, options);
  const policy = passagesPolicy();
  const texts = new Map(quotations.articles.map(({ id, text }) => [id, text]));
  const parts = new Map(
    quotations.quotations.map((one) => [placeName(one.article, one.parts[0]?.start ?? 0), one.parts]),
  );
  const cells = rows.map((row) => {
    const own = parts.get(placeName(row.article, row.start)) ?? [];
    const { text, found, mention } = hideNames({
      text: markText(texts.get(row.article) ?? '', own, policy),
      found: row.found,
      mention: row.mention,
    });
    const place = [row.number, row.article, row.start, row.end, row.source, row.type, row.stratum, row.of];
    return [...place, text, found, mention, undefined, undefined, undefined, undefined];
  });
  const content = `${byteOrderMark}${tableCsv({ columns, rows: cells })}`;
  const name = `\`${basename(path).replaceAll('`', '')}\``;
  if (existsSync(file) && readFileSync(file, 'utf8') !== content)
    return say(
      file,
      `${name} is there already and was left as it is, since it may have been coded.`,
      'For a new sample give another name.',
    );
  writeWhole(file, content);
  const { quotations: all = 0 } = method.n;
  return say(
    file,
    `Saved ${name}: ${countNoun(rows.length, 'quotation')} of ${all}, drawn by chance, to be coded by hand.`,
    describePolicy(policy),
  );
}

/** The words of a quotation, each part between marks, with those around it. */
function markText(text: string, parts: readonly Span[], policy: PassagesPolicy): string | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (policy === 'none' || first === undefined || last === undefined) return undefined;
  const line = {
    left: text.slice(0, first.start),
    match: text.slice(first.start, last.end),
    right: text.slice(last.end),
  };
  const most = policy === 'excerpt' ? excerptWords : countRunningWords(line.match) + contextWords;
  const near = cropLine(line);
  const lengths = lengthsAround(near, most);
  const from = first.start - lengths.left;
  const isCut = lengths.match < line.match.length;
  const to = isCut ? first.start + lengths.match : last.end + lengths.right;
  const shown = parts.flatMap(({ start, end }) => {
    if (start >= to) return [];
    return [{ start, end: Math.min(end, to), close: end <= to ? ']]' : '' }];
  });
  let marked = from > 0 ? '…' : '';
  let at = from;
  for (const { start, end, close } of shown) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}${close}`;
    at = end;
  }
  return `${marked}${text.slice(at, to)}${to < text.length ? '…' : ''}`.replace(/\s+/g, ' ').trim();
}

/** Enough of an article for the words around a quotation, so that long articles are not read over and over. */
function cropLine(line: { readonly left: string; readonly match: string; readonly right: string }): typeof line {
  const reach = 20 * contextWords;
  return { left: line.left.slice(-reach), match: line.match, right: line.right.slice(0, reach) };
}

function placeName(article: string, start: number): string {
  return JSON.stringify([article, start]);
}

function describePolicy(policy: PassagesPolicy): string | undefined {
  if (policy === 'full') return undefined;
  return policy === 'none'
    ? 'The text of articles is left out, so they have to be at hand.'
    : `Texts are cut to ${excerptWords} words, so the articles have to be at hand.`;
}

function say(file: string, ...sentences: readonly (string | undefined)[]): SavedCodingSheet {
  return { kind: 'prose', markdown: joinSentences(...sentences), file };
}
