import type { Chart, Passage, Quotation, Span, Zone } from '../../model.js';
import type { PassagesPolicy } from './passages.js';

/**
 * A chart as it is shown, with all that is needed to list its passages and to open an article without the kernel: a
 * notebook that was saved, closed and sent to somebody else can do it too.
 */
export interface ShownChart extends Pick<Chart, 'id' | 'figure' | 'caption' | 'alt'> {
  /** How much of the articles' text is in here. */
  readonly policy: PassagesPolicy;
  readonly marks: readonly ShownMark[];
  /** Those that passages stand in, once each. */
  readonly articles: readonly ShownArticle[];
}

/** A mark and its passages: `passages.length` of `total`. */
export interface ShownMark {
  readonly trace: number;
  readonly point: number;
  readonly total: number;
  /** What is read when one points at it, as lines of plain text; the first is its name. */
  readonly label: string;
  readonly passages: readonly ShownPassage[];
}

/** A passage with the stretch of its article that is shown of it. */
export interface ShownPassage extends Passage {
  /** Where the stretch begins and ends; absent where no text is shown. It may end before the passage does. */
  readonly from?: number;
  readonly to?: number;
  /** The stretch itself, where its article is not here as a whole. */
  readonly text?: string;
}

/** What is known of an article, and its text where it can be opened. */
export interface ShownArticle {
  readonly id: string;
  readonly source: string;
  readonly title?: string;
  readonly date?: string;
  /** A language tag: `en`, `pt-BR`; absent where it is not known. */
  readonly language?: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text?: string;
  readonly zones?: readonly Pick<Zone, 'kind' | 'start' | 'end'>[];
  readonly quotations?: readonly ShownQuotation[];
  /** Names of those who are quoted in it, in the order in which they speak first. */
  readonly speakers?: readonly string[];
}

export interface ShownQuotation extends Pick<Quotation, 'type' | 'parts'> {
  /** The place in `speakers`; absent where the text does not tell. */
  readonly speaker?: number;
  readonly mention?: Span;
}
