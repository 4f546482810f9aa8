import type { Article, Corpus, Evidence, Quotations, View } from '../../model.js';
import { escapeHtml } from '../html.js';
import { type ShownPart, showText } from './article-text.js';
import { type PassagesPolicy, passagesPolicy } from './passages.js';
import { listQuotationMarks } from './quotation-marks.js';

export interface ArticleViewOptions {
  /**
   * `zones`: the parts with their labels; `edits`: what was changed, before and after; `quotations`: whose words are
   * quoted. Zones and edits by default, or with `quotations` those alone.
   */
  readonly show?: readonly ShownPart[];
  /** Who says what, to be coloured by speaker in place of the evidence of metadata. */
  readonly quotations?: Quotations;
  /** `PRESSLAB_PASSAGES` by default; `excerpt` shows at most 25 words of the text, `none` the lengths of its parts. */
  readonly passages?: PassagesPolicy;
}

interface Fact {
  readonly field: string;
  readonly value: string;
  readonly status: string;
  readonly from: string;
}

const parts: readonly ShownPart[] = ['zones', 'edits', 'quotations'];
const namedArticles = 10;
const fields = ['title', 'outlet', 'agency', 'date', 'place', 'url', 'language'] as const;

/**
 * Returns one article to be read: what is known about it and from where, then its text with its zones labelled, its
 * edits marked in place and the words marked that metadata were read from.
 *
 * An empty `id` takes the article with the most edits (or quotations, where these are shown), the first of them in the
 * corpus; a corpus without articles gives a sentence that says so.
 *
 * @throws when the corpus has articles, and none of that id; when a part to show is not known, or is not handed in
 * @example articleView(corpus, '', { show: ['zones'] }).text // 'a (source: A)\ntitle: War (stated, ...)\n...'
 */
export function articleView(
  corpus: Pick<Corpus, 'articles'>,
  id: string,
  {
    quotations,
    show = quotations === undefined ? ['zones', 'edits'] : ['quotations'],
    passages = passagesPolicy(),
  }: ArticleViewOptions = {},
): View {
  const unknown = show.find((part) => !parts.includes(part));
  if (unknown !== undefined) throw new Error(`unknown part to show: "${unknown}"; known: ${parts.join(', ')}`);
  if (show.includes('quotations') && quotations === undefined)
    throw new Error('to show quotations, hand them in: { quotations: findQuotations(corpus) }');
  const shown = show.includes('quotations') ? quotations : undefined;
  const article = chooseArticle(corpus.articles, id, (one) =>
    shown === undefined
      ? one.edits.length
      : shown.quotations.filter((quotation) => quotation.article === one.id).length,
  );
  if (article === undefined) {
    const sentence = 'The corpus holds no article to show.';
    return { kind: 'view', html: `<p>${sentence}</p>`, text: sentence };
  }
  const said = shown && listQuotationMarks(article, shown);
  const facts = said ? [] : listFacts(article);
  const body = showText(article, { show, passages, ...(said && { quotations: said.marks }) });
  const head = `${article.id} (source: ${article.source.name}, named by: ${article.source.from})`;
  const lines = facts.map(({ field, value, status, from }) => `${field}: ${value} (${status}, ${from})`);
  return {
    kind: 'view',
    html: `<section><h4 dir="auto">${escapeHtml(head)}</h4>${said ? said.legend.html : factsHtml(facts)}${body.html}</section>`,
    text: [head, ...(said ? [said.legend.text] : lines), body.text].join('\n'),
  };
}

function chooseArticle(
  articles: readonly Article[],
  id: string,
  sizeOf: (article: Article) => number,
): Article | undefined {
  const [first] = articles;
  if (first === undefined) return undefined;
  if (id === '') return articles.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most), first);
  const found = articles.find((article) => article.id === id);
  if (found !== undefined) return found;
  const known = articles.slice(0, namedArticles).map((article) => article.id);
  const more = articles.length > known.length ? `, and ${articles.length - known.length} more` : '';
  throw new Error(`unknown article: "${id}"; known: ${known.join(', ')}${more}`);
}

function listFacts(article: Article): readonly Fact[] {
  const single = fields.flatMap((field): readonly Fact[] => {
    const known = article[field];
    return known === undefined
      ? []
      : [{ field, value: known.value, status: known.certainty, from: describeEvidence(known.evidence) }];
  });
  const authors = article.authors.map(({ value, certainty, evidence }) => ({
    field: value.role,
    value: value.name,
    status: certainty,
    from: describeEvidence(evidence),
  }));
  return [...single, ...authors];
}

function describeEvidence(evidence: Evidence): string {
  return evidence.in === 'text' ? `text: ${evidence.rule}` : `${evidence.in} ${evidence.name}: ${evidence.rule}`;
}

function factsHtml(facts: readonly Fact[]): string {
  if (facts.length === 0) return '<p>Nothing is known about this article beside its text.</p>';
  const rows = facts.map(({ field, value, status, from }) => {
    const cells = [value, status, from].map(
      (cell) => `<td dir="auto" style="text-align:left">${escapeHtml(cell)}</td>`,
    );
    return `<tr><th scope="row" style="text-align:left">${field}</th>${cells.join('')}</tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}
