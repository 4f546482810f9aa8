/**
 * The labels of tokens: none, and first and further token of each kind of stretch. What is reported is told apart by
 * the side on which its cue stands; `other` is what somebody thinks, or reported without a clause.
 */
export const Label = {
  none: 0,
  afterCue: 1,
  beforeCue: 3,
  other: 5,
  cue: 7,
  sourceBefore: 9,
  sourceAfter: 11,
} as const;

export const labelCount = 13;

/** Whether a label may follow another: a further token only the tokens of its own stretch. */
export function mayFollow(label: number, before: number): boolean {
  return label % 2 === 1 || label === 0 || before === label || before === label - 1;
}
