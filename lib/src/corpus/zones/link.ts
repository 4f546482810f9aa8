import type { Paragraph } from '../paragraphs.js';
import { countPieces, endsSentence, type Reading, type Setting, type ZoneRule } from './rule.js';

const address = '<?(?<url>(?:https?://|www\\.)[^\\s<>\\[\\]]+)>?';
const addressLine = new RegExp(`^${address}$`, 'i');
const ownLabel =
  '(?:(?:original|source|article|full|web)\\s+(?:url|link|article|text|page|story|source|address)|url|link|permalink|source|available at|retrieved from|read the original(?: article)?(?: at| here)?)';
const labelledAddress = new RegExp(`^${ownLabel}\\s*[:–-]?\\s*${address}$`, 'i');
const labelLine = /^(?:(?:original|source|article)\s+(?:url|link|address)|url|permalink)\s*[:–-]?\s*-?\d*$/i;
const relatedLine =
  /^[-*•>\s]*(?:related(?:\s+(?:articles?|story|stories|news|content|links?|coverage|reading|topics?))?|read\s+(?:more|also|next)|also\s+read|see\s+also|more\s+on\s+this(?:\s+story)?|recommended|must\s+read)\**\s*[:|»>–-]+\**\s*\S/i;
const relatedHeading =
  /^(?:related (?:articles?|content|coverage|links|news|stories|topics)|more on this story|read more):?$/i;
const linkLine = /^(?:[-*•]\s*)?\[[^\]]+\]\([^)\s]*\)$/;
const promotion =
  /^(?:advertisement|advertising|sponsored(?: content)?|share this(?: article| story)?|subscribe\b.*|sign up (?:for|to)\b.*|follow us\b.*|click here\b.*|read the (?:rest|full (?:story|article)) (?:here|at|on)\b.*|all rights reserved\.?)$/i;
/** A rule across the page, or the sign with which agencies end a story. */
const separatorLine = /^(?:(?:[_*#=~•·–—-]\s*){3,}|-\s*ends\s*-|-30-)$/i;
const copyright =
  /^(?:™\s*&\s*)?(?:©|\(c\)\s|copyright\b)\s*(?:©|\(c\))?\s*(?:\d{4})?\s*(?<owner>[\p{Lu}][^.,;]*?)?\s*(?:[.,;].*|all rights.*)?$/iu;

/** Rules for addresses, links to other pages, promotion and copyright: what a page adds to its article. */
export const linkRules: readonly ZoneRule[] = [
  {
    name: 'address-labelled',
    kind: 'boilerplate',
    where: 'anywhere',
    read: (paragraph) => readAddress(labelledAddress, paragraph, 'stated'),
  },
  {
    name: 'address-line',
    kind: 'boilerplate',
    where: 'anywhere',
    read(paragraph, setting) {
      const above = setting.paragraphs[setting.at - 1]?.text ?? '';
      if (labelLine.test(above)) return readAddress(addressLine, paragraph, 'stated');
      const reading = readAddress(addressLine, paragraph, 'inferred');
      return reading && !isOwnAddress(paragraph.text, setting) ? {} : reading;
    },
  },
  {
    name: 'address-label',
    kind: 'boilerplate',
    where: 'anywhere',
    read: ({ text }) => (labelLine.test(text) ? {} : undefined),
  },
  {
    name: 'related-link',
    kind: 'boilerplate',
    where: 'anywhere',
    read: ({ text }) =>
      (relatedLine.test(text) && countPieces(text) <= 40) || relatedHeading.test(text) ? {} : undefined,
  },
  {
    name: 'link-line',
    kind: 'boilerplate',
    where: 'anywhere',
    read: ({ text }) => (linkLine.test(text) ? {} : undefined),
  },
  {
    name: 'promotion-line',
    kind: 'boilerplate',
    where: 'anywhere',
    read: ({ text }) => (promotion.test(text) && countPieces(text) <= 20 ? {} : undefined),
  },
  {
    name: 'separator-line',
    kind: 'boilerplate',
    where: 'anywhere',
    read: ({ text }) => (separatorLine.test(text) ? {} : undefined),
  },
  {
    name: 'copyright-line',
    kind: 'boilerplate',
    where: 'tail',
    read: ({ text }) => (copyright.test(text) && countPieces(text) <= 40 ? {} : undefined),
  },
];

/** Whether a bare address is the article's own: it leads to a page, and stands above the first sentence or last. */
function isOwnAddress(text: string, { paragraphs, at }: Setting): boolean {
  const isPage = /^<?(?:https?:\/\/)?[^/]+\/[^/>]/i.test(text);
  const isAbove = at < 10 && paragraphs.slice(0, at).every((other) => !endsSentence(other.text));
  const isRelated = /^(?:related|read|see|also|online)\b.*:$/i.test(paragraphs[at - 1]?.text ?? '');
  return isPage && !isRelated && (isAbove || at === paragraphs.length - 1);
}

function readAddress(form: RegExp, paragraph: Paragraph, certainty: 'stated' | 'inferred'): Reading | undefined {
  const url = form.exec(paragraph.text)?.groups?.url?.replace(/[.,;:!?]+$/, '');
  if (url === undefined) return undefined;
  const start = paragraph.start + paragraph.text.indexOf(url);
  return { findings: [{ field: 'url', value: url, start, end: start + url.length, certainty }] };
}
