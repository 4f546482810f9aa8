import { labelOf, type Tone } from './score.js';

/**
 * Scores of tone that were made elsewhere, by the words that they are scores of: those of
 * `scoreQuotationsByEmbeddings`, or of a model or coders of one's own.
 */
export interface ToneScores {
  /** What made them, as a method names it. */
  readonly name: string;
  /** From this distance to 0 a score has a sign. */
  readonly threshold: number;
  /** From -1 to 1, by the words of a quotation: its parts with a space between them. */
  readonly scores: ReadonlyMap<string, number>;
  /** The works that stand behind them. */
  readonly references: readonly string[];
}

/** So many characters of what was said are shown in an error. */
const shown = 60;

/**
 * The tone of words with the score that was made for them in place of its own; coverage and words stay.
 *
 * @throws when there is no score for these words, or none from -1 to 1
 */
export function takeScore(tone: Tone, said: string, { name, threshold, scores }: ToneScores): Tone {
  const score = scores.get(said);
  const words = `"${said.slice(0, shown)}${said.length > shown ? '…' : ''}"`;
  if (score === undefined)
    throw new Error(`no score by ${name} for the words ${words}: score these quotations, with the same \`words\``);
  if (!(Math.abs(score) <= 1))
    throw new Error(`the score by ${name} of the words ${words} is not from -1 to 1: ${score}`);
  return { ...tone, score, label: labelOf(score, threshold) };
}
