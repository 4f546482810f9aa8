/** Plain letters that stand side by side in every match of a query. */
export interface LetterRun {
  /** Two small letters of ASCII at least; capitals match them too. */
  readonly letters: string;
  /** Whether no letter of ASCII stands before and after them in a text. */
  readonly opens: boolean;
  readonly closes: boolean;
}
