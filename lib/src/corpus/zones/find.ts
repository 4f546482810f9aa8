import type { Zone, ZoneKind } from '../../model.js';
import { type Paragraph, splitParagraphs } from '../paragraphs.js';
import type { Finding, Reading, RulePlace, Setting, ZoneRule } from './rule.js';
import { zoneRules } from './table.js';

/** A piece of metadata with the name of the rule that read it. */
export type NamedFinding = Finding & { readonly rule: string };

/** The zones of a text and the metadata that stands in them. */
export interface ZonedText {
  readonly zones: readonly Zone[];
  /** In the order of the table of rules. */
  readonly findings: readonly NamedFinding[];
}

interface Match {
  readonly rule: ZoneRule;
  readonly reading: Reading;
}

/**
 * The labelled parts of a text and what they say of the article.
 * Rules are tried in the order of `zoneRules`: first those for any paragraph; then from the top while a rule of the
 * head applies, and from the bottom while one of the tail does; what is left is body, of which the first paragraph may
 * open with a dateline and the last may close with a credit. Every character that is not white space is in one zone.
 *
 * @example findZones('OSLO (Reuters) - It rained.').zones.map((zone) => zone.kind) // ['dateline', 'body']
 */
export function findZones(text: string): ZonedText {
  const paragraphs = splitParagraphs(text);
  const matches: (Match | undefined)[] = paragraphs.map(() => undefined);
  const kinds: (ZoneKind | undefined)[] = paragraphs.map(() => undefined);
  const attempt = (at: number, where: RulePlace): boolean => {
    const match = matchRule({ text, paragraphs, at, kinds }, where);
    if (!match) return false;
    matches[at] = match;
    kinds[at] = match.rule.kind;
    return true;
  };
  for (const at of paragraphs.keys()) attempt(at, 'anywhere');
  let first = 0;
  while (first < paragraphs.length && (matches[first] || attempt(first, 'head'))) first += 1;
  let last = paragraphs.length - 1;
  while (last > first && (matches[last] || attempt(last, 'tail'))) last -= 1;
  const lead = first <= last ? matchRule({ text, paragraphs, at: first, kinds }, 'lead') : undefined;
  const ending = first <= last ? matchRule({ text, paragraphs, at: last, kinds }, 'ending') : undefined;

  const zones = paragraphs.flatMap((paragraph, at) =>
    matches[at]
      ? [zoneOf(matches[at], paragraph)]
      : cutParagraph(text, paragraph, at === first ? lead : undefined, at === last ? ending : undefined),
  );
  const found = [...matches, lead, ending].filter((match) => match !== undefined);
  found.sort((a, b) => zoneRules.indexOf(a.rule) - zoneRules.indexOf(b.rule));
  return {
    zones,
    findings: found.flatMap(({ rule, reading }) =>
      (reading.findings ?? []).map((finding) => ({ ...finding, rule: rule.name })),
    ),
  };
}

/** All paragraphs of a text as body, whatever their form. */
export function allBody(text: string): readonly Zone[] {
  return splitParagraphs(text).map(({ start, end }) => ({ start, end, kind: 'body', rule: 'all-body' }));
}

function matchRule(setting: Setting, where: RulePlace): Match | undefined {
  const paragraph = setting.paragraphs[setting.at];
  if (!paragraph) return undefined;
  for (const rule of zoneRules) {
    if (rule.where !== where) continue;
    const reading = rule.read(paragraph, setting);
    if (reading) return { rule, reading };
  }
  return undefined;
}

function zoneOf({ rule, reading }: Match, paragraph: Paragraph): Zone {
  return {
    start: reading.start ?? paragraph.start,
    end: reading.end ?? paragraph.end,
    kind: rule.kind,
    rule: rule.name,
  };
}

/** The body of a paragraph, without the dateline before and the credit after it. */
function cutParagraph(text: string, paragraph: Paragraph, lead?: Match, ending?: Match): Zone[] {
  const opening = lead && zoneOf(lead, paragraph);
  const closing = ending && zoneOf(ending, paragraph);
  let start = opening?.end ?? paragraph.start;
  let end = closing?.start ?? paragraph.end;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  const body: Zone[] = start < end ? [{ start, end, kind: 'body', rule: 'paragraph' }] : [];
  return [...(opening ? [opening] : []), ...body, ...(closing ? [closing] : [])];
}
