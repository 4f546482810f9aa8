export interface TextRule {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

/** The rules by which text becomes terms, in words: what a paper or a notebook can print beside its counts. */
export const tokenRules: readonly TextRule[] = [
  {
    name: 'word',
    description:
      'A word is a run of Unicode letters, combining marks and digits; all other characters stand between words.',
    example: 'café, 5th → café · 5th',
  },
  {
    name: 'case',
    description:
      "Letters are folded to lower case by Unicode, without regard to language; the option `case: 'keep'` leaves them.",
    example: 'Mali, MALI → mali · mali',
  },
  {
    name: 'capitals',
    description:
      'US, IT and WHO in capitals stay as they are, apart from the pronouns, unless the words around them are in capitals too.',
    example: 'the US told us → the · US · told · us',
  },
  {
    name: 'apostrophe',
    description:
      "An apostrophe between letters belongs to the word and is written ' whichever way it was typed; at either end it does not.",
    example: "don’t, Malians’ objectives → don't · malians · objectives",
  },
  {
    name: 'possessive',
    description:
      "The ending 's is left off, except after it, he, she, that, there, here, what, who, where, when, how, why and let.",
    example: "Lavrov’s, it’s → lavrov · it's",
  },
  {
    name: 'elision',
    description: 'A word before an apostrophe is not cut off, as English spells names with it.',
    example: "O’Brien, l’Elysée → o'brien · l'elysée",
  },
  {
    name: 'hyphen',
    description: 'A hyphen between letters or digits joins them to one word; dashes and hyphens at either end do not.',
    example: 'al-Qaeda, pre- and post-war → al-qaeda · pre · and · post-war',
  },
  {
    name: 'number',
    description: 'A full stop or a comma between digits belongs to the number.',
    example: '1,000 or 2.5 in 2013. → 1,000 · or · 2.5 · in · 2013',
  },
  {
    name: 'initials',
    description: 'Two or more single letters with full stops are one term, which always ends with a full stop.',
    example: 'U.S. and U.N → u.s. · and · u.n.',
  },
  {
    name: 'abbreviation',
    description: 'The full stop of any other abbreviation or initial is not part of the term.',
    example: 'Mr. J. Smith → mr · j · smith',
  },
  {
    name: 'sign',
    description: 'Currency, per cent and other signs are not words, and are left out.',
    example: '$5 or 50% → 5 · or · 50',
  },
  {
    name: 'address',
    description: 'What begins with a scheme and :// or with www. is left out up to the next white space.',
    example: 'see https://example.org/a now → see · now',
  },
  {
    name: 'composition',
    description: 'Letters and their marks are composed (NFC); soft hyphens and word joiners inside a word are ignored.',
    example: 'cafe\u0301 → caf\u00e9',
  },
  {
    name: 'unspaced',
    description:
      'Han, Kana, Thai, Lao, Khmer and Burmese text is cut by the dictionary of the JavaScript runtime (Intl.Segmenter).',
    example: '俄罗斯和马里 → 俄罗斯 · 和 · 马里',
  },
];

/** The rules by which text becomes sentences, in words. */
export const sentenceRules: readonly TextRule[] = [
  {
    name: 'paragraph',
    description:
      'A sentence ends with its zone, at a blank line, and at a line break that no lower-case letter follows.',
    example: 'A headline ‖ The text',
  },
  {
    name: 'stop',
    description:
      'Full stop, question mark, exclamation mark or ellipsis end a sentence before white space, unless a lower-case letter follows.',
    example: 'Why? ‖ Yahoo! said so... and left. ‖ He went.',
  },
  {
    name: 'closing',
    description: 'Quotation marks and brackets that close directly after the stop belong to the sentence.',
    example: '“Go.” ‖ They went.',
  },
  {
    name: 'title',
    description: 'The full stop of a title or of e.g., i.e., vs., cf. and St. ends nothing.',
    example: 'Gen. Mills met Dr. Hill.',
  },
  {
    name: 'numbered',
    description: 'The full stop of No., Fig., p. and of a shortened month ends nothing before a number.',
    example: 'On Nov. 11 it was No. 5.',
  },
  {
    name: 'initial',
    description: 'The full stop of one capital letter ends nothing before another capital letter.',
    example: 'George W. Hill left.',
  },
  {
    name: 'initials',
    description: 'The full stop of U.S., p.m. and the like ends a sentence only before a function word in capitals.',
    example: 'The U.S. Senate left the U.N. ‖ The end.',
  },
];
