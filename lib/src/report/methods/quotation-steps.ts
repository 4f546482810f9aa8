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

export function tellSample(step: StepReader): Sentences {
  return [
    `Of ${step.size('quotations')}, ${step.count('drawn')} were drawn by chance (seed ${step.option('seed')}, ${step.option('n')} asked for)${step.option('by') === 'none' ? '' : `, as many${tellGroups(step)} as the sizes allow`}.`,
  ];
}

export function tellCoding(step: StepReader): Sentences {
  const coder = step.option('coder');
  return [
    `Of ${step.size('drawn', 'quotations')} drawn from ${step.count('corpus')}, ${step.count('coded')} were coded by hand${coder === '' ? '' : ` by ${coder}`} (${step.option('files')}). Shares count each quotation for as many of its part of the corpus as it stands for; their 95 % intervals are Wilson’s at the effective size of the sample${step.cite('Kish', 'Wilson')}.`,
    step.count('coders') > 1
      ? `The agreement of ${step.size('coders')} was measured by Krippendorff’s alpha for nominal values${step.cite('Krippendorff', 'Hayes')}.`
      : undefined,
  ];
}

export function tellSameSpeakers(step: StepReader): Sentences {
  return [
    `Among ${step.size('speakers')}, ${step.size('pairs')} of names that may be one person’s were proposed by rules on their spelling; none was merged by it.`,
  ];
}
