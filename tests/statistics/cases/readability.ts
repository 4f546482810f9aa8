import { readFileSync } from 'node:fs';
import {
  automatedReadability,
  colemanLiau,
  daleChall,
  familiarWords,
  fleschKincaidGrade,
  fleschReadingEase,
  gulpease,
  gunningFog,
  lix,
  rix,
  smogGrade,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { type Counts, listWords, readCounts } from './textcounts.js';

export const readability: Measures = new Map<string, Measure>([
  ['ARI', byCounts(automatedReadability)],
  ['ARI from text', byCounts(automatedReadability)],
  ['ARI, Coleman-Liau, FK, Flesch, fog, LIX, SMOG', byCounts(measureAll)],
  ['Coleman-Liau', byCounts(colemanLiau)],
  ['Coleman-Liau from text', byCounts(colemanLiau)],
  ['Dale-Chall', readDaleChall],
  ['Dale-Chall 1948 (word count, unfamiliar words, raw score)', countUnfamiliar],
  ['FOG', byCounts((counts) => gunningFog(counts))],
  ['FOG, FOG.PSK, FOG.NRI', measureFogs],
  ['Flesch', byCounts(fleschReadingEase)],
  ['Flesch and FOG', byCounts((counts) => ({ Flesch: fleschReadingEase(counts), FOG: gunningFog(counts) }))],
  ['Flesch reading ease', byCounts(fleschReadingEase)],
  ['Flesch-Kincaid grade', byCounts(fleschKincaidGrade)],
  // The sources of Gulpease and of ARI count punctuation too.
  ['Gulpease', byCounts((counts) => gulpease({ ...counts, letters: counts.characters }))],
  ['Gunning fog', byCounts((counts) => gunningFog(counts))],
  ['Gunning fog from text', byCounts((counts) => gunningFog(counts))],
  ['LIX', byCounts(lix)],
  ['LIX from text', byCounts(lix)],
  ['RIX', byCounts(rix)],
  ['SMOG', byCounts(smogGrade)],
  ['SMOG (1.0430, 3.1291)', byCounts(smogGrade)],
  ['SMOG from text', byCounts(smogGrade)],
  ['letters per word', byCounts(({ letters, words }) => letters / words)],
  ['mean sentence length', byCounts(({ words, sentences }) => words / sentences)],
  ['words per sentence', byCounts(({ words, sentences }) => words / sentences)],
]);

/** A measure of counts, of a text, or of each of a list of them. */
function byCounts(measure: (counts: Counts) => unknown): Measure {
  return (input, params) => {
    const found = readAll(input, params).map((counts) => (counts.words === 0 ? undefined : measure(counts)));
    return input.has('texts') || input.isList('words') || input.isList('sentences') ? found : found[0];
  };
}

function readAll(input: Fields, params: Fields): Counts[] {
  if (input.has('texts')) {
    const given = params.show('counts').split(';');
    return input.texts('texts').map((text, i) => readCounts(text, (given[i] ?? '').replaceAll('/', ' / ')));
  }
  if (input.has('text')) return [readCounts(input.text('text'), params.show('counts').replaceAll('/', ' / '))];
  const length = input.isList('sentences') ? input.numbers('sentences').length : 1;
  return Array.from({ length }, (_, at) => {
    const read = (name: string): number => {
      if (!input.has(name)) return 0;
      return input.isList(name) ? (input.numbers(name)[at] ?? 0) : input.number(name);
    };
    return {
      words: input.has('words') ? read('words') : 1,
      sentences: read('sentences'),
      syllables: read('syllables'),
      letters: read('letters'),
      characters: read('characters'),
      complexWords: read('complex_words') + read('polysyllables'),
      longWords: read('long_words'),
    };
  });
}

function readDaleChall(input: Fields): number | undefined {
  const [words, sentences] = [input.number('words'), input.number('sentences')];
  return daleChall({ words, sentences, difficultWords: input.number('difficult') });
}

/** The raw score by the list of familiar words, and what it is made of. */
function countUnfamiliar(input: Fields, params: Fields): { [count: string]: number | undefined } {
  const text = input.text('text');
  const isFamiliar = familiarWords(readFamiliar(params));
  const { words, sentences } = readCounts(text, params.show('note'));
  const unfamiliar = listWords(text).filter((word) => !isFamiliar(word)).length;
  const score = daleChall({ words, sentences, difficultWords: unfamiliar }, { constant: 'always' });
  return { words, unfamiliar, 'score_plus_3.6365': score };
}

/** The words of the list where it is given; one that is only named belongs to its publisher, and is in a file that `FAMILIAR_WORDS` names. */
function readFamiliar(params: Fields): readonly string[] {
  if (params.isList('list')) return params.texts('list');
  const file = process.env.FAMILIAR_WORDS;
  if (!file)
    throw new Error(`the list of words is not at hand: name its file in FAMILIAR_WORDS: ${params.show('list')}`);
  return readFileSync(file, 'utf8').split(/\s+/);
}

function measureAll(counts: Counts): { [measure: string]: number | undefined } {
  return {
    ari: automatedReadability(counts),
    cli: colemanLiau(counts),
    fk: fleschKincaidGrade(counts),
    flesch: fleschReadingEase(counts),
    fog: gunningFog(counts),
    lix: lix(counts),
    smog: smogGrade(counts),
  };
}

/** The three fog indices, each of all texts; the parameter may give the complex words of each. */
function measureFogs(input: Fields, params: Fields): { [measure: string]: (number | undefined)[] } {
  const complex = params
    .show('complex')
    .match(/^[\d,\s]+$/)?.[0]
    .split(',')
    .map(Number);
  const counts = readAll(input, params).map((own, i) => ({ ...own, complexWords: complex?.[i] ?? own.complexWords }));
  return {
    FOG: counts.map((own) => gunningFog(own)),
    'FOG.PSK': counts.map((own) => gunningFog(own, { variant: 'quantedaPsk' })),
    'FOG.NRI': counts.map((own) => gunningFog(own, { variant: 'quantedaNri' })),
  };
}
