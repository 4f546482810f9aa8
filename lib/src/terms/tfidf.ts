import type { Corpus, Result } from '../model.js';
import {
  type SmartScheme,
  significant,
  smartWeights,
  type TermInDocument,
  type TfIdfVariant,
  tfIdfWeights,
} from '../statistics/index.js';
import { compareText } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { references } from './references.js';
import { findTerm, recordTermOptions, type TermOptions, UnitReader } from './units.js';

/** A term of one article, and how much it stands out there. */
export interface TfIdfRow {
  readonly term: string;
  readonly article: string;
  readonly source: string;
  readonly count: number;
  /** From 0 up; 0 for a term of every article in `tidytext`, `quanteda`, and SMART schemes with `f` or `p`. */
  readonly tfIdf: number;
}

export interface TfIdfTermsOptions extends TermOptions {
  /** The definition, by the tool that has it, or by the three letters of SMART: `lfc`, see `smartWeights`. */
  readonly variant?: TfIdfVariant | SmartScheme;
  /** The most rows of one article, the largest weights first; all by default. */
  readonly top?: number;
}

/**
 * How much each term stands out in its article against the other articles: the words that tell what one article is
 * about. Each article is a document; its length, where the variant uses it, is all its words, stop words included.
 *
 * In the order of the corpus, within an article from the largest weight, then by term in code units. Articles without
 * words count as documents, give no rows, and are named in `method.dropped`. The table grows with the corpus.
 *
 * @example tfIdf(corpus).rows[0] // { term: 'helicopters', article: 'b', source: 'B', count: 2, tfIdf: 0.0866434 }
 * @throws when an option is not known
 */
export function tfIdf(
  corpus: Corpus,
  {
    variant = 'tidytext',
    top = Number.POSITIVE_INFINITY,
    stopwords = 'none',
    stem = 'none',
    ngrams = 1,
    case: letterCase = 'fold',
  }: TfIdfTermsOptions = {},
): Result<TfIdfRow> {
  const options = { stopwords, stem, ngrams, case: letterCase };
  if (!(top >= 1)) throw new Error(`top must be at least 1, not ${top}`);
  const reader = new UnitReader(options);
  weighTerms([], variant, { documents: 0, length: 0 });
  const documents = corpus.articles.map((article) => {
    const { unit } = reader.read(article);
    return { article, length: unit.length, counts: countUnits(unit) };
  });
  const containing = new Float64Array(reader.labels.length);
  for (const { counts } of documents) {
    for (const unit of counts.keys()) containing[unit] = (containing[unit] ?? 0) + 1;
  }
  const rows = documents.flatMap(({ article, length, counts }) => {
    const terms = [...counts].map(([unit, count]) => ({ unit, count, containing: containing[unit] ?? 0 }));
    const weights = weighTerms(terms, variant, { documents: documents.length, length });
    return terms
      .map(({ unit, count }, i) => ({
        term: reader.labels[unit] ?? '',
        article: article.id,
        source: article.source.name,
        count,
        tfIdf: significant(weights[i] ?? 0),
      }))
      .sort((a, b) => b.tfIdf - a.tfIdf || compareText(a.term, b.term))
      .slice(0, top);
  });
  return {
    kind: 'result',
    rows,
    key: ['term', 'article'],
    method: {
      step: 'tfIdf',
      version: libraryVersion,
      options: { variant, ...(Number.isFinite(top) && { top }), ...recordTermOptions(options) },
      n: {
        articles: documents.length,
        words: documents.reduce((sum, { length }) => sum + length, 0),
        types: reader.labels.length,
        rows: rows.length,
      },
      references: [
        references.sparckJones1972,
        ...(isSmart(variant) ? [references.saltonBuckley1988] : []),
        ...(stem === 'porter' ? [references.porter1980] : []),
      ],
      dropped: documents
        .filter(({ length }) => length === 0)
        .map(({ article }) => ({ where: article.id, reason: 'no words in its body' })),
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) =>
      findTerm(
        corpus.articles.filter((article) => article.id === row.article),
        row.term,
        options,
        limit,
      ),
  };
}

function weighTerms(
  terms: readonly TermInDocument[],
  variant: TfIdfVariant | SmartScheme,
  size: { readonly documents: number; readonly length: number },
): number[] {
  if (isSmart(variant)) return smartWeights(terms, { scheme: variant, documents: size.documents });
  return tfIdfWeights(terms, { variant, ...size });
}

/** Three small letters are a scheme of SMART; which letters there are, `smartWeights` says. */
function isSmart(variant: TfIdfVariant | SmartScheme): variant is SmartScheme {
  return /^[a-z]{3}$/.test(variant);
}

function countUnits(units: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const unit of units) if (unit >= 0) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}
