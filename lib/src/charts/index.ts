export { articleTimeline } from './article-timeline.js';
export type { ArticleFacts, MetadataFacts } from './articles.js';
export { type KeynessDotsOptions, keynessDots } from './keyness-dots.js';
export { metadataGrid } from './metadata-grid.js';
export { type TermBarsOptions, termBars } from './term-bars.js';
export { type TermsBySourceOptions, termsBySource } from './terms-by-source.js';
export { type ToneDotsOptions, toneDots } from './tone-dots.js';
export { wordsBySource } from './words-by-source.js';
