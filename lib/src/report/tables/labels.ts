/** What the columns of this library's tables are called in a document, with their units. */
const labels: ReadonlyMap<string, string> = new Map([
  ['count', 'n'],
  ['size', 'words'],
  ['restCount', 'n in the rest'],
  ['restSize', 'words of the rest'],
  ['documents', 'articles'],
  ['restDocuments', 'articles of the rest'],
  ['per10k', 'per 10,000 words'],
  ['logRatio', 'log ratio (log2)'],
  ['low', '95 % from'],
  ['high', '95 % to'],
  ['g2', 'G2'],
  ['pCorrected', 'p (corrected)'],
  ['tfIdf', 'tf-idf'],
  ['share', 'share (0 to 1)'],
  ['markedWords', 'words between marks'],
  ['mean', 'mean tone (−1 to 1)'],
  ['relative', 'tone against all'],
  ['score', 'tone (−1 to 1)'],
  ['sd', 'standard deviation'],
  ['withoutEvidence', 'share without evidence'],
  ['otherArticles', 'articles of the other'],
  ['otherWords', 'words of the other'],
  ['expected', 'by chance'],
  ['distance', 'distance (0 to 1)'],
]);

/**
 * Returns what a column is called in a document: the name with its unit where this library knows it, else the field's
 * name in words.
 *
 * @example columnLabel('per10k') // 'per 10,000 words'
 */
export function columnLabel(field: string): string {
  return labels.get(field) ?? field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
