import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EXTERNALS, STAND_INS } from './libraries.ts';
import { withoutComments } from './without-comments.ts';

/** ncc has no types of its own; this is the part of its programmatic interface that is used (ncc README). */
type Ncc = (
  file: string,
  options: {
    cache: false;
    esm: boolean;
    quiet: true;
    license?: string;
    target: string;
    externals?: Readonly<Record<string, string>>;
  },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;

const { resolve } = createRequire(import.meta.url);
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
const ROOT = join(import.meta.dirname, '../../../..');
const DIST = join(ROOT, 'dist');

/** Program and whether people start it by its path. */
const STARTERS = [
  ['build', false],
  ['test', false],
  ['stage', false],
  ['promote', false],
  ['root', false],
  ['post', false],
  ['cli', true],
] as const;

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
  const common = { cache: false, quiet: true, target: 'es2022' } as const;
  const suite = await ncc(join(ROOT, 'packages/tooling/.build/bundle/programs.js'), {
    ...common,
    esm: true,
    license: 'licenses.txt',
    externals: EXTERNALS,
  });
  const undici = await ncc(resolve('undici'), { ...common, esm: false });
  await rm(DIST, { recursive: true, force: true });
  await put('suite/index.js', suite.code);
  for (const [name, { source }] of Object.entries(suite.assets)) await put(`suite/${name}`, source);
  await put('suite/undici.cjs', undici.code);
  await withoutComments(join(DIST, 'suite'));
  for (const [name, code] of Object.entries(STAND_INS)) await put(`suite/${name}`, code);
  await put('package.json', `${JSON.stringify({ type: 'module' })}\n`);
  for (const [name, executable] of STARTERS) {
    await put(`${name}/index.js`, starter(name));
    if (executable) await chmod(join(DIST, `${name}/index.js`), 0o755);
  }
}

await bundle();
