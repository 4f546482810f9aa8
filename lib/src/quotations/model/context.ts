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
  readonly ending: Uint8Array;
  readonly position: Uint8Array;
  /** The surest cue of the sentence, and whether it has marks. */
  readonly sentence: Uint8Array;
  /** A comma or conjunction, and what follows it; and the last such before the token. */
  readonly connector: Uint8Array;
  readonly since: Uint8Array;
  /** Finite helping verbs since the last connector, 3 at most. */
  readonly verbs: Uint8Array;
  /** Where the token stands to the nearest report in the sentence ("..., X said, ..."). */
  readonly report: Uint8Array;
  /** Whether it can belong to the subject of a cue. */
  readonly subject: Uint8Array;
  /** The last marked words before the token in its sentence, and the next after it. */
  readonly after: Uint8Array;
  readonly before: Uint8Array;
  readonly paragraph: Uint8Array;

  constructor(size: number) {
    this.leftCue = new Uint16Array(size);
    this.rightCue = new Uint16Array(size);
    this.rightStem = new Uint16Array(size);
    this.ending = new Uint8Array(size);
    this.position = new Uint8Array(size);
    this.sentence = new Uint8Array(size);
    this.connector = new Uint8Array(size);
    this.since = new Uint8Array(size);
    this.verbs = new Uint8Array(size);
    this.report = new Uint8Array(size);
    this.subject = new Uint8Array(size);
    this.after = new Uint8Array(size);
    this.before = new Uint8Array(size);
    this.paragraph = new Uint8Array(size);
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
