/**
 * The least number of insertions, deletions and substitutions that turn one sequence into the other: letters of two
 * names, or tokens of two sentences. From 0 to the length of the longer one. Hand in `[...text]` to compare by
 * characters.
 *
 * Levenshtein, V. I. (1966). Binary codes capable of correcting deletions, insertions, and reversals. Soviet Physics
 * Doklady 10(8), 707-710.
 *
 * @example editDistance([...'mali'], [...'mail']) // 2
 */
export function editDistance<Item>(a: readonly Item[], b: readonly Item[]): number {
  const [rows, columns] = a.length > b.length ? [a, b] : [b, a];
  let above = Array.from({ length: columns.length + 1 }, (_, column) => column);
  rows.forEach((item, row) => {
    const current = [row + 1];
    columns.forEach((other, column) => {
      const substitute = (above[column] ?? 0) + (item === other ? 0 : 1);
      const shift = Math.min(above[column + 1] ?? 0, current[column] ?? 0) + 1;
      current.push(Math.min(substitute, shift));
    });
    above = current;
  });
  return above[columns.length] ?? 0;
}

/**
 * How alike two sequences are by their edit distance: 1 = the same, 0 = nothing of the longer one is kept. Two empty
 * ones are the same.
 *
 * 1 - distance / length of the longer one.
 *
 * @example editSimilarity([...'abcd'], [...'abXcd']) // 4 / 5
 */
export function editSimilarity<Item>(a: readonly Item[], b: readonly Item[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}
