import type { Article, Span } from '../model.js';
import { bodySpans, paragraphSpans } from '../text/index.js';

/** The paragraphs of an article's body, those joined that break off inside a sentence after marked words. */
export function listParagraphs(article: Pick<Article, 'text' | 'zones'>): Span[] {
  const spans = bodySpans(article).flatMap((span) => paragraphSpans(article.text, span));
  return joinBroken(article.text, spans);
}

/** A paragraph that breaks off after marked words and a few words more goes on in the next. */
function joinBroken(text: string, paragraphs: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const between = last === undefined ? 'none' : text.slice(last.end, paragraph.start);
    if (
      last !== undefined &&
      between.trim() === '' &&
      /,["”] [^"“”.!?:]{1,60}$/.test(text.slice(Math.max(last.start, last.end - 64), last.end))
    ) {
      joined[joined.length - 1] = { start: last.start, end: paragraph.end };
    } else joined.push(paragraph);
  }
  return joined;
}
