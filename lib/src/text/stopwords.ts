import { foldWord } from './characters.js';

/** A list by name, no list, or words of one's own. */
export type Stopwords = 'english' | 'none' | readonly string[];

/**
 * English function words, written for news text: articles, pronouns, prepositions, conjunctions, auxiliaries
 * and their contractions, a few adverbs of degree. Numerals, reporting verbs (`said`), titles (`mr`), and
 * words of time (`today`, `year`) are not in it: they say something about a text.
 */
const english = `
a an the this that these those such same other another each every either neither both all any some no none
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves one oneself
who whom whose which what whoever whatever whichever where when why how
about above across after against along among amid around as at before behind below beneath beside besides between
beyond by despite down during except for from in inside into like near of off on onto out outside over per since
through throughout till to toward towards under until up upon via with within without
and but or nor so yet if unless while whereas because although though than then whether once also
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must ought cannot
not only just even too very more most much many few less least own again further here there now still ever never
i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd
we're we've we'll we'd they're they've they'll they'd that's that'll there's here's what's who's where's how's let's
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't
won't wouldn't shan't shouldn't can't couldn't mustn't mightn't needn't
`;

/**
 * The words to leave out, as a set of terms: function words would otherwise fill every list of frequent words.
 * `'english'` is the library's own list, `'none'` is empty, an array is taken as it is, with case and
 * apostrophes folded. Words are left out of rows only: they always stay in the number of words.
 *
 * @example stopwords('english').has('the') // true
 * @throws when the name is not known
 */
export function stopwords(list: Stopwords): ReadonlySet<string> {
  if (list === 'none') return new Set();
  if (list === 'english') return englishSet();
  if (!Array.isArray(list))
    throw new Error(`unknown stop words: ${JSON.stringify(list)}; known: english, none, or a list of words`);
  return new Set(list.map((word: string) => foldWord(word)));
}

let englishWords: ReadonlySet<string> | undefined;

function englishSet(): ReadonlySet<string> {
  englishWords ??= new Set(english.trim().split(/\s+/));
  return englishWords;
}
