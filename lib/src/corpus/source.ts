import type { Article, SourceFrom } from '../model.js';

/** Where a source can be taken from when a user says so. */
export type SourceChoice = Exclude<SourceFrom, 'unknown'>;

/** In the order in which they are asked. */
export const sourceChoices: readonly SourceChoice[] = ['user', 'outlet', 'folder', 'agency', 'file'];
export const sourceOrigins: readonly SourceFrom[] = [...sourceChoices, 'unknown'];

/** What may name the source of an article, by where it comes from. */
export type SourceNames = Readonly<Partial<Record<SourceChoice, string>>>;

/** The largest corpus in which a file's name may stand for its source. */
const mostNamedFiles = 10;

/**
 * The source of an article: the first that is known of the user's own (`source` in the metadata), the outlet, the
 * sub-folder, the agency, and in a corpus of ten articles or fewer the file's name; else `unknown`. With a choice,
 * only that one counts.
 *
 * @example chooseSource({ agency: 'AFP', file: 'a' }, { articles: 5 }) // { name: 'AFP', from: 'agency' }
 */
export function chooseSource(
  names: SourceNames,
  options: { articles: number; from?: SourceChoice },
): Article['source'] {
  const { articles, from: chosen } = options;
  const choices = chosen ? [chosen] : sourceChoices.filter((choice) => choice !== 'file' || articles <= mostNamedFiles);
  for (const from of choices) {
    const name = names[from];
    if (name !== undefined) return { name, from };
  }
  return { name: 'unknown', from: 'unknown' };
}
