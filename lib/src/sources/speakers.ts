import type { Passage, Quotations, Result, Speaker } from '../model.js';
import { listQuotations, listSpeakers, type QuotationRow } from '../quotations/index.js';
import { significant } from '../statistics/index.js';
import { type Grouping, type GroupLabel, labelGroup } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { collectCells, countArticles } from './cells.js';
import { countEach, groupArticles, nameOfRow, stateSizes } from './groups.js';

/** How much one speaker is quoted, in one source or in all. */
export interface QuotationCountRow extends GroupLabel {
  /** The name; absent for the quotations whose speaker the texts do not tell. */
  readonly speaker?: string;
  readonly kind?: Speaker['kind'];
  readonly quotations: number;
  /** Articles of the source that quote them. */
  readonly articles: number;
  /** Words between marks, and of all that is reported. */
  readonly markedWords: number;
  readonly words: number;
  /** Of all quotations of the source, 0 to 1; those without a known speaker are below the line too. */
  readonly share: number;
}

export interface CountQuotationsOptions {
  /** `speaker`, and `source` or one of your own fields beside it. */
  readonly by?: readonly ('speaker' | Grouping)[];
}

const mostPassages = 50;

/**
 * Who is quoted where, and how much: quotations and words by speaker and source, with the share of each speaker in the
 * quotations of the source. Quotations whose speaker is not told are rows of their own, without `speaker`: they are
 * never shared out among the known.
 *
 * The speaker with the most quotations in all comes first, ties by name, those without a speaker last; then by source.
 * Sources without any quotation have no row and are named in `method.dropped`; an article without a value in the field
 * is counted in rows without `group`. The passages of a row are the reported words.
 *
 * @example countQuotations(quotations).rows[0] // { speaker: 'Anna Berg', source: 'A', quotations: 2, share: 0.5, ... }
 * @throws when `by` lacks `speaker` or has more than one field beside it, or no article has the field
 */
export function countQuotations(
  quotations: Quotations,
  { by = ['speaker', 'source'] }: CountQuotationsOptions = {},
): Result<QuotationCountRow> {
  const grouping = readGrouping(by);
  const groups = groupArticles(quotations.articles, grouping, 'counted without a group');
  const quoted = listQuotations(quotations).rows;
  const kinds = new Map(listSpeakers(quotations).rows.map(({ speaker, kind }) => [speaker, kind]));
  const inGroup = countEach(quoted.map(({ article }) => groups.nameOf.get(article)));
  const rows = collectCells(quoted, ({ speaker }) => speaker, groups.nameOf).map(
    ({ label: speaker, group, items }): QuotationCountRow => {
      const kind = speaker === undefined ? undefined : kinds.get(speaker);
      return {
        ...(speaker !== undefined && { speaker }),
        ...(kind !== undefined && { kind }),
        ...labelGroup(grouping, group),
        quotations: items.length,
        articles: countArticles(items),
        markedWords: items.reduce((sum, { markedWords }) => sum + markedWords, 0),
        words: items.reduce((sum, { words }) => sum + words, 0),
        share: significant(items.length / (inGroup.get(group) ?? items.length)),
      };
    },
  );
  return {
    kind: 'result',
    rows,
    key: grouping === 'none' ? ['speaker'] : ['speaker', grouping === 'source' ? 'source' : 'group'],
    method: {
      step: 'countQuotations',
      version: libraryVersion,
      options: { by: grouping },
      n: {
        articles: quotations.articles.length,
        quotations: quoted.length,
        unresolved: quoted.filter(({ speaker }) => speaker === undefined).length,
        speakers: kinds.size,
        rows: rows.length,
        ...stateSizes('articles', groups.groups, ({ articles }) => articles.length),
        ...stateSizes('quotations', groups.groups, ({ name }) => inGroup.get(name) ?? 0),
      },
      references: [],
      dropped: [
        ...groups.dropped,
        ...groups.groups.flatMap(({ name }) =>
          name === undefined || inGroup.has(name) ? [] : [{ where: name, reason: 'no quotations' }],
        ),
      ],
      inputs: [quotations.method],
    },
    passages: (row, limit = mostPassages) =>
      findPassages(quotations, quoted, limit, ({ speaker, article }) => {
        return speaker === row.speaker && groups.nameOf.get(article) === nameOfRow(row);
      }),
  };
}

/** The passages of the quotations that pass, in the order of the corpus. */
export function findPassages(
  { quotations }: Quotations,
  rows: readonly QuotationRow[],
  limit: number,
  passes: (row: QuotationRow) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  for (const [i, row] of rows.entries()) {
    if (passages.length >= limit) break;
    if (!passes(row)) continue;
    for (const { start, end } of quotations[i]?.parts ?? []) passages.push({ article: row.article, start, end });
  }
  return passages.slice(0, limit);
}

function readGrouping(by: readonly string[]): Grouping {
  const [grouping = 'none', ...others] = by.filter((name) => name !== 'speaker');
  if (!by.includes('speaker') || others.length > 0) {
    throw new Error(`by must hold "speaker", and at most one field beside it: ${JSON.stringify(by)}`);
  }
  return grouping;
}
