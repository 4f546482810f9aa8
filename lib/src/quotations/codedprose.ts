import type { Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown, joinSentences, showNumber } from '../text/index.js';
import type { CodingMeasure, CodingRow } from './coded.js';

/** What Krippendorff asks for, and what he lets pass for conclusions that stay tentative. */
const reliable = 0.8;
const tentative = 0.667;
/** Parts with fewer coded quotations are not compared in a sentence. */
const fewest = 10;

/**
 * How far the quotations of a corpus can be trusted, in sentences with n and intervals: the extent, the speaker, the
 * sources with the lowest and the highest precision, and how far the coders agree. Where nothing is coded yet, it says
 * so and what is to be filled in.
 *
 * @example describeCoding(measureCoding(sheet)).markdown
 * // '**Anna** has coded 50 of 50 quotations drawn from 812. The extent is right in 45 of 50 ...'
 */
export function describeCoding({ rows, method }: Result<CodingRow>): Prose {
  const { drawn = 0, coded = 0, corpus = 0 } = method.n;
  if (coded === 0)
    return say(
      `Nothing is coded yet of ${countNoun(drawn, 'quotation')} drawn: the columns \`extent\` and \`speaker right\` are to be filled in.`,
      describeDropped(method.dropped.length),
    );
  const find = (measure: CodingMeasure): CodingRow | undefined =>
    rows.find((row) => row.measure === measure && row.part === 'all');
  return say(
    `**${escapeMarkdown(String(method.options.coder))}** has coded ${showNumber(coded)} of ${countNoun(drawn, 'quotation')} drawn from ${showNumber(corpus)}.`,
    describeRow('The extent is right in', find('extent right')),
    describeRow('It is at least nearly right in', find('extent nearly right')),
    describeRow('The speaker found is right in', find('speaker right')) ??
      'Whether the speakers found are right is not coded.',
    describeRow('Where no speaker was found, nobody can be told in', find('no speaker, rightly')),
    describeUntold(method.n.cannotTell ?? 0),
    describeWeights(rows),
    describeMissing(method.n),
    describeSources(rows),
    describeAgreement('the extent', find('coders agree on extent')),
    describeAgreement('whether the speaker is right', find('coders agree on speaker')),
    describeDropped(method.dropped.length),
  );
}

function describeRow(start: string, row: CodingRow | undefined): string | undefined {
  return row === undefined ? undefined : `${start} ${showRow(row)}.`;
}

/** `45 of 50 (90 %, 95 % interval 79 to 96 %)`. */
function showRow({ count, n, share, low, high }: CodingRow): string {
  return `${showNumber(count)} of ${showNumber(n)} (${percent(share)} %, 95 % interval ${percent(low)} to ${percent(high)} %)`;
}

function percent(share: number): number {
  return Math.round(100 * share);
}

function describeUntold(cannotTell: number): string | undefined {
  if (cannotTell === 0) return undefined;
  return `For ${countNoun(cannotTell, 'quotation')} the coder cannot tell whether the speaker is right: these are not counted.`;
}

function describeWeights(rows: readonly CodingRow[]): string | undefined {
  const isWeighted = ({ alpha, measure, count, n, share }: CodingRow): boolean =>
    alpha === undefined && !measure.startsWith('coders') && Math.abs(count / n - share) > 0.0005;
  if (!rows.some(isWeighted)) return undefined;
  return 'The parts of the corpus were not drawn from with the same chances, so the percentages count each quotation for as many as it stands for.';
}

function describeMissing({ strata = 0, strataCoded = 0 }: { readonly [what: string]: number }): string | undefined {
  if (strataCoded === strata) return undefined;
  return `Of ${showNumber(strata)} parts that were drawn from, ${showNumber(strata - strataCoded)} ${strata - strataCoded === 1 ? 'is' : 'are'} not coded yet, and the numbers say nothing of ${strata - strataCoded === 1 ? 'it' : 'them'}.`;
}

/** The sources with the lowest and the highest precision, and whether their intervals set them apart. */
function describeSources(rows: readonly CodingRow[]): string | undefined {
  const sources = rows
    .filter(({ measure, part, n }) => measure === 'extent right' && part === 'source' && n >= fewest)
    .toSorted((a, b) => a.share - b.share);
  const [lowest, highest] = [sources[0], sources.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return undefined;
  const show = (row: CodingRow): string => `**${escapeMarkdown(row.name)}** ${showRow(row)}`;
  if (lowest.share === highest.share) return 'The sources do not differ in the share of right extents.';
  const apart = lowest.high < highest.low;
  return `By source, right extents go from ${show(lowest)} to ${show(highest)}${apart ? '' : '; their intervals overlap, so no difference can be told'}.`;
}

function describeAgreement(what: string, row: CodingRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { alpha } = row;
  const start = `The coders agree on ${what} of ${showRow(row)}`;
  if (alpha === undefined) return `${start}; all gave the same answer, so alpha cannot be told.`;
  const verdict =
    alpha >= reliable
      ? 'reliable by his rule of 0.8'
      : alpha >= tentative
        ? 'between 0.667 and 0.8, enough for tentative conclusions'
        : 'below 0.667: the coding is not reliable enough to conclude from';
  return `${start}; Krippendorff’s alpha is ${showNumber(alpha)}, ${verdict}.`;
}

function describeDropped(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${countNoun(count, 'row')} could not be used; the method lists ${count === 1 ? 'it' : 'them'} with the reason.`;
}

function say(...sentences: readonly (string | undefined)[]): Prose {
  return { kind: 'prose', markdown: joinSentences(...sentences) };
}
