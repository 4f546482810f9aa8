import type { Prose, Result } from '../model.js';
import { compareText, countNoun, escapeMarkdown, joinPhrases } from '../text/index.js';
import type { QuotationCountRow } from './speakers.js';
import { agree, countGroups, describeFew, readSizes, say, showName, showPart } from './wording.js';

/** One speaker over all sources. */
interface Total {
  readonly speaker: string;
  readonly quotations: number;
  readonly groups: number;
}

/** Speakers named in a sentence. */
const named = 3;

/**
 * Who is quoted most, who is quoted in how many sources, and for how many quotations the texts do not tell the speaker,
 * in sentences with their n. No quotations are said to be none.
 *
 * @example describeSpeakers(countQuotations(quotations)).markdown // '4 quotations in 2 articles were counted. ...'
 */
export function describeSpeakers({ rows, method }: Result<QuotationCountRow>): Prose {
  const { articles = 0, quotations = 0, unresolved = 0 } = method.n;
  const by = String(method.options.by);
  if (quotations === 0) return say(`No quotations were found in ${countNoun(articles, 'article')}.`);
  const totals = sumSpeakers(rows);
  const counted = `${countNoun(quotations, 'quotation')} of ${countNoun(totals.length, 'known speaker')} in ${countNoun(articles, 'article')} ${agree(quotations, 'was', 'were')} counted.`;
  const untold =
    unresolved === 0
      ? 'Of every quotation the texts tell the speaker.'
      : `For ${showPart(unresolved, quotations, 'quotation')} the texts do not tell the speaker.`;
  return say(
    counted,
    totals.length === 0 ? undefined : describeMost(totals, quotations, by),
    by === 'none' ? undefined : describeShared(totals, by),
    untold,
    describeSilent(by, readSizes(method, 'quotations')),
    describeFew(method, by),
  );
}

function sumSpeakers(rows: readonly QuotationCountRow[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const { speaker, quotations } of rows) {
    if (speaker === undefined) continue;
    const known = totals.get(speaker);
    totals.set(speaker, {
      speaker,
      quotations: (known?.quotations ?? 0) + quotations,
      groups: (known?.groups ?? 0) + 1,
    });
  }
  return [...totals.values()].sort((a, b) => b.quotations - a.quotations || compareText(a.speaker, b.speaker));
}

function describeMost(totals: readonly Total[], quotations: number, by: string): string {
  const least = totals[Math.min(named, totals.length) - 1]?.quotations ?? 0;
  const most = totals.filter((total) => total.quotations >= least);
  const phrases = (most.length > named * 2 ? most.slice(0, named) : most).map((total) => {
    const where = by === 'none' ? '' : ` in ${countGroups(by, total.groups)}`;
    return `${showName(total.speaker)} with ${showPart(total.quotations, quotations)}${where}`;
  });
  return `Quoted most: ${joinPhrases(phrases, named * 2)}.`;
}

function describeShared(totals: readonly Total[], by: string): string {
  const shared = totals.filter(({ groups }) => groups > 1).toSorted((a, b) => b.groups - a.groups);
  const more = by === 'source' ? 'more than one source' : `more than one value of ${escapeMarkdown(by)}`;
  if (shared.length === 0) return `No speaker is quoted in ${more}.`;
  const names = shared.map(({ speaker, groups }) => `${showName(speaker)} (${groups})`);
  return `${countNoun(shared.length, 'speaker')} ${agree(shared.length, 'is', 'are')} quoted in ${more}: ${joinPhrases(names, 5)}.`;
}

function describeSilent(by: string, sizes: ReturnType<typeof readSizes>): string | undefined {
  const silent = sizes.filter(([, size]) => size === 0).map(([name]) => showName(name));
  if (silent.length === 0) return undefined;
  return `No quotation was found in ${joinPhrases(silent, 5)} (${countGroups(by, silent.length)}).`;
}
