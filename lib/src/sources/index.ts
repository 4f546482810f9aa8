export { describeCues } from './cueprose.js';
export { type CountCuesOptions, type CueRow, countCues } from './cues.js';
export { describeSources, nameDistance } from './distanceprose.js';
export { compareSources, type DistanceRow } from './distances.js';
export { type DescribeLimitsOptions, describeLimits } from './limits.js';
export type { Distance } from './measures.js';
export { type FindNamesOptions, findNames, type NameRow, type NameRule } from './naming/candidates.js';
export { type CountNamesOptions, countNames, type NamingRow } from './naming/counts.js';
export { describeNaming } from './naming/prose.js';
export { findThing, findThings } from './naming/thing.js';
export type { CompareSourcesOptions } from './options.js';
export { listSharedPieces, type SharedPieceRow } from './shared/pieces.js';
export { describeShared } from './shared/prose.js';
export {
  type AlignSharedQuotationsOptions,
  alignSharedQuotations,
  type SharedQuotationRow,
} from './shared/quotations.js';
export { describeSpeakers } from './speakerprose.js';
export { type CountQuotationsOptions, countQuotations, type QuotationCountRow } from './speakers.js';
export { type CueStance, cueStances, type Stance } from './stances.js';
