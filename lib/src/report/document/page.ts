import { libraryVersion } from '../../version.js';
import { escapeHtml } from '../html.js';
import { listFigures } from '../shown-figure.js';
import { articlesSection, listArticleTexts } from './articles-section.js';
import type { OutputSetting } from './cell-output.js';
import { type Chapter, type NamedNotebook, renderChapter } from './chapter.js';
import type { ReportFiles } from './manifest.js';
import type { ReportSettings } from './method-file.js';
import { describeReport, methodsSection } from './methods-section.js';
import { pageStyle } from './page-style.js';

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const passagesInWords: ReadonlyMap<string, string> = new Map([
  ['full', 'The report shows passages of the articles in full: mind the rights of their owners before you pass it on.'],
  ['excerpt', 'Of the running text of the articles the report shows at most 25 words in one place.'],
  ['none', 'The report shows none of the running text of the articles: only words, counts and positions.'],
]);

/**
 * Returns `index.html` of a report: one page that needs no other file, no network and no script.
 * Each notebook is a chapter; charts stand in it as pictures, whose marks lead to their passages where `places` says where
 * they lie, with links to the files beside. Methods and references of all follow, then the articles that may be shown.
 * Text from the corpus is escaped, and the page forbids the browser to load or run anything.
 * The same notebooks, files and settings give the same bytes.
 */
export function reportPage(
  notebooks: readonly NamedNotebook[],
  files: ReportFiles,
  settings: ReportSettings,
  places: OutputSetting['places'] = new Map(),
): string {
  const anchor = anchorGiver();
  const anchors = new Map(notebooks.map(({ name }) => [name, anchor(name)]));
  const figures = notebooks.flatMap(({ name, notebook }) => listFigures(notebook, name));
  const texts = listArticleTexts(figures);
  const articles = new Map(texts.map(({ id }) => [id, anchor(`article ${id}`)]));
  const chapters = notebooks.map((notebook) =>
    renderChapter(notebook, { files, places, articles, anchor, chapters: anchors }),
  );
  const methods = methodsSection(describeReport(figures));
  const title = `Report on ${settings.corpus}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="presslab ${libraryVersion}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${pageStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<nav aria-label="Contents">
<ol>
${chapters.map(contentsEntry).join('\n')}
${methods === '' ? '' : '<li><a href="#methods">Methods and references</a></li>\n'}${texts.length === 0 ? '' : '<li><a href="#articles">Articles</a></li>\n'}<li><a href="#colophon">How this report was made</a></li>
</ol>
</nav>
</header>
<main>
${[...chapters.map(({ html }) => html), methods, articlesSection(texts, articles)].filter((part) => part !== '').join('\n')}
</main>
${colophon(settings)}
</body>
</html>
`;
}

/** Gives each text an anchor of letters, digits and hyphens, a repeated one with a number. */
function anchorGiver(): (text: string) => string {
  const given = new Set<string>(['colophon', 'methods', 'references', 'articles']);
  return (text) => {
    const base =
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'part';
    let id = base;
    for (let repeat = 2; given.has(id); repeat += 1) id = `${base}-${repeat}`;
    given.add(id);
    return id;
  };
}

function contentsEntry({ id, title, headings }: Chapter): string {
  const parts = headings
    .filter(({ level, text }) => level === 3 && text !== title)
    .map((heading) => `<li><a href="#${escapeHtml(heading.id)}">${escapeHtml(heading.text)}</a></li>`);
  const inner = parts.length === 0 ? '' : `\n<ul>\n${parts.join('\n')}\n</ul>`;
  return `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>${inner}</li>`;
}

function colophon({ corpus, passages, names, set }: ReportSettings): string {
  const parameters = [...set].map(([name, value]) => `<code>${escapeHtml(`${name} = ${value}`)}</code>`).join(', ');
  const facts: [string, string][] = [
    ['Corpus', `<code>${escapeHtml(corpus)}</code>`],
    [
      'Parameters',
      parameters === '' ? 'as the notebooks have them' : `${parameters}; the others as the notebooks have them`,
    ],
    [
      'Made with',
      `presslab ${libraryVersion}; its <code>package-lock.json</code> names the version of everything it stands on`,
    ],
    ['Texts of others', escapeHtml(passagesInWords.get(passages) ?? passages)],
    [
      'Persons',
      names === 'printed'
        ? 'are called by their names'
        : 'who speak, who sign an article or whom it names with a role are called by pseudonyms; others that are merely named, and names in links or titles of code, may be left',
    ],
    ['To make it again', `<code>${escapeHtml(command({ corpus, passages, names, set }))}</code>`],
    [
      'Beside this page',
      '<code>report.docx</code> this report for Word and LibreOffice, <code>report.pdf</code> for print; ' +
        '<code>charts/</code> each chart as SVG and PNG; <code>tables/</code> each table whole, as CSV; ' +
        '<code>methods.txt</code> and <code>references.bib</code> for a paper; ' +
        '<code>notebooks/</code> the executed notebooks; <a href="method.json">method.json</a> how each figure was made',
    ],
  ];
  const list = facts.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('\n');
  return `<footer id="colophon">\n<h2>How this report was made</h2>\n<dl>\n${list}\n</dl>\n</footer>`;
}

function command({ corpus, passages, names, set }: ReportSettings): string {
  const settings = [...set].map(([name, value]) => ` --set ${quote(`${name}=${value}`)}`).join('');
  return `npm run report -- --corpus ${quote(corpus)} --passages ${passages}${names === 'printed' ? '' : ' --pseudonyms'}${settings}`;
}

/** A word of a command line: quoted where a shell would read more into it. */
function quote(word: string): string {
  return /^[\w./=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
