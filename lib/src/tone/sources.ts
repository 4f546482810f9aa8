import type { Quotations, Result } from '../model.js';
import { groupTone, type ToneByGroupOptions } from './groups.js';
import type { ToneSummary } from './summary.js';

/** The tone of all that a source quotes. */
export interface SourceToneRow extends ToneSummary {
  readonly source: string;
}

/**
 * The tone of each source's quotations, whoever speaks, against the mean of the corpus: whether a medium lets its
 * speakers be heard in a darker or a lighter tone. It is not the tone of the medium's own words. Quotations whose
 * speaker is not told are among them; all else is as in `toneBySpeaker`. A source without quotations has no row.
 *
 * @example toneBySource(findQuotations(corpus)).rows[0] // { source: 'A', n: 12, articles: 5, mean: 0.04, ... }
 * @throws when `words` or the lexicon is not known, `scores` lack a quotation, or samples or seed are no whole numbers in their range
 */
export function toneBySource(quotations: Quotations, options: ToneByGroupOptions = {}): Result<SourceToneRow> {
  return groupTone(quotations, options, {
    step: 'toneBySource',
    keyOf: ({ article }) => article.source.name,
    label: ({ article }) => ({ source: article.source.name }),
    nameOf: ({ source }) => source,
    key: 'source',
    idOf: ({ source }) => source,
  });
}
