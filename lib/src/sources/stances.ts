/** What a reporting verb says of the words that it reports. */
export type Stance =
  | 'neutral'
  | 'fact'
  | 'contested'
  | 'admission'
  | 'denial'
  | 'deed'
  | 'weight'
  | 'judgement'
  | 'thought'
  | 'manner'
  | 'unlisted';

/** One class of reporting verbs, as a line of a table. */
export interface CueStance {
  readonly stance: Exclude<Stance, 'unlisted'>;
  readonly meaning: string;
  /** Dictionary forms, separated by `, `. */
  readonly cues: string;
}

/**
 * Reporting verbs by what they say of the words they report: what notebooks print beside counts by class. `neutral`
 * verbs say that something was said; all others take a stand, each class for the reason in `meaning`. A verb stands in
 * one class, that of its commonest use in news; which one fits in a passage is for a reader to judge.
 */
export const cueStances: readonly CueStance[] = [
  {
    stance: 'neutral',
    meaning: 'Says that it was said, or where, and leaves the words as they are.',
    cues: 'say, tell, add, according to, :, state, write, reply, respond, answer, ask, continue, comment, tweet, post, mention, quote, cite, read, repeat, conclude, announce, declare, report, inform, describe, call, refer, recount, testify, specify, elaborate, speak, talk, go on',
  },
  {
    stance: 'fact',
    meaning: 'Takes for granted that what is said is so.',
    cues: 'note, observe, point out, explain, clarify, confirm, reveal, disclose, recall, remind, show, find, indicate, demonstrate, prove, attest, foresee',
  },
  {
    stance: 'contested',
    meaning: 'Leaves open whether it is so, or tells that others dispute it.',
    cues: 'claim, allege, assert, contend, argue, maintain, insist, profess, protest, purport, counter, rebut, object, posit',
  },
  {
    stance: 'admission',
    meaning: 'Takes for granted that it is so, and that the speaker would rather not say it.',
    cues: 'admit, acknowledge, concede, confess, own up, recognise, recognize',
  },
  {
    stance: 'denial',
    meaning: 'Presents the words as an answer to a charge.',
    cues: 'deny, reject, dismiss, refute, dispute, disavow, repudiate, contradict',
  },
  {
    stance: 'deed',
    meaning: 'Presents the words as a promise, a threat or a demand.',
    cues: 'vow, pledge, promise, swear, threaten, warn, caution, urge, demand, order, assure, call for, appeal, advise, propose, recommend, offer, agree',
  },
  {
    stance: 'weight',
    meaning: 'Says how much the speaker is held to stress it.',
    cues: 'stress, underline, underscore, emphasise, emphasize, reiterate, affirm, reaffirm, avow, aver, proclaim, boast',
  },
  {
    stance: 'judgement',
    meaning: 'Names the words as praise or blame.',
    cues: 'accuse, blame, criticise, criticize, condemn, denounce, decry, deplore, rebuke, attack, blast, slam, charge, castigate, scold, lambast, lambaste, slap, rap, chide, mock, ridicule, deride, denigrate, brand, label, dub, bill, term, coin, compare, characterise, characterize, portray, praise, hail, laud, applaud, commend, salute, welcome, defend, tout',
  },
  {
    stance: 'thought',
    meaning: 'Reports a thought or an expectation, as the writer tells it.',
    cues: 'think, believe, know, feel, hope, fear, wonder, guess, expect, predict, forecast, estimate, speculate, suggest, hint, imply, signal, theorise, theorize, hypothesise, hypothesize, reckon, reason, opine, suspect, figure, deem, consider, question, envision, anticipate',
  },
  {
    stance: 'manner',
    meaning: 'Says how it was said, or in what mood.',
    cues: 'joke, quip, muse, complain, lament, bemoan, grumble, gripe, fume, rejoin, retort, snap, sneer, exclaim, shout, yell, cry, scream, whisper, mutter, murmur, blurt, intone, chant, enthuse, gush, interject, remark, worry, express, voice, sigh, laugh',
  },
];

let known: ReadonlyMap<string, Stance> | undefined;

/** The class of a reporting verb by its dictionary form; `unlisted` for a verb that the table does not have. */
export function stanceOf(cue: string): Stance {
  known ??= new Map(
    cueStances.flatMap(({ stance, cues }) => cues.split(', ').map((lemma) => [lemma, stance] as const)),
  );
  return known.get(cue) ?? 'unlisted';
}
