import { escapeHtml } from '../html.js';
import { bibtex, describeMethod, type MethodText } from '../methods/index.js';
import type { ShownFigure } from '../shown-figure.js';
import type { ReportFiles } from './manifest.js';
import { readMethod } from './read-method.js';

/** Returns the methods of all charts and tables together; empty where none has any. */
export function describeReport(figures: readonly ShownFigure[]): MethodText {
  return describeMethod(...figures.flatMap(({ method }) => readMethod(method) ?? []));
}

/** Returns the files in which methods and references are taken along: `methods.txt`, `references.bib`. */
export function methodsFiles({ text, references }: MethodText): ReportFiles {
  if (text === '') return new Map();
  const whole = [text, ...(references.length > 0 ? [`References\n\n${references.join('\n')}`] : [])].join('\n\n');
  return new Map([
    ['methods.txt', Buffer.from(`${whole}\n`)],
    ...(references.length > 0 ? [['references.bib', Buffer.from(bibtex(references))] as const] : []),
  ]);
}

/** Returns them as a part of the page; empty where there are none. */
export function methodsSection({ paragraphs, references }: MethodText): string {
  if (paragraphs.length === 0) return '';
  const works = references.map((full) => `<li>${escapeHtml(full)}</li>`).join('\n');
  const list =
    works === ''
      ? ''
      : `\n<h3 id="references">References</h3>\n<ul class="works">\n${works}\n</ul>\n<p class="files"><a href="references.bib">BibTeX</a></p>`;
  return `<section class="chapter" id="methods">\n<h2>Methods</h2>\n${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}${list}\n</section>`;
}
