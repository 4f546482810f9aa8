export { chiSquareTail } from './chisquare.js';
export type { Contingency } from './contingency.js';
export { benjaminiHochberg, bonferroni, type Correction, correctP, holm } from './corrections.js';
export { clopperPearson, type Interval, type IntervalOptions, logRatioInterval } from './interval.js';
export { g2 } from './likelihood.js';
export { logRatio } from './logratio.js';
export { significant } from './rounding.js';
export { type TermInDocument, type TfIdfOptions, type TfIdfVariant, tfIdfWeights } from './tfidf.js';
