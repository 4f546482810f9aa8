export { frameRules } from './frames.js';
export { type FindQuotationsOptions, findQuotations } from './quotations.js';
