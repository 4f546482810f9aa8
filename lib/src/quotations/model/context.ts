import { markConnectors } from './connectors.js';
import { markNearCues } from './nearcues.js';
import { markNearMarks } from './nearmarks.js';
import type { Paragraph, Reading } from './reading.js';
import { markReports } from './reports.js';
import { Tag } from './tags.js';

/** What stands around each token: one number per token and column, from 1; 0 outside a paragraph. */
export class Context {
  /** The nearest cue of the sentence before, and after: how sure, how far, and what stands between. */
  readonly leftCue: Uint16Array;
  readonly rightCue: Uint16Array;
  readonly rightStem: Uint16Array;
  /** How the sentence ends: ", X said.", ", said X.", ", according to X.". */
  readonly ending: Uint16Array;
  readonly position: Uint16Array;
  /** The surest cue of the sentence, and whether it has marks. */
  readonly sentence: Uint16Array;
  /** A comma or conjunction, and what follows it; and the last such before the token. */
  readonly connector: Uint16Array;
  readonly since: Uint16Array;
  /** Finite helping verbs since the last connector, 3 at most. */
  readonly verbs: Uint16Array;
  /** Where the token stands to the nearest report in the sentence ("..., X said, ..."). */
  readonly report: Uint16Array;
  /** Whether it can belong to the subject of a cue. */
  readonly subject: Uint16Array;
  /** The last marked words before the token in its sentence, and the next after it. */
  readonly after: Uint16Array;
  readonly before: Uint16Array;
  readonly paragraph: Uint16Array;

  /** All columns share one buffer: it is dearer to make than to fill. */
  constructor(size: number) {
    const buffer = new ArrayBuffer(size * 2 * 14);
    const column = (at: number): Uint16Array => new Uint16Array(buffer, 2 * at * size, size);
    this.leftCue = column(0);
    this.rightCue = column(1);
    this.rightStem = column(2);
    this.ending = column(3);
    this.position = column(4);
    this.sentence = column(5);
    this.connector = column(6);
    this.since = column(7);
    this.verbs = column(8);
    this.report = column(9);
    this.subject = column(10);
    this.after = column(11);
    this.before = column(12);
    this.paragraph = column(13);
  }
}

export const paragraphKinds = 49;

/** The contexts of all tokens of an article. */
export function readContext(reading: Reading): Context {
  const context = new Context(reading.size);
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    context.paragraph.fill(
      1 + kindOf(reading, index, paragraph, reading.paragraphs[index - 1]),
      paragraph.from,
      paragraph.to,
    );
    if (paragraph.runs.length === 0) continue;
    for (let from = paragraph.from; from < paragraph.to; ) {
      const sentence = reading.sentence[from];
      let to = from + 1;
      while (to < paragraph.to && reading.sentence[to] === sentence) to += 1;
      markNearCues(reading, context, from, to);
      markReports(reading, context, from, to);
      markConnectors(reading, context, from, to);
      from = to;
    }
    markNearMarks(reading, context, paragraph);
  }
  return context;
}

/** Headline, first or later paragraph; without a stop; after a colon or an unclosed mark; short. */
function kindOf(reading: Reading, index: number, { from, to }: Paragraph, before: Paragraph | undefined): number {
  const order = index === 0 ? 1 : index <= 2 ? 2 : 3;
  const last = reading.tag[to - 1];
  const stops =
    last === Tag.stop || last === Tag.colon || last === Tag.doubleMark || reading.lower(to - 1).startsWith('..');
  const opened = before?.marked.at(-1)?.marked.closed === false;
  const link = before !== undefined && reading.tag[before.to - 1] === Tag.colon ? 1 : opened ? 2 : 0;
  return ((order * 2 + (stops ? 0 : 1)) * 3 + link) * 2 + (to - from < 14 ? 1 : 0);
}
