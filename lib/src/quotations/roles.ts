import { anyCase } from './grammar.js';

/** Ranks and forms of address: they stand before a name and stay with it as its title. */
const ranks = anyCase(
  `mr mrs ms miss dr prof professor gen general col colonel lt lieutenant sgt sergeant capt captain maj major adm admiral
   brig brigadier cmdr commander marshal sen senator rep representative gov rev reverend sir lord lady dame baroness
   sheikh sheik imam ayatollah mullah pope father sister rabbi king queen prince princess emperor judge justice hon
   shri sri smt sardar maulana alhaji alhaja hajiya hajia malam mallam engr barr arc pastor bishop archbishop cardinal
   emir sultan madam comrade retd
   supt insp sp dsp asp dcp acp`,
);
/** What people are called by what they do; also as the last part of a word with hyphens: vice-president. */
const offices = anyCase(
  `minister president premier chancellor spokesman spokeswoman spokesperson secretary director chief leader mayor
    governor senator judge official officer professor lawyer attorney prosecutor ambassador envoy diplomat general
    colonel commander chairman chairwoman chairperson chair head king queen pope analyst expert author candidate
    coach master manager counterpart representative adviser advisor aide economist historian researcher scientist
    journalist reporter editor columnist activist campaigner deputy lawmaker commissioner congressman congresswoman
    politician doctor teacher farmer businessman businesswoman executive founder owner strategist pollster witness
    resident neighbor neighbour mother father wife husband son daughter brother sister poster source speaker soldier
    fighter trader investigator administrator undersecretary superintendent principal nominee treasurer coauthor
    inspector detective sheriff solicitor host widow widower curator artist actor actress singer musician pilot
    nurse engineer architect lecturer dean bishop priest scholar academic photographer filmmaker blogger consultant
    lobbyist veteran survivor physicist mp mep msp mla ceo pm organiser organizer member supporter critic voter
    player captain`,
);
/** Bodies that speak with one voice, by their head; documents among them. */
const bodies = anyCase(
  `ministry government administration military army navy police council committee court party office agency
    department company corporation firm group union bank university institute commission campaign kremlin pentagon
    house report study survey statement poll newspaper paper magazine times post news novosti herald guardian
    tribune journal press authority authorities embassy mission parliament congress senate junta regime presidency
    foundation association federation organisation organization international watch network team force forces
    command church ministries hospital school club cabinet coalition alliance bureau service board fund league front
    movement leadership staff outfit city municipality state reuters afp tass interfax xinhua wikinews politico
    facebook google microsoft twitter WikiLeaks unicef hamas hezbollah taliban website`,
);
const plural =
  /(?:men|women|people|others|some|many|several|few|most|democrats|republicans|groups|families|countries|states|[^s]s)$/;

const particles = anyCase(
  'de da do dos das del della der den di du van von bin bint ibn al el la le ould ag ben abu ter',
);

/** Whether a word is a particle of names: de, van, Al. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** Whether a word is a rank or form of address: Colonel, Mr. */
export function isRank(word: string): boolean {
  return ranks.has(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** Whether a word, or its last part after a hyphen, says what one person does: minister, vice-president. */
export function isOffice(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return offices.has(last) || last.endsWith('ologist') || last.endsWith('OLOGIST');
}

/** Whether a word says what several people do: officials, diplomats. */
export function isPluralOffice(word: string): boolean {
  const lower = word.toLowerCase();
  return isOffice(lower.replace(/s$/, '').replace(/men$/, 'man').replace(/ie$/, 'y')) && /(?:s|men)$/.test(lower);
}

/** Whether a word says to which party a person belongs, as it stands before a name: "Democrat Anna Berg". */
export function isParty(word: string): boolean {
  return /^(?:republican|democrat|conservative|labour|independent|tory)$/i.test(word);
}

/** Whether a word is the head of a body's name: ministry, council. */
export function isBody(word: string): boolean {
  return bodies.has(word);
}

/** Whether a word stands for several people. */
export function isPlural(word: string): boolean {
  return plural.test(word.toLowerCase());
}

const thing =
  /(?:ment|paper|letter|order|chapter|number|matter|power|computer|server|river|winter|summer|weather|error)$/;
const person =
  /(?:man|woman|boy|girl|person|teen|old|an|ian|ist|er|or|ant|ent|ee|eer|ese|ish|star|hero|victim|athlete|native|nun|guard|patient|defendant|suspect)$/;

/** Whether the head of a phrase can say who somebody is: "the lawyer", "the Frenchman", "the 34-year-old"; no things. */
export function isPersonWord(phrase: string): boolean {
  const head = phrase.toLowerCase().split(' ').at(-1) ?? '';
  return isOffice(head) || isParty(head) || (person.test(head) && !thing.test(head) && !isBody(head));
}
