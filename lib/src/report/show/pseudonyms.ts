import type { Chart, Corpus } from '../../model.js';
import { listCorpora } from '../../origin.js';
import { listPersons } from '../../quotations/index.js';
import { namesPolicy } from './passages.js';
import type { ShownChart, ShownPassage } from './shown-chart.js';

/** Replaces the names of persons in texts. */
export type NameHider = (text: string) => string;

const letters = '\\p{L}\\p{M}\\p{N}';
const shortest = 3;
/** The parts of a figure that are read. */
const read = new Set(['text', 'hovertext', 'ticktext', 'name', 'x', 'y', 'labels']);
const known = new WeakMap<Corpus, NameHider>();

/**
 * Returns what replaces the names of persons by `Person 1`, `Person 2` and so on, in the order in which the articles name
 * them, so that a person has one pseudonym in all notebooks of a report: the full name, the forename and the surname, as
 * whole words; in a text without capitals, such as a counted term, in small letters too. Names that are given as one
 * person's forms get one pseudonym.
 *
 * @example nameHider([['Anna Berg']])('“Rain,” Berg said.') // '“Rain,” Person 1 said.'
 */
export function nameHider(persons: readonly (readonly string[])[]): NameHider {
  const pseudonyms = new Map<string, string>();
  persons.forEach((forms, i) => {
    for (const form of forms)
      for (const name of [form, ...form.split(/\s+/)])
        if (name.length >= shortest && !pseudonyms.has(name)) pseudonyms.set(name, `Person ${i + 1}`);
  });
  if (pseudonyms.size === 0) return (text) => text;
  const small = new Map([...pseudonyms].map(([name, pseudonym]) => [name.toLowerCase(), pseudonym.toLowerCase()]));
  const [anyCase, inSmall] = [patternOf(pseudonyms.keys()), patternOf(small.keys())];
  return (text) => {
    const [pattern, names] = /\p{Lu}/u.test(text) ? [anyCase, pseudonyms] : [inSmall, small];
    return text.replace(pattern, (name) => names.get(name.replace(/\s+/g, ' ')) ?? name);
  };
}

/** Returns a value of which all texts have been through the hider of this process; the same value where names are shown. */
export function hideNames<Value>(value: Value, hide: NameHider | undefined = currentHider()): Value {
  return hide === undefined ? value : (replaceWithin(value, hide) as Value);
}

/**
 * Returns a chart in whose picture and words no name is left; its passages are places, and its method leads to them. Of the
 * figure only what is read is changed: a person may be called like a part of it.
 */
export function hideChartNames(chart: Chart, hide: NameHider | undefined = currentHider()): Chart {
  if (hide === undefined) return chart;
  const { figure, rows, caption, alt } = chart;
  const drawn = { data: figure.data, layout: figure.layout };
  return { ...chart, ...hideNames({ rows, caption, alt }, hide), figure: replaceRead(drawn, hide) as Chart['figure'] };
}

/** Returns a shown chart with its passages and articles rid of names; the counted words stay marked. */
export function hideShownNames(shown: ShownChart, hide: NameHider | undefined = currentHider()): ShownChart {
  if (hide === undefined) return shown;
  const marks = shown.marks.map((mark) => ({
    ...mark,
    label: hide(mark.label),
    passages: mark.passages.map((passage) => hidePassage(passage, hide)),
  }));
  return { ...shown, marks, articles: hideNames(shown.articles, hide) };
}

/** Returns the hider for the corpora of this process; absent where names are shown. */
export function currentHider(): NameHider | undefined {
  if (namesPolicy() === 'printed') return undefined;
  const hiders = listCorpora().map((corpus) => {
    const hider = known.get(corpus) ?? nameHider(listPersons(corpus));
    known.set(corpus, hider);
    return hider;
  });
  return (text) => hiders.reduce((left, hide) => hide(left), text);
}

function patternOf(names: Iterable<string>): RegExp {
  const alternatives = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![${letters}])(?:${alternatives.join('|')})(?![${letters}])`, 'gu');
}

function replaceWithin(value: unknown, hide: NameHider): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => replaceWithin(item, hide));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaceWithin(part, hide)]));
}

function replaceRead(value: unknown, hide: NameHider): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceRead(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, isRead(name, part) ? replaceWithin(part, hide) : replaceRead(part, hide)]),
  );
}

function isRead(name: string, part: unknown): boolean {
  return read.has(name) && (typeof part === 'string' || Array.isArray(part));
}

/** Its three parts grow or shrink, and with them the places that tell them apart. */
function hidePassage(passage: ShownPassage, hide: NameHider): ShownPassage {
  const { start, end, from, text } = passage;
  if (from === undefined || text === undefined) return passage;
  const [first, last] = [Math.max(0, start - from), Math.max(0, end - from)];
  const [before, marked, after] = [text.slice(0, first), text.slice(first, last), text.slice(last)].map(hide);
  const whole = `${before}${marked}${after}`;
  const place = { start: from + (before?.length ?? 0), to: from + whole.length, text: whole };
  return { ...passage, ...place, end: place.start + (marked?.length ?? 0) };
}
