import type { Word } from './words.js';

const before = 0.5;
const after = 1.5;

/**
 * The weight of each word by the contrast in its sentence: what stands before a "but" weighs half, what follows it one
 * and a half; of several the last counts. "But" that starts a sentence, and "all but", "anything but", "but for" are no
 * contrasts. Absent where there is no contrast at all.
 */
export function weighContrast(words: readonly Word[]): readonly number[] | undefined {
  if (!words.some(({ term }) => term === 'but')) return undefined;
  const turns = new Map<number, number>();
  for (const [at, { sentence }] of words.entries()) if (isContrast(words, at)) turns.set(sentence, at);
  return words.map(({ sentence }, at) => {
    const turn = turns.get(sentence);
    if (turn === undefined || turn === at) return 1;
    return at < turn ? before : after;
  });
}

function isContrast(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (words[at]?.term !== 'but' || last?.sentence !== words[at]?.sentence) return false;
  return !/^(?:all|anything|nothing)$/.test(last?.term ?? '') && words[at + 1]?.term !== 'for';
}
