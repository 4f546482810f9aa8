import { textWidth } from './labels.js';

/** Letters of a name in a legend, at most. */
export const legendWidth = 28;

/** A legend in lines above the panel, at its left. */
export const legendAbove = { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom' } as const;

/** Returns how many pixels high a legend of these names is, in a panel so wide; entries are as wide as the longest. */
export function heightOfLegend(names: readonly string[], panelWidth = 470): number {
  const widest = Math.max(...names.map((name) => Math.min(textWidth(name), legendWidth)));
  const perLine = Math.max(1, Math.floor(panelWidth / (40 + widest * 7)));
  return 6 + 21 * Math.ceil(names.length / perLine);
}
