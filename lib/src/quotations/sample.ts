import type { Dropped, Quotations, Result } from '../model.js';
import { type Random, seededRandom } from '../statistics/index.js';
import { checkGrouping, compareText, dropUngrouped, type Grouping, groupOf } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { listQuotations, type QuotationRow } from './listing.js';

/** A quotation that was drawn. */
export interface SampledQuotation {
  /** From 1, in the order of the corpus. */
  readonly number: number;
  readonly article: string;
  readonly start: number;
  /** Where its last part ends. */
  readonly end: number;
  readonly source: string;
  readonly type: QuotationRow['type'];
  /** The source or value it was drawn from, `all` where nothing is grouped, and how many quotations that has. */
  readonly stratum: string;
  readonly of: number;
  /** The speaker who was found; absent where none was. */
  readonly found?: string;
  readonly mention?: string;
}

export interface SampleQuotationsOptions {
  /** How many are drawn, as long as there are so many; a whole number from 1. */
  readonly n?: number;
  /** From what as many each are drawn: `source` (the default), one of your own fields, or `none`. */
  readonly by?: Grouping;
  /** A whole number from 0 to 4294967295. */
  readonly seed?: number;
}

interface Stratum {
  readonly name: string;
  readonly rows: readonly QuotationRow[];
}

/**
 * A random sample of quotations, from each source as many as the sizes allow: what a reader codes to tell how far the
 * quotations of a corpus can be trusted. A stratum with fewer than its part gives all, and the others make up for it;
 * what does not divide evenly goes to the larger ones, ties by name. Within a stratum each quotation has the same chance.
 * Quotations of articles without a value in the field are not drawn from, and are listed in `method.dropped`. Rows stand
 * in the order of the corpus; the passages of a row are the parts of the quotation. The same seed draws the same ones.
 *
 * @example sampleQuotations(quotations, { n: 50, seed: 1 }).rows[0] // { number: 1, article: 'a', ..., stratum: 'A', of: 112 }
 * @throws when n is no whole number from 1, the seed none in its range, or no article has the field
 */
export function sampleQuotations(
  quotations: Quotations,
  { n = 50, by = 'source', seed = 1 }: SampleQuotationsOptions = {},
): Result<SampledQuotation> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n must be a whole number from 1: ${n}`);
  checkGrouping(quotations.articles, by);
  const random = seededRandom(seed);
  const listed = listQuotations(quotations);
  const { strata, dropped } = listStrata(quotations, listed.rows, by);
  const quotas = shareOut(strata, n);
  const drawn = new Map<QuotationRow, Stratum>();
  for (const stratum of strata)
    for (const row of draw(stratum.rows, quotas.get(stratum) ?? 0, random)) drawn.set(row, stratum);
  const ends = new Map(quotations.quotations.map((one, i) => [listed.rows[i], one.parts.at(-1)?.end ?? 0]));
  const rows = listed.rows
    .filter((row) => drawn.has(row))
    .map((row, i): SampledQuotation => {
      const { article, start, source, type, speaker, mention } = row;
      const { name = '', rows: whole = [] } = drawn.get(row) ?? {};
      const place = { article, start, end: ends.get(row) ?? start };
      const heard = { ...(speaker !== undefined && { found: speaker }), ...(mention !== undefined && { mention }) };
      return { number: i + 1, ...place, source, type, stratum: name, of: whole.length, ...heard };
    });
  return {
    kind: 'result',
    rows,
    key: ['article', 'start'],
    method: {
      step: 'sampleQuotations',
      version: libraryVersion,
      options: { n, by, seed },
      n: { quotations: listed.rows.length, strata: strata.length, drawn: rows.length },
      references: [],
      dropped,
      inputs: [quotations.method],
    },
    passages: ({ article, start }, limit) => {
      const found = listed.rows.find((row) => row.article === article && row.start === start);
      return found === undefined ? [] : listed.passages(found, limit);
    },
  };
}

/** The quotations by stratum, in the order of code units. */
function listStrata(
  { articles }: Quotations,
  rows: readonly QuotationRow[],
  by: Grouping,
): { readonly strata: readonly Stratum[]; readonly dropped: readonly Dropped[] } {
  const nameOf = new Map(articles.map((one) => [one.id, by === 'none' ? 'all' : groupOf(one, by)]));
  const byName = new Map<string, QuotationRow[]>();
  for (const row of rows) {
    const name = nameOf.get(row.article);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const dropped = articles.filter(({ id }) => nameOf.get(id) === undefined);
  return {
    strata: [...byName].map(([name, own]) => ({ name, rows: own })).sort((a, b) => compareText(a.name, b.name)),
    dropped: dropped.map((article) => dropUngrouped(article, by, 'its quotations are not drawn from')),
  };
}

/** How many are drawn from each stratum: the smallest is served first, so that what it lacks goes to the others. */
function shareOut(strata: readonly Stratum[], n: number): ReadonlyMap<Stratum, number> {
  const quotas = new Map<Stratum, number>();
  let left = n;
  const sorted = strata.toSorted((a, b) => a.rows.length - b.rows.length || compareText(a.name, b.name));
  sorted.forEach((stratum, i) => {
    const quota = Math.min(stratum.rows.length, Math.floor(left / (sorted.length - i)));
    quotas.set(stratum, quota);
    left -= quota;
  });
  return quotas;
}

/** So many of these, each with the same chance: the first steps of the shuffle of Fisher and Yates. */
function draw<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const left = [...items];
  for (let i = 0; i < count; i += 1) {
    const at = i + Math.floor(random() * (left.length - i));
    const [here, there] = [left[i], left[at]];
    if (here === undefined || there === undefined) break;
    left[i] = there;
    left[at] = here;
  }
  return left.slice(0, count);
}
