import type { Quotations, Result } from '../model.js';
import { listQuotations } from '../quotations/index.js';
import { significant } from '../statistics/index.js';
import { type Grouping, type GroupLabel, labelGroup } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { collectCells, countArticles } from './cells.js';
import { countEach, groupArticles, nameOfRow, stateSizes } from './groups.js';
import { references } from './references.js';
import { findPassages } from './speakers.js';
import { type Stance, stanceOf } from './stances.js';

/** How often one reporting verb introduces speech, in one source or in all. */
export interface CueRow extends GroupLabel {
  /** The dictionary form: `say`, `according to`, `:`. */
  readonly cue: string;
  /** What the verb says of the words it reports; `unlisted` where the table of classes does not have it. */
  readonly stance: Stance;
  /** Quotations that it introduces. */
  readonly count: number;
  /** Articles of the source that use it. */
  readonly articles: number;
  /** Of the quotations of the source that have a reporting verb, 0 to 1. */
  readonly share: number;
}

export interface CountCuesOptions {
  /** `source` (the default), `none`, or the name of one of your own fields. */
  readonly by?: Grouping;
}

const mostPassages = 50;

/**
 * By which words speech is reported, source by source: "say" leaves the words as they are, "vow", "claim" or "admit"
 * say something of them. The table of these classes, with its reasons, is `cueStances`.
 *
 * The commonest in all comes first, ties by code unit; then by source. Quotations without a reporting verb are in no
 * row and below no line; `method.n.withoutCue` has their number. The passages of a row are the reported words.
 *
 * @example countCues(quotations).rows[0] // { cue: 'say', stance: 'neutral', source: 'A', count: 3, articles: 1, share: 0.75 }
 * @throws when no article has the field
 */
export function countCues(quotations: Quotations, { by = 'source' }: CountCuesOptions = {}): Result<CueRow> {
  const groups = groupArticles(quotations.articles, by, 'counted without a group');
  const all = listQuotations(quotations).rows;
  const cued = all.filter(({ lemma }) => lemma !== undefined);
  const inGroup = countEach(cued.map(({ article }) => groups.nameOf.get(article)));
  const rows = collectCells(cued, ({ lemma }) => lemma, groups.nameOf).map(
    ({ label: cue = '', group, items }): CueRow => ({
      cue,
      stance: stanceOf(cue),
      ...labelGroup(by, group),
      count: items.length,
      articles: countArticles(items),
      share: significant(items.length / (inGroup.get(group) ?? items.length)),
    }),
  );
  return {
    kind: 'result',
    rows,
    key: by === 'none' ? ['cue'] : ['cue', by === 'source' ? 'source' : 'group'],
    method: {
      step: 'countCues',
      version: libraryVersion,
      options: { by },
      n: {
        articles: quotations.articles.length,
        quotations: all.length,
        withoutCue: all.length - cued.length,
        cues: countEach(rows.map(({ cue }) => cue)).size,
        rows: rows.length,
        ...stateSizes('articles', groups.groups, ({ articles }) => articles.length),
        ...stateSizes('quotations', groups.groups, ({ name }) => inGroup.get(name) ?? 0),
      },
      references: [references.caldasCoulthard1994],
      dropped: groups.dropped,
      inputs: [quotations.method],
    },
    passages: (row, limit = mostPassages) =>
      findPassages(quotations, all, limit, ({ lemma, article }) => {
        return lemma === row.cue && groups.nameOf.get(article) === nameOfRow(row);
      }),
  };
}
