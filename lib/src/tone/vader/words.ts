import { readLines } from '../lexicons/lines.js';
import { vaderLines } from '../lexicons/vader.js';
import { vaderRest } from '../lexicons/vader-rest.js';

const more = 0.293;

/** Words that negate what stands at most three words after them, as VADER has them. */
export const negators: ReadonlySet<string> = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt neither never
   none nope nor not nothing nowhere oughtnt shant shouldnt uhuh uh-uh wasnt werent without wont wouldnt rarely seldom
   despite`.split(/\s+/),
);
/** Words of degree with what they add. */
export const degrees: ReadonlyMap<string, number> = new Map([
  ...listWords(`absolutely|amazingly|awfully|completely|considerable|considerably|decidedly|deeply|effing|enormous|
    enormously|entirely|especially|exceptional|exceptionally|extreme|extremely|fabulously|flipping|flippin|frackin|
    fracking|fricking|frickin|frigging|friggin|fully|fuckin|fucking|fuggin|fugging|greatly|hella|highly|hugely|
    incredible|incredibly|intensely|major|majorly|more|most|particularly|purely|quite|really|remarkably|so|
    substantially|thoroughly|total|totally|tremendous|tremendously|uber|unbelievably|unusually|utter|utterly|very`).map(
    (word) => [word, more] as const,
  ),
  ...listWords(`almost|barely|hardly|just enough|kind of|kinda|kindof|kind-of|less|little|marginal|marginally|
    occasional|occasionally|partly|scarce|scarcely|slight|slightly|somewhat|sort of|sorta|sortof|sort-of`).map(
    (word) => [word, -more] as const,
  ),
]);
/** Expressions that have a value as a whole. */
export const expressions: ReadonlyMap<string, number> = new Map([
  ['the shit', 3],
  ['the bomb', 3],
  ['bad ass', 1.5],
  ['badass', 1.5],
  ['bus stop', 0],
  ['yeah right', -2],
  ['kiss of death', -1.5],
  ['to die for', 3],
  ['beating heart', 3.5],
]);

let valences: ReadonlyMap<string, number> | undefined;

/** The whole lexicon as VADER reads it, emoticons and abbreviations of chats among its words. */
export function readVaderWords(): ReadonlyMap<string, number> {
  valences ??= new Map([...readLines(vaderLines), ...readLines(vaderRest.join('\n'))]);
  return valences;
}

function listWords(words: string): readonly string[] {
  return words.split(/\|\s*/);
}
