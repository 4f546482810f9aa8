import type { DocumentTable } from './document-table.js';

const specials: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['"', '\\textquotedbl{}'],
  ['−', '$-$'],
]);

/** Returns a table for LaTeX with the package booktabs, in UTF-8: with caption, label and note, all text escaped. */
export function texTable({ id, caption, columns, rows, note }: DocumentTable): string {
  const shape = columns.map(({ format }) => (format === undefined ? 'l' : 'r')).join('');
  const lines = rows.map((row) => `    ${row.map(({ text }) => escapeTex(text)).join(' & ')} \\\\`);
  return `% \\usepackage{booktabs}; text beyond Latin needs LuaLaTeX or XeLaTeX
\\begin{table}
  \\centering
  \\caption{${escapeTex(caption)}}
  \\label{tab:${id}}
  \\begin{tabular}{${shape}}
    \\toprule
    ${columns.map(({ label }) => escapeTex(label)).join(' & ')} \\\\
    \\midrule
${lines.join('\n')}
    \\bottomrule
  \\end{tabular}
  \\par\\smallskip\\footnotesize ${escapeTex(note)}
\\end{table}
`;
}

/** A text of several lines becomes one: an empty line would end a paragraph, and with it the table. */
function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~<>"−]/g, (character) => specials.get(character) ?? character);
}
