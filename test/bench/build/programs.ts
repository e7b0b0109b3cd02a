import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.join(import.meta.dirname, '../../..');
const PROGRAMS = ['read-files', 'pack', 'run-step', 'read-report'];
/** Libraries of the bundle that are CommonJS ask for modules of Node by `require`. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Bundles the programs that are measured, from the sources as they are, and gives the folder. */
export async function bundlePrograms(folder: string): Promise<string> {
  const out = path.join(folder, 'programs');
  await build({
    entryPoints: [
      ...PROGRAMS.map((name) => path.join(import.meta.dirname, 'programs', `${name}.ts`)),
      path.join(ROOT, 'packages/adapters/src/files/file-worker.ts'),
    ],
    outdir: out,
    entryNames: '[name]',
    outExtension: { '.js': '.js' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  return out;
}
