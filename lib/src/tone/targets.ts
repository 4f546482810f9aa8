import type { Corpus, Result } from '../model.js';
import { bootstrapClusters, fewestArticles, significant } from '../statistics/index.js';
import { compareText, countNoun, type Grouping, type GroupLabel, labelGroup } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { dropMentions, type Mention, scoreMentions } from './mentions.js';
import { references } from './references.js';
import type { ToneLabel } from './score.js';
import { fewestQuotations, fewQuotations } from './summary.js';

export interface ToneTowardBySourceOptions {
  /** What is compared: `source` (the default), or a field of your own. */
  readonly by?: Grouping;
  /** How often articles are drawn anew for an interval, and where the drawing starts. */
  readonly samples?: number;
  readonly seed?: number;
}

/** In what light a source shows a target. */
export interface TargetToneRow extends GroupLabel {
  readonly target: string;
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

interface Drawing {
  readonly samples: number;
  readonly seed: number;
}

/**
 * The tone of each source (or value of a field) toward each target: how the sentences that name it show it, by
 * `toneToward`. Sentences count whole, speech in them too: it is what readers of the source meet, not what the source
 * itself holds, and no tone of a speaker. A target is found as it is written, in any body text, not inside other words;
 * pronouns are not followed.
 *
 * Rows stand by target, in the order given, then by source in code units; a source that does not name a target has no
 * row for it. Passages are the sentences.
 *
 * @example toneTowardBySource(corpus, ['Berg']).rows[0] // { target: 'Berg', source: 'A', n: 7, negative: 3, ... }
 * @throws when a target is empty, no article has the field, or samples or seed are out of their range
 */
export function toneTowardBySource(
  corpus: Corpus,
  targets: readonly string[],
  { by = 'source', samples = 2000, seed = 1 }: ToneTowardBySourceOptions = {},
): Result<TargetToneRow> {
  const drawing = { samples, seed };
  bootstrapClusters([[0]], drawing); // refuses wrong options where no row would draw
  const mentions = scoreMentions(corpus, targets, by);
  const groups = new Map([...mentions].map(([target, own]) => [target, groupMentions(own)]));
  const rows = [...groups].flatMap(([target, own]) => {
    const all = mentions.get(target) ?? [];
    const names = [...own.keys()].sort((a, b) => compareText(a ?? '', b ?? ''));
    return names.map((name) => ({ target, ...labelGroup(by, name), ...summarise(own.get(name) ?? [], all, drawing) }));
  });
  const groupOfRow = ({ target, source, group }: TargetToneRow): readonly Mention[] =>
    groups.get(target)?.get(source ?? group) ?? [];
  return {
    kind: 'result',
    rows,
    key: ['target', by === 'source' ? 'source' : 'group'],
    method: {
      step: 'toneTowardBySource',
      version: libraryVersion,
      options: { targets: [...mentions.keys()], by, confidence: 0.95, samples, seed },
      n: {
        articles: corpus.articles.length,
        sentences: [...mentions.values()].reduce((sum, own) => sum + own.length, 0),
        withMean: rows.filter(({ mean }) => mean !== undefined).length,
      },
      references: [references.hamborgDonnay2021, references.bestvaterMonroe2023, references.davisonHinkley1997],
      dropped: dropMentions(mentions, by),
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) =>
      groupOfRow(row)
        .slice(0, limit)
        .map(({ article, sentence }) => ({ article: article.id, ...sentence })),
  };
}

function groupMentions(mentions: readonly Mention[]): ReadonlyMap<string | undefined, readonly Mention[]> {
  const groups = new Map<string | undefined, Mention[]>();
  for (const mention of mentions) {
    const known = groups.get(mention.group);
    if (known) known.push(mention);
    else groups.set(mention.group, [mention]);
  }
  return groups;
}

function summarise(
  own: readonly Mention[],
  all: readonly Mention[],
  drawing: Drawing,
): Omit<TargetToneRow, 'target' | keyof GroupLabel> {
  const clusters = new Map<string, number[]>();
  for (const { article, tone } of own) {
    const scores = clusters.get(article.id);
    if (scores) scores.push(tone.score);
    else clusters.set(article.id, [tone.score]);
  }
  const count = (label: ToneLabel): number => own.filter(({ tone }) => tone.label === label).length;
  const row = {
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
  const { low, high } = bootstrapClusters([...clusters.values()], drawing);
  return { ...measured, low: significant(low), high: significant(high) };
}

function meanOf(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { tone }) => sum + tone.score, 0) / mentions.length;
}
