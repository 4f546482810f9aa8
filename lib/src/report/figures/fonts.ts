import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One file of a font: the characters of some scripts in one weight. */
interface Face {
  readonly file: string;
  readonly weight: number;
  /** As CSS has it: `U+0000-00FF,U+0131`. */
  readonly range: string;
  readonly holds: (codePoint: number) => boolean;
}

/** Text by the weight of its letters (400, 600, 700). */
export type TextByWeight = ReadonlyMap<number, string>;

/** The family that all charts name; the second package lends it the Arabic script. */
const family = 'Open Sans';
const packages = ['@fontsource/open-sans', '@fontsource/noto-sans-arabic'] as const;
/** Of the second package only what the first has not. */
const subsetsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['@fontsource/noto-sans-arabic', ['[arabic]', 'arabic']],
]);
const weights = [400, 600, 700] as const;

const load = createRequire(import.meta.url);
let faces: readonly Face[] | undefined;

/**
 * Returns the style that gives a document all letters of the font that charts are drawn with, for a page in which
 * anything may be drawn: Open Sans for Latin, Greek, Cyrillic and Hebrew, Noto Sans for Arabic, both under the SIL Open
 * Font License. A browser reads of it only what a text needs.
 */
export function wholeFontStyle(): string {
  return listFaces().map(faceRule).join('\n');
}

/** Returns the style with the files that these texts need and no others; empty where the font has none of their letters. */
export function fontStyleFor(texts: TextByWeight): string {
  return listFaces()
    .filter(({ weight, holds }) => codePoints(texts.get(weight) ?? '').some(holds))
    .map(faceRule)
    .join('\n');
}

/**
 * Returns the characters of a text that the font does not have, each once: they are drawn with whatever font the machine
 * has for them.
 *
 * @example missingCharacters('Mali 马里') // '马里'
 */
export function missingCharacters(text: string): string {
  const regular = listFaces().filter(({ weight }) => weight === weights[0]);
  const missing = codePoints(text).filter(
    (point) => !/[\s\p{C}]/u.test(String.fromCodePoint(point)) && !regular.some(({ holds }) => holds(point)),
  );
  return String.fromCodePoint(...new Set(missing));
}

/**
 * Returns the text that stands in an SVG document, by its weight: that of the nearest element that states one, 400
 * where none does.
 */
export function textOfSvg(svg: string): TextByWeight {
  const texts = new Map<number, string>();
  const open: number[] = [];
  for (const [, slash, attributes = '', text = ''] of svg.matchAll(/<(\/?)[\w:]+((?:[^<>"]|"[^"]*")*)>([^<]*)/g)) {
    if (slash === '/') open.pop();
    else if (!attributes.endsWith('/')) open.push(weightOf(attributes) ?? open.at(-1) ?? weights[0]);
    const weight = open.at(-1) ?? weights[0];
    if (text !== '') texts.set(weight, (texts.get(weight) ?? '') + decodeText(text));
  }
  return texts;
}

function listFaces(): readonly Face[] {
  faces ??= packages.flatMap((name) => {
    const listing = load.resolve(`${name}/unicode.json`);
    const ranges: ReadonlyMap<string, string> = new Map(Object.entries(JSON.parse(readFileSync(listing, 'utf8'))));
    const known = [...ranges].filter(([subset]) => subsetsOf.get(name)?.includes(subset) ?? true);
    return known.flatMap(([subset, range]) =>
      weights.map((weight) => {
        const base = `${name.split('/')[1]}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`;
        return { file: join(dirname(listing), 'files', base), weight, range, holds: readRange(range) };
      }),
    );
  });
  return faces;
}

function faceRule({ file, weight, range }: Face): string {
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
}

function readRange(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((part) => {
    const [, from = '', to = from] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const;
  });
  return (point) => spans.some(([from, to]) => point >= from && point <= to);
}

function weightOf(attributes: string): number | undefined {
  const given = /font-weight[:=]\s*"?(\w+)/.exec(attributes)?.[1];
  if (given === undefined) return undefined;
  if (given === 'bold') return 700;
  return weights.find((weight) => weight >= Number(given)) ?? weights[0];
}

function decodeText(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:lt|gt|quot|apos|amp|nbsp);/g, ' ');
}

function codePoints(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
