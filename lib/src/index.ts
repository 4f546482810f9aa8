export * from './charts/index.js';
export * from './corpus/index.js';
export * from './model.js';
export * from './report/index.js';
export * from './statistics/index.js';
export * from './terms/index.js';
export * from './text/index.js';
export { libraryVersion } from './version.js';
