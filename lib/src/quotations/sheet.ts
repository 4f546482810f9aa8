import type { Quotations, Result } from '../model.js';
import { libraryVersion } from '../version.js';

/** A quotation as it stands in the sheet for corrections by hand. */
export interface CorrectionRow {
  readonly article: string;
  readonly start: number;
  /** The first words of the quotation. */
  readonly quotation: string;
  /** Absent where the text does not tell. */
  readonly speaker?: string;
  /** Empty: to be filled by a reader, with a name, `-` for nobody, or `no speech`. */
  readonly becomes: string;
}

const shownWords = 8;

/**
 * Every quotation with the speaker found and an empty column `becomes`: saved as CSV, filled in by hand and kept as
 * `corrections.csv` beside the articles, it is what `loadCorrections` reads. Rows left empty correct nothing.
 *
 * @example correctionSheet(quotations).rows[0]
 * // { article: 'a', start: 1, quotation: 'It rained all night', speaker: 'Anna Berg', becomes: '' }
 */
export function correctionSheet({ quotations, speakers, articles, method }: Quotations): Result<CorrectionRow> {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const rows = quotations.map(({ article, parts, speaker }): CorrectionRow => {
    const { start = 0, end = 0 } = parts[0] ?? {};
    const name = speaker === undefined ? undefined : names.get(speaker);
    const words = (texts.get(article) ?? '').slice(start, end).split(/\s+/);
    return {
      article,
      start,
      quotation: words.slice(0, shownWords).join(' '),
      ...(name !== undefined && { speaker: name }),
      becomes: '',
    };
  });
  return {
    kind: 'result',
    rows,
    key: ['article', 'start'],
    method: {
      step: 'correctionSheet',
      version: libraryVersion,
      options: {},
      n: { quotations: rows.length },
      references: [],
      dropped: [],
      inputs: [method],
    },
    passages(row, limit = 50) {
      const found = quotations.find(({ article, parts }) => article === row.article && parts[0]?.start === row.start);
      return (found?.parts ?? []).slice(0, limit).map((part) => ({ article: row.article, ...part }));
    },
  };
}
