import type { Article, Span } from '../../model.js';
import { tokenise } from '../../text/index.js';

/** A word of a sentence, as it stands. */
export interface Word extends Span {
  readonly text: string;
  /** As the tokeniser folds it. */
  readonly term: string;
  readonly isCapital: boolean;
  /** What stands between it and the word before: a space, marks, `'s `; empty at the start of a sentence. */
  readonly gap: string;
}

/** The sentences of an article's body, word by word. */
export function readSentences(article: Article): readonly (readonly Word[])[] {
  const { vocabulary, term, start, length, sentenceAt } = tokenise([article]);
  const sentences: Word[][] = [];
  for (let sentence = 0; sentence + 1 < sentenceAt.length; sentence += 1) {
    const words: Word[] = [];
    for (let i = sentenceAt[sentence] ?? 0; i < (sentenceAt[sentence + 1] ?? 0); i += 1) {
      const from = start[i] ?? 0;
      const end = from + (length[i] ?? 0);
      const text = article.text.slice(from, end);
      const before = words.at(-1);
      words.push({
        start: from,
        end,
        text,
        term: vocabulary[term[i] ?? 0] ?? '',
        isCapital: /^\p{Lu}/u.test(text),
        gap: before ? article.text.slice(before.end, from) : '',
      });
    }
    sentences.push(words);
  }
  return sentences;
}

/** Whether only white space stands between a word and the one before it. */
export function isJoined({ gap }: Word): boolean {
  return /^\s+$/.test(gap);
}

/** Words as a name: as they are written, those without a capital in lower case. */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ text, term, isCapital }) => (isCapital ? text : term)).join(' ');
}
