import type { Chart } from '../../model.js';
import { escapeXml } from '../xml.js';
import { fontStyleFor, textOfSvg } from './fonts.js';

/**
 * Returns a drawn document that is the same for the same chart: a name in place of the random one of each drawing,
 * attributes in one order, since the library sets some of them sooner or later, and title and description for those who
 * do not see the picture.
 */
export function settleSvg(svg: string, { id, alt }: Pick<Chart, 'id' | 'alt'>): string {
  const random = /\bid="(?:top)?defs-([0-9a-f]{6})"/.exec(svg)?.[1];
  const named = random === undefined ? svg : svg.replace(new RegExp(`(defs-|clip|legend)${random}`, 'g'), '$1figure');
  const settled = named.replace(/(<[\w:]+)((?:\s+[\w:-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    const sorted = attributes.match(/[\w:-]+="[^"]*"/g)?.sort() ?? [];
    return `${tag} ${sorted.join(' ')}`;
  });
  const description = `<title>${escapeXml(id)}</title><desc>${escapeXml(alt)}</desc>`;
  return settled.replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg role="img"${attributes}>${description}`);
}

/**
 * Returns the document without what no viewer needs, two thirds as long: names for style sheets that are not there,
 * empty groups, values that hold anyway, and the family of the letters at each of them.
 */
export function slimSvg(svg: string): string {
  const family = /font-family: [^;"]*/.exec(svg)?.[0];
  let slim = svg.replace(/<[\w:]+(?: [\w:-]+="[^"]*")*\/?>/g, (tag) => slimTag(tag, family));
  for (let before = ''; before !== slim; ) {
    before = slim;
    slim = slim.replace(/<g(?: [\w:-]+="[^"]*")*(?:\/>|><\/g>)/g, '');
  }
  return family === undefined ? slim : slim.replace(/^<svg/, () => `<svg style="${family}"`);
}

function slimTag(tag: string, family: string | undefined): string {
  return tag.replace(/ (?:class|data-[\w-]+)="[^"]*"/g, '').replace(/ style="([^"]*)"/, (_, style: string) => {
    const kept = style
      .split(/; ?/)
      .filter((part) => part !== '' && part !== family && part !== 'opacity: 1' && part !== 'vector-effect: none');
    const text = kept.join(';').replace(/rgb\((\d+), (\d+), (\d+)\)/g, (_all, ...rgb) => hexOf(rgb.slice(0, 3)));
    return text === '' ? '' : ` style="${text}"`;
  });
}

function hexOf(parts: readonly unknown[]): string {
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Returns the document with the letters that it needs, so that it looks the same where their font is not installed. */
export function embedFont(svg: string): string {
  const style = fontStyleFor(textOfSvg(svg));
  return style === '' ? svg : svg.replace('</desc>', () => `</desc><style>${style}</style>`);
}

/** Returns the document with its size on paper, in millimetres; what it shows grows or shrinks with it. */
export function resizeSvg(svg: string, size: { readonly width: number; readonly height: number }): string {
  return svg.replace(/^<svg[^>]*>/, (tag) =>
    tag.replace(/ (width|height)="[^"]*"/g, (_, side: 'width' | 'height') => ` ${side}="${size[side]}mm"`),
  );
}

/** Returns the size of the smallest letters, in the unit of the document; absent where it has no text. */
export function smallestLetters(svg: string): number | undefined {
  const sizes = [...svg.matchAll(/font-size:\s*([\d.]+)px/g)].map(([, size]) => Number(size));
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}
