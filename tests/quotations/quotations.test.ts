import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { corpusFromRecords, loadCorpus } from '../../lib/src/corpus/index.js';
import type { Corpus } from '../../lib/src/model.js';
import { findQuotations } from '../../lib/src/quotations/index.js';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds');

const people: readonly (readonly [string, string])[] = [
  ['Sergei', 'Paolo'],
  ['Lavrov', 'Marchetti'],
  ['Abdoulaye', 'Ngozi'],
  ['Diop', 'Okafor'],
  ['Shogel Kokalla', 'Juan Pablo'],
  ['Maiga', 'Quispe'],
  ['Piotr Ilichev', 'Hans Vogel'],
];
const particles: readonly (readonly [string, string])[] = [
  ['Sergei', 'Ngozi'],
  ['Lavrov', 'de Souza'],
  ['Abdoulaye', 'Zorica'],
  ['Diop', 'Petrović'],
  ['Shogel Kokalla', 'Karel'],
  ['Maiga', 'Van Dyk'],
];
const countries: readonly (readonly [string, string])[] = [
  ['Russian', 'Chilean'],
  ['Russia', 'Chile'],
  ['Moscow', 'Santiago'],
  ['MOSCOW', 'SANTIAGO'],
  ['Malian', 'Fijian'],
  ['Mali', 'Fiji'],
  ['Bamako', 'Suva'],
  ['the RIA', 'the QTR'],
  ['RIA Novosti', 'QTR Vesti'],
  ['Reuters', 'Agentia'],
];

/** Each quotation as [type, name of the speaker, parts]. */
function readCorpus(corpus: Corpus): readonly (readonly [string, string | undefined, string])[] {
  const { quotations, speakers } = findQuotations(corpus);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  return quotations.map(({ article, type, parts, speaker }) => [
    type,
    speaker === undefined ? undefined : names.get(speaker),
    parts.map(({ start, end }) => texts.get(article)?.slice(start, end)).join(' / '),
  ]);
}

function read(text: string): ReturnType<typeof readCorpus> {
  return readCorpus(corpusFromRecords([{ id: 'a', text }], { zones: 'none' }));
}

