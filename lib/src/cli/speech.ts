import { loadCorrections } from '../corpus/index.js';
import type { Article, Corpus, Corrections, Quotation, Quotations, Speaker } from '../model.js';
import { findQuotations } from '../quotations/index.js';
import type { Arguments, OptionRule } from './arguments.js';

/** The option by which a command is told what a reader has put right. */
export const correctionsOption: OptionRule = {
  name: 'corrections',
  takes: 'FILE',
  meaning: 'a CSV file of corrections by hand, or a folder with corrections.csv',
};

/** The quotations of one article with their speakers, as a command writes them. */
export interface Speech {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** Those who speak in it, in the order in which they first do. */
  readonly speakers: readonly Speaker[];
}

/** The corrections that the arguments name; absent where they name none. */
export async function readGivenCorrections(given: Arguments): Promise<Corrections | undefined> {
  const file = given.text('corrections');
  return file === undefined ? undefined : await loadCorrections(file);
}

/** Who says what, article by article; corrections that could not be applied are noted on standard error. */
export function listSpeech(
  corpus: Corpus,
  corrections: Corrections | undefined,
): { readonly speech: readonly Speech[]; readonly found: Quotations } {
  const found = findQuotations(corpus, { ...(corrections && { corrections }) });
  for (const { where, reason } of found.method.dropped) process.stderr.write(`presslab: note: ${where}: ${reason}\n`);
  const speakers = new Map(found.speakers.map((speaker) => [speaker.id, speaker]));
  const byArticle = new Map<string, Quotation[]>(corpus.articles.map(({ id }) => [id, []]));
  for (const quotation of found.quotations) byArticle.get(quotation.article)?.push(quotation);
  const speech = corpus.articles.map((article): Speech => {
    const quotations = byArticle.get(article.id) ?? [];
    const ids = new Set(quotations.map(({ speaker }) => speaker ?? ''));
    return { article, quotations, speakers: [...ids].flatMap((id) => speakers.get(id) ?? []) };
  });
  return { speech, found };
}

/** The rows of an article's quotations, one for each part; parts of one quotation share `group`. */
export function listParts<More extends object>(
  { article: { text }, quotations, speakers }: Speech,
  more: (quotation: Quotation) => More | undefined = () => undefined,
): object[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.flatMap((quotation, group) => {
    const { parts, type, marked, mention, speaker, cue, confidence, rule } = quotation;
    const speakerName = speaker === undefined ? undefined : names.get(speaker);
    return parts.map(({ start, end }) => ({
      start,
      end,
      type,
      group,
      marked: marked.filter((span) => span.start >= start && span.end <= end),
      ...(mention && {
        speaker: text.slice(mention.start, mention.end),
        speakerStart: mention.start,
        speakerEnd: mention.end,
      }),
      ...(speakerName !== undefined && { speakerName }),
      ...(cue && { cue: text.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end }),
      confidence,
      rule,
      ...more(quotation),
    }));
  });
}
