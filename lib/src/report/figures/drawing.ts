/** What is to be drawn by `drawFigure` in the page. */
export interface DrawingTask {
  readonly figure: { readonly data: readonly object[]; readonly layout: object };
  readonly width: number;
  readonly height: number;
  /** Pixels of each PNG for one of the figure. */
  readonly scales: { readonly png: number; readonly preview: number };
}

/** What it gives: an SVG document, and two PNGs in base64. */
export interface Drawn {
  readonly svg: string;
  readonly png: string;
  readonly preview: string;
}

/** The script of the page in which figures are drawn; it stands beside plotly.js. */
export const drawingScript = `async function drawFigure({ figure, width, height, scales }) {
  const content = (address) => address.slice(address.indexOf(',') + 1);
  const whole = { data: figure.data, layout: figure.layout, config: { staticPlot: true } };
  const draw = async (format, scale) => content(await Plotly.toImage(whole, { format, width, height, scale }));
  const svg = await draw('svg', 1);
  const png = await draw('png', scales.png);
  const preview = await draw('png', scales.preview);
  return { svg: decodeURIComponent(svg), png, preview };
}`;
