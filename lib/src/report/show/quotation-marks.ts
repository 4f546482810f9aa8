import type { Article, Quotation, Quotations } from '../../model.js';
import { escapeHtml } from '../html.js';
import type { TextMark } from './article-marks.js';

/** The quotations of one article as marks of its text, and the legend that tells whose they are. */
export interface QuotationMarks {
  readonly marks: readonly TextMark[];
  readonly legend: { readonly html: string; readonly text: string };
}

/** Colours that colour-blind readers tell apart; the number before each quotation says the same in grey. */
export const speakerTints = [
  '0,114,178',
  '230,159,0',
  '0,158,115',
  '204,121,167',
  '86,180,233',
  '213,94,0',
  '120,94,240',
] as const;
const unresolvedTint = '120,120,120';

/**
 * Returns the quotations of an article as marks: the words in the colour and with the number of their speaker, the
 * mention that names the speaker underlined in it. Quotations whose speaker is not known are grey, with "?".
 *
 * @example listQuotationMarks(article, quotations).legend.text // 'Quoted: 1 Anna Berg (2 quotations).'
 */
export function listQuotationMarks({ id }: Pick<Article, 'id'>, { quotations, speakers }: Quotations): QuotationMarks {
  const own = quotations.filter(({ article }) => article === id);
  const names = new Map(speakers.map(({ id: speaker, name }) => [speaker, name]));
  const order = [...new Set(own.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))];
  const marks = own.flatMap((quotation): readonly TextMark[] => {
    const at = order.indexOf(quotation.speaker ?? '');
    const name = names.get(quotation.speaker ?? '') ?? 'speaker not known';
    const title = `${name}; ${quotation.type}; rule: ${quotation.rule}; confidence ${quotation.confidence}`;
    const tint = at < 0 ? unresolvedTint : tintOf(at);
    const label = at < 0 ? '?' : String(at + 1);
    return [
      ...quotation.parts.map((part) => ({ ...part, title, label, style: partStyle(tint, quotation.type) })),
      ...(quotation.mention ? [{ ...quotation.mention, title: `mention of ${name}`, style: mentionStyle(tint) }] : []),
    ];
  });
  const counted = order.map((speaker, at) => ({
    label: String(at + 1),
    tint: tintOf(at),
    name: names.get(speaker) ?? speaker,
    count: own.filter((quotation) => quotation.speaker === speaker).length,
  }));
  const unresolved = own.filter(isUnresolved).length;
  if (unresolved > 0) counted.push({ label: '?', tint: unresolvedTint, name: 'speaker not known', count: unresolved });
  return { marks, legend: legendOf(counted) };
}

interface Counted {
  readonly label: string;
  readonly tint: string;
  readonly name: string;
  readonly count: number;
}

function legendOf(counted: readonly Counted[]): QuotationMarks['legend'] {
  if (counted.length === 0) {
    const text = 'Nobody is quoted in this article.';
    return { html: `<p>${text}</p>`, text };
  }
  const size = ({ count }: Counted): string => `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
  const items = counted.map(
    (one) =>
      `<span dir="auto" style="background-color:rgba(${one.tint},0.25);border-bottom:2px solid rgb(${one.tint});padding:0 0.3em;margin-right:0.6em">${one.label} ${escapeHtml(one.name)} (${size(one)})</span>`,
  );
  return {
    html: `<p>Quoted: ${items.join(' ')}</p>`,
    text: `Quoted: ${counted.map((one) => `${one.label} ${one.name} (${size(one)})`).join(', ')}.`,
  };
}

/** Indirect speech is partly the reporter's words: its line is dotted. */
function partStyle(tint: string, type: Quotation['type']): string {
  const line = type === 'indirect' ? 'dotted' : 'solid';
  return `background-color:rgba(${tint},0.25);color:inherit;border-bottom:2px ${line} rgb(${tint})`;
}

function mentionStyle(tint: string): string {
  return `background-color:transparent;color:inherit;font-weight:bold;border-bottom:3px double rgb(${tint})`;
}

function tintOf(at: number): string {
  return speakerTints[at % speakerTints.length] ?? unresolvedTint;
}

function isUnresolved({ speaker }: Quotation): boolean {
  return speaker === undefined;
}
