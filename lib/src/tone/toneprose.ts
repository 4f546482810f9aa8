import type { Prose, Result } from '../model.js';
import { fewestArticles, significant } from '../statistics/index.js';
import { countNoun, escapeMarkdown, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import type { SourceToneRow } from './sources.js';
import type { SpeakerToneRow } from './speakers.js';
import { fewestQuotations, fewQuotations, type ToneSummary } from './summary.js';

type Row = SpeakerToneRow | SourceToneRow;
/** A row that has a mean, and so a distance to that of the corpus. */
type Told = Row & Required<Pick<ToneSummary, 'mean' | 'relative'>>;

/**
 * What a table of tone by speaker or by source says, in sentences: how many quotations were scored, their mean, who
 * lies highest and lowest against it, with n and interval, and of whom a difference can be told. Where quotations or
 * articles are too few to tell, or there are none, that is what it says.
 *
 * @example describeTone(toneBySpeaker(quotations)).markdown // '12 quotations in 3 articles were scored ...'
 */
export function describeTone({ rows, method }: Result<SpeakerToneRow> | Result<SourceToneRow>): Prose {
  const { quotations = 0, articles = 0, unresolved = 0 } = method.n;
  const scored = method.options.words === 'reported' ? 'words of indirect speech' : 'words between marks';
  const noun = method.step === 'toneBySource' ? 'source' : 'speaker';
  if (quotations === 0) return say(`Nothing can be told of tone: there are no ${scored}.`);
  const untold =
    unresolved > 0 && noun === 'speaker' ? `; of ${showNumber(unresolved)} the text does not tell who speaks` : '';
  const extent = `The ${scored} were scored in ${countNoun(quotations, 'quotation')} of ${countNoun(articles, 'article')}${untold}.`;
  const told = [...rows].filter(isTold);
  const [first] = told;
  if (!first) return say(joinSentences(extent, describeTooFew(rows, noun)));
  const corpusMean = significant(first.mean - first.relative);
  return say(
    joinSentences(
      extent,
      `On the scale from −1 to 1 their mean is ${showScore(corpusMean)}; words lean to one side, so tone is read against this mean, not against 0.`,
      describeEnds(told, noun),
      describeDifferences(told, corpusMean, noun),
      describeOrder(told, noun),
      describeFew(told),
    ),
  );
}

function isTold(row: Row): row is Told {
  return row.mean !== undefined && row.relative !== undefined;
}

function describeTooFew(rows: readonly Row[], noun: string): string {
  const [most] = rows;
  if (!most) return `No ${noun} is told for any of them.`;
  return `No ${noun} has ${fewestQuotations} of them, so no mean can be told; ${nameOf(most)} has the most, ${countNoun(most.n, 'quotation')} in ${countNoun(most.articles, 'article')}.`;
}

function describeEnds(told: readonly Told[], noun: string): string {
  const [first] = told;
  if (told.length === 1 && first)
    return `Only one ${noun} has ${fewestQuotations} quotations or more: ${describeRow(first)}.`;
  const ordered = told.toSorted((a, b) => b.relative - a.relative);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  if (!highest || !lowest) return '';
  return `Of ${countNoun(told.length, noun)} with ${fewestQuotations} quotations or more, the tone is most positive with ${describeRow(highest)} and most negative with ${describeRow(lowest)}.`;
}

function describeDifferences(told: readonly Told[], corpusMean: number, noun: string): string {
  const drawn = told.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (drawn.length === 0)
    return `No ${noun} has quotations from ${fewestArticles} articles, so there is no interval and no difference can be told: the means describe these texts.`;
  const apart = drawn.filter(({ low = 0, high = 0 }) => low > corpusMean || high < corpusMean);
  const intervals = `${countNoun(drawn.length, 'interval')}, each by itself and not corrected for their number`;
  if (apart.length === 0) return `No difference from the mean can be told (${intervals}).`;
  return `A difference from the mean can be told of ${joinPhrases(apart.map(nameOf), 5)} (${intervals}).`;
}

/** How stable the order of those is who have an interval. */
function describeOrder(told: readonly Told[], noun: string): string {
  const ordered = told.filter(({ order }) => order !== undefined);
  const [first] = ordered;
  if (first?.order === undefined) return '';
  return `The order of the ${countNoun(ordered.length, noun)} with an interval came out in ${showNumber(Math.round(first.order * 100))} % of samples of articles.`;
}

function describeFew(told: readonly Told[]): string {
  const few = told.filter((row) => row.few).length;
  if (few === 0) return '';
  return `${few === told.length ? 'All of these' : `${few} of these ${told.length}`} rest on fewer than ${fewQuotations} quotations: their order is often wrong.`;
}

function describeRow(row: Told): string {
  const sign = row.relative > 0 ? '+' : '';
  const interval =
    row.low === undefined || row.high === undefined
      ? 'no interval'
      : `95 % interval ${showScore(row.low)} to ${showScore(row.high)}`;
  return `${nameOf(row)} (mean ${showScore(row.mean)}, ${sign}${showScore(row.relative)} against all, ${interval}; ${countNoun(row.n, 'quotation')} in ${countNoun(row.articles, 'article')})`;
}

/** A score with two decimals: more than it can be trusted for. */
function showScore(score: number): string {
  return showNumber(Math.round(score * 100) / 100);
}

function nameOf(row: Row): string {
  return `**${escapeMarkdown('speaker' in row ? row.speaker : row.source)}**`;
}

function say(markdown: string): Prose {
  return { kind: 'prose', markdown };
}
