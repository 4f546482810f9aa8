import {
  brunetW,
  dugastU,
  entropy,
  fisherAlpha,
  hdd,
  herdanC,
  herdanVm,
  honoreR,
  maasA,
  maasLogVocabulary,
  mattr,
  msttr,
  mtld,
  mtldMovingAverage,
  repeatRate,
  simpsonIndex,
  summerS,
  type TextSize,
  typeTokenRatio,
  vocdCurve,
  yuleI,
  yuleK,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';
import { countItems } from './words.js';

export const diversity: Measures = new Map<string, Measure>([
  ['Brunet W', (input) => brunetW(readSize(input))],
  ['C (Herdan)', byText((text) => herdanC(sizeOf(text)))],
  ['CTTR', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'corrected' }))],
  ['Dugast U (log10)', byText((text) => dugastU(sizeOf(text), { base: 10 }))],
  ['Dugast U (natural log)', byText((text) => dugastU(sizeOf(text)))],
  ['Fisher alpha', (input) => fisherAlpha(readSize(input))],
  ['HD-D (mean form)', byText((text, params) => hdd(countsOf(text), { draws: params.number('draws', 42) }))],
  ['HD-D (sum form, 42 draws)', byText((text) => hdd(countsOf(text), { form: 'sum' }))],
  ['HD-D draws 5 (mean form)', byText((text) => hdd(countsOf(text), { draws: 5 }))],
  ['Herdan C', byText((text) => herdanC(sizeOf(text)))],
  ['Herdan Vm', byText((text) => herdanVm(countsOf(text)))],
  ['Honore R', readHonore],
  ['MATTR', byText((text, params) => mattr(text, { window: params.number('window', 100) }))],
  ['MATTR (100)', byText((text) => mattr(text, { window: 100 }))],
  ['MATTR window 5', byText((text) => mattr(text, { window: 5 }))],
  ['MSTTR (100)', byText((text) => msttr(text, { segment: 100 }))],
  ['MSTTR (drop remainder)', byText((text, params) => msttr(text, { segment: params.number('segment') }))],
  ['MSTTR / MATTR segment 20', byText(measureSegments)],
  ['MSTTR keep remainder, segment 5', byText((text) => msttr(text, { segment: 5, rest: 'keep' }))],
  ['MTLD', measureMtld],
  ['MTLD (0.72)', measureMtld],
  ['MTLD final step', (input) => readLength(input) / input.number('factors')],
  ['MTLD threshold 0.72', measureMtld],
  ['MTLD, all tokens unique', measureMtld],
  ['MTLD-MA (0.72)', byText((text, params) => mtldMovingAverage(text, { step: params.number('step', 1) }))],
  ['Maas a (log10)', byText((text) => maasA(sizeOf(text), { base: 10 }))],
  ['Maas a (log10, sqrt form)', byText((text, params) => maasA(sizeOf(text), { base: params.number('log', 10) }))],
  ['Maas a2 (natural log)', byText((text) => maasA(sizeOf(text), { form: 'squared' }))],
  ['Maas lgV0 (log10)', byText((text) => maasLogVocabulary(sizeOf(text)))],
  ['R (Guiraud root TTR)', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'root' }))],
  ['RTTR', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'root' }))],
  ['Root TTR', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'root' }))],
  ['Shannon entropy (bits), repeat rate', measureEntropy],
  ['Simpson D', byText((text) => simpsonIndex(countsOf(text)))],
  ['Simpson l', (input) => simpsonIndex(input.numbers('type_freqs'))],
  ['Summer S (log10)', byText((text) => summerS(sizeOf(text), { base: 10 }))],
  ['Summer S (natural log)', byText((text) => summerS(sizeOf(text)))],
  ['TTR', byText((text) => typeTokenRatio(sizeOf(text)))],
  ['TTR, CTTR, Yule K', byText(measureKept)],
  ['Uber U (log10)', byText((text) => dugastU(sizeOf(text), { base: 10 }))],
  // The source gives 0 where every word is new.
  ['Yule I', byText((text) => yuleI(countsOf(text)) ?? 0)],
  ['Yule K', byText((text) => yuleK(countsOf(text)))],
  ['Yule K from a frequency spectrum', (input) => yuleK(readSpectrum(input.entries('spectrum')))],
  ['corrected TTR', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'corrected' }))],
  ['root TTR', byText((text) => typeTokenRatio(sizeOf(text), { variant: 'root' }))],
  ['vocd-D curve TTR(N,D)', (input) => vocdCurve({ tokens: input.number('N'), diversity: input.number('D') })],
]);

type Text = readonly string[];

/** A measure of one text, or of each text of a list. */
function byText(measure: (text: Text, params: Fields) => unknown): Measure {
  return (input, params) => {
    if (input.has('docs')) return input.textLists('docs').map((text) => measure(text, params));
    const tokens = input.has('tokens_file') ? input.file('tokens_file').texts('tokens') : input.texts('tokens');
    const fold = /insensitive/.test(params.show('case'));
    return measure(fold ? tokens.map((token) => token.toLowerCase()) : tokens, params);
  };
}

function countsOf(text: Text): number[] {
  return [...countItems(text).values()];
}

function sizeOf(text: Text): TextSize {
  return { types: new Set(text).size, tokens: text.length };
}

function readSize(input: Fields): TextSize {
  return { types: input.number('V'), tokens: input.number('N') };
}

function readLength(input: Fields): number {
  return input.isList('tokens') ? input.list('tokens').length : input.number('tokens');
}

function readHonore(input: Fields, params: Fields): number | undefined {
  const form = /\( *N *\//.test(params.show('formula')) ? 'inner' : 'quotient';
  return honoreR({ ...readSize(input), once: input.number('V1') }, { form });
}

function measureMtld(input: Fields, params: Fields): unknown {
  return byText((text) => mtld(text, { threshold: params.number('threshold', 0.72) }))(input, params);
}

function measureSegments(text: Text, params: Fields): { [variant: string]: number | undefined } {
  const width = params.number('segment', 20);
  return { mean: msttr(text, { segment: width }), 'moving-avg': mattr(text, { window: width }) };
}

/** The counts of the words, or how many words have each count. */
function measureEntropy(input: Fields, params: Fields): { H: number | undefined; RR: number | undefined } {
  const counts = input.numbers('type_freqs');
  const spectrum = /spectrum/i.test(params.show('distribution'));
  const values = spectrum ? [...countItems(counts).values()] : counts;
  return { H: entropy(values), RR: repeatRate(values) };
}

/** Of the words only: punctuation, symbols and numbers are taken out. */
function measureKept(text: Text): { [measure: string]: number | undefined } {
  const kept = text.filter((token) => /\p{L}/u.test(token));
  return {
    TTR: typeTokenRatio(sizeOf(kept)),
    CTTR: typeTokenRatio(sizeOf(kept), { variant: 'corrected' }),
    K: yuleK(countsOf(kept)),
  };
}

function readSpectrum(spectrum: readonly (readonly [string, number])[]): number[] {
  return spectrum.flatMap(([count, words]) => new Array<number>(words).fill(Number(count)));
}
