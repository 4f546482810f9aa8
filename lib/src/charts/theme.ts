/** Pixels: half of it fits one column of a journal (84 mm), where the smallest letters are then about 5 points high. */
export const chartWidth = 600;

/** Colours that colour-blind readers tell apart; they differ in lightness too, so that they survive a grey print. */
export const colours = {
  ink: '#222222',
  quiet: '#767676',
  line: '#d9d9d9',
  paper: '#ffffff',
  main: '#0072b2',
  light: '#9ecae9',
} as const;

/** One look for each group drawn in the same panel: colour and symbol, since a colour alone is lost in grey. */
export const groupLooks = [
  { color: '#0072b2', symbol: 'circle' },
  { color: '#e69f00', symbol: 'diamond' },
  { color: '#000000', symbol: 'square' },
  { color: '#56b4e9', symbol: 'triangle-up' },
  { color: '#d55e00', symbol: 'cross' },
  { color: '#009e73', symbol: 'x' },
] as const;

export const fontSizes = { title: 16, text: 14, small: 13 } as const;

const fontFamily = '"Open Sans", Arial, Helvetica, sans-serif';
export const lineHeight = 21;
const sides = { l: 20, r: 24 } as const;

export interface LayoutParts {
  /** Lines of the title, already escaped. */
  readonly title: readonly string[];
  /** Pixels of the panels alone. */
  readonly plotHeight: number;
  /** Pixels between title and panels, for a legend or labels at the top. */
  readonly above?: number;
  /** Pixels below the panels, for tick labels and the title of the axis. */
  readonly below?: number;
  /** Pixels at the left and the right, where labels do not make their own room. */
  readonly margin?: { readonly l: number; readonly r: number };
  /** Axes, legend, annotations. */
  readonly more: { readonly [part: string]: unknown };
}

/** Returns the layout that all charts share, as high as its parts. */
export function layoutOf({ title, plotHeight, above = 0, below = 62, margin = sides, more }: LayoutParts): object {
  const top = 20 + title.length * lineHeight + above;
  return {
    width: chartWidth,
    height: top + plotHeight + below,
    autosize: false,
    margin: { ...margin, t: top, b: below, pad: 4 },
    font: { family: fontFamily, size: fontSizes.text, color: colours.ink },
    title: {
      text: title.join('<br>'),
      font: { size: fontSizes.title, weight: 600 },
      x: 0,
      xref: 'container',
      xanchor: 'left',
      y: 1,
      yref: 'container',
      yanchor: 'top',
      pad: { l: 12, t: 10 + ((title.length - 1) * lineHeight) / 2 },
    },
    paper_bgcolor: colours.paper,
    plot_bgcolor: colours.paper,
    hoverlabel: { align: 'left', bgcolor: colours.paper, font: { color: colours.ink } },
    showlegend: false,
    ...more,
  };
}

/** Returns an axis of numbers that says what it measures. */
export function valueAxis(title: string, more: object = {}): object {
  return {
    type: 'linear',
    title: { text: title, standoff: 10 },
    rangemode: 'tozero',
    zeroline: true,
    zerolinecolor: colours.quiet,
    gridcolor: colours.line,
    separatethousands: true,
    exponentformat: 'none',
    automargin: true,
    fixedrange: true,
    ...more,
  };
}

/** Returns an axis with one escaped label for each place, the first at the top or at the left. */
export function labelAxis(labels: readonly string[], direction: 'down' | 'across', more: object = {}): object {
  const ends = [-0.5, Math.max(labels.length, 1) - 0.5];
  return {
    type: 'linear',
    range: direction === 'down' ? ends.reverse() : ends,
    tickmode: 'array',
    tickvals: labels.map((_, i) => i),
    ticktext: labels,
    zeroline: false,
    showgrid: false,
    automargin: true,
    fixedrange: true,
    ...more,
  };
}
