import type { Method } from '../../model.js';
import { joinSentences } from '../../text/index.js';
import { tellLoading } from './corpus-steps.js';
import {
  tellCoding,
  tellCues,
  tellNames,
  tellNaming,
  tellQuotationCounts,
  tellQuotations,
  tellSameSpeakers,
  tellSample,
  tellShared,
  tellSharedPieces,
} from './quotation-steps.js';
import { tellDistances, tellMap } from './source-steps.js';
import { type Sentences, StepReader } from './step-reader.js';
import {
  tellBigrams,
  tellCategories,
  tellCollocates,
  tellConcordance,
  tellCounts,
  tellDispersion,
  tellDiversity,
  tellKeyness,
  tellOverTime,
  tellPlaces,
  tellReadability,
  tellSkipGrams,
  tellWeights,
} from './term-steps.js';
import {
  tellToneByLexicon,
  tellToneBySource,
  tellToneBySpeaker,
  tellToneOfMentions,
  tellToneOfQuotations,
  tellToneToward,
} from './tone-steps.js';

/** What was done, in sentences, and the works that it stands on. */
export interface MethodText {
  /** One paragraph. */
  readonly text: string;
  /** The same, with a paragraph for each step. */
  readonly paragraphs: readonly string[];
  /** Full citations, each once, sorted as a list of references is. */
  readonly references: readonly string[];
}

type Teller = (step: StepReader) => Sentences;

const tellers: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ['load', tellLoading],
  ['countTerms', tellCounts],
  ['compareTerms', tellKeyness],
  ['countSkipGrams', tellSkipGrams],
  ['tfIdf', tellWeights],
  ['concordance', tellConcordance],
  ['findQuotations', tellQuotations],
  ['countQuotations', tellQuotationCounts],
  ['countCues', tellCues],
  ['sampleQuotations', tellSample],
  ['measureCoding', tellCoding],
  ['proposeSameSpeakers', tellSameSpeakers],
  ['alignSharedQuotations', tellShared],
  ['listSharedPieces', tellSharedPieces],
  ['findNames', tellNames],
  ['countNames', tellNaming],
  ['toneOfQuotations', tellToneOfQuotations],
  ['toneBySpeaker', tellToneBySpeaker],
  ['toneBySource', tellToneBySource],
  ['toneByLexicon', tellToneByLexicon],
  ['toneTowardBySource', tellToneToward],
  ['toneOfMentions', tellToneOfMentions],
  ['findCollocates', tellCollocates],
  ['measureBigrams', tellBigrams],
  ['measureDispersion', tellDispersion],
  ['measureDiversity', tellDiversity],
  ['measureReadability', tellReadability],
  ['countCategories', tellCategories],
  ['countTermsOverTime', tellOverTime],
  ['locateTerms', tellPlaces],
  ['compareSources', tellDistances],
  ['sourceMap', tellMap],
]);
/** Steps that lay out what is there and make no number: they need no words beside the works that they cite. */
const silent = new Set([
  'table',
  'list articles',
  'list metadata',
  'list edits',
  'correctionSheet',
  'listQuotations',
  'listSpeakers',
  'articleTimeline',
  'collocateNetwork',
  'cuesBySource',
  'distanceGrid',
  'keynessDots',
  'metadataGrid',
  'namingGrid',
  'speakerHeatmap',
  'targetToneDots',
  'termBarcode',
  'termBars',
  'termScatter',
  'termTimeline',
  'termsBySource',
  'toneDots',
  'wordsBySource',
]);

/**
 * Returns what was done in these methods and in all that they were made from, in plain sentences made from the method
 * trees alone: a step that several share is told once, before what was made of it, and so is a sentence that several
 * steps have in common. A step without sentences of its own is
 * told by its name, its settings and its sizes.
 */
export function describeMethod(...methods: readonly Method[]): MethodText {
  const steps = listSteps(methods);
  const versions = [...new Set(steps.map(({ version }) => version))].sort();
  const told = new Set<string | undefined>();
  const paragraphs = steps.flatMap((method) => {
    const fresh = tellStep(method).filter((sentence) => !told.has(sentence));
    for (const sentence of fresh) told.add(sentence);
    const paragraph = joinSentences(...fresh);
    return paragraph === '' ? [] : [paragraph];
  });
  if (versions.length > 0) paragraphs.push(`All steps were made with presslab ${versions.join(' and ')}.`);
  const references = [...new Set(steps.flatMap((method) => method.references))];
  return { text: joinSentences(...paragraphs), paragraphs, references: references.toSorted(compareCitations) };
}

function tellStep(method: Method): Sentences {
  if (silent.has(method.step)) return [];
  const step = new StepReader(method);
  const tell = tellers.get(method.step) ?? tellPlainly;
  return [...tell(step), ...step.rest()];
}

function tellPlainly({ method }: StepReader): Sentences {
  const sizes = Object.entries(method.n).map(([name, size]) => `${name} ${size}`);
  return [`Step “${method.step}”${sizes.length === 0 ? '' : ` (${sizes.join(', ')})`}.`];
}

/** All steps of the trees, inputs first, each once. */
function listSteps(methods: readonly Method[]): readonly Method[] {
  const steps = new Map<string, Method>();
  const visit = (method: Method): void => {
    method.inputs.forEach(visit);
    const name = JSON.stringify(method);
    if (!steps.has(name)) steps.set(name, method);
  };
  methods.forEach(visit);
  return [...steps.values()];
}

/** As a list of references is sorted: by letters, without regard to accents and case. */
function compareCitations(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
