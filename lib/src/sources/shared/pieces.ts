import type { Quotations, Result } from '../../model.js';
import { libraryVersion } from '../../version.js';
import type { SharedQuotationRow } from './quotations.js';
import { QuotedReader, type Stretch } from './reader.js';

/** A piece of two quotations that share words: kept by both, or only in one of them. */
export interface SharedPieceRow
  extends Pick<SharedQuotationRow, 'source' | 'other' | 'article' | 'start' | 'otherArticle' | 'otherStart'> {
  /** From 1, in the order of the words. */
  readonly piece: number;
  /** `source`: only in the first of the two; `other`: only in the second. */
  readonly status: 'kept' | 'source' | 'other';
  readonly words: number;
  /** The words; what is kept, as the first of the two has it. */
  readonly text: string;
}

interface Piece {
  readonly status: SharedPieceRow['status'];
  /** Of what is kept, in the first and in the second quotation. */
  readonly stretches: readonly Stretch[];
}

const mostPassages = 50;

/**
 * What pairs of quotations keep of each other, and what each has alone, piece by piece in the order of the words: what
 * was cut when a statement was quoted. Takes rows of `alignSharedQuotations`, all of them or some. The passages of a
 * piece are where it stands, what is kept in both articles. Rows of quotations that are not there give no pieces.
 *
 * @example listSharedPieces(quotations, shared.rows).rows[1] // { ..., piece: 2, status: 'source', words: 4, text: ... }
 */
export function listSharedPieces(
  quotations: Quotations,
  shared: readonly SharedQuotationRow[],
): Result<SharedPieceRow> {
  const reader = new QuotedReader(quotations);
  const rows = shared.flatMap((row) => cutPieces(reader, row).map((piece, i) => makeRow(reader, row, piece, i + 1)));
  return {
    kind: 'result',
    rows,
    key: ['article', 'start', 'otherArticle', 'otherStart', 'piece'],
    method: {
      step: 'listSharedPieces',
      version: libraryVersion,
      options: {},
      n: { pairs: shared.length, rows: rows.length },
      references: [],
      dropped: [],
      inputs: [quotations.method],
    },
    passages: (row, limit = mostPassages) =>
      (cutPieces(reader, row)[row.piece - 1]?.stretches ?? [])
        .flatMap((stretch) => reader.place(stretch))
        .slice(0, limit),
  };
}

type PairKey = Pick<SharedQuotationRow, 'article' | 'start' | 'otherArticle' | 'otherStart'>;

/** The pieces of a pair; of a gap on both sides, that of the first before that of the second. */
function cutPieces(reader: QuotedReader, { article, start, otherArticle, otherStart }: PairKey): readonly Piece[] {
  const [first, second] = [reader.find(article, start), reader.find(otherArticle, otherStart)];
  if (first === undefined || second === undefined) return [];
  const pieces: Piece[] = [];
  let [at, otherAt] = [0, 0];
  const end = { here: reader.sizeOf(first), there: reader.sizeOf(second), size: 0 };
  for (const { here, there, size } of [...reader.align(first, second), end]) {
    pieces.push(
      { status: 'source', stretches: [{ quotation: first, from: at, to: here }] },
      { status: 'other', stretches: [{ quotation: second, from: otherAt, to: there }] },
      {
        status: 'kept',
        stretches: [
          { quotation: first, from: here, to: here + size },
          { quotation: second, from: there, to: there + size },
        ],
      },
    );
    [at, otherAt] = [here + size, there + size];
  }
  return pieces.filter(({ stretches: [stretch] }) => stretch !== undefined && stretch.to > stretch.from);
}

function makeRow(
  reader: QuotedReader,
  { source, other, article, start, otherArticle, otherStart }: SharedQuotationRow,
  { status, stretches: [stretch] }: Piece,
  piece: number,
): SharedPieceRow {
  return {
    source,
    other,
    article,
    start,
    otherArticle,
    otherStart,
    piece,
    status,
    words: stretch ? stretch.to - stretch.from : 0,
    text: stretch ? reader.textOf(stretch) : '',
  };
}
