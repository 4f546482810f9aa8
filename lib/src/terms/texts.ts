import type { Article, Corpus } from '../model.js';
import { type Grouping, type GroupLabel, groupOf, labelGroup, tokenise, Vocabulary } from '../text/index.js';

/** The words of one article, or of a group of articles one after the other. */
export interface TextRead {
  readonly label: GroupLabel & { readonly article?: string };
  readonly articles: readonly Article[];
  /** Words by number of the vocabulary. */
  readonly words: readonly number[];
  readonly sentences: number;
}

interface TextDraft extends TextRead {
  readonly articles: Article[];
  readonly words: number[];
  sentences: number;
}

/** What texts are put together by: a grouping, or each article by itself. */
export type TextGrouping = Grouping | 'article';

/** The texts of a corpus with the words they share a vocabulary of, in the order in which they are met. */
export function readTexts(
  corpus: Corpus,
  by: TextGrouping,
): { readonly texts: readonly TextRead[]; readonly vocabulary: readonly string[] } {
  const vocabulary = new Vocabulary();
  const texts = new Map<string | undefined, TextDraft>();
  for (const article of corpus.articles) {
    const name = by === 'article' ? article.id : groupOf(article, by);
    const { term, sentenceAt } = tokenise([article], { vocabulary });
    const label = by === 'article' ? { article: article.id, source: article.source.name } : labelGroup(by, name);
    const text: TextDraft = texts.get(name) ?? { label, articles: [], words: [], sentences: 0 };
    texts.set(name, text);
    text.articles.push(article);
    for (const id of term) text.words.push(id);
    text.sentences += Math.max(0, sentenceAt.length - 1);
  }
  return { texts: [...texts.values()], vocabulary: vocabulary.terms };
}

/** What must be said where texts of different length stand side by side; nothing where none is a tenth longer. */
export function warnOfLengths(texts: readonly TextRead[], measures: string): string | undefined {
  const sizes = texts.map(({ words }) => words.length).filter((size) => size > 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || most <= least * 1.1) return undefined;
  return `Texts of ${least} to ${most} words: ${measures} change with the length of a text, so do not compare them here.`;
}
