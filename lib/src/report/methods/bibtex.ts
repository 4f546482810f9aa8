import { compareText } from '../../text/index.js';
import { type Citation, readCitation } from './citation.js';

interface Entry {
  readonly type: string;
  /** Fields by name, after author, title and year. */
  readonly fields: readonly (readonly [name: string, value: string | undefined])[];
  readonly title: string;
}

const address = /^(.*?[^.])\. (https?:\/\/\S+?)\.?$/;
const chapter = /^(.*?[.?]) In (.+?) \(eds?\.\), (.+) \((?:Vol\. (\d+), )?pp\. (\d+[-–]\d+)\)\. (.+?)\.$/i;
const paged =
  /^(.*[^.?])(?<!\bDr)[.?] (Proceedings .+?|(?:Dr\. )?[^.]+?)(?: (\d{1,3})(?:\((\d+)\))?)?, (\d+(?:[-–]\d+)?)\.(?: (.+?)\.)?$/;
const book = /^(.+)[.?] (.+?)\.$/;

/**
 * Returns works as entries of a BibTeX file, sorted by key, each once: articles, papers of proceedings, chapters, books
 * and pages of the web by the form in which they are cited; what has none of these forms is kept whole as its title.
 * The file is in UTF-8, as Biber and today's reference managers read it.
 *
 * @example bibtex(['Evert, S. (2022). Measuring keyness. https://osf.io/x8z9n'])
 * // '@misc{evert2022measuring,\n  author = {Evert, S.},\n  title = {{Measuring keyness}},\n ...'
 */
export function bibtex(references: readonly string[]): string {
  const entries = [...new Set(references)].map(readCitation).map((citation) => [citation.key, writeEntry(citation)]);
  return entries
    .sort(([a = '', first = ''], [b = '', second = '']) => compareText(a, b) || compareText(first, second))
    .map(([, entry]) => entry)
    .join('\n');
}

function writeEntry(citation: Citation): string {
  const { type, title, fields } = readEntry(citation);
  const all = [
    ['author', citation.authors.map(escapeTex).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ...fields.map(([name, value = '']) => [name, name === 'url' ? value : escapeTex(value)]),
    ['year', citation.year],
  ];
  const lines = all.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return `@${type}{${citation.key},\n${lines.join('\n')}\n}\n`;
}

function readEntry({ rest }: Citation): Entry {
  const [, page = '', url] = address.exec(rest) ?? [];
  if (url !== undefined) return { type: 'misc', title: page, fields: [['url', url]] };
  const [, part = '', editors, collection, tome, span, house] = chapter.exec(rest) ?? [];
  if (collection !== undefined) {
    const fields = [
      ['editor', listEditors(editors)],
      ['booktitle', collection],
      ['pages', pagesOf(span)],
    ] as const;
    return {
      type: 'incollection',
      title: trimEnd(part),
      fields: [...fields, ['volume', tome], ['publisher', house]],
    };
  }
  const [, title = '', container = '', volume, number, pages, publisher] = paged.exec(rest) ?? [];
  if (container !== '') {
    const isPaper = container.startsWith('Proceedings');
    const fields = [
      ['volume', volume],
      ['number', number],
      ['pages', pagesOf(pages)],
      ['publisher', publisher],
    ] as const;
    const name = isPaper ? 'booktitle' : 'journal';
    return {
      type: isPaper ? 'inproceedings' : 'article',
      title: trimEnd(title),
      fields: [[name, container], ...fields],
    };
  }
  const [, whole = '', publishing] = book.exec(rest) ?? [];
  if (publishing !== undefined) return { type: 'book', title: trimEnd(whole), fields: [['publisher', publishing]] };
  return { type: 'misc', title: rest, fields: [] };
}

function listEditors(editors = ''): string {
  return editors
    .split(/, | & /)
    .filter((name) => name !== '')
    .join(' and ');
}

function pagesOf(pages = ''): string {
  return pages.replace(/[-–]+/, '--');
}

function trimEnd(title: string): string {
  return title.replace(/\.$/, '');
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&');
}
