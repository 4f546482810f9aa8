import type { Chart } from '../model.js';

/** Two series of a chart that a grey print does not tell apart. */
export interface AlikeInGrey {
  readonly first: string;
  readonly second: string;
  /** How much lighter one is than the other: 0 to 100, in CIE L*. */
  readonly difference: number;
}

interface Look {
  readonly name: string;
  readonly lightness: number;
  /** What tells series apart without any colour: symbol, dash, pattern, and what kind of mark it is. */
  readonly form: string;
}

type Part = Readonly<Record<string, unknown>>;

/** In L*: less is hard to see on paper, even side by side. */
const leastDifference = 15;

/**
 * Returns the pairs of series that look alike when a chart is printed in grey: equally light, or nearly so, and drawn with
 * the same symbol, dash and pattern. Empty is what one wants before a chart goes to a journal. A series with a colour for
 * each point is a scale and is not compared; neither is one without a plain colour, or without a name to be told by.
 *
 * Lightness is CIE L* of the sRGB colour (CIE 15:2004), 0 black to 100 white; alike is a difference below 15.
 *
 * @example alikeInGrey(termBars(countTerms(corpus, { by: 'source' }))) // []: each source has a symbol of its own
 */
export function alikeInGrey({ figure }: Pick<Chart, 'figure'>): readonly AlikeInGrey[] {
  const looks = figure.data.flatMap((trace) => lookOf(trace as Part) ?? []);
  return looks.flatMap((first, i) =>
    looks.slice(i + 1).flatMap((second) => {
      const difference = Math.abs(first.lightness - second.lightness);
      const isAlike = first.form === second.form && first.name !== second.name && difference < leastDifference;
      return isAlike ? [{ first: first.name, second: second.name, difference: Math.round(difference) }] : [];
    }),
  );
}

function lookOf(trace: Part): Look | undefined {
  const marker = partOf(trace.marker);
  const line = partOf(trace.line);
  const lightness = lightnessOf(marker.color ?? line.color ?? partOf(marker.line).color);
  if (lightness === undefined || typeof trace.name !== 'string' || trace.showlegend === false) return undefined;
  const form = [trace.type, trace.mode, marker.symbol, partOf(marker.pattern).shape, line.dash].map(String).join(' ');
  return { name: trace.name, lightness, form };
}

/** CIE L* of `#rrggbb`; absent for anything else. */
function lightnessOf(colour: unknown): number | undefined {
  const parts = typeof colour === 'string' ? /^#(..)(..)(..)$/.exec(colour)?.slice(1) : undefined;
  if (parts === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linearOf(Number.parseInt(part, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;
}

function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}
