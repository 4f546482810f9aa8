import type { TextRule } from '../text/index.js';

/**
 * The rules by which words get their tone, in the order in which they are asked; what a paper or a notebook can print
 * beside its scores. Each example is a text and the word in it that the rule takes hold of.
 */
export const toneRules = [
  {
    name: 'phrase',
    description:
      'An expression of several words counts as one, with its own tone or, as a name or an office, with none.',
    example: 'She met the vice president. → vice president',
  },
  {
    name: 'negation',
    description: 'A negating word by itself is lightly negative (-0.15): what is told of is missing.',
    example: 'The letter never came. → never',
  },
  {
    name: 'topic',
    description: 'Words that in news name what it is about have no tone: party, security, supreme, united, shares.',
    example: 'The party met in May. → party',
  },
  {
    name: 'function',
    description:
      'Words have no tone where they only serve others: "like" that is no verb, degrees before a word, certainty.',
    example: 'It looked like rain. → like',
  },
  {
    name: 'name',
    description: 'A word with a capital beside another one inside a sentence is part of a name, and has no tone.',
    example: 'We saw Hope Miller there. → hope',
  },
  {
    name: 'form',
    description: 'A word that a lexicon does not list has the tone of the base form that it is made of.',
    example: 'They kept congratulating us. → congratulating',
  },
  {
    name: 'induced',
    description:
      'A word that no published lexicon lists has a little of the tone of those whose company it keeps; no name has, and coverage leaves it out.',
    example: 'A work of great artistry. → artistry',
  },
  {
    name: 'compound',
    description: 'A word with a hyphen has the mean tone of its parts; non-, anti- and -free turn it to half.',
    example: 'A war-torn town lay there. → war-torn',
  },
  {
    name: 'boosted',
    description: 'A word of degree at most two words before makes the tone stronger by a quarter.',
    example: 'It was a very good year. → good',
  },
  {
    name: 'dampened',
    description: 'A word of small degree at most two words before leaves seven tenths of the tone.',
    example: 'It was a rather good year. → good',
  },
  {
    name: 'capitals',
    description: 'A word in capitals, in a text that is not, is stronger by 15 per cent.',
    example: 'The plan was a DISASTER for us. → disaster',
  },
  {
    name: 'negated',
    description:
      'A negation at most three words before, in the same clause and after any "but", turns good to bad (-0.7 of it) and bad to mildly good (-0.3); so do "fail", "lack" and "refuse" before good words.',
    example: 'He is not a good driver. → good',
  },
  {
    name: 'undone',
    description:
      'A word of ending, preventing, fighting or lacking at most three words before a bad one leaves a fifth of it, turned to good.',
    example: 'The treaty ended the war. → war',
  },
  {
    name: 'contrast',
    description:
      'Within a sentence, what stands before the last "but" counts half, what stands after it one and a half.',
    example: 'The meal was good, but we left. → good',
  },
] as const satisfies readonly TextRule[];

/** The name of a rule of tone. */
export type ToneRuleName = (typeof toneRules)[number]['name'];
