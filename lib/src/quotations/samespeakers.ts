import type { Passage, Quotations, Result, Speaker } from '../model.js';
import { compareText, countNoun } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { compareNames, type NameDifference, type NameWords, readName } from './namedifference.js';

/** Two speakers who may be one person; as a row of `corrections.csv` it gives the first the name of the second. */
export interface SameSpeakerRow {
  readonly speaker: string;
  /** The fuller name, else the one that is quoted more. */
  readonly becomes: string;
  /** By what the names differ, separated by `; `: `accents` (points and apostrophes too), `transliteration`, `initial`. */
  readonly rule: string;
  readonly strength: 'strong' | 'fair' | 'weak';
  /** What speaks for one person: roles, title or body of both; for a surname alone, articles that have both. */
  readonly for?: string;
  /** What speaks against it: articles in which both speak, different bodies, others whom the name fits as well. */
  readonly against?: string;
  /** Quotations of the one and of the other. */
  readonly quotations: number;
  readonly becomesQuotations: number;
}

interface Candidate {
  readonly speaker: Speaker;
  readonly words: NameWords;
  readonly quotations: number;
  readonly articles: ReadonlySet<string>;
}

interface Pair {
  readonly from: Candidate;
  readonly to: Candidate;
  readonly differences: readonly NameDifference[];
}

const strengths = ['strong', 'fair', 'weak'] as const;
const shortened: readonly NameDifference[] = ['initial', 'no forename'];
const mostPassages = 50;

/**
 * Pairs of persons whose names may be spellings of one: they differ by accents, by how another script is transliterated
 * (Sergey, Sergei), by an article or particle (Al-, El-), by one or two letters, by an initial or a middle name. They are
 * proposed and nothing is merged: delete the rows that are wrong, and keep the others in `corrections.csv`, whose columns
 * `speaker` and `becomes` they have.
 *
 * Never proposed are two forenames of the list of common ones, unless they are one name in another script; two middle
 * names; `Jr` beside none; names that begin with different letters; plurals. A surname alone is proposed only for another
 * spelling, since the same spelling is joined already where it can be only one. `strength` starts from the rule (2 for
 * spelling and middle names, 1 for an initial, no forename or one letter, 0 for two letters), gains 1 by what speaks for
 * it and loses 1 by each thing that speaks against it: strong from 2, fair at 1, else weak. Strongest first, then the
 * most quotations, ties by name. The passages of a row are the mentions of both. No such pairs give no rows.
 *
 * @example proposeSameSpeakers(quotations).rows[0]
 * // { speaker: 'Sergey Lavrov', becomes: 'Sergei Lavrov', rule: 'transliteration', strength: 'strong', ... }
 */
export function proposeSameSpeakers(quotations: Quotations): Result<SameSpeakerRow> {
  const candidates = listCandidates(quotations);
  const pairs = listPairs(candidates);
  const rows = pairs
    .map((pair) => rowOf(pair, pairs))
    .sort(
      (a, b) =>
        strengths.indexOf(a.strength) - strengths.indexOf(b.strength) ||
        b.quotations + b.becomesQuotations - a.quotations - a.becomesQuotations ||
        compareText(a.speaker, b.speaker) ||
        compareText(a.becomes, b.becomes),
    );
  return {
    kind: 'result',
    rows,
    key: ['speaker', 'becomes'],
    method: {
      step: 'proposeSameSpeakers',
      version: libraryVersion,
      options: {},
      n: { speakers: candidates.length, pairs: rows.length },
      references: [],
      dropped: [],
      inputs: [quotations.method],
    },
    passages: (row, limit = mostPassages) => listBoth(quotations, row, limit),
  };
}

/** The persons who are quoted, the most quoted first. */
function listCandidates({ speakers, quotations }: Quotations): readonly Candidate[] {
  const own = new Map<string, string[]>();
  for (const { speaker, article } of quotations) {
    if (speaker === undefined) continue;
    const articles = own.get(speaker);
    if (articles) articles.push(article);
    else own.set(speaker, [article]);
  }
  return speakers
    .filter(({ kind }) => kind === 'person')
    .map((speaker) => {
      const articles = own.get(speaker.id) ?? [];
      const { length } = articles;
      return { speaker, words: readName(speaker.name), quotations: length, articles: new Set(articles) };
    })
    .sort((a, b) => b.quotations - a.quotations || compareText(a.speaker.name, b.speaker.name));
}

