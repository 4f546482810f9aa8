import { Label } from '../../lib/dist/quotations/model/labels.js';
import { isCore } from './data.mjs';

const helper =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|am|ca|wo|sha|is|ai)(?:n[’']t)?\b|[’'](?:re|ve|ll|d)\b|[’']s (?:not|an?|the|\w+ing)\b/i;
const clauseStart = /^(?:that|whether|if|how|why|what|who|when|where)\b/i;
/** Cues that take a clause far oftener than anything else. */
const clauseCue =
  /^(?:say|said|saying|tell|told|claim|add|not|argu|according|acknowledg|announc|warn|suggest|insist|conced|admit|predict|report|explain)/i;

/**
 * Whether a quotation is learned as speech: the core, and what the annotation takes for no clause although a cue that
 * takes clauses stands by it and a finite verb in it.
 */
export function isSpeech(quote) {
  if (isCore(quote)) return true;
  if (quote.nested || quote.cue_class === 'other') return false;
  return clauseStart.test(quote.text) || (clauseCue.test(quote.cue ?? '') && helper.test(quote.text));
}

/** The labels of the tokens of a run. */
export function labelTokens(reading, { from, to }, quotes) {
  const labels = new Uint8Array(to - from);
  const put = (start, end, label, weak) => {
    let next = label;
    for (let at = from; at < to; at += 1) {
      if (reading.start[at] < start || reading.start[at] >= end) continue;
      if (weak && labels[at - from] !== Label.none) next = label;
      else {
        labels[at - from] = next;
        next = label + 1;
      }
    }
  };
  const first = reading.start[from];
  const last = reading.end[to - 1];
  const near = (start, end) => start !== undefined && start !== null && start < last && end > first;
  for (const quote of quotes) {
    if (!near(quote.start, quote.end)) continue;
    const side = (quote.cue_start ?? -1) >= quote.end ? Label.beforeCue : Label.afterCue;
    put(quote.start, quote.end, isSpeech(quote) ? side : Label.other, false);
  }
  const taken = new Set();
  for (const quote of [...quotes].sort((a, b) => Number(isCore(b)) - Number(isCore(a)))) {
    if (near(quote.cue_start, quote.cue_end) && !taken.has(`cue ${quote.cue_start}`)) {
      taken.add(`cue ${quote.cue_start}`);
      put(quote.cue_start, quote.cue_end, Label.cue, true);
    }
    if (near(quote.speaker_start, quote.speaker_end) && !taken.has(`source ${quote.speaker_start}`)) {
      taken.add(`source ${quote.speaker_start}`);
      const after = quote.cue_start !== undefined && quote.cue_start !== null && quote.speaker_start > quote.cue_start;
      put(quote.speaker_start, quote.speaker_end, after ? Label.sourceAfter : Label.sourceBefore, true);
    }
  }
  return labels;
}
