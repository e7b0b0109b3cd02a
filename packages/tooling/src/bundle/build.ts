import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compact } from './compact.ts';
import { EXTERNALS, LAZY, STAND_INS } from './libraries.ts';
import { sortedByText } from './licences.ts';
import { PROGRAMS } from './programs.ts';

/** ncc has no types of its own; this is the part of its programmatic interface that is used (ncc README). */
type Ncc = (
  file: string,
  options: {
    cache: false;
    esm: boolean;
    quiet: true;
    license: string;
    target: string;
    externals?: Readonly<Record<string, string>>;
  },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;

const { resolve } = createRequire(import.meta.url);
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
const ROOT = join(import.meta.dirname, '../../../..');
const DIST = join(ROOT, 'dist');

/** Threads load a file of their own, and nothing of the rest. */
const WORKERS = ['packages/adapters/.build/files/file-worker.js'];

/** Modules of our own that are bundled in place of libraries. */
const IN_PLACE: Readonly<Partial<Record<(typeof LAZY)[number], string>>> = {
  'fast-xml-parser': 'packages/tooling/.build/bundle/fast-xml-parser.js',
};

/** People start it by its path. */
const COMMAND_LINE = 'cli';

async function put(file: string, content: string | Buffer): Promise<void> {
  const path = join(DIST, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function starter(name: string): string {
  return [
    '#!/usr/bin/env node',
    "import { fileURLToPath } from 'node:url';",
    "import { start } from '../suite/index.js';",
    '',
    `await start('${name}', fileURLToPath(import.meta.url).replace(/dist.${name}.index\\.js$/, ''));`,
    '',
  ].join('\n');
}

/**
 * Bundles the whole suite once and gives each program a starter, so that what is shared is committed once. `libraries.ts`
 * says what is not loaded with it.
 */
async function bundle(): Promise<void> {
  const common = { cache: false, quiet: true, license: 'licenses.txt', target: 'es2022' } as const;
  const suite = await ncc(join(ROOT, 'packages/tooling/.build/bundle/programs.js'), {
    ...common,
    esm: true,
    externals: EXTERNALS,
  });
  await rm(DIST, { recursive: true, force: true });
  await put('suite/index.js', suite.code);
  const licences = [String(suite.assets['licenses.txt']?.source)];
  for (const [name, { source }] of Object.entries(suite.assets)) await put(`suite/${name}`, source);
  for (const name of LAZY) {
    const entry = IN_PLACE[name] === undefined ? resolve(name) : join(ROOT, IN_PLACE[name]);
    const externals = name === 'saxes' ? {} : { saxes: './saxes.cjs' };
    const { code, assets } = await ncc(entry, { ...common, esm: false, externals });
    await put(`suite/${name}.cjs`, code);
    licences.push(String(assets['licenses.txt']?.source));
  }
  await put('suite/licenses.txt', sortedByText(licences.join('\n\n')));
  await bundleWorkers();
  await compact(join(DIST, 'suite'));
  for (const [name, code] of Object.entries(STAND_INS)) await put(`suite/${name}`, code);
  await put('package.json', `${JSON.stringify({ type: 'module' })}\n`);
  for (const name of Object.keys(PROGRAMS)) await put(`${name}/index.js`, starter(name));
  await chmod(join(DIST, COMMAND_LINE, 'index.js'), 0o755);
}

async function bundleWorkers(): Promise<void> {
  await build({
    entryPoints: WORKERS.map((file) => join(ROOT, file)),
    outdir: join(DIST, 'suite'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['production'],
  });
}

await bundle();
