export { type CountFileOptions, countFile } from './files.js';
