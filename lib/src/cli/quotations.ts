import { type OptionRule, readArguments } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions } from './input.js';
import { correctionsOption, listParts, listSpeech, readGivenCorrections } from './speech.js';
import { outOption, runRecords } from './table.js';

const options: readonly OptionRule[] = [...inputOptions, correctionsOption, outOption];

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
    const corrections = await readGivenCorrections(given);
    return await runRecords(given, ['id', 'quotations'], (corpus) =>
      listSpeech(corpus, corrections).speech.map((speech) => ({
        id: speech.article.id,
        quotations: listParts(speech),
      })),
    );
  },
};
