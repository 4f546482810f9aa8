export { type ConcordanceOfFileOptions, concordanceOfFile } from './concordance.js';
export { type CountFileOptions, countFile } from './files.js';
