import { loadCorrections } from '../corpus/index.js';
import type { Article, Corpus, Corrections, Quotation } from '../model.js';
import { findQuotations } from '../quotations/index.js';
import { type OptionRule, readArguments } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions } from './input.js';
import { outOption, runRecords } from './table.js';

const options: readonly OptionRule[] = [
  ...inputOptions,
  {
    name: 'corrections',
    takes: 'FILE',
    meaning: 'a CSV file of corrections by hand, or a folder with corrections.csv',
  },
  outOption,
];

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
    const given = readArguments(argv, options);
    const file = given.text('corrections');
    const corrections = file === undefined ? undefined : await loadCorrections(file);
    return await runRecords(given, ['id', 'quotations'], (corpus) => listRecords(corpus, corrections));
  },
};

function* listRecords(corpus: Corpus, corrections: Corrections | undefined): Generator<object> {
  const found = findQuotations(corpus, { ...(corrections && { corrections }) });
  for (const { where, reason } of found.method.dropped) process.stderr.write(`presslab: note: ${where}: ${reason}\n`);
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
