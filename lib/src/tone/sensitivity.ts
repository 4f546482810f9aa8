import type { Quotations, Result, Speaker } from '../model.js';
import { significant } from '../statistics/index.js';
import { compareText } from '../text/index.js';
import { toneMethod } from './method.js';
import type { ToneScores } from './scores.js';
import { meanTone } from './summary.js';
import { groupUnits, passagesOf, scoreQuotations, type ToneSettings, type ToneUnit, type ToneWords } from './units.js';

/** What each lexicon by itself says of a speaker: the mean less that of all quotations by the same lexicon. */
export interface LexiconToneRow {
  /** `Speaker.id` */
  readonly speakerId: string;
  readonly speaker: string;
  readonly kind: Speaker['kind'];
  /** Quotations with words. */
  readonly n: number;
  /** By all lexicons, by the published ones, and by each; absent with fewer than 5 quotations, as is `spread`. */
  readonly all?: number;
  readonly both?: number;
  readonly vader?: number;
  readonly afinn?: number;
  readonly induced?: number;
  /** By the scores handed in, where there are any. */
  readonly scores?: number;
  /** The largest of these less the smallest: what hangs on the choice of a lexicon. */
  readonly spread?: number;
}

export interface ToneByLexiconOptions {
  readonly words?: ToneWords;
  /** Scores made elsewhere, to stand beside those by each lexicon. */
  readonly scores?: ToneScores;
}

const choices = ['all', 'both', 'vader', 'afinn', 'induced'] as const;

/**
 * The tone of each speaker by each lexicon, side by side: how far a finding hangs on the word list. It is a test of
 * `toneBySpeaker`, and no list to choose the best result from. Rows and passages are those of `toneBySpeaker`.
 *
 * @example toneByLexicon(quotations).rows[0] // { speaker: 'Anna Berg', n: 7, all: -0.11, both: -0.1, vader: -0.08, ... }
 * @throws when `words` is not known, or `scores` lack a quotation
 */
export function toneByLexicon(
  quotations: Quotations,
  { words = 'marked', scores }: ToneByLexiconOptions = {},
): Result<LexiconToneRow> {
  const options = { words, lexicon: 'all' } as const;
  const scored = scoreQuotations(quotations, options);
  const groups = groupUnits(scored.units, speakerOf);
  const relatives = new Map<string, ReadonlyMap<string, number>>(
    choices.map((lexicon) => [lexicon, relateToAll(quotations, { words, lexicon })]),
  );
  if (scores) relatives.set('scores', relateToAll(quotations, { ...options, scores }));
  const rows = [...groups].map(([id, units]): LexiconToneRow => {
    const speaker = units[0]?.speaker;
    const by = [...relatives].flatMap(([name, means]) => {
      const value = means.get(id);
      return value === undefined ? [] : [[name, significant(value)] as const];
    });
    const values = by.map(([, value]) => value);
    return {
      speakerId: id,
      speaker: speaker?.name ?? '',
      kind: speaker?.kind ?? 'unnamed',
      n: units.length,
      ...Object.fromEntries(by),
      ...(values.length > 0 && { spread: significant(Math.max(...values) - Math.min(...values)) }),
    };
  });
  rows.sort((a, b) => b.n - a.n || compareText(a.speaker, b.speaker) || compareText(a.speakerId, b.speakerId));
  return {
    kind: 'result',
    rows,
    key: ['speakerId'],
    method: toneMethod('toneByLexicon', quotations, scored, options, {
      n: { rows: rows.length },
      ...(scores && { options: { beside: scores.name }, references: scores.references }),
    }),
    passages: (row, limit = 50) => (groups.get(row.speakerId) ?? []).flatMap(passagesOf).slice(0, limit),
  };
}

/** The mean of each speaker with enough quotations less that of all, by one lexicon, or by scores. */
function relateToAll(quotations: Quotations, settings: ToneSettings): ReadonlyMap<string, number> {
  const { units } = scoreQuotations(quotations, settings);
  const all = meanTone(units) ?? 0;
  return new Map(
    [...groupUnits(units, speakerOf)].flatMap(([id, own]) => {
      const mean = meanTone(own);
      return mean === undefined ? [] : [[id, mean - all] as const];
    }),
  );
}

function speakerOf({ speaker }: ToneUnit): string | undefined {
  return speaker?.id;
}
