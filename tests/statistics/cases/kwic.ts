import { characterContexts, tokenContexts } from '../../../lib/src/statistics/index.js';
import type { Measure, Measures } from './case.js';
import type { Fields } from './fields.js';

export const kwic: Measures = new Map<string, Measure>([
  ['character-window KWIC', listCharacterContexts],
  ['character-window KWIC, regex', listCharacterContexts],
  ['token-window KWIC (1-based from:to)', listTokenContexts],
]);

function listCharacterContexts(input: Fields, params: Fields): string[][] {
  const pattern = new RegExp(input.text('keyword'), params.show('ignore_case') === 'false' ? 'gu' : 'giu');
  const contexts = characterContexts(input.text('text'), pattern, { window: params.number('window_chars', 10) });
  return contexts.map(({ before, match, after }) => [before, match, after]);
}

/** The pattern is a phrase of globs, in upper or lower case. */
function listTokenContexts(input: Fields, params: Fields): string[][] {
  const globs = input.isList('pattern') ? input.texts('pattern') : input.text('pattern').split(' ');
  const phrase = globs.map((glob) => {
    const pattern = toPattern(glob);
    return (token: string): boolean => pattern.test(token);
  });
  const contexts = tokenContexts(input.texts('tokens'), phrase, { window: params.number('window', 5) });
  return contexts.map(({ from, to, before, match, after }) => [
    `${from + 1}:${to}`,
    before.join(' '),
    match.join(' '),
    after.join(' '),
  ]);
}

function toPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
}
