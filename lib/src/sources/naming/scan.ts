import type { Corpus, Passage } from '../../model.js';
import { phraseFinder } from '../../terms/index.js';
import { isContent, leadsVerb } from './grammar.js';
import { readMention } from './phrases.js';
import { isJoined, joinWords, readSentences, type Word } from './words.js';

/** A place where the texts may speak of a thing. */
export interface Sighting extends Passage {
  readonly name: string;
  readonly rule: 'mention' | 'phrase' | 'description' | 'noun';
  readonly source: string;
  /** The noun with the words before it, or the phrase. */
  readonly example: string;
  /** The words of the example; of nouns alone. */
  readonly terms?: readonly string[];
}

/**
 * Every mention of a thing in the bodies of a corpus, the phrases that hold it, the descriptions beside it, and the
 * nouns in its sentence and the ones before and after, in the order of the corpus.
 */
export function* scanMentions(corpus: Corpus, thing: string): Generator<Sighting> {
  const find = phraseFinder([thing]);
  for (const article of corpus.articles) {
    const ends = new Map(find(article).map(({ start, end }) => [start, end]));
    if (ends.size === 0) continue;
    const sentences = readSentences(article);
    const holds = sentences.map((words) => words.some(({ start }) => ends.has(start)));
    const place = { article: article.id, source: article.source.name };
    for (const [at, words] of sentences.entries()) {
      if (!holds[at - 1] && !holds[at] && !holds[at + 1]) continue;
      for (const [from, word] of words.entries()) {
        const end = ends.get(word.start);
        if (end === undefined) continue;
        const to = words.findIndex((other) => other.end >= end) + 1;
        yield { ...place, start: word.start, end, name: thing, rule: 'mention', example: thing };
        for (const found of readMention(words, { from, to })) yield { ...place, ...found, example: found.name };
      }
      for (const { head, run } of listNouns(words)) {
        const { start, end, term } = head;
        yield {
          ...place,
          start,
          end,
          name: term,
          rule: 'noun',
          example: joinWords(run),
          terms: run.map((one) => one.term),
        };
      }
    }
  }
}

/** The lower-case heads of the noun phrases of a sentence, with the words before them: of each run of content words the last. */
function listNouns(sentence: readonly Word[]): readonly { readonly head: Word; readonly run: readonly Word[] }[] {
  const nouns: { readonly head: Word; readonly run: readonly Word[] }[] = [];
  let run: Word[] = [];
  let before: Word | undefined;
  const close = (): void => {
    const head = run.at(-1);
    if (head && !head.isCapital && head.term.length > 2) nouns.push({ head, run });
    run = [];
  };
  for (const word of sentence) {
    if (!isJoined(word)) close();
    const isVerb = before !== undefined && isJoined(word) && !word.isCapital && leadsVerb(before);
    if (isContent(word) && !isVerb) run.push(word);
    else close();
    before = word;
  }
  close();
  return nouns;
}
