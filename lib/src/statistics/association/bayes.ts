/**
 * The approximate Bayes factor of a G2, on the scale of BIC: what is left of the evidence after the size of the texts
 * is paid for. Below 0 the counts favour one common frequency; 2 to 6 is positive evidence for a difference, 6 to 10
 * strong, above 10 very strong.
 *
 * G2 - ln N, N = words on both sides, one degree of freedom.
 *
 * Wilson, A. (2013). Embracing Bayes factors for key item analysis in corpus linguistics. In New approaches to the
 * study of linguistic variability, 3-11. Peter Lang.
 *
 * @example bayesFactor(22.22, { size: 9611, restSize: 144925 }) // 10.27...
 * @throws when there are no words, or the G2 is negative
 */
export function bayesFactor(
  g2: number,
  { size, restSize }: { readonly size: number; readonly restSize: number },
): number {
  if (!(g2 >= 0)) throw new RangeError(`g2 must be 0 or more: ${g2}`);
  if (!(size + restSize >= 1)) throw new RangeError(`there must be words: ${size + restSize}`);
  return g2 - Math.log(size + restSize);
}
