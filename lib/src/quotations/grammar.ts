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

/** Words that open a sentence with a capital and stand before a name without being a part of it. */
export const openers = words(
  `the a an in on at by to of for from with as like but and or so yet now also then if when while after before since because
   although though during under until despite instead however meanwhile according speaking earlier later still even only
   both some others many several few most one two three another this that these those his her their its our my he she they
   it we you i there here today yesterday tomorrow what where who why how said says asked based everything everyone
   monday tuesday wednesday thursday friday saturday sunday`,
);

/** A set of the words of a list; apostrophes stand for both their forms. */
export function words(list: string): ReadonlySet<string> {
  const all = list.trim().split(/\s+/);
  return new Set(all.flatMap((word) => (word.includes('’') ? [word, word.replace('’', "'")] : [word])));
}

/** The words of a list as they are written there, small, with a capital, and in capitals. */
export function anyCase(list: string): ReadonlySet<string> {
  return new Set(
    [...words(list)].flatMap((word) => {
      const lower = word.toLowerCase();
      return [word, lower, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`, word.toUpperCase()];
    }),
  );
}
