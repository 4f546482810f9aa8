import { countNoun } from '../../text/index.js';
import { tellGroups } from './corpus-steps.js';
import type { Sentences, StepReader } from './step-reader.js';

export function tellQuotations(step: StepReader): Sentences {
  const least = Number(step.option('minConfidence') || 0);
  const corrections = step.option('corrections');
  return [
    `Direct, mixed and indirect speech and its speakers were found by a small trained model and rules for English (quotation marks, reporting verbs, frames; names, roles and pronouns): ${step.size('quotations')} of ${step.size('speakers')} in ${step.size('articles')}, ${step.count('unresolved')} of them without a speaker whom the text tells.`,
    least > 0 ? `Quotations that are trusted less than ${least} were left out.` : undefined,
    corrections === ''
      ? 'No attribution was corrected by hand.'
      : `${countNoun(step.count('corrections'), 'attribution')} were corrected by hand (${corrections}).`,
  ];
}

export function tellQuotationCounts(step: StepReader): Sentences {
  return [
    `Quotations were counted by speaker${tellGroups(step)}: ${step.size('quotations')} of ${step.size('speakers')}, ${step.count('unresolved')} of them without a speaker.`,
  ];
}

export function tellSample(step: StepReader): Sentences {
  return [
    `A sample of ${step.size('drawn', 'quotations')} of ${step.count('quotations')} was drawn at random, as equal as the sizes allow from each of ${step.size('strata', 'parts')} (by ${step.option('by')}; ${step.option('n')} were asked for, seed ${step.option('seed')}).`,
  ];
}

export function tellCoding(step: StepReader): Sentences {
  const coders = step.count('coders');
  return [
    `How far quotations and speakers are right was measured on ${step.size('coded', 'quotations')} of ${step.count('drawn')} drawn, coded by hand (${step.option('files')}); shares are weighted to the ${step.size('corpus', 'quotations')} of the corpus, with intervals${step.cite('Kish', 'Wilson')}.`,
    step.option('coder') === '' ? undefined : `The codes of ${step.option('coder')} were taken.`,
    coders > 1
      ? `${coders} people coded; their agreement is Krippendorff’s alpha${step.cite('Krippendorff', 'Hayes')}.`
      : undefined,
  ];
}

export function tellCues(step: StepReader): Sentences {
  return [
    `The reporting verbs of ${step.size('quotations')} were counted${tellGroups(step)} and sorted by the stance that they take${step.cite('Caldas')}: ${step.size('cues', 'verbs and frames')}, with ${step.count('withoutCue')} quotations that have none.`,
  ];
}

export function tellShared(step: StepReader): Sentences {
  const least = step.option('minWords');
  const words = step.option('words') === 'marked' ? 'the words between marks' : 'all reported words';
  return [
    `Quotations that two articles share were found by ${words}: ${step.size('compared', 'quotations')} of ${step.count('quotations')} with at least ${least} words were compared by their runs of ${least} words${step.cite('Broder')} and aligned word by word${step.cite('Ratcliff')}, which gives ${step.size('rows', 'pairs')}.`,
    step.count('setPhrases') > 0
      ? `${step.size('setPhrases', 'pairs')} share no more than a set phrase and were not counted.`
      : undefined,
  ];
}

export function tellSharedPieces(step: StepReader): Sentences {
  return [
    `Each of ${step.size('pairs')} of shared quotations was cut into what both keep and what one has alone: ${step.size('rows', 'pieces')}.`,
  ];
}

export function tellNames(step: StepReader): Sentences {
  const [thing, top] = [step.option('thing'), step.option('top')];
  return [
    `Names for “${thing}” were proposed by rules on the ${step.size('mentions')} of it in ${step.size('articles')}: ${step.size('candidates')}, of which the ${top} most frequent were kept.`,
  ];
}

export function tellNaming(step: StepReader): Sentences {
  const [names, thing] = [step.option('names'), step.option('thing')];
  return [
    `These names${thing === '' ? '' : ` of “${thing}”`} were counted${tellGroups(step)}: ${names === '' ? 'none' : names}; ${step.size('names', 'occurrences')} in ${step.count('articlesWithNames')} of ${step.size('articles')}.`,
  ];
}
