import { chooseLexicons } from './choice.js';
import type { LexiconChoice } from './lexicons.js';
import { valenceOf } from './valence.js';
import type { Word } from './words.js';

/** Several words that stand for one. */
export interface Phrase {
  readonly length: number;
  /** From -1 to 1; 0 where the words lose their tone in it. */
  readonly value: number;
}

/** Expressions in which words lose the tone that they have alone: names, offices, functions. */
const toneless: ReadonlySet<string> = new Set(
  `kind of|kinds of|some kind|sort of|sorts of|a number of|as well|as well as|at best|at least|of course|no one|
   no doubt|without doubt|no wonder|no question|without question|
   united states|united nations|united kingdom|united arab emirates|white house|supreme court|chief justice|
   department of justice|justice department|justice system|criminal justice|court of justice|minister of justice|
   justice minister|justice ministry|ministry of justice|attorney general|vice president|vice chairman|vice chair|
   vice premier|security council|national security|social security|homeland security|security forces|
   intelligence agency|intelligence agencies|intelligence service|intelligence services|intelligence committee|
   special forces|special envoy|special counsel|interest rate|interest rates|health care|child care|care home|
   care homes|trust fund|credit card|credit cards|credit rating|natural gas|natural resources|energy company|
   energy minister|play a role|plays a role|played a role|playing a role|take care of|fine arts|good friday|
   matter of fact|no matter`.split(/\|\s*/),
);
const longest = 4;
const starts = new Map<LexiconChoice, ReadonlySet<string>>();

/**
 * The expression of the chosen lexicons, or of the list above, that starts at a word: the longest, within one clause;
 * absent where none does.
 */
export function findPhrase(words: readonly Word[], at: number, lexicon: LexiconChoice): Phrase | undefined {
  const first = words[at];
  if (!first || !startsOf(lexicon).has(first.term)) return undefined;
  const terms = [first.term];
  let found: Phrase | undefined;
  for (let length = 2; length <= longest; length += 1) {
    const next = words[at + length - 1];
    if (!next || next.clause !== first.clause) break;
    terms.push(next.term);
    const term = terms.join(' ');
    if (toneless.has(term)) found = { length, value: 0 };
    else {
      const valence = valenceOf(term, lexicon);
      if (valence && !valence.byForm) found = { length, value: valence.value };
    }
  }
  return found;
}

/** The first words of all expressions, so that a word that starts none costs one look. */
function startsOf(lexicon: LexiconChoice): ReadonlySet<string> {
  const known = starts.get(lexicon);
  if (known) return known;
  const listed = chooseLexicons(lexicon).flatMap(({ valences }) => [...valences.keys()]);
  const expressions = [...toneless, ...listed].filter((term) => term.includes(' '));
  const first = new Set(expressions.map((term) => term.slice(0, term.indexOf(' '))));
  starts.set(lexicon, first);
  return first;
}
