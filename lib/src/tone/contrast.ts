import type { Word } from './words.js';

const before = 0.5;
const after = 1.5;

/**
 * The weight of each word by the contrasts in its sentence: what stands before a "but" weighs half, what follows it one
 * and a half, more than one "but" after another. "But" that starts a sentence, and "all but", "anything but", "but for"
 * are no contrasts.
 */
export function weighContrast(words: readonly Word[]): readonly number[] {
  const weights = words.map(() => 1);
  for (let at = 0; at < words.length; at += 1) {
    if (!isContrast(words, at)) continue;
    for (let other = 0; other < words.length; other += 1) {
      if (words[other]?.sentence !== words[at]?.sentence) continue;
      weights[other] = (weights[other] ?? 1) * (other < at ? before : after);
    }
  }
  return weights;
}

function isContrast(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (words[at]?.term !== 'but' || last?.sentence !== words[at]?.sentence) return false;
  return !/^(?:all|anything|nothing)$/.test(last?.term ?? '') && words[at + 1]?.term !== 'for';
}
