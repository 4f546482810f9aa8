export { krippendorffAlpha } from './agreement/krippendorff.js';
export { bayesFactor } from './association/bayes.js';
export { expectedCount } from './association/cells.js';
export { type ChiSquareOptions, chiSquare, type YatesCorrection } from './association/chisquare.js';
export {
  type ConservativeOptions,
  conservativeLogRatio,
  type FamilyOptions,
  leastLogRatio,
  significantLogRatio,
} from './association/conservative.js';
export { type Contingency, directionOf, transpose } from './association/contingency.js';
export { conditionalProbability, deltaP, phiSquared } from './association/dependence.js';
export {
  differenceCoefficient,
  oddsRatio,
  percentDifference,
  relativeRisk,
  simpleMaths,
} from './association/effects.js';
export { associationT, associationZ, poissonStirling, simpleLogLikelihood } from './association/evidence.js';
export { type Expectation, expectationOf } from './association/expectation.js';
export {
  type Alternative,
  type FisherExactOptions,
  fisherExact,
  logFisherExact,
  tableProbability,
} from './association/fisher.js';
export {
  type InformationOptions,
  localPmi,
  mutualInformation,
  npmi,
  type PointwiseOptions,
  pmi,
} from './association/information.js';
export { type Interaction, interactionOf } from './association/interaction.js';
export { clopperPearson, type Interval, type IntervalOptions, logRatioInterval } from './association/interval.js';
export { type G2Options, g2 } from './association/likelihood.js';
export { type WeightedLogOdds, type WeightedLogOddsOptions, weightedLogOdds } from './association/logodds.js';
export { type LogRatioOptions, logRatio, type ZeroPolicy } from './association/logratio.js';
export {
  diceCoefficient,
  geometricMean,
  jaccardCoefficient,
  logDice,
  minimumSensitivity,
} from './association/overlap.js';
export { type PhraseCounts, phraseScore } from './association/phrases.js';
export { type BootstrapOptions, bootstrapClusters } from './bootstrap.js';
export { bootstrapLogRatios, bootstrapRate, type ClusterOptions, type Clusters, permuteClusters } from './clusters.js';
export { benjaminiHochberg, bonferroni, type Correction, correctP, holm } from './corrections.js';
export { type Adjustment, adjustedFrequency } from './dispersion/adjusted.js';
export {
  averageLogDistance,
  averageReducedFrequency,
  averageWaitingTime,
  logDistanceFrequency,
  occurrenceDistances,
  waitingTimeFrequency,
} from './dispersion/distances.js';
export { carrollD2, juillandD, lyneD3, rosengrenS } from './dispersion/evenness.js';
export { burchDa, type GriesDpOptions, griesDkl, griesDp, partDivergence } from './dispersion/proportions.js';
export { partRange, variationCoefficient } from './dispersion/range.js';
export { chiSquareTail } from './distributions/chisquare.js';
export { normalQuantile, normalShare } from './distributions/normal.js';
export { hdd, vocdCurve } from './diversity/hdd.js';
export { type MtldOptions, mtld, mtldMovingAverage } from './diversity/mtld.js';
export { herdanVm, repeatRate, simpsonIndex, yuleI, yuleK } from './diversity/repetition.js';
export { type TextSize, textSizeOf } from './diversity/sizes.js';
export {
  dugastU,
  herdanC,
  type LogOptions,
  type MaasOptions,
  maasA,
  maasLogVocabulary,
  summerS,
  typeTokenRatio,
} from './diversity/typetoken.js';
export { brunetW, fisherAlpha, honoreR } from './diversity/vocabulary.js';
export { vocd } from './diversity/vocd.js';
export { mattr, msttr } from './diversity/windows.js';
export { jackknifeError } from './jackknife.js';
export { fewestArticles } from './limits.js';
export { quantile } from './quantile.js';
export { type Random, seededRandom } from './random.js';
export { type MannWhitney, mannWhitney } from './ranks/mannwhitney.js';
export { type RankOptions, rank, type Ties } from './ranks/ranks.js';
export { type ScaledFScoreOptions, type SideCounts, scaledFScores } from './ranks/scaledfscore.js';
export type { TextCounts } from './readability/counts.js';
export { familiarWords } from './readability/familiar.js';
export { automatedReadability, colemanLiau, daleChall, gulpease, lix, rix } from './readability/letter-formulas.js';
export {
  type FogVariant,
  fleschKincaidGrade,
  fleschReadingEase,
  gunningFog,
  smogGrade,
} from './readability/syllable-formulas.js';
export { countSyllables } from './readability/syllables.js';
export { significant } from './rounding.js';
export { type StratifiedShare, type StratumCounts, stratifiedShare } from './sampling/stratified.js';
export { wilsonInterval } from './sampling/wilson.js';
export { classicalScaling, type Scaling, type ScalingOptions } from './scaling.js';
export { type Context, characterContexts, tokenContexts } from './sequences/context.js';
export { type CountPairsOptions, countPairs } from './sequences/pairs.js';
export { countAgreements, countRuns, type RunCount } from './sequences/runs.js';
export { type SkipGramOptions, type SkipRule, skipGrams } from './sequences/skipgrams.js';
export { type Bag, type BagJaccardOptions, bagCosine, bagJaccard, borrowedShare } from './similarity/bags.js';
export { type Draw, expectedCosineDistance, expectedDelta, expectedJensenShannon } from './similarity/chance.js';
export { correlation } from './similarity/correlation.js';
export { cosineSimilarity } from './similarity/cosine.js';
export { burrowsDelta, cosineDelta, ederDelta, quadraticDelta } from './similarity/delta.js';
export { type DivergenceOptions, jensenShannon, jensenShannonParts, kullbackLeibler } from './similarity/divergence.js';
export { editDistance, editSimilarity } from './similarity/edits.js';
export { entropy } from './similarity/entropy.js';
export { type HellingerOptions, hellinger } from './similarity/hellinger.js';
export { type Banding, bandThreshold, candidateProbability, minHash, minHashSimilarity } from './similarity/minhash.js';
export { containment, dice, jaccard, setCosine } from './similarity/sets.js';
export { shinglesOf } from './similarity/shingles.js';
export { zScores } from './similarity/zscores.js';
export { type IdfVariant, inverseDocumentFrequency } from './weighting/idf.js';
export { type SmartScheme, smartWeights } from './weighting/smart.js';
export { type TermWeight, type TermWeightOptions, termWeights } from './weighting/termweights.js';
export { type TermInDocument, type TfIdfOptions, type TfIdfVariant, tfIdfWeights } from './weighting/tfidf.js';
