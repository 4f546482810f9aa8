import type { Cue, Span } from '../model.js';

/**
 * What found a quotation: all that was learned, its marks where nothing else takes them, or a form that leaves no doubt:
 * the turn of a transcript, a headline that begins with a name and a colon.
 */
export type DraftRule = 'trained model' | 'marks alone' | 'transcript' | 'headline';

/** A quotation of one article before its speaker is known by name: the mention only. */
export interface Draft {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly parts: Span[];
  readonly marked: Span[];
  readonly cue?: Cue | undefined;
  readonly mention?: Span | undefined;
  readonly rule: DraftRule;
  readonly confidence: number;
}
