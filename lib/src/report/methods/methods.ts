import type { Method, Prose } from '../../model.js';
import { escapeMarkdown } from '../../text/index.js';
import { bibtex } from './bibtex.js';
import { describeMethod } from './description.js';

/** A paragraph that says what was done, with its references. */
export interface Methods extends Prose {
  /** The paragraph as plain text. */
  readonly text: string;
  /** Full citations, sorted. */
  readonly references: readonly string[];
  /** The same as a BibTeX file. */
  readonly bibtex: string;
}

/**
 * Returns the paragraph on methods of a paper: what was done to get these results, from the reading of the corpus on,
 * with settings, sizes before and after each filter, formulas by their names, corrections, seeds and versions, and the
 * works that all this stands on. It is made from the methods that the results carry, so that it says what was done and
 * nothing else; a step that several results share is told once. Takes whatever has a method: results, charts, tables,
 * quotations, a corpus. Without any it is empty.
 *
 * @example methods(keyness, tone).bibtex // '@article{dunning1993accurate,...'
 */
export function methods(...results: readonly { readonly method: Method }[]): Methods {
  const { text, references } = describeMethod(...results.map(({ method }) => method));
  const list = references.map((full) => `- ${escapeMarkdown(full)}`);
  return {
    kind: 'prose',
    markdown: [escapeMarkdown(text), ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n'),
    text,
    references,
    bibtex: bibtex(references),
  };
}