describe('findQuotations', () => {
  test.each([
    ['a trailing frame', '“It rained all night,” said Anna Berg.', [['direct', 'Anna Berg', 'It rained all night,']]],
    ['a leading frame', 'Anna Berg said: “It rained all night.”', [['direct', 'Anna Berg', 'It rained all night.']]],
    [
      'a split quotation',
      '“It rained,” Anna Berg said. “The cellar is full.”',
      [['direct', 'Anna Berg', 'It rained, / The cellar is full.']],
    ],
    [
      'a quotation split within its sentence',
      '“It rained,” Anna Berg said, “and the cellar is full.”',
      [['direct', 'Anna Berg', 'It rained, / and the cellar is full.']],
    ],
    ['an apposition', '“It rained,” Anna Berg, the mayor of Oldby, said.', [['direct', 'Anna Berg', 'It rained,']]],
    [
      'words in marks inside a clause',
      'Anna Berg said the cellar was “full of brown water”.',
      [['mixed', 'Anna Berg', 'the cellar was “full of brown water”']],
    ],
    [
      'a that-clause',
      'Anna Berg said that the cellar was full.',
      [['indirect', 'Anna Berg', 'that the cellar was full']],
    ],
    ['a bare clause', 'Anna Berg said the cellar was full.', [['indirect', 'Anna Berg', 'the cellar was full']]],
    [
      'a clause before its frame',
      'The cellar was full, officials said.',
      [['indirect', 'officials', 'The cellar was full']],
    ],
    [
      'according to',
      'The cellar was full, according to Anna Berg.',
      [['indirect', 'Anna Berg', 'The cellar was full']],
    ],
    ['one told', 'Anna Berg told reporters the cellar was full.', [['indirect', 'Anna Berg', 'the cellar was full']]],
    [
      'a shared subject',
      'Anna Berg praised the pumps and said the cellar was full.',
      [['indirect', 'Anna Berg', 'the cellar was full']],
    ],
    ['straight marks', '"It rained," said Anna Berg.', [['direct', 'Anna Berg', 'It rained,']]],
    [
      'two single marks for a double one',
      "''It didn't rain,'' said Anna Berg.",
      [['direct', 'Anna Berg', "It didn't rain,"]],
    ],
    ['single marks', '‘It didn’t rain,’ said Anna Berg.', [['direct', 'Anna Berg', 'It didn’t rain,']]],
    [
      'nested marks',
      '“He cried “Water!” twice,” said Anna Berg.',
      [['direct', 'Anna Berg', 'He cried “Water!” twice,']],
    ],
    ['guillemets', '«It rained,» said Anna Berg.', [['direct', 'Anna Berg', 'It rained,']]],
    ['low marks', '„It rained“, said Anna Berg.', [['direct', 'Anna Berg', 'It rained']]],
    ['marks within marks', '“It is not ‘closed’,” said Anna Berg.', [['direct', 'Anna Berg', 'It is not ‘closed’,']]],
    [
      'apostrophes',
      'The ’90s were wet, Anna Berg said. The dogs’ and the cats’ bowls were full.',
      [['indirect', 'Anna Berg', 'The ’90s were wet']],
    ],
    [
      'quotations of two people side by side',
      '“It rained,” said Anna Berg. “It snowed,” said Olaf Lund.',
      [
        ['direct', 'Anna Berg', 'It rained,'],
        ['direct', 'Olaf Lund', 'It snowed,'],
      ],
    ],
    [
      'a frame that interrupts a clause',
      'The road, Anna Berg said, was closed for days.',
      [['indirect', 'Anna Berg', 'The road / was closed for days']],
    ],
    [
      'a frame with an aside inside a quotation',
      '“The road,” Anna Berg said, pointing at the hill, “is closed.”',
      [['direct', 'Anna Berg', 'The road, / is closed.']],
    ],
    [
      'an adverb before a frame that leads',
      'On Tuesday, Anna Berg wrote, “The road is closed.”',
      [['direct', 'Anna Berg', 'The road is closed.']],
    ],
    ['a pronoun and a verb', 'Anna Berg said she could.', [['indirect', 'Anna Berg', 'she could']]],
    ['a contracted verb', 'Anna Berg said it didn’t rain.', [['indirect', 'Anna Berg', 'it didn’t rain']]],
    [
      'a verb before its subject',
      'The road would open soon, wrote Anna Berg, a columnist, in The Lamp.',
      [['indirect', 'Anna Berg', 'The road would open soon']],
    ],
    [
      'according to someone described',
      'According to Anna Berg, a baker, the road was closed.',
      [['indirect', 'Anna Berg', 'the road was closed']],
    ],
    [
      'a clause with the title of a work',
      'The film “The Long Grey Summer” was short, Anna Berg said.',
      [['indirect', 'Anna Berg', 'The film “The Long Grey Summer” was short']],
    ],
    [
      'two reports of one subject',
      'Anna Berg told officials there was no road but underlined that “it is dry.”',
      [
        ['indirect', 'Anna Berg', 'there was no road'],
        ['mixed', 'Anna Berg', 'that “it is dry.”'],
      ],
    ],
    ['a noun of the form of a cue', 'In one state voters went home. The report was long.', []],
    ['a name of the form of a cue', 'Voters of the United States went home.', []],
    ['a verb without a report', 'Anna Berg concluded deals with Oldby and supplied them with salt.', []],
    ['a participle without a report', 'Oldby vowed to pay, denying any links to the pumps.', []],
    ['an intention', 'Anna Berg promised to come.', []],
    ['figures according to a body', 'The count, 3,000 fish, according to the harbour office.', []],
    ['a measure', 'The wall was 5\'10" high and 6\'2" wide.', []],
    ['a nickname', 'Robert “Bobby” Smith walked home.', []],
    ['a scare quote', 'The “summer” was cold.', []],
    ['the title of a work', 'Anna Berg cited “The Long Grey Summer”.', []],
  ])('findQuotations(%s)', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('findQuotations(he, the minister) are the person last spoken of in that role', () => {
    const text =
      'Foreign minister Olaf Lund said the road was open.\nHe added that it was dry.\n“It is wide,” the minister said.';
    expect(read(text).map(([, speaker]) => speaker)).toEqual(['Olaf Lund', 'Olaf Lund', 'Olaf Lund']);
  });

  test('findQuotations(a pronoun after two speakers) leaves the speaker absent, unless the text has told who it is', () => {
    const two = '“It rained,” said Tuvi Berg. “It snowed,” said Oru Lund.';
    expect(read(`${two} “It is dry,” she said.`).at(-1)).toEqual(['direct', undefined, 'It is dry,']);
    const told = '“It rained,” said Tuvi Berg. “It rains,” she said. “It snowed,” said Oru Lund.';
    expect(read(`${told} “It is dry,” he said.`).at(-1)).toEqual(['direct', 'Oru Lund', 'It is dry,']);
  });

  test('findQuotations(a pronoun after two speakers) takes the one whose forename or title goes with it', () => {
    const two = '“It rained,” said Anna Berg. “It snowed,” said Olaf Lund.';
    expect(read(`${two} “It is dry,” she said.`).at(-1)).toEqual(['direct', 'Anna Berg', 'It is dry,']);
    const titles = '“It rained,” said Mrs Berg. “It snowed,” said Mr Lund.';
    expect(read(`${titles} “It is dry,” she said.`).at(-1)).toEqual(['direct', 'Berg', 'It is dry,']);
  });

  test('findQuotations(a pronoun without any person before) leaves the speaker absent', () => {
    expect(read('“It rained,” he said.')).toEqual([['direct', undefined, 'It rained,']]);
  });

  test('findQuotations(a quotation over two paragraphs) is one, by one speaker', () => {
    expect(read('Anna Berg said: “It rained.\n“Then it stopped.”')).toEqual([
      ['direct', 'Anna Berg', 'It rained. / Then it stopped.'],
    ]);
  });

  test('findQuotations(an unclosed mark) spoils only its own paragraph', () => {
    expect(read('A “mark stays open.\nAnna Berg said: “It rained.”').at(-1)).toEqual([
      'direct',
      'Anna Berg',
      'It rained.',
    ]);
  });

  test('findQuotations(words such as constructor) finds their speaker', () => {
    expect(read('“It rained,” said Constructor Berg. “It rained,” said Berg.').at(-1)?.[1]).toBe('Constructor Berg');
  });

  test('findQuotations(an empty corpus) is empty, and a confidence beyond 1 an error', () => {
    const corpus = corpusFromRecords([]);
    expect(findQuotations(corpus).quotations).toEqual([]);
    expect(() => findQuotations(corpus, { minConfidence: 2 })).toThrow('minConfidence must be between 0 and 1, not 2');
  });

  test('findQuotations(the example articles) gives marked words of three and more their speakers', async () => {
    const corpus = await loadCorpus(seeds);
    const { quotations, speakers } = findQuotations(corpus);
    const names = new Map(speakers.map(({ id, name }) => [id, name]));
    const found = quotations.flatMap(({ article, marked, speaker }) => {
      const text = corpus.articles.find(({ id }) => id === article)?.text ?? '';
      return marked
        .map(({ start, end }) => text.slice(start, end).split(' '))
        .filter((words) => words.length > 2)
        .map((words) => [
          article.slice(0, 3),
          words.slice(0, 2).join(' '),
          speaker === undefined ? undefined : names.get(speaker),
        ]);
    });
    expect(found).toEqual([
      ['000', 'We will', 'Sergei Lavrov'],
      ['000', 'neo-colonial approaches', 'Sergei Lavrov'],
      ['000', 'We see', 'Sergei Lavrov'],
      ['000', 'does not', 'Abdoulaye Diop'],
      ['000', 'We are', 'Abdoulaye Diop'],
      ['000', 'This decision', 'Abdoulaye Diop'],
      ['000', 'Human rights', 'Abdoulaye Diop'],
      ['000', 'we are', 'Abdoulaye Diop'],
      ['001', 'We will', 'Piotr Ilichev'],
      ['002', 'We realize', 'Sergei Lavrov'],
      ['002', 'We provide', 'Sergei Lavrov'],
      ['002', 'Regarding reports', 'Sergei Lavrov'],
      ['002', 'If those', 'Sergei Lavrov'],
      ['002', 'Mali will', 'Abdoulaye Diop'],
      ['003', 'You know,', 'Shogel Kokalla Maiga'],
      ['003', "That's our", 'Shogel Kokalla Maiga'],
      ['003', 'This is', 'Shogel Kokalla Maiga'],
      ['004', 'strengthen the', 'Sergei Lavrov'],
      ['004', 'strengthen the', 'Sergei Lavrov'],
      ['004', 'by organizing', 'Sergei Lavrov'],
      ['004', 'supplying military', 'Sergei Lavrov'],
      ['004', 'fighting against', 'Abdoulaye Diop'],
      ['004', 'We consider', 'Abdoulaye Diop'],
      ['004', 'represents an', 'Ukraine’s foreign ministry'],
    ]);
  });

  test.each([
    ['people', people],
    ['people whose surnames have particles', particles],
    ['countries and agencies', countries],
    ['all of these', [...people, ...countries]],
  ])(
    'findQuotations(the example articles, %s exchanged) gives the same quotations to the new names',
    async (_, map) => {
      const corpus = await loadCorpus(seeds);
      const exchange = (text: string): string =>
        map.reduce((changed, [name, other]) => changed.replaceAll(name, other), text);
      const records = corpus.articles.map(({ id, text }) => ({ id, text }));
      const others = records.map(({ id, text }) => ({ id, text: exchange(text) }));
      const expected = readCorpus(corpusFromRecords(records)).map(([type, name, parts]) => [
        type,
        name === undefined ? undefined : exchange(name),
        exchange(parts),
      ]);
      expect(readCorpus(corpusFromRecords(others))).toEqual(expected);
    },
  );
});
