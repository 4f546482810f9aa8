/**
 * The classes of words that the model tells apart. Closed classes stand in lists; all other words are classed by their
 * form. 0 is what stands outside a paragraph.
 */
export const Tag = {
  outside: 0,
  subject: 1,
  it: 2,
  object: 3,
  possessive: 4,
  determiner: 5,
  that: 6,
  subordinator: 7,
  and: 8,
  but: 9,
  preposition: 10,
  modal: 11,
  be: 12,
  have: 13,
  do: 14,
  not: 15,
  genitive: 16,
  time: 17,
  adverb: 18,
  title: 19,
  speaker: 20,
  comma: 21,
  stop: 22,
  colon: 23,
  semicolon: 24,
  dash: 25,
  bracket: 26,
  doubleMark: 27,
  singleMark: 28,
  name: 29,
  number: 30,
  ly: 31,
  ing: 32,
  ed: 33,
  plural: 34,
  adjective: 35,
  initial: 36,
  sign: 37,
  handle: 38,
  noun: 39,
} as const;

export type Tag = (typeof Tag)[keyof typeof Tag];
export const tagCount = 40;

/** The forms of a token: one capital, initials, all capitals, capitalised, hyphenated capital, figure, and so on. */
export const Shape = {
  outside: 0,
  capital: 1,
  initials: 2,
  capitals: 3,
  capitalised: 4,
  compound: 5,
  figure: 6,
  handle: 7,
  address: 8,
  lower: 9,
  lowerCompound: 10,
  sign: 11,
} as const;

export type Shape = (typeof Shape)[keyof typeof Shape];
export const shapeCount = 12;

