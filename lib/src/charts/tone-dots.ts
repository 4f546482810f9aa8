import type { Chart, Mark, Method, Result } from '../model.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { fewestQuotations, type QuotationToneRow, type SpeakerToneRow } from '../tone/index.js';
import { checkTop, emptyChart, makeChart, sizeOf } from './chart.js';
import { type DotFigure, drawDotLines } from './dot-figure.js';
import type { Dot, DotLine, DotMean } from './dot-lines.js';
import { describeRest, dropRest } from './groups.js';
import { escapeLabel, isolateText, nameText, shortenText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { findToneLines, type ToneLine, type ToneLines } from './tone-lines.js';

export interface ToneDotsOptions {
  /** Speakers drawn, by their number of quotations. */
  readonly top?: number;
  /** The tone of indirect speech, `toneOfQuotations(quotations, { words: 'reported' })`: drawn beside, never counted in. */
  readonly reported?: Result<QuotationToneRow>;
}

type ToneFigure = DotFigure<QuotationToneRow, SpeakerToneRow>;

const step = 'toneDots';
const id = 'tone-of-speakers';
const widestName = 22;

/**
 * Returns one line a speaker with every quotation as a point: how positive or negative the words between its marks are.
 * Below the points stands the mean of a speaker with 5 quotations or more, grey below 20, and its 95 % interval where
 * these come from 5 articles or more; the dashed line is the mean of all quotations, against which they are to be read.
 * With `reported` indirect speech is drawn too, as hollow diamonds, and counts in no mean.
 *
 * Speakers are the 12 with the most quotations, ties by name; points that would cover each other stand one above the
 * other, and the height says nothing. Without a speaker the chart says why in a sentence.
 *
 * @example toneDots(toneBySpeaker(quotations), toneOfQuotations(quotations)).method.n // { speakers: 4, marks: 20 }
 * @throws when `top` is not a whole number from 1, or the tables do not score the words that they are handed in for
 */
export function toneDots(
  bySpeaker: Result<SpeakerToneRow>,
  ofQuotations: Result<QuotationToneRow>,
  { top = 12, reported }: ToneDotsOptions = {},
): Chart {
  checkTop(top);
  checkSeries(bySpeaker, ofQuotations, reported);
  const { method } = bySpeaker;
  const lines = findToneLines(bySpeaker, ofQuotations, reported, top);
  if (lines.shown.length === 0) return emptyChart(method, { step, id, options: { top } }, describeNothing(bySpeaker));
  const finding = describeFinding(lines);
  const scored = describeScored(method);
  const figure = drawDotLines(
    lines.shown.map((line) => toDotLine(line, reported !== undefined)),
    {
      title: wrapTitle(finding),
      axis: `tone of the ${reported === undefined ? scored : 'words'} (−1 to 1)`,
      names: { dots: scored, hollow: 'indirect speech' },
      mean: lines.mean,
    },
  );
  const marks = findToneMarks(figure, bySpeaker, ofQuotations, reported);
  return makeChart(method, {
    step,
    id,
    options: { top, reported: reported !== undefined },
    n: { speakers: lines.shown.length, marks: marks.length },
    dropped: dropRest(lines.shown.length, lines.speakers, 'speakers'),
    data: figure.data,
    layout: figure.layout,
    marks,
    rows: [...figure.dots, ...figure.hollow],
    caption: describeCaption(lines, figure, bySpeaker),
    alt: `${countNoun(lines.shown.length, 'line')} of dots. ${finding} ${describeExtremes(figure)}`,
  });
}

/** Refuses tables that would put marked and reported words together. */
function checkSeries(
  bySpeaker: Result<SpeakerToneRow>,
  ofQuotations: Result<QuotationToneRow>,
  reported: Result<QuotationToneRow> | undefined,
): void {
  const [speakers, quotations, beside] = [bySpeaker, ofQuotations, reported].map(
    (result) => result?.method.options.words,
  );
  if (speakers !== quotations)
    throw new Error(`speakers are scored by words "${speakers}", quotations by "${quotations}"`);
  if (beside !== undefined && beside !== 'reported')
    throw new Error(`reported must be the tone of words "reported", not "${beside}"`);
}

function toDotLine(
  { speaker, marked, reported }: ToneLine,
  withReported: boolean,
): DotLine<QuotationToneRow, SpeakerToneRow> {
  const beside = withReported ? ` + ${showNumber(reported.length)}` : '';
  const name = isolateText(shortenText(speaker.speaker, widestName));
  return {
    label: escapeLabel(`${name} (n = ${showNumber(speaker.n)}${beside})`),
    dots: marked.map(toDot),
    hollow: reported.map(toDot),
    ...(speaker.mean !== undefined && { mean: toMean(speaker, speaker.mean) }),
  };
}

function toDot(row: QuotationToneRow): Dot<QuotationToneRow> {
  const { speaker = '', article, source, score, words, evidence, label } = row;
  const counted = wrapTitle(evidence === '' ? 'no word with a tone' : evidence, 60).join('<br>');
  const hover = `<b>${escapeLabel(speaker)}</b><br>${escapeLabel(`${article}, ${source}`)}<br>${label}: ${score}, ${countNoun(words, 'word')}<br>${counted}`;
  return { row, score, hover };
}

function toMean(row: SpeakerToneRow, mean: number): DotMean<SpeakerToneRow> {
  const { speaker, relative, low, high, few, n, articles, reason = '' } = row;
  const interval = low === undefined || high === undefined ? escapeLabel(reason) : `95 % interval ${low} to ${high}`;
  const where = `${countNoun(n, 'quotation')} in ${countNoun(articles, 'article')}`;
  const hover = `<b>${escapeLabel(speaker)}</b><br>mean ${mean}, ${relative} against all<br>${interval}<br>${where}`;
  return { row, mean, low, high, few, hover };
}

function describeScored({ options }: Method): string {
  return options.words === 'reported' ? 'words of indirect speech' : 'words between marks';
}

function findToneMarks(
  { dots, hollow, means }: ToneFigure,
  bySpeaker: Result<SpeakerToneRow>,
  ofQuotations: Result<QuotationToneRow>,
  ofReported: Result<QuotationToneRow> | undefined,
): readonly Mark[] {
  let trace = 0;
  const marksOf = <Row extends object>(result: Result<Row> | undefined, rows: readonly Row[]): readonly Mark[] => {
    if (!result || rows.length === 0) return [];
    const sources = rows.map((row, point) => ({
      trace,
      point,
      total: result.passages(row, Number.MAX_SAFE_INTEGER).length,
      rows: [row],
    }));
    trace += 1;
    return findMarks(result, sources);
  };
  return [...marksOf(ofQuotations, dots), ...marksOf(ofReported, hollow), ...marksOf(bySpeaker, means)];
}

function describeFinding({ shown, mean = 0 }: ToneLines): string {
  const speakers = shown.map(({ speaker }) => speaker);
  const told = speakers
    .filter((speaker) => speaker.mean !== undefined)
    .toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [highest, lowest] = [told[0], told.at(-1)];
  if (!highest || !lowest) return describeFew(speakers);
  const lighter = told.filter(({ low }) => low !== undefined && low > mean);
  const darker = told.filter(({ high }) => high !== undefined && high < mean);
  if (lighter.length + darker.length > 0) {
    const above = lighter.length > 0 ? `above the mean of all quotations: ${listNames(lighter)}` : '';
    const below =
      darker.length > 0 ? `below ${above === '' ? 'the mean of all quotations' : 'it'}: ${listNames(darker)}` : '';
    return `Tone ${[above, below].filter((side) => side !== '').join('; ')}.`;
  }
  if (told.some(({ low }) => low !== undefined))
    return `No difference in tone can be told between ${countNoun(told.length, 'speaker')} and all quotations together.`;
  if (highest === lowest)
    return `In these texts the mean tone of ${nameText(highest.speaker)} is ${showScore(highest.mean)}; too few articles to tell more.`;
  return `In these texts the tone of ${nameText(highest.speaker)} is most positive, that of ${nameText(lowest.speaker)} most negative; too few articles to tell more.`;
}

function listNames(rows: readonly SpeakerToneRow[]): string {
  return joinPhrases(rows.map(({ speaker }) => nameText(speaker)));
}

function describeFew([first]: readonly SpeakerToneRow[]): string {
  if (!first) return '';
  return `Too few quotations to tell a mean: ${nameText(first.speaker)} has the most, ${showNumber(first.n)}.`;
}

function describeCaption(
  lines: ToneLines,
  { dots, hollow, means }: ToneFigure,
  { method }: Result<SpeakerToneRow>,
): string {
  const unresolved = sizeOf(method, 'unresolved');
  const few = means.some((row) => row.few);
  const drawn = means.some(({ low }) => low !== undefined);
  return joinSentences(
    `Each dot is a quotation, scored by its ${describeScored(method)}; heights only keep dots apart.`,
    hollow.length > 0
      ? 'Hollow diamonds are indirect speech, whose words are partly the journalist’s: in no mean.'
      : undefined,
    means.length > 0
      ? `Bars below the dots are means of ${fewestQuotations} quotations or more${few ? ', grey with fewer than 20' : ''}${drawn ? '; lines are 95 % intervals by article' : '; none has quotations from 5 articles, so there are no intervals'}.`
      : `No speaker has ${fewestQuotations} quotations, so there is no mean.`,
    lines.mean === undefined ? undefined : 'The dashed line is the mean of all quotations.',
    describeRest(lines.shown.length, lines.speakers, { nouns: 'speakers', size: 'quotations' }),
    unresolved > 0
      ? `${countNoun(unresolved, 'quotation')} whose speaker is not told ${unresolved === 1 ? 'is' : 'are'} not drawn.`
      : undefined,
    `n = ${countNoun(dots.length, 'quotation')}${hollow.length > 0 ? ` and ${showNumber(hollow.length)} of indirect speech` : ''}.`,
  );
}

function describeExtremes({ dots, hollow }: ToneFigure): string {
  const scores = [...dots, ...hollow].map(({ score }) => score);
  return `Tone from ${showScore(Math.min(...scores))} to ${showScore(Math.max(...scores))} in ${countNoun(scores.length, 'quotation')}.`;
}

function describeNothing({ method }: Result<SpeakerToneRow>): string {
  if (sizeOf(method, 'quotations') === 0) return `There are no ${describeScored(method)} to score.`;
  return `The text tells of none of ${countNoun(sizeOf(method, 'quotations'), 'quotation')} who speaks.`;
}

function showScore(score = 0): string {
  return showNumber(Math.round(score * 100) / 100);
}
