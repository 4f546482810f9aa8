/**
 * Makes one file of what `presslab` exports, one of the command, and one of what a worker thread runs: a kernel loads it
 * in a third of the time.
 */
import { defineConfig } from 'rolldown';

const isPackage = /^[^./]/;

export default defineConfig({
  input: { presslab: 'src/index.ts', command: 'src/cli/main.ts', worker: 'src/parallel/worker.ts' },
  external: (name, _from, isResolved) => !isResolved && isPackage.test(name),
  platform: 'node',
  output: { dir: 'dist/bundle', format: 'esm', sourcemap: true, chunkFileNames: '[name].js' },
});
