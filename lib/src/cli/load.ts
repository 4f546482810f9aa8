import { articleRecord } from '../corpus/index.js';
import type { Corpus } from '../model.js';
import { type OptionRule, readArguments } from './arguments.js';
import type { Command } from './command.js';
import { inputOptions } from './input.js';
import { outOption, runRecords } from './table.js';

/** The fields of an article's record, in their order. */
export const recordFields: readonly string[] = [
  'id',
  'source',
  'sourceFrom',
  'outlet',
  'agency',
  'title',
  'date',
  'place',
  'authors',
  'url',
  'language',
  'text',
  'zones',
  'evidence',
  'edits',
];

const options: readonly OptionRule[] = [...inputOptions, outOption];

/** `presslab load`: articles with what is known about them, one JSON object per line. */
export const load: Command = {
  name: 'load',
  takes: 'PATH... [options]',
  summary: 'Reads articles: text, zones, metadata with evidence, edits.',
  notes: [`One object per article: ${recordFields.join(', ')}. A field that is not known is left out.`],
  options,
  async run(argv) {
    return await runRecords(readArguments(argv, options), recordFields, listRecords);
  },
};

function* listRecords({ articles }: Corpus): Generator<object> {
  for (const article of articles) yield articleRecord(article);
}
