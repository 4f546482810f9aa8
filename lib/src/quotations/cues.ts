/**
 * How a reporting verb takes what is reported: `clause` verbs take a clause with or without "that" (said it rained),
 * `that` verbs only with it (found that it had rained), since without it they mostly mean something else;
 * `noun` verbs report only where marked words follow (called it "a farce").
 */
type CueFrame = 'clause' | 'that' | 'noun';

/** Verbs by frame, as lemmas; add a verb here, and its forms below only if they are irregular. */
const lemmas: ReadonlyMap<CueFrame, string> = new Map([
  [
    'clause',
    `say tell add write note report announce suggest continue tweet argue explain declare acknowledge recall
     claim respond reply state promise agree predict reveal warn insist pledge vow admit assure confirm deny 
     stress emphasise emphasize reiterate assert concede remind complain remark repeat answer joke
     shout allege maintain contend estimate caution boast lament muse quip recount testify mention observe hint
     affirm attest aver avow bemoan blurt counter disclose elaborate exclaim gripe grumble guess hope inform
     interject intone mutter opine posit proclaim profess protest reason reckon rejoin retort sneer specify
     speculate swear threaten urge worry whisper yell scream cry ask wonder believe think stipulate
     forecast advise clarify comment chide chant enthuse fume foresee theorise theorize hypothesise
     divulge concur rue exhort implore counsel moan murmur sigh snap bark rage gush thunder`,
  ],
  [
    'that',
    `show find signal conclude indicate confess post underline underscore learn imply decide rule vote
     recommend reaffirm brag uphold request`,
  ],
  [
    'noun',
    `call describe accuse criticise criticize cite praise propose demand express reject dismiss blame denounce
     condemn defend decry blast mock slam label brand dub brush deride deplore hail welcome question
     ridicule rebuke attack charge refer deem characterise characterize portray paint lambast lambaste
     scold tout bill voice offer urge compare read quote slap denigrate applaud laud salute commend
     rap scorn castigate term coin`,
  ],
]);

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['says', 'said', 'saying']],
  ['tell', ['tells', 'told', 'telling']],
  ['write', ['writes', 'wrote', 'written', 'writing']],
  ['think', ['thinks', 'thought', 'thinking']],
  ['foresee', ['foresees', 'foresaw', 'foreseeing']],
  ['swear', ['swears', 'swore', 'sworn', 'swearing']],
  ['read', ['reads', 'reading']],
  ['admit', ['admits', 'admitted', 'admitting']],
  ['aver', ['avers', 'averred', 'averring']],
  ['refer', ['refers', 'referred', 'referring']],
  ['quip', ['quips', 'quipped', 'quipping']],
  ['slam', ['slams', 'slammed', 'slamming']],
  ['dub', ['dubs', 'dubbed', 'dubbing']],
  ['rap', ['raps', 'rapped', 'rapping']],
  ['slap', ['slaps', 'slapped', 'slapping']],
  ['show', ['shows', 'showed', 'shown', 'showing']],
  ['find', ['finds', 'found']],
  ['forecast', ['forecasts', 'forecasting']],
]);

/** A form of a verb that reports speech. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frame: CueFrame;
  readonly form: 'finite' | 'participle';
}

/** Lemmas whose first object is the person told: told reporters (that) it rained. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'warn',
  'advise',
  'ask',
]);

let known: ReadonlyMap<string, ReportingVerb> | undefined;

/**
 * The reporting verb of which this lower-case word is a form; absent for any other word.
 *
 * @example findCue('vowed') // { lemma: 'vow', frame: 'clause', form: 'finite' }
 */
export function findCue(word: string): ReportingVerb | undefined {
  known ??= new Map(
    [...lemmas].flatMap(([frame, list]) =>
      list
        .split(/\s+/)
        .flatMap((lemma) =>
          listForms(lemma).map((form): [string, ReportingVerb] => [
            form,
            { lemma, frame, form: form.endsWith('ing') && form !== lemma ? 'participle' : 'finite' },
          ]),
        ),
    ),
  );
  return known.get(word);
}

/**
 * The dictionary form of a lower-case word that is a form of a verb: that of the list, else the word without its ending.
 *
 * @example findLemma('blogged') // 'blog'
 */
export function findLemma(word: string): string {
  const known = findCue(word)?.lemma;
  if (known !== undefined) return known;
  if (/..ies$|..ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const stem = /^(.{2,}?)(?:ing|ed)$/.exec(word)?.[1];
  if (stem === undefined || !/[aeiouy]/.test(stem)) return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou]|[^aeo]u)[aeiou][cgsuvz]$|[aeiou][^aeiou][^aeiouwxy]?(?<=at|is|iz|ur|in|ir|ag|id|as|us)$|[bcdfgkpstz]l$|rg$|dg$|nc$|rs$|ns$/.test(
    stem,
  )
    ? `${stem}e`
    : stem;
}

function listForms(lemma: string): readonly string[] {
  const special = irregular.get(lemma);
  if (special !== undefined) return [lemma, ...special];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const plural = /(s|x|ch|sh)$/.test(lemma) ? 'es' : 's';
  return [lemma, `${lemma}${plural}`, `${lemma}ed`, `${lemma}ing`];
}
