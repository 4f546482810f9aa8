/** A work as methods cite it in full, taken apart. */
export interface Citation {
  /** As methods have it. */
  readonly full: string;
  /** `Hardie, A.`, in the order of the work. */
  readonly authors: readonly string[];
  readonly year: string;
  /** All that follows the year. */
  readonly rest: string;
  /** As a sentence names it: `Hardie 2014`, `Hutto & Gilbert 2014`, `Taboada et al. 2011`. */
  readonly short: string;
  /** For BibTeX: `hardie2014log`. */
  readonly key: string;
}

const form = /^(.+?) \((\d{4}[a-z]?)\)\. (.+)$/;

/**
 * Returns a full citation taken apart into authors, year and the rest, with the short form by which a sentence names it.
 * One of another form has itself as its short form, and no authors.
 *
 * @example readCitation('Hardie, A. (2014). Log Ratio: an informal introduction. CASS.').short // 'Hardie 2014'
 */
export function readCitation(full: string): Citation {
  const [, names = '', year = '', rest = ''] = form.exec(full) ?? [];
  if (year === '') return { full, authors: [], year: '', rest: full, short: full, key: keyOf(full) };
  const authors = readAuthors(names);
  const surnames = authors.map((author) => author.split(',')[0] ?? author);
  const [first = names, second] = surnames;
  const named = surnames.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
  const word = rest.match(/\p{L}{3,}/gu)?.find((one) => !/^(?:the|and|for)$/i.test(one)) ?? '';
  return { full, authors, year, rest, short: `${named} ${year}`, key: keyOf(`${first}${year}${word}`) };
}

/** `Hutto, C. J., & Gilbert, E.`: a name ends where its initials do. */
function readAuthors(names: string): readonly string[] {
  const found = names.match(/[^,&]+, (?:\p{Lu}[\p{L}]*\.[ -]?)+/gu);
  return found === null ? [names] : found.map((name) => name.replace(/^[\s,&]+|\s+$/g, ''));
}

function keyOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return plain.slice(0, 40).toLowerCase();
}