/** The pairs that can be one, among those whose surnames begin alike. */
function listPairs(candidates: readonly Candidate[]): readonly Pair[] {
  const byLetter = new Map<string, Candidate[]>();
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    const letter = candidate.words.surname.sound.charAt(0);
    const others = byLetter.get(letter) ?? [];
    for (const other of others) {
      if (other.speaker.name === candidate.speaker.name) continue;
      const differences = compareNames(candidate.words, other.words);
      if (differences !== undefined) pairs.push(orderPair(candidate, other, differences));
    }
    byLetter.set(letter, others);
    others.push(candidate);
  }
  return pairs;
}

/** What is shortened takes the fuller name; else the one that is quoted less that of the other. */
function orderPair(less: Candidate, more: Candidate, differences: readonly NameDifference[]): Pair {
  const isShortened = differences.some((difference) => shortened.includes(difference));
  const lettersOf = ({ words }: Candidate): number => words.given.map(({ folded }) => folded).join('').length;
  const swap = isShortened && lettersOf(more) < lettersOf(less);
  return { from: swap ? more : less, to: swap ? less : more, differences };
}

function rowOf(pair: Pair, pairs: readonly Pair[]): SameSpeakerRow {
  const { from, to, differences } = pair;
  const [pro, contra] = [listSupport(pair), listObjections(pair, pairs)];
  const points = startOf(differences) + (pro.length > 0 ? 1 : 0) - contra.length;
  return {
    speaker: from.speaker.name,
    becomes: to.speaker.name,
    rule: differences.join('; '),
    strength: points >= 2 ? 'strong' : points === 1 ? 'fair' : 'weak',
    ...(pro.length > 0 && { for: pro.join('; ') }),
    ...(contra.length > 0 && { against: contra.join('; ') }),
    quotations: from.quotations,
    becomesQuotations: to.quotations,
  };
}

function startOf(differences: readonly NameDifference[]): number {
  if (differences.includes('two letters')) return 0;
  return differences.some((one) => shortened.includes(one) || one === 'one letter') ? 1 : 2;
}

function listSupport(pair: Pair): readonly string[] {
  const { from, to } = pair;
  const roles = from.speaker.roles.filter((role) => to.speaker.roles.includes(role));
  const { title, organisation } = from.speaker;
  const together = isSurnameAlone(pair) ? countTogether(pair) : 0;
  return [
    ...(together > 0 ? [`in full and by surname in ${countNoun(together, 'article')}`] : []),
    ...(roles.length > 0 ? [`both ${roles.join(', ')}`] : []),
    ...(title !== undefined && title === to.speaker.title ? [`both ${title}`] : []),
    ...(organisation !== undefined && organisation === to.speaker.organisation ? [`both of ${organisation}`] : []),
  ];
}

function listObjections(pair: Pair, pairs: readonly Pair[]): readonly string[] {
  const { from, to, differences } = pair;
  const together = isSurnameAlone(pair) ? 0 : countTogether(pair);
  const [own, other] = [from.speaker.organisation, to.speaker.organisation];
  const fits = differences.some((one) => shortened.includes(one))
    ? pairs.filter((one) => one.from === from && one.to !== to).map((one) => one.to.speaker.name)
    : [];
  return [
    ...(together > 0 ? [`both speak in ${countNoun(together, 'article')}`] : []),
    ...(own !== undefined && other !== undefined && own !== other ? [`one of ${own}, one of ${other}`] : []),
    ...(fits.length > 0 ? [`fits ${fits.join(', ')} as well`] : []),
  ];
}

/** An article that gives the full name once and the surname then speaks of one person. */
function isSurnameAlone({ differences }: Pair): boolean {
  return differences.includes('no forename');
}

function countTogether({ from, to }: Pair): number {
  return [...from.articles].filter((article) => to.articles.has(article)).length;
}

/** Mentions of both in the order of the corpus; of each as many, as far as there are. */
function listBoth(
  { articles, speakers }: Quotations,
  { speaker, becomes }: SameSpeakerRow,
  limit: number,
): readonly Passage[] {
  const of = (name: string): readonly Passage[] =>
    speakers.filter((one) => one.name === name).flatMap(({ mentions }) => mentions);
  const [own, other] = [of(speaker), of(becomes)];
  const half = Math.max(Math.floor(limit / 2), limit - other.length);
  const first = own.slice(0, half);
  const orderOf = new Map(articles.map(({ id }, i) => [id, i]));
  return [...first, ...other.slice(0, Math.max(0, limit - first.length))].sort(
    (a, b) => (orderOf.get(a.article) ?? 0) - (orderOf.get(b.article) ?? 0) || a.start - b.start,
  );
}
