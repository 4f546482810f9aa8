import type { Corpus } from '../../model.js';
import { phraseFinder } from '../../terms/index.js';
import { compareText } from '../../text/index.js';
import { isContent } from './grammar.js';
import { isJoined, joinWords, readSentences, type Word } from './words.js';

/** Written with a capital, and the name of nobody. */
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mrs ms dr`.split(/\s+/),
);

/**
 * The name to look at: the one that is wanted where the corpus holds it, else the most frequent capitalised name. So a
 * notebook with a name of its own says something of any corpus. Names are words with a capital side by side; one at the
 * start of a sentence counts only where the corpus writes it with a capital elsewhere too. Ties go to the first by code
 * unit. Absent where there is no name, as in scripts without capitals.
 *
 * @example findThing(corpus, 'Wagner') // 'Wagner'
 * @throws when what is wanted has no word or is a regular expression
 */
export function findThing(corpus: Corpus, wanted?: string): string | undefined {
  return findThings(corpus, wanted === undefined ? [] : [wanted], 1)[0];
}

/**
 * The names to look at, by the rules of `findThing`: those of the wanted ones that the corpus holds, else its `top` most
 * frequent names; none where it has no names.
 *
 * @example findThings(corpus, ['Wagner', 'Lavrov']) // ['Wagner', 'Lavrov']
 * @throws when one that is wanted has no word or is a regular expression
 */
export function findThings(corpus: Corpus, wanted: readonly string[], top = 3): readonly string[] {
  const held = wanted.filter((name) => {
    const find = phraseFinder([name]);
    return corpus.articles.some((article) => find(article).length > 0);
  });
  return held.length > 0 ? held : commonestNames(corpus, top);
}

function commonestNames(corpus: Corpus, top: number): readonly string[] {
  const counts = new Map<string, number>();
  const first = new Map<string, number>();
  for (const article of corpus.articles) {
    for (const sentence of readSentences(article)) {
      for (const { name, isFirst } of listNames(sentence)) {
        const own = isFirst ? first : counts;
        own.set(name, (own.get(name) ?? 0) + 1);
      }
    }
  }
  for (const [name, count] of counts) counts.set(name, count + (first.get(name) ?? 0));
  return [...counts]
    .sort(([a, count], [b, other]) => other - count || compareText(a, b))
    .slice(0, top)
    .map(([name]) => name);
}

/** The runs of capitalised words of a sentence. */
function listNames(sentence: readonly Word[]): readonly { readonly name: string; readonly isFirst: boolean }[] {
  const names: { readonly name: string; readonly isFirst: boolean }[] = [];
  let run: Word[] = [];
  for (const [at, word] of sentence.entries()) {
    if (run.length > 0 && !(isNameWord(word) && isJoined(word))) {
      names.push({ name: joinWords(run), isFirst: at === 1 });
      run = [];
    }
    if (isNameWord(word)) run.push(word);
  }
  return run.length === 0 ? names : [...names, { name: joinWords(run), isFirst: sentence.length === 1 }];
}

function isNameWord(word: Word): boolean {
  return word.isCapital && isContent(word) && !calendar.has(word.term) && word.text.length > 1;
}
