import { describe, expect, test } from 'vitest';
import { scoreTone, type ToneRuleName, toneRules } from '../../lib/src/tone/index.js';

/** The words of the published lexicons in a text, with what happened to them: `not good [negated]`. */
function read(text: string): readonly string[] {
  return scoreTone(text, { lexicon: 'both' }).words.map(({ term, rules }) =>
    rules.length === 0 ? term : `${term} [${rules.join(', ')}]`,
  );
}

/** The value of a word in a text, in parts of what the lexicon says. */
function share(text: string, term: string): number {
  const word = scoreTone(text, { lexicon: 'both' }).words.find((one) => one.term === term);
  return word === undefined ? Number.NaN : word.value / word.valence;
}

describe('toneRules', () => {
  test.each(toneRules.map(({ name, example }) => [name, ...example.split(' → ')] as const))(
    '%s takes hold as its example says',
    (name: ToneRuleName, text = '', term = '') => {
      expect(scoreTone(text).words.find((word) => word.term === term)?.rules).toContain(name);
    },
  );
});

describe('each rule', () => {
  test.each([
    ['phrase: an expression of a lexicon counts as one', 'The crew was fed up with it.', ['fed up [phrase]']],
    ['phrase: "kind of" has no tone', 'It is a kind of boat.', ['kind of [phrase]']],
    ['phrase: not across a comma', 'He is kind, of course.', ['kind', 'of course [phrase]']],
    ['negation: lightly negative by itself', 'The bus never stopped here.', ['never [negation]', 'stopped [negated]']],
    ['topic: the party that met', 'The party met its allies at noon.', ['party [topic]', 'allies [form]']],
    ['function: "like" before a noun', 'A ship like ours is slow.', ['like [function]']],
    ['function: "like" as a verb stays', 'People like the ferry.', ['like']],
    ['function: "pretty" before a word', 'It was a pretty long way.', ['pretty [function]']],
    ['function: certainty', 'Clearly the tide was in.', ['clearly [function]']],
    ['name: between capitals', 'We met Grace Miller at noon.', ['grace [name]']],
    ['name: not at the start of a sentence', 'Peace Miller wanted.', ['peace', 'wanted [form]']],
    ['name: not in a headline of capitals', 'Great Storm Kills Many At Sea', ['great', 'kills']],
    ['form: adverbs and plurals', 'She spoke recklessly of tragedies.', ['recklessly [form]', 'tragedies']],
    ['form: a word of its own', 'A storm is likely.', []],
    ['compound: the mean of its parts', 'A crisis-hit port.', ['crisis-hit [compound]']],
    ['compound: a free port is none', 'A tax-free port.', []],
    ['boosted: one word between', 'It is a very large success.', ['success [boosted]']],
    ['dampened', 'It was slightly awkward.', ['awkward [dampened]']],
    ['capitals', 'That was a TERRIBLE crossing.', ['terrible [capitals]']],
    ['capitals: not where all is in capitals', 'TERRIBLE CROSSING', ['terrible']],
    ['undone: a fight against it', 'The law curbs corruption.', ['corruption [undone]']],
    ['contrast', 'The sea was awful but the food was good.', ['awful [contrast]', 'good [contrast]']],
    ['contrast: not at the start of a sentence', 'It was good. But we left.', ['good']],
    ['contrast: not "all but"', 'The harbour is all but lost.', ['lost']],
  ])('%s', (_, text, words) => {
    expect(read(text)).toEqual(words);
  });

  test.each([
    ["n't", "It isn't good."],
    ['n’t', 'It isn’t good.'],
    ['cannot', 'We cannot trust them.'],
    ['without', 'They left without hope.'],
    ['hardly', 'It was hardly good.'],
    ['never', 'He never trusts us.'],
    ['no longer', 'They no longer trust us.'],
    ['nor', 'Nor was it good.'],
    ['three words before', 'It was not the very good news.'],
    ['failed to', 'He failed to help us.'],
    ['a lack of', 'There was a lack of trust.'],
  ])('negated: %s', (_, text) => {
    expect(scoreTone(text).words.some(({ rules, value }) => rules.includes('negated') && value < 0)).toBe(true);
  });

  test.each([
    ['four words before', 'It was not on the far good side.'],
    ['a comma between', 'It was not, he said, good.'],
    ['"but" between', 'It was not cheap but good.'],
    ['another sentence', 'I did not. Good night.'],
    ['not only', 'It was not only good.'],
    ['no doubt', 'It was no doubt good.'],
  ])('negated: not with %s', (_, text) => {
    expect(scoreTone(text, { lexicon: 'both' }).words.some(({ rules }) => rules.includes('negated'))).toBe(false);
  });

  test('negated, undone, boosted, dampened and contrast count as the rules say', () => {
    expect(share('It is not good.', 'good')).toBeCloseTo(-0.7 * 1.3);
    expect(share('It is not awful.', 'awful')).toBeCloseTo(-0.3);
    expect(share('They ended the war.', 'war')).toBeCloseTo(-0.2);
    expect(share('It is very good.', 'good')).toBeCloseTo(1.25);
    expect(share('It is rather good.', 'good')).toBeCloseTo(0.7);
    expect(share('It was GOOD, he said.', 'good')).toBeCloseTo(1.15);
    expect(share('It is good but far.', 'good')).toBeCloseTo(0.5);
    expect(share('It is far but good.', 'good')).toBeCloseTo(1.5);
  });
});
