import type { Setting, ZoneRule } from './rule.js';

const bullet = /^(?:[-*•▪●–]|\d[.)])\s+\S/;

/** No summary has more lines. */
const longestSummary = 12;

/** Rules for summaries above the story, whose sentences come again in the body. */
export const summaryRules: readonly ZoneRule[] = [
  {
    name: 'summary-bullet',
    kind: 'summary',
    where: 'head',
    read: ({ text }, setting) =>
      bullet.test(text) && hasBulletBeside(setting) && !isAllBullets(setting) ? {} : undefined,
  },
  {
    name: 'summary-label',
    kind: 'summary',
    where: 'head',
    read: ({ text }) => (/^(?:summary|key points|highlights|in brief|at a glance)\s*:?$/i.test(text) ? {} : undefined),
  },
];

/** One dash may open a line of dialogue; two or more in a row make a list. */
function hasBulletBeside({ paragraphs, at }: Setting): boolean {
  return [at - 1, at + 1].some((i) => bullet.test(paragraphs[i]?.text ?? ''));
}

/** Whether nothing but bullets follows, as far as a summary may reach: then they are the article. */
function isAllBullets({ paragraphs, at }: Setting): boolean {
  return paragraphs.slice(at, at + longestSummary).every((other) => bullet.test(other.text));
}
