import type { Prose, Result } from '../model.js';
import { compareText, countNoun, escapeMarkdown, joinPhrases } from '../text/index.js';
import type { CueRow } from './cues.js';
import { nameOfRow } from './groups.js';
import type { Stance } from './stances.js';
import { agree, describeFew, say, showName, showPart } from './wording.js';

/** Verbs, and sources, named in a sentence. */
const named = 4;

/**
 * By which verbs speech is reported, in sentences with their n: how much of it by neutral verbs and how much by verbs
 * that take a stand, which these are, and how the sources stand to it. No reporting verb at all is said to be none.
 *
 * @example describeCues(countCues(quotations)).markdown // '4 quotations have a reporting verb. ...'
 */
export function describeCues({ rows, method }: Result<CueRow>): Prose {
  const { quotations = 0, withoutCue = 0, articles = 0 } = method.n;
  const by = String(method.options.by);
  const cued = quotations - withoutCue;
  if (quotations === 0) return say(`No quotations were found in ${countNoun(articles, 'article')}.`);
  if (cued === 0) return say(`None of ${countNoun(quotations, 'quotation')} has a reporting verb.`);
  return say(
    `${showPart(cued, quotations, 'quotation')} ${agree(cued, 'has', 'have')} a reporting verb: ${listCues(rows)}.`,
    describeStances(rows, cued),
    by === 'none' ? undefined : describeGroups(rows),
    describeFew(method, by),
  );
}

/** The share of those that take a stand, group by group: of sources with the most such verbs first. */
function describeGroups(rows: readonly CueRow[]): string | undefined {
  const names = new Set(rows.map(nameOfRow));
  const shares = [...names].flatMap((name) => {
    if (name === undefined) return [];
    const own = rows.filter((row) => nameOfRow(row) === name);
    const all = sum(own);
    const stands = sum(own.filter(takesStand));
    return [{ name, all, stands }];
  });
  if (shares.length < 2) return undefined;
  shares.sort((a, b) => b.stands / b.all - a.stands / a.all || compareText(a.name, b.name));
  const phrases = shares.map(({ name, all, stands }) => `${escapeMarkdown(name)} ${showPart(stands, all)}`);
  const shown = phrases.length > 2 * named ? [...phrases.slice(0, named), ...phrases.slice(-named)] : phrases;
  const left = phrases.length - shown.length;
  return `Verbs that take a stand, from the highest share to the lowest: ${joinPhrases(shown, shown.length)}${left > 0 ? ` (${left} between them are left out here)` : ''}.`;
}

function describeStances(rows: readonly CueRow[], cued: number): string {
  const neutral = sum(rows.filter(({ stance }) => stance === 'neutral'));
  const stands = rows.filter(takesStand);
  const unlisted = sum(rows.filter(({ stance }) => stance === 'unlisted'));
  const classes = new Map<Stance, CueRow[]>();
  for (const row of stands) classes.set(row.stance, [...(classes.get(row.stance) ?? []), row]);
  const phrases = [...classes]
    .sort(([a, own], [b, others]) => sum(others) - sum(own) || compareText(a, b))
    .map(([stance, own]) => `${stance} (${listCues(own)})`);
  const taken =
    stands.length === 0
      ? 'None takes a stand.'
      : `${showPart(sum(stands), cued)} ${agree(sum(stands), 'takes', 'take')} a stand, by class: ${joinPhrases(phrases, phrases.length)}.`;
  const rest =
    unlisted === 0
      ? ''
      : ` ${showPart(unlisted, cued)} ${agree(unlisted, 'has', 'have')} a verb that the table of classes does not list.`;
  return `${showPart(neutral, cued)} ${agree(neutral, 'has', 'have')} a neutral verb. ${taken}${rest}`;
}

/** The commonest verbs of some rows with their counts. */
function listCues(rows: readonly CueRow[]): string {
  const counts = new Map<string, number>();
  for (const { cue, count } of rows) counts.set(cue, (counts.get(cue) ?? 0) + count);
  const phrases = [...counts]
    .sort(([a, count], [b, other]) => other - count || compareText(a, b))
    .map(([cue, count]) => `${showName(cue)} ${count}`);
  return joinPhrases(phrases, named);
}

function takesStand({ stance }: CueRow): boolean {
  return stance !== 'neutral' && stance !== 'unlisted';
}

function sum(rows: readonly CueRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
