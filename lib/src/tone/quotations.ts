import type { Quotation, Quotations, Result, Speaker } from '../model.js';
import { significant } from '../statistics/index.js';
import { scoreByNatural } from './baselines.js';
import { showEvidence } from './evidenceprose.js';
import { toneMethod } from './method.js';
import type { ToneLabel } from './score.js';
import {
  groupUnits,
  passagesOf,
  scoreQuotations,
  startOf,
  type ToneOfQuotationsOptions,
  type ToneUnit,
  wordsOf,
} from './units.js';

/** The tone of one quotation. */
export interface QuotationToneRow {
  /** `Article.id` */
  readonly article: string;
  readonly source: string;
  /** Where the quotation starts in the text of its article. */
  readonly start: number;
  readonly type: Quotation['type'];
  /** `Speaker.id`, name and kind; absent where the text does not tell who speaks. */
  readonly speakerId?: string;
  readonly speaker?: string;
  readonly kind?: Speaker['kind'];
  /** How many words were scored. */
  readonly words: number;
  /** From -1 to 1. */
  readonly score: number;
  /** The share of these words that have a tone, from 0 to 1. */
  readonly coverage: number;
  readonly label: ToneLabel;
  /** The words that drove the score, with what each counts, and what rules did to it: `not good −0.49 (negated)`. */
  readonly evidence: string;
  /** The mean valence by word of `scoreByNatural`, from -5 to 5; absent where it finds no word. */
  readonly baseline?: number;
}

/**
 * The tone of each quotation, by the words between its marks alone (or, apart from these, by the words of indirect
 * speech). A quotation that is split is one row. Rows stand in the order of the corpus; quotations of the other kind
 * are left out, and those without a word are counted in `method.dropped`. A row's passages are the spans scored.
 *
 * @example toneOfQuotations(findQuotations(corpus)).rows[0] // { article: 'a', ..., words: 12, score: -0.31, ... }
 * @throws when `words` or the lexicon is not known, or `scores` lack a quotation
 */
export function toneOfQuotations(
  quotations: Quotations,
  { words = 'marked', lexicon = 'all', scores }: ToneOfQuotationsOptions = {},
): Result<QuotationToneRow> {
  const options = { words, lexicon, ...(scores && { scores }) };
  const scored = scoreQuotations(quotations, options);
  const byArticle = groupUnits(scored.units, ({ article }) => article.id);
  return {
    kind: 'result',
    rows: scored.units.map(makeRow),
    key: ['article', 'start', 'type'],
    method: toneMethod('toneOfQuotations', quotations, scored, options),
    passages: (row, limit = 50) =>
      (byArticle.get(row.article) ?? [])
        .filter(({ quotation }) => startOf(quotation) === row.start && quotation.type === row.type)
        .flatMap(passagesOf)
        .slice(0, limit),
  };
}

function makeRow(unit: ToneUnit): QuotationToneRow {
  const { quotation, article, speaker, tone } = unit;
  const baseline = scoreByNatural(wordsOf(unit));
  return {
    article: article.id,
    source: article.source.name,
    start: startOf(quotation),
    type: quotation.type,
    ...(speaker && { speakerId: speaker.id, speaker: speaker.name, kind: speaker.kind }),
    words: tone.length,
    score: tone.score,
    coverage: tone.coverage,
    label: tone.label,
    evidence: showEvidence(tone.words),
    ...(baseline !== undefined && { baseline: significant(baseline) }),
  };
}
