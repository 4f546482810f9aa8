import type { Word } from './words.js';

const boosters: ReadonlySet<string> = new Set(
  `absolutely completely considerably deeply enormously entirely especially exceptionally extremely fully greatly highly
   hugely incredibly increasingly intensely more most particularly profoundly really remarkably seriously severely so
   strongly substantially such thoroughly too totally tremendously truly unusually utterly very`.split(/\s+/),
);
const dampeners: ReadonlySet<string> = new Set(
  `almost fairly kinda less little marginally mildly occasionally partially partly pretty quite rather relatively slightly
   somewhat sorta`.split(/\s+/),
);
const boost = 1.25;
const dampening = 0.7;
const reach = 2;

/** Whether a word says how much, and so has no tone of its own where it stands before another. */
export function isDegree(term: string): boolean {
  return boosters.has(term) || dampeners.has(term);
}

/** By what factor the words before it, at most two and in the same clause, make a word stronger or weaker; 1 = neither. */
export function degreeOf(words: readonly Word[], at: number): number {
  let factor = 1;
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const word = words[before];
    if (!word || word.clause !== words[at]?.clause) break;
    if (boosters.has(word.term)) factor *= boost;
    else if (dampeners.has(word.term)) factor *= dampening;
  }
  return factor;
}
