import { stopwords } from '../../text/index.js';
import type { Word } from './words.js';

/** Words before a noun phrase; possessives are seen by their gap. */
const determiners = list('a an the this that these those his her its their our my your some any no each every');
/** Frequent forms of verbs that no ending tells; auxiliaries are stop words. */
const verbs = list(`
say says said tell tells told make makes made take takes took taken come comes came go goes went gone get gets got give
gives gave given see sees saw seen know knows knew known think thinks thought find finds found want wants use uses need
needs try tries keep keeps kept let lets begin begins began begun start starts hold holds held bring brings brought
write writes wrote written stand stands stood lose loses lost pay pays paid meet meets met include includes continue
continues set sets lead leads led understand understood become becomes became leave leaves left feel feels felt put puts
mean means meant show shows shown send sends sent build builds built fall falls fell fallen rise rises rose spend
spends spent sell sells sold buy buys bought win wins won speak speaks spoke spoken run runs ran grow grows grew grown
fight fights fought break breaks broke broken seek seeks sought seem seems allow allows deny denies accuse accuses
remain remains appear appears believe believes operate operates provide provides refuse refuses arrive arrives hit hits
cut cuts draw draws drew drawn drive drives drove driven throw throws threw withdraw withdraws withdrew withdrawn choose
chose chosen catch caught teach taught help helps work works carry carries call calls ask asks insist insists warn warns
add adds cooperate happen happens agree agrees expect expects enter enters reach reaches create creates prevent prevents
describe describes destroy destroys join joins kill kills move moves serve serves train trains vow vows
`);
const verbLeaders = list(
  `to i he she they we you it who will would can could may might must should shall not don't doesn't didn't won't`,
);
const adverbs = list(`
also already later recently however soon today yesterday tomorrow ago almost always away back else especially even
ever far first forward hard instead last long maybe meanwhile next often perhaps quite rather really since sometimes
somewhat still earlier closer then therefore thus together twice well yet ahead abroad alone anyway apart nearly
`);
const nounsInIng = list('building meeting training hearing ruling warning bombing killing thing king wing spring ring');
const nounsInEd = list('bed seed speed need breed deed weed feed');
/** What ends like someone who acts, and is not. */
const noActors = list(`
number power order water matter summer winter weather paper letter center centre border danger murder river corner
chapter other further however never over under after offer layer helicopter computer chamber fever feather tower flower
dinner shoulder finger register quarter order barrier career frontier tender disorder answer former consider
factor sector floor door error terror colour color labor labour behaviour behavior favor favour motor mirror corridor
rumor rumour horror minor major prior interior exterior superior
library salary boundary summary diary anniversary commentary documentary january february vocabulary secondary primary
military monetary necessary ordinary voluntary temporary contrary
`);
const actors = list(`
man men woman women people person child children troops force forces group groups army armies militia militias company
companies firm firms outfit outfits unit units gang gangs team teams police party parties movement movements
organisation organisations organization organizations network networks band bands fighter state states country
countries government governments regime regimes junta juntas nation nations ally allies rebel rebels guard guards chief
chiefs king queen boss personnel staff crew crews agency agencies body bodies enemy enemies thug thugs
`);

/** Whether a word may stand in a noun phrase: not a function word, a verb, an adverb or a number. */
export function isContent({ term, text, isCapital }: Word): boolean {
  if (!/\p{L}/u.test(text) || stopwords('english').has(term)) return false;
  return isCapital || !(isVerb(term) || isAdverb(term));
}

export function isDeterminer({ term }: Word): boolean {
  return determiners.has(term);
}

/** Whether a word looks like someone who acts, or a body of people. */
export function isActor(term: string): boolean {
  if (actors.has(term)) return true;
  const one = term.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return one.length > 4 && /(?:er|or|ist|ian|ary|eer)$/.test(one) && !noActors.has(one);
}

/** Whether two words share their stem, by their letters alone: `mercenary` and `mercenaries`, `contractor` and `contracts`. */
export function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return a === b || shared >= Math.max(4, 0.6 * Math.max(a.length, b.length));
}

/** Whether a verb stands after this word: after `to`, a pronoun or an auxiliary, where the next begins in lower case. */
export function leadsVerb({ term }: Word): boolean {
  return verbLeaders.has(term);
}

function isVerb(term: string): boolean {
  if (verbs.has(term)) return true;
  if (term.includes('-') || term.length < 5) return false;
  return (term.endsWith('ed') && !nounsInEd.has(term)) || (term.endsWith('ing') && !nounsInIng.has(term));
}

function isAdverb(term: string): boolean {
  return (
    adverbs.has(term) || (term.endsWith('ly') && term.length > 5 && !/(?:family|ally|assembly|supply)$/.test(term))
  );
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
