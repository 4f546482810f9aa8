import type { Method, Prose, Result } from '../../model.js';
import { compareText, countNoun, escapeMarkdown, joinPhrases } from '../../text/index.js';
import { nameOfRow } from '../groups.js';
import { agree, countGroups, describeFew, readSizes, say, showName, showPart } from '../wording.js';
import type { NamingRow } from './counts.js';

/** Sources, and names, told in a sentence. */
const named = 5;

/**
 * By what names a thing goes in each source, in sentences with their n: the commonest name of each, the names that one
 * source alone uses, and who does not speak of it at all. No name found is said to be none.
 *
 * @example describeNaming(countNames(corpus, { thing: 'Wagner' })).markdown // '**Wagner** goes by 4 names, 21 times ...'
 */
export function describeNaming({ rows, method }: Result<NamingRow>): Prose {
  const { articles = 0, articlesWithNames = 0, names: total = 0 } = method.n;
  const by = String(method.options.by);
  const thing = typeof method.options.thing === 'string' ? showName(method.options.thing) : undefined;
  if (total === 0) return say(describeNothing(method, thing, articles));
  const names = countBy(rows, ({ name }) => name);
  const counted = `${thing ?? 'The thing'} goes by ${countNoun(names.length, 'name')} of those looked for, ${countNoun(total, 'time')} in ${articlesWithNames} of ${countNoun(articles, 'article')}: ${joinPhrases(
    names.map(([name, count]) => `${showName(name)} ${count}`),
    named,
  )}.`;
  return say(
    counted,
    by === 'none' ? undefined : describeLeaders(rows),
    by === 'none' ? undefined : describeOwn(rows, by),
    describeSilent(method, by),
    'Counted are words, not whom they mean.',
    describeFew(method, by),
  );
}

function describeNothing({ options }: Method, thing: string | undefined, articles: number): string {
  const looked = Array.isArray(options.names) ? options.names.length : 0;
  if (looked === 0)
    return thing ? `${thing} stands nowhere in ${countNoun(articles, 'article')}.` : 'There is no name to count.';
  return `None of the ${countNoun(looked, 'name')}${thing ? ` for ${thing}` : ''} stands in ${countNoun(articles, 'article')}.`;
}

/** The commonest name of each group, or the several that tie. */
function describeLeaders(rows: readonly NamingRow[]): string {
  const groups = countBy(rows, nameOfRow);
  const phrases = groups.map(([group, total]) => {
    const own = rows.filter((row) => nameOfRow(row) === group);
    const most = own.reduce((largest, { count }) => Math.max(largest, count), 0);
    const leaders = own.filter(({ count }) => count === most).map(({ name }) => showName(name));
    return `in ${escapeMarkdown(group)} ${joinPhrases(leaders, 3)} with ${showPart(most, total)}${leaders.length > 1 ? ' each' : ''}`;
  });
  return `Commonest: ${joinPhrases(phrases, named + 1)}.`;
}

function describeOwn(rows: readonly NamingRow[], by: string): string | undefined {
  const users = new Map<string, Set<string | undefined>>();
  for (const row of rows) users.set(row.name, (users.get(row.name) ?? new Set()).add(nameOfRow(row)));
  if (new Set(rows.map(nameOfRow)).size < 2) return undefined;
  const own = rows.filter(({ name }) => users.get(name)?.size === 1);
  const everywhere = [...users].filter(([, groups]) => groups.size === new Set(rows.map(nameOfRow)).size);
  const only =
    own.length === 0
      ? 'Every name is used by more than one.'
      : `One ${by === 'source' ? 'source' : 'value'} alone uses ${joinPhrases(
          own.map((row) => `${showName(row.name)} (${escapeMarkdown(nameOfRow(row) ?? '')}, ${row.count})`),
          named,
        )}.`;
  const shared =
    everywhere.length === 0
      ? 'No name is used by all who name it.'
      : `All who name it use ${joinPhrases(
          everywhere.map(([name]) => showName(name)),
          named,
        )}.`;
  return `${shared} ${only}`;
}

function describeSilent(method: Method, by: string): string | undefined {
  const silent = readSizes(method, 'names').filter(([, size]) => size === 0);
  if (silent.length === 0) return undefined;
  return `${countGroups(by, silent.length)} ${agree(silent.length, 'uses', 'use')} none of the names: ${joinPhrases(
    silent.map(([name]) => escapeMarkdown(name)),
    named,
  )}.`;
}

/** Counts summed by name, the largest first, ties by name; what has no name is left out. */
function countBy(
  rows: readonly NamingRow[],
  nameOf: (row: NamingRow) => string | undefined,
): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + row.count);
  }
  return [...counts].sort(([a, count], [b, other]) => other - count || compareText(a, b));
}
