import type { Result } from '../model.js';
import { fewestQuotations, type QuotationToneRow, type SpeakerToneRow } from '../tone/index.js';

/** Speakers with their quotations, as a chart of tone shows them: one line each. */
export interface ToneLine {
  readonly speaker: SpeakerToneRow;
  /** The quotations with marks, and those of indirect speech. */
  readonly marked: readonly QuotationToneRow[];
  readonly reported: readonly QuotationToneRow[];
}

export interface ToneLines {
  /** Those with the most quotations. */
  readonly shown: readonly ToneLine[];
  /** How many speakers there are. */
  readonly speakers: number;
  /** Mean score of all quotations with marks, also of those whose speaker is not told; absent below 5. */
  readonly mean?: number;
}

/** Returns the speakers with the most quotations, each with its quotations in the order of the corpus. */
export function findToneLines(
  bySpeaker: Result<SpeakerToneRow>,
  ofQuotations: Result<QuotationToneRow>,
  reported: Result<QuotationToneRow> | undefined,
  top: number,
): ToneLines {
  const marked = groupBySpeaker(ofQuotations.rows);
  const indirect = groupBySpeaker(reported?.rows ?? []);
  const scores = ofQuotations.rows.map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    shown: bySpeaker.rows.slice(0, top).map((speaker) => ({
      speaker,
      marked: marked.get(speaker.speakerId) ?? [],
      reported: indirect.get(speaker.speakerId) ?? [],
    })),
    speakers: bySpeaker.rows.length,
    ...(scores.length >= fewestQuotations && { mean }),
  };
}

function groupBySpeaker(rows: readonly QuotationToneRow[]): ReadonlyMap<string, readonly QuotationToneRow[]> {
  const groups = new Map<string, QuotationToneRow[]>();
  for (const row of rows) {
    if (row.speakerId === undefined) continue;
    const group = groups.get(row.speakerId);
    if (group) group.push(row);
    else groups.set(row.speakerId, [row]);
  }
  return groups;
}
