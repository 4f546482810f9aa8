import type { Word } from './words.js';

/** Words that turn what follows: each also counts as lightly negative by itself. */
export const negators: ReadonlySet<string> = new Set(
  `not never no none nobody nothing nor neither nowhere without hardly scarcely barely rarely seldom cannot cant can't
   don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wouldn't wouldnt
   shouldn't shouldnt couldn't couldnt haven't havent hasn't hasnt hadn't hadnt mustn't needn't mightn't shan't oughtn't
   ain't`.split(/\s+/),
);
/** What a negator does not turn, by the word after it: "not only good", "no doubt a success". */
const idle: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', new Set(['only', 'just', 'merely', 'simply', 'least'])],
  ['no', new Set(['doubt', 'wonder', 'question'])],
  ['without', new Set(['doubt', 'question'])],
]);
/** Words by which something is missing, good or bad: "failed to help", "a lack of trust", "denied the crime". */
export const deniers: ReadonlySet<string> = new Set(
  `fail fails failed failing failure refuse refuses refused refusing lack lacks lacked lacking deny denies denied denying
   unlikely`.split(/\s+/),
);
/** Words by which something bad is done away with, while something good is only ended: "ended the war". */
export const undoers: ReadonlySet<string> = new Set(
  `end ends ended ending stop stops stopped stopping prevent prevents prevented preventing avoid avoids avoided avoiding
   fight fights fighting fought combat combats combating reduce reduces reduced reducing ease eases eased easing overcome
   overcomes overcoming overcame curb curbs curbed curbing eliminate eliminates eliminated eliminating halt halts halted
   halting tackle tackles tackled tackling counter counters countered countering resolve resolves resolved resolving
   escape escaped escaping survive survived surviving against anti free`.split(/\s+/),
);
/** So many words before a word a negator still turns it. */
export const negationReach = 3;

/** Whether the word at this place turns what follows it. */
export function isNegator(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.role !== 'negator') return false;
  return !idle.get(word.term)?.has(words[at + 1]?.term ?? '');
}

/** Whether a negator stands at most three words before, in the same clause and after any "but". */
export function isNegated(words: readonly Word[], at: number): boolean {
  return hasBefore(words, at, isNegator);
}

/** Whether a word stands before by which what is named is missing. */
export function isDenied(words: readonly Word[], at: number): boolean {
  return hasBefore(words, at, isDenier);
}

/** Whether a word stands before by which the bad that is named is done away with, or missing. */
export function isUndone(words: readonly Word[], at: number): boolean {
  return isDenied(words, at) || hasBefore(words, at, isUndoer);
}

function isDenier(words: readonly Word[], at: number): boolean {
  return words[at]?.role === 'denier';
}

function isUndoer(words: readonly Word[], at: number): boolean {
  return words[at]?.role === 'undoer';
}

function hasBefore(
  words: readonly Word[],
  at: number,
  test: (words: readonly Word[], before: number) => boolean,
): boolean {
  const clause = words[at]?.clause;
  for (let before = at - 1; before >= Math.max(0, at - negationReach); before -= 1) {
    if (words[before]?.clause !== clause || words[before]?.term === 'but') return false;
    if (test(words, before)) return true;
  }
  return false;
}
