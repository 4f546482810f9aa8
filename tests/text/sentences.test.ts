import { describe, expect, it } from 'vitest';
import { sentenceRules, sentenceSpans } from '../../lib/src/text/index.js';

function sentences(text: string): string[] {
  return sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentenceRules', () => {
  it.each(sentenceRules.map(({ name, example }) => [name, example] as const))(
    'the example of "%s" is what sentenceSpans gives',
    (name, example) => {
      const text = example.replaceAll(' ‖ ', name === 'paragraph' ? '\n' : ' ');
      expect(sentences(text)).toEqual(example.split(' ‖ '));
    },
  );
});

describe('sentenceSpans', () => {
  it.each([
    ['quotes that close after the stop', '“We go.” “We stay!” He left.', ['“We go.”', '“We stay!”', 'He left.']],
    ['straight quotes', 'He said "no." "Yes," she said.', ['He said "no."', '"Yes," she said.']],
    ['a question inside a sentence', '“Why?” he asked. “So.”', ['“Why?” he asked.', '“So.”']],
    ['titles', 'Mr. Hill met Gen. Mills.', ['Mr. Hill met Gen. Mills.']],
    ['initials of a name', 'J. R. Hill left.', ['J. R. Hill left.']],
    ['the word I', 'It was I. Then he left.', ['It was I.', 'Then he left.']],
    ['a country in initials', 'The U.S. Senate. In the U.S. The end.', ['The U.S. Senate.', 'In the U.S.', 'The end.']],
    ['a month before a day', 'On Nov. 11 it began.', ['On Nov. 11 it began.']],
    ['a month at the end', 'It began in Nov. Then it ended.', ['It began in Nov.', 'Then it ended.']],
    ['an ellipsis before a small and a capital letter', 'So... maybe. No… Yes.', ['So... maybe.', 'No…', 'Yes.']],
    ['decimals and addresses', 'It rose 2.5 at a.example today.', ['It rose 2.5 at a.example today.']],
    ['a year at the end', 'Since 2013. 11 came.', ['Since 2013.', '11 came.']],
    ['Chinese', '他来了。她走了！', ['他来了。', '她走了！']],
    ['a line broken by hand', 'One\nline. Two', ['One line. Two'.slice(0, 9).replace(' ', '\n'), 'Two']],
    ['paragraphs without a stop', 'Title\n\nText\r\nMore', ['Title', 'Text', 'More']],
    ['blank text', ' \n ', []],
    ['a stop alone', '.', ['.']],
  ])('reads %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('stays inside the span', () => {
    expect(sentenceSpans('One. Two. Three.', { start: 5, end: 12 })).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 12 },
    ]);
  });
});
