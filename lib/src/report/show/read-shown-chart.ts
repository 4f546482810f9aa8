import { isObject } from '../document/notebook.js';
import type { ShownArticle, ShownChart, ShownMark, ShownPassage } from './shown-chart.js';

type Json = { readonly [field: string]: unknown };

/**
 * Returns the chart with its passages that a notebook holds as text, packed, with the figure that stands beside it; absent where it is
 * none. A notebook may come from
 * anywhere: what has not the right form is left out, so that those who follow can rely on it.
 */
export function readShownChart(text: unknown, figure: unknown): ShownChart | undefined {
  const json = parse(text);
  if (!isObject(json) || !isObject(figure)) return undefined;
  const { data, layout } = figure;
  if (!Array.isArray(data) || !isObject(layout)) return undefined;
  const articles = listOf(json.articles, readArticle);
  const ids = [...articles.map(({ id }) => id), ...textsOf(json.unknown)];
  return {
    id: textOf(json.id),
    figure: { data: data.filter(isObject), layout },
    caption: textOf(json.caption),
    alt: textOf(json.alt),
    policy: json.policy === 'full' || json.policy === 'excerpt' ? json.policy : 'none',
    marks: listOf(json.marks, (mark) => readMark(mark, ids)),
    articles,
  };
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function readMark({ trace, point, total, label, passages }: Json, ids: readonly string[]): ShownMark | undefined {
  if (!isPlace(trace) || !isPlace(point) || !isPlace(total)) return undefined;
  const read = Array.isArray(passages) ? passages.flatMap((passage) => readPassage(passage, ids) ?? []) : [];
  return { trace, point, total, label: textOf(label), passages: read };
}

function readPassage(packed: unknown, ids: readonly string[]): ShownPassage | undefined {
  if (!Array.isArray(packed)) return undefined;
  const [number, start, end, from, to, text]: readonly unknown[] = packed;
  const article = isPlace(number) ? ids[number] : undefined;
  if (article === undefined || !isPlace(start) || !isPlace(end)) return undefined;
  const stretch = isPlace(from) && isPlace(to) ? { from, to } : {};
  return { article, start, end, ...stretch, ...(typeof text === 'string' && { text }) };
}

function readArticle({ id, source, title, date, language, direction, text }: Json): ShownArticle | undefined {
  if (typeof id !== 'string') return undefined;
  return {
    id,
    source: textOf(source),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    ...(typeof title === 'string' && { title }),
    ...(typeof date === 'string' && { date }),
    ...(typeof language === 'string' && { language }),
    ...(typeof text === 'string' && { text }),
  };
}

function listOf<Item>(value: unknown, read: (json: Json) => Item | undefined): readonly Item[] {
  return (Array.isArray(value) ? value : []).filter(isObject).flatMap((json) => read(json) ?? []);
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).filter((text) => typeof text === 'string');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A whole number from 0. */
function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
