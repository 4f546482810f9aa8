export { type CodingMeasure, type CodingRow, type MeasureCodingOptions, measureCoding } from './coded.js';
export { describeCoding } from './codedprose.js';
export { listQuotations, listSpeakers, type QuotationRow, type SpeakerRow } from './listing.js';
export { listPersons } from './persons.js';
export { type FindQuotationsOptions, findQuotations } from './quotations.js';
export { proposeSameSpeakers, type SameSpeakerRow } from './samespeakers.js';
export { type SampledQuotation, type SampleQuotationsOptions, sampleQuotations } from './sample.js';
export { type CorrectionRow, correctionSheet } from './sheet.js';
