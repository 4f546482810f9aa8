import type { Article, Passage, Quotation, Quotations, Span, Speaker } from '../model.js';
import { chooseLexicons } from './choice.js';
import type { LexiconChoice } from './lexicons.js';
import { scoreSpans, type Tone } from './score.js';
import { type ToneScores, takeScore } from './scores.js';

/**
 * Whose words are scored: `marked`, the words between marks of direct and mixed speech, which are surely the speaker's;
 * or `reported`, indirect speech, whose words are partly the journalist's. They are never put together.
 */
export type ToneWords = 'marked' | 'reported';

export interface ToneOfQuotationsOptions {
  readonly words?: ToneWords;
  readonly lexicon?: LexiconChoice;
  /** Scores made elsewhere, in place of those by the lexicon, which still gives coverage and evidence. */
  readonly scores?: ToneScores;
}

/** The same with their defaults. */
export type ToneSettings = Required<Omit<ToneOfQuotationsOptions, 'scores'>> & Pick<ToneOfQuotationsOptions, 'scores'>;

/** A quotation with its tone: what tone of a speaker is counted in, its split parts together. */
export interface ToneUnit {
  readonly quotation: Quotation;
  readonly article: Article;
  /** Absent where the text does not tell who speaks. */
  readonly speaker?: Speaker;
  readonly spans: readonly Span[];
  readonly tone: Tone;
}

/** The quotations of one kind that have words, and how many have none. */
export interface ToneUnits {
  readonly units: readonly ToneUnit[];
  readonly wordless: number;
}

/** The quotations whose words are of this kind, scored, in their order. */
export function scoreQuotations(
  { articles, quotations, speakers }: Quotations,
  { words, lexicon, scores }: ToneSettings,
): ToneUnits {
  chooseLexicons(lexicon);
  if (words !== 'marked' && words !== 'reported') throw new Error(`unknown words: "${words}"; known: marked, reported`);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const units: ToneUnit[] = [];
  let wordless = 0;
  for (const quotation of quotations) {
    const article = articleById.get(quotation.article);
    const spans = spansOf(quotation, words);
    if (!article || spans.length === 0) continue;
    const tone = scoreSpans(article.text, spans, lexicon);
    if (tone.length === 0) {
      wordless += 1;
      continue;
    }
    const speaker = quotation.speaker === undefined ? undefined : speakerById.get(quotation.speaker);
    const unit = { quotation, article, ...(speaker && { speaker }), spans, tone };
    units.push(scores ? { ...unit, tone: takeScore(tone, wordsOf(unit), scores) } : unit);
  }
  return { units, wordless };
}

/** Where a quotation starts in the text of its article. */
export function startOf({ parts }: Quotation): number {
  return parts[0]?.start ?? 0;
}

/** The words of a quotation that were scored, its parts with a space between them. */
export function wordsOf({ article, spans }: Pick<ToneUnit, 'article' | 'spans'>): string {
  return spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
}

/** The spans of a quotation that were scored, as passages. */
export function passagesOf({ article, spans }: ToneUnit): readonly Passage[] {
  return spans.map(({ start, end }) => ({ article: article.id, start, end }));
}

/** Quotations by a key, in the order in which the keys first come; those without a key are left out. */
export function groupUnits(
  units: readonly ToneUnit[],
  keyOf: (unit: ToneUnit) => string | undefined,
): ReadonlyMap<string, readonly ToneUnit[]> {
  const groups = new Map<string, ToneUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

function spansOf({ type, parts, marked }: Quotation, words: ToneWords): readonly Span[] {
  if (words === 'reported') return type === 'indirect' ? parts : [];
  return type === 'indirect' ? [] : marked;
}
