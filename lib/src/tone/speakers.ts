import type { Quotations, Result, Speaker } from '../model.js';
import { groupTone, type ToneByGroupOptions } from './groups.js';
import type { ToneSummary } from './summary.js';

/** The tone of a speaker: of what is quoted of them. */
export interface SpeakerToneRow extends ToneSummary {
  /** `Speaker.id`: two people may have one name. */
  readonly speakerId: string;
  readonly speaker: string;
  readonly kind: Speaker['kind'];
}

/**
 * The tone of each speaker: the mean score of the quotations that are theirs, against the mean of all quotations of the
 * corpus. Only the words between marks count, or, as a series of its own, those of indirect speech. It is the tone in
 * which someone is quoted, no stance, and not the tone toward them.
 *
 * With fewer than 5 quotations there is no mean, with quotations from fewer than 5 articles no interval, and `reason`
 * says so; fewer than 20 are flagged by `few`. The interval is that of a bootstrap by article, each row drawn from the
 * same seed, so that it does not depend on the other rows. Quotations whose speaker is not told are in the mean of the
 * corpus and under no speaker: `method.n.unresolved` has their number. Rows are ordered by n, then by name; a speaker
 * without words of this kind has no row.
 *
 * @example toneBySpeaker(findQuotations(corpus)).rows[0] // { speaker: 'Anna Berg', n: 7, articles: 3, mean: -0.1, ... }
 * @throws when `words` or the lexicon is not known, `scores` lack a quotation, or samples or seed are no whole numbers in their range
 */
export function toneBySpeaker(quotations: Quotations, options: ToneByGroupOptions = {}): Result<SpeakerToneRow> {
  return groupTone(quotations, options, {
    step: 'toneBySpeaker',
    keyOf: ({ speaker }) => speaker?.id,
    label: ({ speaker }) => ({
      speakerId: speaker?.id ?? '',
      speaker: speaker?.name ?? '',
      kind: speaker?.kind ?? 'unnamed',
    }),
    ungrouped: 'the text does not tell who speaks: in the mean of the corpus, and under no speaker',
    nameOf: ({ speaker }) => speaker,
    key: 'speakerId',
    idOf: ({ speakerId }) => speakerId,
  });
}
