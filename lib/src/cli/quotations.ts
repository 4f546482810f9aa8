import type { Article, Corpus, Quotation } from '../model.js';
import { findQuotations } from '../quotations/index.js';
import { type OptionRule, readArguments } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions } from './input.js';
import { outOption, runRecords } from './table.js';

const options: readonly OptionRule[] = [...inputOptions, outOption];

/** `presslab quotations`: who says what, one object per article. */
export const quotations: Command = {
  name: 'quotations',
  takes: '[PATH...] [options]',
  summary: 'Finds quotations and their speakers.',
  notes: [
    'One object per article: id, quotations. Each part of a split quotation is a row; the parts share group.',
    'speaker is the mention in the text; speakerName is left out where the text does not tell who it is.',
  ],
  options,
  async run(argv) {
    return await runRecords(readArguments(argv, options), ['id', 'quotations'], listRecords);
  },
};

function* listRecords(corpus: Corpus): Generator<object> {
  const found = findQuotations(corpus);
  const names = new Map(found.speakers.map(({ id, name }) => [id, name]));
  const byArticle = new Map<string, Quotation[]>(corpus.articles.map(({ id }) => [id, []]));
  for (const quotation of found.quotations) byArticle.get(quotation.article)?.push(quotation);
  for (const article of corpus.articles) {
    const own = byArticle.get(article.id) ?? [];
    yield {
      id: article.id,
      quotations: own.flatMap((quotation, group) => listParts(article, quotation, group, names)),
    };
  }
}

function listParts(
  { text }: Article,
  { parts, type, marked, mention, speaker, cue, confidence, rule }: Quotation,
  group: number,
  names: ReadonlyMap<string, string>,
): object[] {
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
  }));
}
