import { describe, expect, test } from 'vitest';

import { givenOptions, readArguments, readChoice, readCount } from '../../lib/src/cli/arguments.js';

const choices = ['red', 'blue'] as const;
const rules = [
  { name: 'colour', takes: 'red|blue', choices, meaning: 'a colour' },
  { name: 'count', takes: 'N', meaning: 'a number' },
  { name: 'loud', meaning: 'a switch' },
];

describe('readArguments', () => {
  test('readArguments(argv, rules) tells options from paths, wherever they stand', () => {
    const given = readArguments(['a', '--count', '3', 'b', '--loud', '--colour=red', '--', '--c'], rules);
    expect(given.paths).toEqual(['a', 'b', '--c']);
    expect(given.text('count')).toBe('3');
    expect(readChoice(given, 'colour', choices)).toBe('red');
    expect(given.has('loud')).toBe(true);
  });

  test('readArguments(argv, rules) keeps all values of a repeated option', () => {
    expect(readArguments(['--count', '1', '--count', '2'], rules).all('count')).toEqual(['1', '2']);
  });

  test.each([
    [['--size', '3'], 'unknown option: "--size"; known: --colour, --count, --loud'],
    [['-x'], 'unknown option: "-x"'],
    [['--constructor'], 'unknown option: "--constructor"'],
    [['--colour', 'green'], 'unknown value of --colour: "green"; known: red, blue'],
    [['--count'], '--count needs a value: N'],
    [['--loud=yes'], '--loud takes no value'],
  ])('readArguments(%j) throws and names the choices', (argv, message) => {
    expect(() => readArguments(argv, rules)).toThrow(message);
  });
});

describe('readCount', () => {
  const count = (text: string) => readCount(readArguments([`--count=${text}`], rules), 'count', 1, 5);

  test('readCount(given, name, least, most) is a whole number in the range', () => {
    expect(count('5')).toBe(5);
    expect(readCount(readArguments([], rules), 'count')).toBeUndefined();
  });

  test.each(['0', '6', '1.5', '1e1', '-1', 'x', ''])('readCount(%j) throws', (text) => {
    expect(() => count(text)).toThrow(`--count must be a whole number from 1 to 5, not "${text}"`);
  });
});

test('givenOptions(options) leaves out what is absent, not what is empty', () => {
  expect(givenOptions({ a: undefined, b: '', c: 0 })).toEqual({ b: '', c: 0 });
});
