import type { LetterRun } from '../text/index.js';

/**
 * The letters that a text must hold, or a query of words cannot be found in it, the longest first: what is cheap to look
 * for in the bytes of a file. A regular expression has none, nor has a query with signs beyond ASCII, whose letters may
 * be written in several ways. Characters that are invisible within a word have to be looked for apart.
 *
 * @example listRuns('russian merc*')[1] // { letters: 'merc', opens: true, closes: false }
 */
export function listRuns(query: string): readonly LetterRun[] {
  if (/^\/.+\/[a-z]*$/s.test(query.trim())) return [];
  const pieces = query.split(/\s+/);
  if (pieces.some((piece) => /[^!-~]/.test(piece))) return [];
  return pieces
    .flatMap((piece) =>
      [...piece.matchAll(/[a-z]{2,}/gi)].map(({ 0: run, index }) => ({
        letters: run.toLowerCase(),
        opens: !/[*?]/.test(piece[index - 1] ?? ''),
        closes: !/[*?]/.test(piece[index + run.length] ?? ''),
      })),
    )
    .sort((a, b) => b.letters.length - a.letters.length);
}
