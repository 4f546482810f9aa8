import { createRequire } from 'node:module';
import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** A heading of a chapter, with the anchor that the contents lead to. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** Markdown as HTML, with the headings that it holds. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface RenderMarkdownOptions {
  /** Gives each heading its anchor, by its text. */
  readonly anchor: (text: string) => string;
  /** Where a link leads that names a notebook beside (`02-terms.ipynb`); absent: the link is left as it is. */
  readonly chapter: (file: string) => string | undefined;
}

const load = createRequire(import.meta.url);
let parser: MarkdownIt | undefined;

/**
 * Returns Markdown as HTML for a chapter: HTML in it is shown as text, pictures from elsewhere become links, and
 * headings stand one level lower, since the page has a title of its own.
 */
export function renderMarkdown(source: string, { anchor, chapter }: RenderMarkdownOptions): RenderedMarkdown {
  const markdown = markdownParser();
  const tokens = markdown.parse(source, {});
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      const level = Math.min(6, Number(token.tag.slice(1)) + 1);
      token.tag = `h${level}`;
      if (token.type === 'heading_open') {
        const text = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join('');
        const id = anchor(text);
        token.attrSet('id', id);
        headings.push({ id, level, text });
      }
    }
    for (const child of token.children ?? []) {
      const target = child.type === 'link_open' ? chapter(String(child.attrGet('href'))) : undefined;
      if (target !== undefined) child.attrSet('href', target);
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

/** Returns Markdown as tokens, for documents of another kind than a page. */
export function readMarkdown(source: string): readonly Token[] {
  return markdownParser().parse(source, {});
}

/** Loaded at first use: it is made of many files, and only a report needs it. */
function markdownParser(): MarkdownIt {
  const Parser: typeof MarkdownIt = load('markdown-it');
  parser ??= new Parser({ html: false, linkify: false, typographer: false }).disable('image');
  return parser;
}
