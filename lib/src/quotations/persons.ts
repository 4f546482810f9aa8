import type { Article, Corpus } from '../model.js';
import { isSameName } from './names.js';
import { ArticlePeople } from './people.js';
import { findQuotations } from './quotations.js';

/** `Kremlin-linked`: an adjective that stood before a name and was taken for a part of it. */
const notAName = /\p{L}-\p{Ll}/u;

/**
 * Returns the persons of a corpus by their names, each as a list of the forms in which the articles write it, the longest
 * first: those who are quoted, those whom an article names with a role or title, and those who sign it; in the order in
 * which they first appear. Others who are merely named are not found.
 *
 * @example listPersons(corpus)[0] // ['Anna Berg', 'Berg']
 */
export function listPersons(corpus: Corpus): readonly (readonly string[])[] {
  const persons: string[][] = [];
  for (const name of listNames(corpus).filter((one) => !notAName.test(one))) {
    const known = persons.find((forms) => forms.some((form) => form === name || isSameName(form, name)));
    if (known === undefined) persons.push([name]);
    else if (!known.includes(name)) known.push(name);
  }
  return persons.map((forms) => forms.toSorted((a, b) => b.length - a.length));
}

function listNames(corpus: Corpus): readonly string[] {
  const { quotations, speakers } = findQuotations(corpus);
  const persons = new Map(speakers.filter(({ kind }) => kind === 'person').map(({ id, name }) => [id, name]));
  return corpus.articles.flatMap((article) => [
    ...article.authors.map(({ value }) => value.name),
    ...new ArticlePeople(article.text).list().map(({ name }) => name),
    ...quotations.flatMap((quotation) => speakerIn(quotation, article, persons)),
  ]);
}

function speakerIn(
  quotation: { readonly article: string; readonly speaker?: string },
  { id }: Article,
  persons: ReadonlyMap<string, string>,
): readonly string[] {
  const name = quotation.article === id ? persons.get(quotation.speaker ?? '') : undefined;
  return name === undefined ? [] : [name];
}
