import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type MarkPlace, placeMarks } from '../figures/places.js';
import type { NamesPolicy, PassagesPolicy } from '../show/passages.js';
import { listFigures, placesKey, type ShownFigure } from '../shown-figure.js';
import type { OutputSetting } from './cell-output.js';
import type { NamedNotebook } from './chapter.js';
import { hidePaths, hidePathsWithin, type PathNames } from './machine-paths.js';
import { type Publication, publishFiles, type ReportFiles } from './manifest.js';
import { methodFile, type ReportSettings } from './method-file.js';
import { describeReport, methodsFiles } from './methods-section.js';
import { type Notebook, notebookText, parseNotebook, settleNotebook } from './notebook.js';
import { findOwnNotebooks } from './own-notebooks.js';
import { prepareNotebooks, stageNotebook } from './preparation.js';
import { checkCorpus, corpusName, findProject, listNotebooks, type Project } from './project.js';
import { reportPdf } from './report-pdf.js';
import { reportWord } from './report-word.js';
import { runNotebooks } from './runner.js';
import { readStaged, type Staging, withStaging } from './staging.js';

export interface WriteReportOptions {
  /** The folder of articles; the project's own `seeds` unless told otherwise. */
  readonly corpus?: string;
  /** The folder to write; `report` in the project unless told otherwise. */
  readonly out?: string;
  /** Values for the notebooks' parameters by name, as a user types them. */
  readonly set?: ReadonlyMap<string, string>;
  /** `excerpt`: at most 25 words of running text in one place. */
  readonly passages?: PassagesPolicy;
  /** `pseudonyms`: persons who speak, sign, or are named with a role are called `Person 1` and so on. */
  readonly names?: NamesPolicy;
  /** Paths of the notebooks; the numbered ones of the project and the user's own unless told otherwise. */
  readonly notebooks?: readonly string[];
  /** Told of each step in one line. */
  readonly onProgress?: (step: string) => void;
  /** Ends the work; nothing is published then. */
  readonly signal?: AbortSignal;
}

/** A report that was written. */
export interface WrittenReport extends Publication {
  /** The absolute path of its folder. */
  readonly folder: string;
}

/**
 * Returns what was written to the folder of a report: `index.html`, charts, tables, `method.json` and the executed
 * notebooks. One uses it to have the notebooks of the project run on a corpus by their real kernel.
 *
 * All is made aside and published only when every notebook has run, so a report that is there stays whole.
 * Files that somebody edited since are kept (see `publishFiles`). No file tells a path of the machine.
 *
 * @throws when the corpus holds no articles, a parameter is unknown or of the wrong kind, or a cell fails: one line
 * with notebook, cell, line and error
 * @example
 * await writeReport({ corpus: 'my-articles', set: new Map([['query', 'climat*']]) })
 * // { folder: '/.../report', written: ['charts/01-corpus-....svg', ..., 'index.html'], beside: [], ... }
 */
export async function writeReport(options: WriteReportOptions = {}): Promise<WrittenReport> {
  const {
    set = new Map<string, string>(),
    passages = 'excerpt',
    names = 'printed',
    onProgress = () => {},
    signal,
  } = options;
  const project = findProject();
  const corpus = checkCorpus(options.corpus ?? join(project.root, 'seeds'));
  const folder = checkOut(resolve(options.out ?? join(project.root, 'report')), project, corpus);
  const settings: ReportSettings = { corpus: corpusName(project, corpus), passages, names, set };
  const prepared = prepareNotebooks(
    options.notebooks ?? chooseNotebooks(project, corpus, onProgress),
    project,
    corpus,
    set,
  );
  return await withStaging(async (staging) => {
    const runs = prepared.map((notebook) => stageNotebook(notebook, staging));
    const env = { PRESSLAB_OUTPUT: staging.output, PRESSLAB_PASSAGES: passages, PRESSLAB_NAMES: names };
    await runNotebooks(project, runs, { env, onProgress, ...(signal === undefined ? {} : { signal }) });
    onProgress('writing index.html');
    const places = pathNames(project, corpus, settings.corpus, staging);
    const executed = runs.map(({ name, output }) => readExecuted(name, output, places));
    const files = await composeFiles(executed, stagedFiles(staging, places), settings, onProgress);
    signal?.throwIfAborted();
    return { folder, ...publishFiles(folder, files) };
  });
}

