/** Words of closed classes, lower-case: what the rules of speech know of English grammar. */

export const pronouns = words('he she they i we it you who');
export const determiners = words(
  'the a an his her their its our my your this that these those some many several one two three any no each every all',
);
/** Forms that make a verb finite, with their contractions. */
export const helpers = words(
  `is are was were be been being has have had having do does did will would can could may might shall should must not cannot
   isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
   mustn’t ain’t`,
);
/** Past forms that no ending tells, without those that are nouns or participles far oftener. */
export const pastForms = words(
  `began became broke brought built came chose drew drove ate fell felt flew fought found gave got grew had heard held
   hid kept knew laid led left lent lost made meant met paid ran rang rode rose sat saw sent shook shot showed sold
   spent spoke stood stole struck swore took taught thought threw told went woke won wore wrote`,
);
/** Verbs that often follow a plural subject in their plain form. */
export const plainForms = words(
  `want need know think believe seem remain hope expect mean feel like understand agree support oppose deserve plan
   intend continue try tend take make get give go come see look keep say tell call work live face fear`,
);
export const adverbs = words(
  'also then later again once never always still now today yesterday just even often further soon so earlier already repeatedly too',
);
export const days = words('monday tuesday wednesday thursday friday saturday sunday');
export const prepositions = words(
  `of about for with by as at on in from into over under after before during against between among through toward
   towards without within like near since until upon amid despite per via to`,
);

/** A set of the words of a list; apostrophes stand for both their forms. */
export function words(list: string): ReadonlySet<string> {
  const all = list.trim().split(/\s+/);
  return new Set(all.flatMap((word) => (word.includes('’') ? [word, word.replace('’', "'")] : [word])));
}
