import type { Article, Corpus, Dropped, Result, Span } from '../model.js';
import {
  bodySpans,
  checkGrouping,
  dropUngrouped,
  type Grouping,
  type GroupLabel,
  groupOf,
  labelGroup,
  sentenceSpans,
} from '../text/index.js';
import { libraryVersion } from '../version.js';
import { showEvidence } from './evidenceprose.js';
import { references } from './references.js';
import type { ToneLabel } from './score.js';
import { type TargetTone, toneToward } from './toward.js';

export interface ToneOfMentionsOptions {
  /** What is compared: `source` (the default), or a field of your own. */
  readonly by?: Grouping;
}

/** In what light one sentence shows a target. */
export interface MentionToneRow extends GroupLabel {
  readonly target: string;
  /** `Article.id` */
  readonly article: string;
  /** Where the sentence starts in the text of its article. */
  readonly start: number;
  /** From -1 to 1. */
  readonly score: number;
  readonly label: ToneLabel;
  /** How probable the label is, from 1/3 to 1; absent where nothing but the target stands in the sentence. */
  readonly probability?: number;
  /** The words of the lists near the target, with what each counts: an account of the sentence, not of the model. */
  readonly evidence: string;
}

/** A sentence that names a target. */
export interface Mention {
  readonly target: string;
  readonly article: Article;
  /** Absent where the article has no value in the field. */
  readonly group: string | undefined;
  readonly sentence: Span;
  readonly tone: TargetTone;
}

/**
 * The tone of every sentence toward the targets that it names, by `toneToward`: the points behind `toneTowardBySource`.
 * Rows stand by target, in the order given, then as in the corpus. A passage is the sentence. A target that no article
 * names is told in `method.dropped`.
 *
 * @example toneOfMentions(corpus, ['Berg']).rows[0] // { target: 'Berg', source: 'A', article: 'a', score: -0.62, ... }
 * @throws when a target is empty, or no article has the field
 */
export function toneOfMentions(
  corpus: Corpus,
  targets: readonly string[],
  { by = 'source' }: ToneOfMentionsOptions = {},
): Result<MentionToneRow> {
  const mentions = scoreMentions(corpus, targets, by);
  const all = [...mentions.values()].flat();
  return {
    kind: 'result',
    rows: all.map((mention) => makeRow(mention, by)),
    key: ['target', 'article', 'start'],
    method: {
      step: 'toneOfMentions',
      version: libraryVersion,
      options: { targets: [...mentions.keys()], by },
      n: { articles: corpus.articles.length, sentences: all.length },
      references: [references.hamborgDonnay2021, references.bestvaterMonroe2023],
      dropped: dropMentions(mentions, by),
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) =>
      (mentions.get(row.target) ?? [])
        .filter(({ article, sentence }) => article.id === row.article && sentence.start === row.start)
        .slice(0, limit)
        .map(({ article, sentence }) => ({ article: article.id, ...sentence })),
  };
}

/**
 * The sentences of a corpus that name each target, in the order of targets and corpus. A target is found as it is
 * written, in any body text, not inside other words; of two mentions in one sentence the first counts.
 *
 * @throws when a target is empty, or no article has the field
 */
export function scoreMentions(
  corpus: Corpus,
  targets: readonly string[],
  by: Grouping,
): ReadonlyMap<string, readonly Mention[]> {
  const names = [...new Set(targets.map((target) => target.trim()))];
  if (names.includes('')) throw new Error('a target is empty: name a person or a thing');
  checkGrouping(corpus.articles, by);
  return new Map(
    names.map((target) => [target, corpus.articles.flatMap((article) => findMentions(article, target, by))]),
  );
}

/** What is said of targets that nobody names, and of articles that belong to no group. */
export function dropMentions(mentions: ReadonlyMap<string, readonly Mention[]>, by: Grouping): readonly Dropped[] {
  const unnamed = [...mentions].filter(([, own]) => own.length === 0);
  const ungrouped = new Set(
    [...mentions.values()]
      .flat()
      .flatMap(({ group, article }) => (group === undefined && by !== 'none' ? [article] : [])),
  );
  return [
    ...unnamed.map(([target]) => ({ where: target, reason: 'is named in no article' })),
    ...[...ungrouped].map((article) => dropUngrouped(article, by, 'its sentences are not compared')),
  ];
}

function findMentions(article: Article, target: string, by: Grouping): readonly Mention[] {
  if (!article.text.includes(target)) return [];
  const group = groupOf(article, by);
  return bodySpans(article).flatMap((body) =>
    sentenceSpans(article.text, body).flatMap(({ start, end }) => {
      const text = article.text.slice(start, end);
      const at = findWhole(text, target);
      if (at === undefined) return [];
      const tone = toneToward(text, { start: at, end: at + target.length });
      return [{ target, article, group, sentence: { start, end }, tone }];
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

function makeRow({ target, article, group, sentence, tone }: Mention, by: Grouping): MentionToneRow {
  const { score, label, probability, words } = tone;
  return {
    target,
    ...labelGroup(by, group),
    article: article.id,
    start: sentence.start,
    score,
    label,
    ...(probability !== undefined && { probability }),
    evidence: showEvidence(words),
  };
}
