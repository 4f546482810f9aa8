/** What is to be drawn by `drawFigure` in the page. */
export interface DrawingTask {
  readonly figure: { readonly data: readonly object[]; readonly layout: object };
  readonly width: number;
  readonly height: number;
  /** Whether room is made for a legend that needs more lines than the layout has kept for it. */
  readonly room: 'as laid out' | 'as needed';
}

/** An SVG document as `drawFigure` gives it, and its size. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is to be turned into pixels by `paintSvg` in the page: widths of PNGs. */
export interface PaintingTask {
  readonly svg: string;
  readonly widths: readonly number[];
}

/**
 * The script of the page in which figures are drawn; it stands beside plotly.js. `drawFigure` waits for the letters that
 * the figure needs, since their widths decide where things go; `paintSvg` gives PNGs in base64.
 */
export const drawingScript = `async function drawFigure({ figure, width, height, room }) {
  const text = JSON.stringify(figure.data) + JSON.stringify(figure.layout);
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(weight + ' 14px "Open Sans"', text)));
  const whole = { data: figure.data, layout: { ...figure.layout, width, height }, config: { staticPlot: true } };
  if (room === 'as needed') {
    const more = await lackingRoom(whole);
    whole.layout.height = height += more;
    whole.layout.margin = { ...whole.layout.margin, t: (whole.layout.margin?.t ?? 0) + more };
  }
  const address = await Plotly.toImage(whole, { format: 'svg', width, height });
  return { svg: decodeURIComponent(address.slice(address.indexOf(',') + 1)), width, height };
}
async function lackingRoom(whole) {
  const plot = document.body.appendChild(document.createElement('div'));
  try {
    await Plotly.newPlot(plot, whole);
    const [title, legend] = ['.gtitle', '.legend'].map((part) => plot.querySelector(part)?.getBoundingClientRect());
    return title && legend && legend.top < title.top + 200 ? Math.max(0, Math.ceil(title.bottom + 6 - legend.top)) : 0;
  } finally {
    Plotly.purge(plot);
    plot.remove();
  }
}
async function paintSvg({ svg, widths }) {
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
  await image.decode();
  return widths.map((width) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * image.height) / image.width);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  });
}`;

/**
 * The script that finds the places of marks in the page of drawings. The library notes them for itself alone, where
 * somebody points at a mark, so this stands on inner parts of it (`_hoverdata`, `calcdata`), and its version is pinned.
 */
export const placingScript = `async function placeMarks({ figure, width, height, marks }) {
  const plot = document.body.appendChild(document.createElement('div'));
  try {
    await Plotly.newPlot(plot, figure.data, { ...figure.layout, width, height });
    return marks.map(({ trace, point }) => {
      const { type, xaxis = 'x', yaxis = 'y' } = plot.data[trace] ?? {};
      Plotly.Fx.unhover(plot);
      Plotly.Fx.hover(plot, [{ curveNumber: trace, pointNumber: point }], xaxis + yaxis);
      const hit = plot._hoverdata?.[0];
      if (hit?.bbox === undefined) return null;
      const bar = type === 'bar' ? plot.calcdata[trace]?.[point] : undefined;
      const { x0, x1, y0, y1 } = hit.bbox;
      if (bar === undefined || hit.xaxis === undefined) return { x0, x1, y0, y1 };
      const ends = [bar.s0, bar.s1].map((end) => hit.xaxis.c2p(end) + hit.xaxis._offset);
      return { x0: Math.min(...ends), x1: Math.max(...ends), y0, y1 };
    });
  } finally {
    Plotly.purge(plot);
    plot.remove();
  }
}`;
