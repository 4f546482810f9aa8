export { listQuotations, listSpeakers, type QuotationRow, type SpeakerRow } from './listing.js';
export { listPersons } from './persons.js';
export { type FindQuotationsOptions, findQuotations } from './quotations.js';
export { referenceRules } from './reference.js';
export { type CorrectionRow, correctionSheet } from './sheet.js';
