/**
 * Each number as its distance from the mean of its column, in standard deviations of the column: rows are texts,
 * columns are words, so that a rare word counts as much as a frequent one. Hand in relative frequencies (count / size).
 * A column that does not vary gives 0; so does every column of a single text. No rows give none.
 *
 * (x - mean) / sd with the sample standard deviation, n - 1.
 *
 * @example zScores([[1, 5], [3, 5]]) // [[-1 / sqrt(2), 0], [1 / sqrt(2), 0]]
 * @throws when the rows differ in length
 */
export function zScores(rows: readonly ArrayLike<number>[]): number[][] {
  const width = rows[0]?.length ?? 0;
  const odd = rows.find((row) => row.length !== width);
  if (odd) throw new RangeError(`all rows need the same columns: ${width} and ${odd.length}`);
  const scores = rows.map(() => new Array<number>(width).fill(0));
  for (let column = 0; column < width; column += 1) {
    const values = rows.map((row) => row[column] ?? 0);
    const first = values[0] ?? 0;
    if (values.every((value) => value === first)) continue;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    const deviation = Math.sqrt(variance);
    scores.forEach((row, text) => {
      row[column] = ((values[text] ?? 0) - mean) / deviation;
    });
  }
  return scores;
}
