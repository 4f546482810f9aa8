export { frameRules } from './frames.js';
export { type FindQuotationsOptions, findQuotations, type Quotations } from './quotations.js';
