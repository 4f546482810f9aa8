import type { Json, Method } from '../../model.js';
import { libraryVersion } from '../../version.js';
import type { NamesPolicy } from '../show/passages.js';
import type { ShownFigure } from '../shown-figure.js';

/** What a report was made with: the same facts in its colophon and in `method.json`. */
export interface ReportSettings {
  /** The corpus by a name that does not tell where on the machine it lies. */
  readonly corpus: string;
  readonly passages: string;
  readonly names: NamesPolicy;
  /** The parameters that were set, as they were given. */
  readonly set: ReadonlyMap<string, string>;
}

/**
 * Returns the text of `method.json`: how each chart and table of a report was made, for a reader or a program that
 * wants to check or repeat a number. Charts and tables stand in the order of the report.
 */
export function methodFile(settings: ReportSettings, figures: readonly ShownFigure[]): string {
  const list = (kind: ShownFigure['kind']): object[] =>
    figures
      .filter((figure) => figure.kind === kind)
      .map(({ id, notebook, files, caption, method }) => ({
        id,
        notebook,
        files,
        caption,
        method: method as Method & Json,
      }));
  const file = {
    version: libraryVersion,
    corpus: settings.corpus,
    passages: settings.passages,
    names: settings.names,
    set: Object.fromEntries(settings.set),
    charts: list('chart'),
    tables: list('table'),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
