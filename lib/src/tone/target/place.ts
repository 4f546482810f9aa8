import type { Span } from '../../model.js';
import type { Word } from '../words.js';

/** Where a word stands as seen from the target. */
export interface Place {
  readonly side: 'target' | 'before' | 'after' | 'other sentence';
  /** Words between it and the target, the word itself counted. */
  readonly distance: number;
  /** Clauses between it and the target; 0 in the same. */
  readonly clauses: number;
  /** Whether it belongs to what the target is reported to say. */
  readonly isOwn: boolean;
}

/** A target among the words of its text. */
export interface TargetPlace {
  /** The first and the last word of the target. */
  readonly first: number;
  readonly last: number;
  /** One a word. */
  readonly places: readonly Place[];
  /** Whether a reporting verb follows the target or stands before it. */
  readonly saysAfter: boolean;
  readonly saysBefore: boolean;
}

const reporting: ReadonlySet<string> = new Set(
  `said says say saying told tells tell added adds wrote writes tweeted tweets asked asks argued argues argue explained
   explains noted notes suggested suggests insisted insists stated states declared declares announced announces believed
   believes believe thinks thought warned warns claimed claims replied responded testified acknowledged admitted conceded
   denied denies`.split(/\s+/),
);
/** Words between a target and its reporting verb: "Berg also said", "said Anna Berg". */
const reachAfter = 3;
const reachBefore = 2;

/** Where each word stands as seen from a target; absent where the text has no word at or before the target's end. */
export function placeTarget(words: readonly Word[], target: Span): TargetPlace | undefined {
  const last = words.findLastIndex(({ start }) => start < target.end);
  const inside = words.findIndex(({ end }) => end > target.start);
  const first = inside >= 0 && inside <= last ? inside : last;
  const home = words[first];
  if (!home) return undefined;
  const isSaying = (word: Word | undefined): boolean => word?.sentence === home.sentence && reporting.has(word.term);
  const verb = words.slice(last + 1, last + 1 + reachAfter).findIndex(isSaying);
  const saysBefore = words.slice(Math.max(0, first - reachBefore), first).some(isSaying);
  const places = words.map((word, at): Place => {
    const side = at < first ? 'before' : at > last ? 'after' : 'target';
    const isOwn = (verb >= 0 && at > last + 1 + verb) || (saysBefore && at < first);
    return {
      side: word.sentence === home.sentence ? side : 'other sentence',
      distance: at < first ? first - at : Math.max(0, at - last),
      clauses: Math.abs(word.clause - home.clause),
      isOwn: isOwn && word.sentence === home.sentence,
    };
  });
  return { first, last, places, saysAfter: verb >= 0, saysBefore };
}
