#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/bundle/command.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('presslab: the library is not built yet; run "npm run setup" in the project folder first.\n');
  process.exit(2);
}
const { run } = await import(main.href);
process.exitCode = await run(process.argv.slice(2));
