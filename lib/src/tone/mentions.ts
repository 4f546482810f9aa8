import type { Article, Corpus, Result, Span } from '../model.js';
import { bootstrapClusters, fewestArticles, significant } from '../statistics/index.js';
import { bodySpans, compareText, countNoun, sentenceSpans } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { references } from './references.js';
import type { ToneLabel } from './score.js';
import { fewestQuotations, fewQuotations } from './summary.js';
import { toneToward } from './toward.js';

export interface ToneTowardBySourceOptions {
  /** How often articles are drawn anew for an interval, and where the drawing starts. */
  readonly samples?: number;
  readonly seed?: number;
}

/** In what light a source shows a target. */
export interface TargetToneRow {
  readonly target: string;
  readonly source: string;
  /** Sentences of the source that name the target; of two mentions in one sentence the first counts. */
  readonly n: number;
  /** Articles that they stand in. */
  readonly articles: number;
  /** How many of them show the target in each light. */
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  /** Mean of the scores, from -1 to 1; absent with fewer than 5 sentences. */
  readonly mean?: number;
  /** Mean less the mean of the target over all sources. */
  readonly relative?: number;
  /** 95 % interval of the mean, by articles drawn anew; absent with fewer than 5 articles. */
  readonly low?: number;
  readonly high?: number;
  /** Whether there are fewer than 20 sentences. */
  readonly few: boolean;
  /** Why mean or interval are absent. */
  readonly reason?: string;
}

interface Mention {
  readonly target: string;
  readonly article: Article;
  readonly sentence: Span;
  readonly score: number;
  readonly label: ToneLabel;
}

/**
 * The tone of each source toward each target: how the sentences that name it show it, by `toneToward`. Sentences count
 * whole, speech in them too: it is what readers of the source meet, not what the source itself holds, and no tone of a
 * speaker. A target is found as it is written, in any body text, not inside other words; pronouns are not followed.
 *
 * Rows stand by target, in the order given, then by source in code units; a source that does not name a target has no
 * row for it. Passages are the sentences.
 *
 * @example toneTowardBySource(corpus, ['Berg']).rows[0] // { target: 'Berg', source: 'A', n: 7, negative: 3, ... }
 * @throws when no target is named, one is empty, or samples or seed are no whole numbers in their range
 */
export function toneTowardBySource(
  corpus: Corpus,
  targets: readonly string[],
  { samples = 2000, seed = 1 }: ToneTowardBySourceOptions = {},
): Result<TargetToneRow> {
  const names = [...new Set(targets.map((target) => target.trim()))];
  if (names.length === 0 || names.includes('')) throw new Error('name at least one target, and none that is empty');
  bootstrapClusters([[0]], { samples, seed }); // refuses wrong options where no row would draw
  const mentions = names.flatMap((target) => corpus.articles.flatMap((article) => findMentions(article, target)));
  const of = (target: string, source?: string): readonly Mention[] =>
    mentions.filter((one) => one.target === target && (source ?? one.article.source.name) === one.article.source.name);
  const rows = names.flatMap((target) => {
    const all = of(target);
    const sources = [...new Set(all.map(({ article }) => article.source.name))].sort(compareText);
    return sources.map((source) => makeRow(target, source, of(target, source), { all, samples, seed }));
  });
  return {
    kind: 'result',
    rows,
    key: ['target', 'source'],
    method: {
      step: 'toneTowardBySource',
      version: libraryVersion,
      options: { targets: names, confidence: 0.95, samples, seed },
      n: {
        articles: corpus.articles.length,
        sentences: mentions.length,
        withMean: rows.filter(({ mean }) => mean !== undefined).length,
      },
      references: [references.hamborgDonnay2021, references.bestvaterMonroe2023, references.davisonHinkley1997],
      dropped: names
        .filter((target) => of(target).length === 0)
        .map((target) => ({ where: target, reason: 'is named in no article' })),
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) =>
      of(row.target, row.source)
        .slice(0, limit)
        .map(({ article, sentence }) => ({ article: article.id, ...sentence })),
  };
}

/** The sentences of an article that name a target, with the tone toward it. */
function findMentions(article: Article, target: string): readonly Mention[] {
  return bodySpans(article).flatMap((body) =>
    sentenceSpans(article.text, body).flatMap((sentence) => {
      const text = article.text.slice(sentence.start, sentence.end);
      const start = findWhole(text, target);
      if (start === undefined) return [];
      const { score, label } = toneToward(text, { start, end: start + target.length });
      return [{ target, article, sentence: { start: sentence.start, end: sentence.end }, score, label }];
    }),
  );
}

/** Where a name first stands in a text, not as a part of another word. */
function findWhole(text: string, name: string): number | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text.slice(0, at).slice(-1)} ${text.charAt(at + name.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return undefined;
}

function makeRow(
  target: string,
  source: string,
  own: readonly Mention[],
  { all, samples, seed }: { readonly all: readonly Mention[]; readonly samples: number; readonly seed: number },
): TargetToneRow {
  const clusters = new Map<string, number[]>();
  for (const { article, score } of own) clusters.set(article.id, [...(clusters.get(article.id) ?? []), score]);
  const count = (label: ToneLabel): number => own.filter((one) => one.label === label).length;
  const row = {
    target,
    source,
    n: own.length,
    articles: clusters.size,
    negative: count('negative'),
    neutral: count('neutral'),
    positive: count('positive'),
    few: own.length < fewQuotations,
  };
  if (own.length < fewestQuotations)
    return {
      ...row,
      reason: `Too few to tell: ${countNoun(own.length, 'sentence')}, and a mean needs ${fewestQuotations}.`,
    };
  const mean = meanOf(own);
  const measured = { ...row, mean: significant(mean), relative: significant(mean - meanOf(all)) };
  if (clusters.size < fewestArticles)
    return {
      ...measured,
      reason: `No interval: sentences from ${countNoun(clusters.size, 'article')}, and an interval needs ${fewestArticles}.`,
    };
  const { low, high } = bootstrapClusters([...clusters.values()], { samples, seed });
  return { ...measured, low: significant(low), high: significant(high) };
}

function meanOf(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { score }) => sum + score, 0) / mentions.length;
}
