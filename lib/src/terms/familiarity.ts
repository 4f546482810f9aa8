import type { Article } from '../model.js';
import { familiarWords } from '../statistics/index.js';
import { tokenise, tokenText, Vocabulary } from '../text/index.js';

/**
 * A function that counts the words of an article which most children do not know, by a list of those they do. A word
 * that the article writes with a capital within a sentence is a name, and known; so it is at the start of one.
 */
export function unfamiliarCounter(list: Iterable<string>): (article: Article) => number {
  const isFamiliar = familiarWords(list);
  const vocabulary = new Vocabulary();
  const known: boolean[] = [];
  return (article) => {
    const tokens = tokenise([article], { case: 'keep', vocabulary });
    for (let id = known.length; id < vocabulary.terms.length; id += 1) {
      known.push(isFamiliar(vocabulary.terms[id] ?? ''));
    }
    const opens = new Set(tokens.sentenceAt);
    const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokenText(article.text, tokens, at));
    const names = new Set(tokens.term.filter((_, at) => !opens.has(at) && isCapital(at)));
    return tokens.term.reduce((count, id) => count + (known[id] || names.has(id) ? 0 : 1), 0);
  };
}
