import { findContentEnd } from './extents.js';
import { helpers, words } from './grammar.js';
import type { Item } from './items.js';

/** Verbs whose base form, or form in -s, is oftener a noun. */
const nounLike = words(
  `state claim report note promise pledge vow post attack charge reason guess hope worry cry joke counter estimate
   comment read answer reply forecast remark question praise demand label brand blast offer tweet find show rule vote
   signal term coin bill voice welcome express protest ask boast lament quote blame`,
);
/** Verbs after which "to" tells what somebody means to do, not what they say. */
const intentions = words(
  'continue threaten hope promise agree pledge swear offer ask urge demand propose decide vote refer',
);

/** Forms that are nouns too (state, claims) are verbs only where the words beside them say so. */
export function isVerb(sentence: readonly Item[], at: number): boolean {
  const [before, item, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (item?.cue === undefined) return false;
  if (next?.lower === 'to' && intentions.has(item.cue.lemma)) {
    return sentence.slice(at + 1, findContentEnd(sentence, at + 1)).some((word) => word.kind === 'marked');
  }
  if (!nounLike.has(item.cue.lemma)) return true;
  if (item.lower === item.cue.lemma)
    return /^(?:i|we|you|they|who|to)$|[^s]s$|ly$/.test(before?.lower ?? '') || helpers.has(before?.lower ?? '');
  if (item.lower !== `${item.cue.lemma}s`) return true;
  return (
    next === undefined ||
    next.kind === 'marked' ||
    (before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && next.text === '.') ||
    /^(?:that|he|she|it|they|the|a|his|her|their|its|there|on|in|[,:])$/.test(next.lower || next.text)
  );
}
