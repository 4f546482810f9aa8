import type { Measures } from './case.js';

export const kwic: Measures = new Map([
  ['character-window KWIC', 'not built yet'],
  ['character-window KWIC, regex', 'not built yet'],
  ['token-window KWIC (1-based from:to)', 'not built yet'],
]);
