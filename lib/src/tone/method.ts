import type { Dropped, Method, Quotations } from '../model.js';
import { countNoun } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { citeLexicons, nameOfChoice } from './choice.js';
import { toneConstants } from './evidence.js';
import { references } from './references.js';
import { toneThreshold } from './score.js';
import type { ToneSettings, ToneUnits } from './units.js';

/**
 * How a table of tone was made, the same for quotations, speakers and sources; `more` adds what a table has of its own.
 * Of the works named, van Atteveldt et al. say how far such scores are to be trusted, Balahur et al. why quotations are
 * scored apart from the articles around them, Bestvater and Monroe why tone is no stance.
 */
export function toneMethod(
  step: string,
  quotations: Quotations,
  { units, wordless }: ToneUnits,
  { scores, ...options }: ToneSettings,
  more: Partial<Pick<Method, 'options' | 'n' | 'references' | 'dropped'>> = {},
): Method {
  return {
    step,
    version: libraryVersion,
    options: {
      ...options,
      lexicon: nameOfChoice(options.lexicon),
      ...(scores && { scores: scores.name }),
      ...more.options,
      threshold: scores?.threshold ?? toneThreshold,
      ...toneConstants,
    },
    n: {
      articles: new Set(units.map(({ article }) => article.id)).size,
      quotations: units.length,
      unresolved: units.filter(({ speaker }) => speaker === undefined).length,
      words: units.reduce((sum, { tone }) => sum + tone.length, 0),
      withoutEvidence: units.filter(({ tone }) => tone.coverage === 0).length,
      ...more.n,
    },
    references: [
      ...(scores?.references ?? []),
      ...citeLexicons(options.lexicon),
      references.polanyiZaenen2006,
      references.taboada2011,
      references.balahur2010,
      references.vanAtteveldt2021,
      references.bestvaterMonroe2023,
      ...(more.references ?? []),
    ],
    dropped: [
      ...(typeof options.lexicon === 'string' ? [] : options.lexicon.dropped),
      ...dropSome(wordless, 'no words to score'),
      ...(more.dropped ?? []),
    ],
    inputs: [quotations.method],
  };
}

/** So many quotations as a method states them; none where there are none. */
export function dropSome(count: number, reason: string): readonly Dropped[] {
  return count === 0 ? [] : [{ where: countNoun(count, 'quotation'), reason }];
}
