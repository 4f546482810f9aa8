/** Words of closed classes, lower-case: what is known here of English grammar. */

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

/** A set of the words of a list; apostrophes stand for both their forms. */
export function words(list: string): ReadonlySet<string> {
  const all = list.trim().split(/\s+/);
  return new Set(all.flatMap((word) => (word.includes('’') ? [word, word.replace('’', "'")] : [word])));
}
