import {
  type Adjustment,
  adjustedFrequency,
  averageLogDistance,
  averageReducedFrequency,
  averageWaitingTime,
  burchDa,
  carrollD2,
  griesDkl,
  griesDp,
  juillandD,
  logDistanceFrequency,
  lyneD3,
  occurrenceDistances,
  partDivergence,
  partRange,
  rosengrenS,
  variationCoefficient,
  waitingTimeFrequency,
} from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';

export const dispersion: Measures = new Map<string, Measure>([
  ['1 - DP (Gries 2008, conventional scaling: 1=even)', byEvenness((parts, sizes) => turn(griesDp(parts, sizes)))],
  ['ALD average logarithmic distance', (input) => averageLogDistance(readDistances(input))],
  ['ARF average reduced frequency', (input) => averageReducedFrequency(readDistances(input))],
  ['AWT average waiting time', (input) => averageWaitingTime(readDistances(input))],
  ['Carroll D2', byEvenness(carrollD2)],
  ['Carroll Um', adjust('carrollUm')],
  ['DA (Burch et al. 2017)', byEvenness(burchDa)],
  ['DKL (odds-to-probability 1/(1+KL))', byEvenness(griesDkl)],
  ['Distributional Consistency', (input) => rosengrenS(input.numbers('part_freqs'))],
  ['Engwall FM', adjust('engwallFm')],
  ['Gries DP', (input) => griesDp(...readParts(input))],
  ['Gries DP normalised', readNormalisedDp],
  ['Juilland D', byEvenness(juillandD)],
  ['Juilland U', adjust('juillandU')],
  ['Kromer UR', adjust('kromerUr')],
  ['Lyne D3', byEvenness(lyneD3)],
  ['Rosengren KF', adjust('rosengrenKf')],
  ['Rosengren S', byEvenness(rosengrenS)],
  ['cyclic distances', (input) => readDistances(input)],
  ['f_ALD', (input) => logDistanceFrequency(readDistances(input))],
  ['f_AWT', (input) => waitingTimeFrequency(readDistances(input))],
  ['range, SD, VC, Juilland D, Rosengren S, DP, DPnorm, KL (unequal parts)', measureParts],
  ['relative range', byEvenness((parts) => partRange(parts, { as: 'share' }))],
]);

type Evenness = (counts: readonly number[], sizes?: readonly number[]) => number | undefined;

/** A measure of which 1 means even, turned around where the case scales it as Gries does. */
function byEvenness(measure: Evenness): Measure {
  return (input, params) => {
    const value = measure(...readParts(input));
    return /gries|1 = uneven/i.test(params.show('directionality')) ? turn(value) : value;
  };
}

function turn(value: number | undefined): number | undefined {
  return value === undefined ? undefined : 1 - value;
}

function adjust(adjustment: Adjustment): Measure {
  return (input) => adjustedFrequency(input.numbers('part_freqs'), adjustment);
}

function readParts(input: Fields): [number[], number[]?] {
  const counts = input.numbers('part_freqs');
  return input.has('part_sizes') ? [counts, input.numbers('part_sizes')] : [counts];
}

function readNormalisedDp(input: Fields, params: Fields): number | undefined {
  const [counts, sizes] = readParts(input);
  const norm = /egbert|v_i ?> ?0/i.test(params.show('norm')) ? 'egbert' : 'lijffijt';
  return griesDp(counts, sizes, { norm });
}

function readDistances(input: Fields): number[] {
  const tokens = input.texts('tokens');
  const places = tokens.flatMap((token, place) => (token === input.text('term') ? [place] : []));
  return occurrenceDistances(places, tokens.length);
}

function measureParts(input: Fields): { [measure: string]: number | undefined } {
  const parts = input.texts('parts').map((part) => part.split(/\s+/));
  const counts = parts.map((tokens) => tokens.filter((token) => token === input.text('term')).length);
  const sizes = parts.map((tokens) => tokens.length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variation = variationCoefficient(counts);
  return {
    range: partRange(counts),
    sd: variation === undefined ? 0 : variation * mean,
    vc: variation,
    JD: juillandD(counts, sizes),
    S: rosengrenS(counts, sizes),
    DP: griesDp(counts, sizes),
    DPnorm: griesDp(counts, sizes, { norm: 'lijffijt' }),
    KL: partDivergence(counts, sizes),
  };
}
