/** One place of a keyword, with what stands around it; `from` and `to` are places, `to` behind the last one. */
export interface Context<Part> {
  readonly from: number;
  readonly to: number;
  readonly before: Part;
  readonly match: Part;
  readonly after: Part;
}

/**
 * Every place in a list of tokens where each of the conditions holds for one token after the other, with so many tokens
 * around it. Windows end with the list. No conditions match nowhere.
 *
 * @example tokenContexts(['a', 'b', 'c'], [(token) => token === 'b'], { window: 1 })
 * // [{ from: 1, to: 2, before: ['a'], match: ['b'], after: ['c'] }]
 * @throws when the window is not a whole number from 0
 */
export function tokenContexts<Token>(
  tokens: readonly Token[],
  phrase: readonly ((token: Token) => boolean)[],
  { window }: { readonly window: number },
): Context<Token[]>[] {
  checkWindow(window);
  const contexts: Context<Token[]>[] = [];
  if (phrase.length === 0) return contexts;
  for (let from = 0; from + phrase.length <= tokens.length; from += 1) {
    const to = from + phrase.length;
    const match = tokens.slice(from, to);
    if (!match.every((token, i) => phrase[i]?.(token))) continue;
    const before = tokens.slice(Math.max(0, from - window), from);
    contexts.push({ from, to, before, match, after: tokens.slice(to, to + window) });
  }
  return contexts;
}

/**
 * Every place in a text that a pattern matches, with so many characters (UTF-16 code units) around it. The match is
 * kept whole, however long; an empty match is left out.
 *
 * @example characterContexts('no war now', /no/g, { window: 2 })[1]
 * // { from: 7, to: 9, before: 'r ', match: 'no', after: 'w' }
 * @throws when the window is not a whole number from 0, or the pattern is not global
 */
export function characterContexts(
  text: string,
  pattern: RegExp,
  { window }: { readonly window: number },
): Context<string>[] {
  checkWindow(window);
  if (!pattern.global) throw new Error(`the pattern must be global: ${pattern}`);
  return [...text.matchAll(pattern)]
    .filter(([match]) => match !== '')
    .map((found) => {
      const from = found.index;
      const to = from + found[0].length;
      const before = text.slice(Math.max(0, from - window), from);
      return { from, to, before, match: found[0], after: text.slice(to, to + window) };
    });
}

function checkWindow(window: number): void {
  if (!Number.isInteger(window) || window < 0) throw new RangeError(`window must be a whole number from 0: ${window}`);
}
