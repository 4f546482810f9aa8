import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../lib/src/report/methods/bibtex.js';
import { readCitation } from '../../../lib/src/report/methods/citation.js';
import { references as ofSources } from '../../../lib/src/sources/references.js';
import { references as ofTerms } from '../../../lib/src/terms/references.js';
import { references as ofTone } from '../../../lib/src/tone/references.js';

const all = [ofSources, ofTerms, ofTone].flatMap((references) => Object.values(references));

describe('readCitation', () => {
  test('readCitation(full) gives the short form of one, two and more authors', () => {
    expect(readCitation(ofTerms.hardie2014).short).toBe('Hardie 2014');
    expect(readCitation(ofTone.huttoGilbert2014).short).toBe('Hutto & Gilbert 2014');
    expect(readCitation(ofTone.vanAtteveldt2021).short).toBe('van Atteveldt et al. 2021');
    expect(readCitation(ofTone.vanAtteveldt2021).authors).toEqual([
      'van Atteveldt, W.',
      'van der Velden, M. A. C. G.',
      'Boukes, M.',
    ]);
  });

  test('readCitation(another form) keeps the whole', () => {
    expect(readCitation('The Daily Example')).toMatchObject({ short: 'The Daily Example', authors: [], year: '' });
  });
});

describe('bibtex', () => {
  test('bibtex(every work that this library cites) has an entry with author, title, year and where it was published', () => {
    const entries = bibtex(all).split('\n\n');
    expect(entries).toHaveLength(new Set(all).size);
    for (const entry of entries) {
      expect(entry).toMatch(/^@(?:article|inproceedings|incollection|book|misc)\{[a-z0-9]+,\n {2}author = \{.+\},/);
      expect(entry).toMatch(/\n {2}year = \{\d{4}\},\n\}/);
      expect(entry).toMatch(/\n {2}(?:journal|booktitle|publisher|url) = \{.+\},/);
    }
    expect(new Set(entries.map((entry) => /\{([a-z0-9]+),/.exec(entry)?.[1])).size).toBe(entries.length);
  });

  test('bibtex(article, paper, chapter, book, page) tells volume, number, pages, editors, address', () => {
    expect(bibtex([ofSources.ratcliffMetzener1988])).toContain(
      "title = {{Pattern matching: the Gestalt approach}},\n  journal = {Dr. Dobb's Journal},\n  volume = {13},\n  number = {7},\n  pages = {46--51},",
    );
    expect(bibtex([ofTone.polanyiZaenen2006])).toContain(
      'editor = {J. G. Shanahan and Y. Qu and J. Wiebe},\n  booktitle = {Computing Attitude and Affect in Text},',
    );
    expect(bibtex([ofSources.broder1997])).toContain('pages = {21--29},\n  publisher = {IEEE},');
    expect(bibtex([ofTone.davisonHinkley1997])).toContain('publisher = {Cambridge University Press},');
    expect(bibtex([ofTerms.evert2022])).toContain('url = {https://osf.io/x8z9n},');
  });

  test('bibtex(signs that TeX reads) escapes them; a work of no known form is kept whole; none gives nothing', () => {
    expect(bibtex(['Berg, A. (2001). Rain & 50%. House & Son.'])).toContain('title = {{Rain \\& 50\\%}}');
    expect(bibtex(['A work_1'])).toBe('@misc{awork1,\n  title = {{A work\\_1}},\n}\n');
    expect(bibtex([])).toBe('');
  });
});
