import { compareText } from '../../text/index.js';

/** What to write instead of a path of this machine, by that path. */
export type PathNames = ReadonlyMap<string, string>;

/**
 * Returns text in which paths of this machine are replaced by their names, so that a report does not tell where it
 * was made and is the same wherever the project lies. A path is replaced where it stands by itself: not within a
 * longer name, and not where its letters turn up by chance in encoded data.
 *
 * @example hidePaths('/home/ada/news/a.txt', new Map([['/home/ada/news', 'news']])) // 'news/a.txt'
 */
export function hidePaths(text: string, names: PathNames): string {
  const paths = [...names.keys()]
    .filter((path) => path.length > 1)
    .sort((a, b) => b.length - a.length || compareText(a, b));
  if (paths.length === 0) return text;
  const alternatives = paths.map((path) => path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![A-Za-z0-9+/_.-])(?:${alternatives})(?![\\w-])`, 'g');
  return text.replace(pattern, (path) => names.get(path) ?? path);
}

/** Returns a JSON value with the paths in all its texts replaced, as `hidePaths` does. */
export function hidePathsWithin<Value>(value: Value, names: PathNames): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? hidePaths(part, names) : part,
  );
}
