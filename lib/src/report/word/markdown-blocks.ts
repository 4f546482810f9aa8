import type Token from 'markdown-it/lib/token.mjs';
import type { WordBlock, WordRun } from './blocks.js';

type Style = Omit<WordRun, 'text'>;

interface OpenList {
  readonly list: 'bullet' | 'number';
}

/**
 * Returns Markdown, already read into tokens, as blocks of a document: headings, paragraphs, lists, quotations, code.
 * A link keeps its text; its address follows where it leads out of the document. Rules and pictures are left out.
 */
export function markdownBlocks(tokens: readonly Token[]): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  const lists: OpenList[] = [];
  let heading: 1 | 2 | 3 | 4 | undefined;
  let quotes = 0;
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = levelOf(token);
    else if (token.type === 'heading_close') heading = undefined;
    else if (token.type === 'bullet_list_open') lists.push({ list: 'bullet' });
    else if (token.type === 'ordered_list_open') lists.push({ list: 'number' });
    else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'blockquote_open') quotes += 1;
    else if (token.type === 'blockquote_close') quotes -= 1;
    else if (token.type === 'fence' || token.type === 'code_block') blocks.push(...codeBlocks(token.content));
    else if (token.type === 'inline') {
      const runs = inlineRuns(token.children ?? []);
      const open = lists.at(-1);
      if (heading !== undefined)
        blocks.push({ kind: 'heading', level: heading, text: runs.map(({ text }) => text).join('') });
      else if (open !== undefined) blocks.push({ kind: 'item', runs, list: open.list, level: lists.length - 1 });
      else blocks.push({ kind: 'paragraph', runs, ...(quotes > 0 && { look: 'quiet' as const }) });
    }
  }
  return blocks;
}

/** Returns plain text as one paragraph a line, in letters of one width. */
export function codeBlocks(text: string): readonly WordBlock[] {
  const lines = text.replace(/\s+$/, '').split('\n');
  return text.trim() === '' ? [] : [{ kind: 'lines', lines }];
}

function levelOf({ tag }: Token): 1 | 2 | 3 | 4 {
  const level = Number(tag.slice(1));
  return level === 1 || level === 2 || level === 3 ? level : 4;
}

function inlineRuns(tokens: readonly Token[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let style: Style = {};
  const addresses: string[] = [];
  for (const token of tokens) {
    if (token.type === 'strong_open') style = { ...style, bold: true };
    else if (token.type === 'strong_close') style = without(style, 'bold');
    else if (token.type === 'em_open') style = { ...style, italics: true };
    else if (token.type === 'em_close') style = without(style, 'italics');
    else if (token.type === 'link_open') addresses.push(String(token.attrGet('href') ?? ''));
    else if (token.type === 'link_close') {
      const address = addresses.pop() ?? '';
      if (/^https?:/.test(address) && runs.at(-1)?.text !== address) runs.push({ text: ` (${address})` });
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push({ text: ' ', ...style });
    else if (token.type === 'code_inline') runs.push({ text: token.content, ...style, code: true });
    else if (token.content !== '') runs.push({ text: token.content, ...style });
  }
  return runs;
}

function without(style: Style, name: keyof Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([other]) => other !== name));
}
