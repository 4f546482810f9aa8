export { bibtex } from './bibtex.js';
export { describeMethod, type MethodText } from './description.js';
export { type Methods, methods } from './methods.js';
