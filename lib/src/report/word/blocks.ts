import type { DocumentTable } from '../tables/document-table.js';

/** A stretch of text in one style. */
export interface WordRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly code?: boolean;
}

/** A picture as vectors, with pixels for programs that show none. */
export interface WordPicture {
  readonly svg?: string;
  readonly png: Uint8Array;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A part of a document for word processors. Figures and tables are numbered in their order. */
export type WordBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly WordRun[];
      readonly look?: 'text' | 'note' | 'quiet' | 'work';
    }
  | {
      readonly kind: 'item';
      readonly runs: readonly WordRun[];
      readonly list: 'bullet' | 'number';
      readonly level: number;
    }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'figure'; readonly picture: WordPicture; readonly caption: string }
  | { readonly kind: 'table'; readonly table: DocumentTable };
