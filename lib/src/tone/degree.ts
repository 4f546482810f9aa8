import type { Word } from './words.js';

/** Words that say how much, and so have no tone of their own before another: they make it stronger, */
export const boosters: ReadonlySet<string> = new Set(
  `absolutely completely considerably deeply enormously entirely especially exceptionally extremely fully greatly highly
   hugely incredibly increasingly intensely more most particularly profoundly really remarkably seriously severely so
   strongly substantially such thoroughly too totally tremendously truly unusually utterly very`.split(/\s+/),
);
/** or weaker. */
export const dampeners: ReadonlySet<string> = new Set(
  `almost fairly kinda less little marginally mildly occasionally partially partly pretty quite rather relatively slightly
   somewhat sorta`.split(/\s+/),
);
const boost = 1.25;
const dampening = 0.7;
const reach = 2;

/** By what factor the words before it, at most two and in the same clause, make a word stronger or weaker; 1 = neither. */
export function degreeOf(words: readonly Word[], at: number): number {
  let factor = 1;
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const word = words[before];
    if (!word || word.clause !== words[at]?.clause) break;
    if (word.role === 'booster') factor *= boost;
    else if (word.role === 'dampener') factor *= dampening;
  }
  return factor;
}