const closed: ReadonlyMap<string, Tag> = listClosed([
  [Tag.subject, 'he she they i we who'],
  [Tag.it, 'it you this'],
  [Tag.object, 'him them me us her himself herself themselves itself'],
  [Tag.possessive, 'his their its our my your whose'],
  [
    Tag.determiner,
    'the a an these those some any no every each another both all many several few most more other such',
  ],
  [Tag.that, 'that'],
  [
    Tag.subordinator,
    'because if when while as although though since unless until whether before after once where how why what which',
  ],
  [Tag.and, 'and or nor'],
  [Tag.but, 'but yet'],
  [
    Tag.preposition,
    `of in on at by for with from to into about over under against between among through during without within across
     toward towards around behind beyond despite amid upon per like than off out up down`,
  ],
  [Tag.modal, "will would can could may might shall should must 'll 'd cannot"],
  [Tag.be, "is are was were be been being am 're 'm"],
  [Tag.have, "has have had having 've"],
  [Tag.do, 'do does did done doing'],
  [Tag.not, "not n't never"],
  [Tag.genitive, "'s"],
  [
    Tag.time,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning
     afternoon evening night january february march april june july august september october november december`,
  ],
  [
    Tag.adverb,
    `also then later again now just even still already only ever always often further soon so too here there recently
     previously repeatedly earlier`,
  ],
  [
    Tag.title,
    `mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. president senator governor secretary minister judge gen gen.
     col col. rev rev. lt lt. sgt sgt. prof prof. sens. reps. congressman congresswoman mayor chairman chairwoman director
     chief justice ambassador chancellor general colonel professor king queen prince princess pope sir dame lord lady baroness
     premier brigadier major captain inspector superintendent constable commissioner archbishop bishop sheikh imam shri smt
     alhaji hon hon.`,
  ],
  [
    Tag.speaker,
    `official officials spokesman spokeswoman spokesperson spokesmen aide aides source sources critic critics expert experts
     analyst analysts adviser advisers advisor advisors lawyer lawyers attorney attorneys leader leaders lawmaker lawmakers
     republican republicans democrat democrats supporter supporters campaign report reports statement poll survey study
     letter memo email emails court police authorities officer officers witness witnesses reporter reporters journalist
     journalists people voter voters man woman men women candidate candidates professor author strategist strategists
     activist activists investigators prosecutors newspaper magazine paper article ad group organization organisation
     administration government ministry department agency committee company team ministers ambassador army military
     embassy diplomat diplomats scientist scientists researchers researcher economist economists union residents resident
     spokespeople mp mps peer peers villager villagers farmer farmers trader traders local locals eyewitness eyewitnesses
     rebel rebels militant militants insurgents junta opposition party council court tribunal bench petitioner complainant
     charity regulator watchdog insider insiders observer observers commentator commentators campaigner campaigners
     colleague colleagues relative relatives neighbour neighbours neighbor neighbors teacher teachers doctor doctors nurse
     nurses student students manager coach captain founder owner boss chief family father mother son daughter husband wife
     brother sister friend friends firm bank club airline hospital school university commission ministry regulators
     editor columnist historian politician politicians lawmaker legislator legislators delegate delegates`,
  ],
  [Tag.comma, ','],
  [Tag.stop, '. ! ? …'],
  [Tag.colon, ':'],
  [Tag.semicolon, ';'],
  [Tag.dash, '— – -- -'],
  [Tag.bracket, '( ) [ ]'],
  [Tag.doubleMark, "“ ” \" '' `` « » „"],
  [Tag.singleMark, "‘ '"],
]);
const pastForms = new Set(
  `went came made took got gave saw knew thought left felt kept held brought began ran stood met won lost led sent built put
   set let fell grew spoke broke drew drove chose rose wrote became found`.split(/\s+/),
);
const adjectiveEnd = /(?:ous|ful|ive|able|ible|ical|less|ish|ary|ant|ent)$/;

/** The form of a token. */
export function shapeOf(token: string): Shape {
  if (/^(?:https?:|www\.)/.test(token)) return Shape.address;
  if (/^\p{Lu}\.?$/u.test(token)) return Shape.capital;
  if (/^(?:\p{Lu}\.)+$/u.test(token)) return Shape.initials;
  if (/^\p{Lu}[\p{Lu}\p{N}&-]*$/u.test(token)) return Shape.capitals;
  if (/^\p{Lu}/u.test(token)) return token.includes('-') ? Shape.compound : Shape.capitalised;
  if (/^[$£€]?\p{N}/u.test(token)) return Shape.figure;
  if (/^[@#]./u.test(token)) return Shape.handle;
  if (/^\p{L}/u.test(token)) return token.includes('-') ? Shape.lowerCompound : Shape.lower;
  return Shape.sign;
}

/** Whether tokens of this form start with a capital letter. */
export function isCapital(shape: Shape): boolean {
  return shape >= Shape.capital && shape <= Shape.compound;
}

/** The class of a token; `first` tells the first word of a sentence, whose capital says nothing. */
export function tagOf(lower: string, shape: Shape, first: boolean): Tag {
  const known = closed.get(lower);
  if (known !== undefined && !(shape === Shape.capitalised && !first && (known === Tag.speaker || known === Tag.modal)))
    return known;
  if (shape === Shape.handle || shape === Shape.address) return Tag.handle;
  if (shape === Shape.figure) return Tag.number;
  if (shape === Shape.sign) return Tag.sign;
  if (isCapital(shape) && !first) return Tag.name;
  const byEnd = tagByEnd(lower);
  if (!isCapital(shape)) return byEnd;
  return lower.length > 5 && (byEnd === Tag.ly || byEnd === Tag.ing || byEnd === Tag.ed) ? byEnd : Tag.initial;
}

function tagByEnd(lower: string): Tag {
  if (lower.endsWith('ly')) return Tag.ly;
  if (lower.endsWith('ing') && lower.length > 4) return Tag.ing;
  if ((lower.endsWith('ed') && lower.length > 3) || pastForms.has(lower)) return Tag.ed;
  if (adjectiveEnd.test(lower)) return Tag.adjective;
  return lower.endsWith('s') && !lower.endsWith('ss') ? Tag.plural : Tag.noun;
}

function listClosed(classes: readonly (readonly [Tag, string])[]): Map<string, Tag> {
  const found = new Map<string, Tag>();
  for (const [tag, list] of classes) {
    for (const word of list.trim().split(/\s+/)) if (!found.has(word)) found.set(word, tag);
  }
  return found;
}
