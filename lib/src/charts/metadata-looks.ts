import { colours } from './theme.js';

/** How a field that is stated, inferred or absent is drawn: by form as well as colour, which is lost in grey. */
export const metadataLooks = {
  stated: {
    marker: { symbol: 'circle', size: 14, color: colours.main },
    bar: { color: colours.main },
  },
  inferred: {
    marker: { symbol: 'diamond-open', size: 13, color: colours.main, line: { width: 2 } },
    bar: { color: colours.light },
  },
  absent: {
    marker: { symbol: 'line-ew-open', size: 8, color: colours.quiet, line: { width: 1.5 } },
    bar: { color: colours.paper, line: { color: colours.quiet, width: 1 } },
  },
} as const;
