export { describeCues } from './cueprose.js';
export { type CountCuesOptions, type CueRow, countCues } from './cues.js';
export { describeSpeakers } from './speakerprose.js';
export { type CountQuotationsOptions, countQuotations, type QuotationCountRow } from './speakers.js';
export { type CueStance, cueStances, type Stance } from './stances.js';
