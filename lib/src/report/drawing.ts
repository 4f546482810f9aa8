/** What is to be drawn by `drawFigure` in the page. */
export interface DrawingTask {
  readonly figure: { readonly data: readonly object[]; readonly layout: object };
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG for one of the figure. */
  readonly scale: number;
}

/** What it gives: an SVG document, and a PNG in base64. */
export interface Drawn {
  readonly svg: string;
  readonly png: string;
}

/** The script of the page in which figures are drawn; it stands beside plotly.js. */
export const drawingScript = `async function drawFigure({ figure, width, height, scale }) {
  const content = (address) => address.slice(address.indexOf(',') + 1);
  const whole = { data: figure.data, layout: figure.layout, config: { staticPlot: true } };
  const svg = await Plotly.toImage(whole, { format: 'svg', width, height });
  const png = await Plotly.toImage(whole, { format: 'png', width, height, scale });
  return { svg: decodeURIComponent(content(svg)), png: content(png) };
}`;
