import { escapeHtml } from '../html.js';
import type { DocumentTable } from './document-table.js';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const style = `body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1a; background: #fff; }
table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .5em; }
th, td { padding: .25em .8em .25em 0; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid; }
.number { text-align: right; }
.scroll { overflow-x: auto; }
p { font-size: .85rem; color: #55554f; max-width: 46rem; }`;

/** Returns a table as a page of its own that needs nothing from elsewhere: with caption and note, all text escaped. */
export function tablePage({ caption, columns, rows, note, references }: DocumentTable): string {
  const numeric = columns.map(({ format }) => (format === undefined ? '' : ' class="number"'));
  const head = columns.map(({ label }, at) => `<th scope="col"${numeric[at]}>${escapeHtml(label)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map(({ text }, at) => `<td dir="auto"${numeric[at]}>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  const works = references.map((full) => `<p>${escapeHtml(full)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(caption)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
<p>${escapeHtml(note)}</p>
${works.join('\n')}
</main>
</body>
</html>
`;
}
