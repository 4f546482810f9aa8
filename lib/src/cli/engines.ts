import { type ScoreToneOptions, scoreByEmbeddings, scoreTone, type TargetTone, toneToward } from '../tone/index.js';
import { givenOptions } from './arguments.js';
import { showProgress } from './progress.js';
import type { GivenText } from './texts.js';

/** What scores a text: the word lists, or these and a model of sentences that a user installs. */
export const engines = ['lexicon', 'embeddings'] as const;
export type Engine = (typeof engines)[number];

/** Returns the tone of texts by an engine, in their order; toward its target where a text has one, whatever the engine. */
export async function scoreTexts(
  texts: readonly Pick<GivenText, 'text' | 'target'>[],
  engine: Engine,
  options: ScoreToneOptions,
): Promise<readonly TargetTone[]> {
  if (engine === 'lexicon') return texts.map((text) => scoreGiven(text, options));
  const whole = texts.flatMap(({ text, target }) => (target ? [] : [text]));
  const onProgress = showProgress('scoring text');
  const tones = whole.length === 0 ? [] : await scoreByEmbeddings(whole, givenOptions({ onProgress }));
  const left = tones.values();
  return texts.map((text) => (text.target ? undefined : left.next().value) ?? scoreGiven(text, options));
}

/** Returns the tone of a text by word lists and rules, or the tone toward its target. */
export function scoreGiven(
  { text, target }: Pick<GivenText, 'text' | 'target'>,
  options: ScoreToneOptions,
): TargetTone {
  return target ? toneToward(text, target, options) : scoreTone(text, options);
}