/** The numbered notebooks, then the user's own; told are those of them that do not belong to the corpus. */
function chooseNotebooks(project: Project, corpus: string, onProgress: (step: string) => void): readonly string[] {
  const { paths, left } = findOwnNotebooks(project, corpus);
  for (const { name, reason } of left) onProgress(`notebook ${name} is left out: ${reason}`);
  return [...listNotebooks(project), ...paths];
}

function checkOut(folder: string, project: Project, corpus: string): string {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error(`not a folder: ${folder}`);
  if (folder === project.root) throw new Error('a report needs a folder of its own, not that of the project');
  if (folder === corpus) throw new Error('a report needs a folder of its own, not that of the articles');
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw new Error(`the report cannot be written: no right to write in ${there}`);
  }
  return folder;
}

function pathNames(project: Project, corpus: string, name: string, staging: Staging): PathNames {
  const pairs = [
    [project.root, '.'],
    [staging.output, 'report'],
    [staging.input, 'notebooks'],
    [corpus, name],
  ] as const;
  return new Map(
    pairs.flatMap(([path, instead]) =>
      [path, realpathSync(path)].flatMap((form) =>
        [form, form.replaceAll('\\', '/'), form.replaceAll('\\', '\\\\')].map((text) => [text, instead] as const),
      ),
    ),
  );
}

function readExecuted(name: string, path: string, names: PathNames): NamedNotebook {
  const notebook: Notebook = settleNotebook(parseNotebook(readFileSync(path, 'utf8'), basename(path)));
  return { name, notebook: hidePathsWithin(notebook, names) };
}

/** Texts are rid of the paths of the machine; pictures and documents have none. */
function stagedFiles(staging: Staging, names: PathNames): ReportFiles {
  const files = [...readStaged(staging)].map(([path, bytes]): [string, Uint8Array] =>
    /\.(?:csv|txt|tex|html|json)$/.test(path)
      ? [path, Buffer.from(hidePaths(Buffer.from(bytes).toString('utf8'), names))]
      : [path, bytes],
  );
  return new Map(files);
}

async function composeFiles(
  notebooks: readonly NamedNotebook[],
  figures: ReportFiles,
  settings: ReportSettings,
  onProgress: (step: string) => void,
): Promise<ReportFiles> {
  const { reportPage } = await import('./page.js');
  const shown = notebooks.flatMap(({ name, notebook }) => listFigures(notebook, name));
  const executed = notebooks.map(({ name, notebook }) => [`notebooks/${name}.ipynb`, notebookText(notebook)] as const);
  const methods = describeReport(shown);
  const page = reportPage(notebooks, figures, settings, await findPlaces(shown));
  onProgress('writing report.docx');
  const word = await reportWord(notebooks, figures, settings, methods);
  onProgress('writing report.pdf');
  const pdf = await reportPdf(page);
  const texts = [...executed, ['method.json', methodFile(settings, shown)] as const, ['index.html', page] as const];
  return new Map<string, Uint8Array>([
    ...figures,
    ...methodsFiles(methods),
    ['report.docx', word],
    ...(pdf === undefined ? [] : [['report.pdf', pdf] as const]),
    ...texts.map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
}

/** Where the marks of all charts lie in their pictures; empty where there is no browser. */
async function findPlaces(figures: readonly ShownFigure[]): Promise<OutputSetting['places']> {
  const places = new Map<string, readonly (MarkPlace | undefined)[]>();
  for (const figure of figures)
    if (figure.shown) places.set(placesKey(figure), await placeMarks(figure.shown.figure, figure.shown.marks));
  return places;
}
