import type { Chart } from '../model.js';
import { textWidth } from './labels.js';
import { lineHeight } from './theme.js';

export interface FitOptions {
  /** Pixels. */
  readonly width: number;
  /** `left out`: the picture begins with what lies below the title. */
  readonly title: 'drawn' | 'left out';
}

type Part = Readonly<Record<string, unknown>>;

/** Of a letter of the title, and beside the title. */
const letterWidth = 8.4;
const beside = 26;
/** Pixels above and below a title, of which nothing is needed without it. */
const besideTitle = 12;

/**
 * Returns the layout of a figure for another width: the title is broken anew, the letters keep their size, so on the same
 * paper they are the larger the smaller the width. The height changes by the lines of the title alone.
 *
 * @example fitFigure(chart.figure, { width: 480, title: 'drawn' })
 */
export function fitFigure({ data, layout }: Chart['figure'], { width, title }: FitOptions): Chart['figure'] {
  const parts = layout as Part;
  const heading = partOf(parts.title);
  const margin = partOf(parts.margin);
  const lines = typeof heading.text === 'string' ? heading.text.split('<br>') : [];
  const fitted = title === 'drawn' ? breakLines(lines, (width - beside) / letterWidth) : [];
  const left = title === 'drawn' || lines.length === 0 ? 0 : besideTitle;
  const change = (fitted.length - lines.length) * lineHeight - left;
  const { title: _, ...rest } = parts;
  const pad = { ...partOf(heading.pad), t: 10 + ((fitted.length - 1) * lineHeight) / 2 };
  return {
    data,
    layout: {
      ...rest,
      ...(fitted.length > 0 && { title: { ...heading, text: fitted.join('<br>'), pad } }),
      width,
      ...(typeof parts.height === 'number' && { height: Math.round(parts.height + change) }),
      margin: { ...margin, t: Math.round(Number(margin.t ?? 0) + change) },
    },
  };
}

/** Returns the sentence that is the title of a figure, as plain text; empty where it has none. */
export function titleOf({ layout }: Chart['figure']): string {
  const { text } = partOf((layout as Part).title);
  if (typeof text !== 'string') return '';
  return text
    .replaceAll('<br>', ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#36;/g, '$')
    .replace(/&amp;/g, '&');
}

function breakLines(lines: readonly string[], width: number): readonly string[] {
  const broken: string[] = [];
  for (const word of lines.length === 0 ? [] : lines.join(' ').split(' ')) {
    const longer = `${broken.at(-1) ?? ''} ${word}`;
    if (broken.length > 0 && textWidth(longer) - 1 <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}

function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}
