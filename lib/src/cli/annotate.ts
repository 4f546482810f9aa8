import { articleRecord } from '../corpus/index.js';
import type { Corpus, Corrections, Quotation, Quotations, Speaker } from '../model.js';
import { toneOfQuotations } from '../tone/index.js';
import { type OptionRule, readArguments } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions } from './input.js';
import { recordFields } from './load.js';
import { correctionsOption, listParts, listSpeech, readGivenCorrections } from './speech.js';
import { outOption, runRecords } from './table.js';

const options: readonly OptionRule[] = [...inputOptions, correctionsOption, outOption];

/** The tone of a quotation as it is written, and of which words it is. */
interface WrittenTone {
  readonly words: 'marked' | 'reported';
  readonly score: number;
  readonly coverage: number;
  readonly label: string;
}

/** `presslab annotate`: articles with all that is found in them, one JSON object per line. */
export const annotate: Command = {
  name: 'annotate',
  takes: '[PATH...] [options]',
  summary: 'Writes articles with their quotations, the tone of each, and their speakers.',
  notes: [
    'One object per article: what load gives, with quotations (as the command quotations writes them), each with tone',
    '{words, score, coverage, label}, and speakers {name, kind, title, roles, organisation, mentions: [{start, end}]}.',
    'The tone is that of the words between marks, or, where words is "reported", of indirect speech.',
  ],
  options,
  async run(argv) {
    const given = readArguments(argv, options);
    const corrections = await readGivenCorrections(given);
    const fields = [...recordFields, 'quotations', 'speakers'];
    return await runRecords(given, fields, (corpus) => listRecords(corpus, corrections));
  },
};

function* listRecords(corpus: Corpus, corrections: Corrections | undefined): Generator<object> {
  const { speech, found } = listSpeech(corpus, corrections);
  const tones = listTones(found);
  for (const one of speech) {
    yield {
      ...articleRecord(one.article),
      quotations: listParts(one, (quotation) => {
        const tone = tones.get(keyOf(quotation.article, quotation));
        return tone && { tone };
      }),
      speakers: one.speakers.map((speaker) => writeSpeaker(speaker, one.article.id)),
    };
  }
}

/** The tones of all quotations, those of marked words before those of indirect speech. */
function listTones(found: Quotations): ReadonlyMap<string, WrittenTone> {
  return new Map(
    (['reported', 'marked'] as const).flatMap((words) =>
      toneOfQuotations(found, { words }).rows.map(({ article, start, type, score, coverage, label }) => [
        keyOf(article, { type, parts: [{ start, end: start }] }),
        { words, score, coverage, label },
      ]),
    ),
  );
}

function keyOf(article: string, { type, parts }: Pick<Quotation, 'type' | 'parts'>): string {
  return JSON.stringify([article, type, parts[0]?.start]);
}

function writeSpeaker({ name, kind, title, roles, organisation, mentions }: Speaker, article: string): object {
  return {
    name,
    kind,
    ...(title !== undefined && { title }),
    roles,
    ...(organisation !== undefined && { organisation }),
    mentions: mentions.filter((mention) => mention.article === article).map(({ start, end }) => ({ start, end })),
  };
}
