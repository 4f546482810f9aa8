import type { Article, Corpus, Prose, Result } from '../model.js';
import { fewestArticles } from '../statistics/index.js';
import { countNoun, joinPhrases, showNumber } from '../text/index.js';
import { countEach } from './groups.js';
import type { SharedQuotationRow } from './shared/quotations.js';
import { agree, countGroups, say, showName, showPart } from './wording.js';

export interface DescribeLimitsOptions {
  /** What `alignSharedQuotations` found: with it, that no quotation can be followed from source to source is said too. */
  readonly shared?: Result<SharedQuotationRow>;
}

/** Names in a sentence. */
const named = 5;

/**
 * What a corpus cannot show about its sources, as computed sentences: sources of one article, in which source, event and
 * date cannot be told apart; sources of too few articles for more than a description; sources whose name is a guess;
 * missing and scattered dates; translations and agency copies, as far as the metadata tell. What is no limit of this
 * corpus is left out, and a corpus without any of these says so.
 *
 * @example describeLimits(corpus).markdown // 'All 5 sources have one article each: source, event and date ...'
 */
export function describeLimits({ articles }: Corpus, { shared }: DescribeLimitsOptions = {}): Prose {
  if (articles.length === 0) return say('The corpus holds no articles, so it shows nothing.');
  const sizes = countEach(articles.map(({ source }) => source.name));
  const limits = [
    describeSources(sizes),
    describeSingles(sizes),
    describeFewArticles(sizes),
    describeUnsure(articles),
    describeUndated(articles),
    describeYears(articles),
    describeMonths(articles),
    describeTranslations(articles),
    describeAgencies(articles),
    describeQuotations(shared),
  ].filter((sentence) => sentence !== undefined);
  if (limits.length > 0) return say(...limits);
  return say(
    `In ${countNoun(articles.length, 'article')} of ${countNoun(sizes.size, 'source')} no limit was found in number, dates or metadata; whether the sources report the same events, only reading tells.`,
  );
}

type Sizes = ReadonlyMap<string | undefined, number>;

function describeSources(sizes: Sizes): string | undefined {
  return sizes.size === 1 ? 'There is one source, so nothing can be compared.' : undefined;
}

function describeSingles(sizes: Sizes): string | undefined {
  const single = [...sizes.values()].filter((size) => size === 1).length;
  if (single === 0 || sizes.size === 1) return undefined;
  const which =
    single === sizes.size
      ? `All ${countGroups('source', single)}`
      : `${single} of ${countGroups('source', sizes.size)}`;
  return `${which} ${agree(single, 'has', 'have')} one article each: in these, source, author, event and date cannot be told apart, and a difference may be due to any of them.`;
}

function describeFewArticles(sizes: Sizes): string | undefined {
  const few = [...sizes.values()].filter((size) => size < fewestArticles).length;
  if (few === 0) return undefined;
  const counts = [...sizes.values()].sort((a, b) => a - b);
  const range =
    counts[0] === counts.at(-1) ? '' : ` (articles by source: ${counts[0]} to ${showNumber(counts.at(-1) ?? 0)})`;
  return `${showPart(few, sizes.size, 'source')} ${agree(few, 'has', 'have')} fewer than ${fewestArticles} articles${range}: numbers describe these texts, and intervals and p are left out.`;
}

function describeUnsure(articles: readonly Article[]): string | undefined {
  const by = (from: string): readonly Article[] => articles.filter(({ source }) => source.from === from);
  const phrases = [
    { list: by('file'), reason: 'named after a file, since no outlet is stated' },
    { list: by('agency'), reason: 'named after an agency, so that the outlet is not known' },
    { list: by('unknown'), reason: 'without any name' },
  ].flatMap(({ list, reason }) => (list.length > 0 ? [`${countNoun(list.length, 'article')} ${reason}`] : []));
  return phrases.length === 0 ? undefined : `The source is not sure for ${joinPhrases(phrases)}.`;
}

function describeUndated(articles: readonly Article[]): string | undefined {
  const undated = articles.filter(({ date }) => date === undefined).length;
  if (undated === 0) return undefined;
  return `${showPart(undated, articles.length, 'article')} ${agree(undated, 'states', 'state')} no date, so a change over time cannot be told from a difference between sources.`;
}

function describeYears(articles: readonly Article[]): string | undefined {
  const years = datesOf(articles).map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || first === last) return undefined;
  return `The known dates lie between ${first} and ${last}: ${countNoun(last - first, 'year')} apart, in which words and events change.`;
}

/** Whether sources speak of the same time at all. */
function describeMonths(articles: readonly Article[]): string | undefined {
  const months = new Map<string, Set<string>>();
  for (const { source, date } of articles) {
    if (date && date.value.length >= 7) {
      months.set(source.name, (months.get(source.name) ?? new Set()).add(date.value.slice(0, 7)));
    }
  }
  const dated = [...months.values()];
  const pairs = dated.flatMap((one, i) =>
    dated.slice(i + 1).map((other) => [...one].some((month) => other.has(month))),
  );
  const meeting = pairs.filter((meets) => meets).length;
  if (pairs.length === 0 || meeting === pairs.length) return undefined;
  return `Of ${countNoun(pairs.length, 'pair')} of sources with a known month ${meeting === 0 ? 'none has' : `${showNumber(meeting)} ${agree(meeting, 'has', 'have')}`} articles of the same month.`;
}

function describeTranslations(articles: readonly Article[]): string | undefined {
  const translated = articles.filter(({ authors }) => authors.some(({ value }) => value.role === 'translator')).length;
  const languages = countEach(articles.flatMap(({ language }) => (language ? [language.value] : [])));
  return join(
    translated === 0
      ? undefined
      : `${showPart(translated, articles.length, 'article')} ${agree(translated, 'names', 'name')} a translator: wording may be the translation's.`,
    languages.size < 2
      ? undefined
      : `Articles are in ${countNoun(languages.size, 'language')}, whose words cannot be compared with each other.`,
  );
}

function describeAgencies(articles: readonly Article[]): string | undefined {
  const agencies = countEach(articles.flatMap(({ agency }) => (agency ? [agency.value] : [])));
  const copies = [...agencies.values()].reduce((sum, count) => sum + count, 0);
  if (copies === 0) return undefined;
  const names = [...agencies.keys()].map((name) => showName(name ?? ''));
  return `${showPart(copies, articles.length, 'article')} ${agree(copies, 'is', 'are')} by an agency or after one (${joinPhrases(names, named)}): wording may be the agency's, not the outlet's.`;
}

function describeQuotations(shared: Result<SharedQuotationRow> | undefined): string | undefined {
  if (!shared || shared.rows.length > 0) return undefined;
  const { compared = 0 } = shared.method.n;
  if (compared === 0) return undefined;
  return `None of ${countNoun(compared, 'quotation')} of ${shared.method.options.minWords} words and more stands in two articles, so what a source cuts from a statement cannot be seen.`;
}

function datesOf(articles: readonly Article[]): readonly string[] {
  return articles.flatMap(({ date }) => (date ? [date.value] : []));
}

function join(...sentences: readonly (string | undefined)[]): string | undefined {
  const told = sentences.filter((sentence) => sentence !== undefined);
  return told.length === 0 ? undefined : told.join(' ');
}
