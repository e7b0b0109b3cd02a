import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const TSC = join(import.meta.dirname, '../../../../node_modules/typescript/bin/tsc');
const OPTIONS =
  '--ignoreConfig --allowJs --noCheck --noResolve --removeComments --target esnext --module esnext --newLine lf --types';

/**
 * Takes the comments out of bundled scripts. Those of libraries are a third of what a runner would fetch for every
 * `uses:`; licences are in `licenses.txt`. The code stays as readable as before, and starts as fast.
 */
export async function withoutComments(folder: string): Promise<void> {
  const scripts = (await readdir(folder)).filter((name) => /\.c?js$/.test(name)).sort();
  const out = await mkdtemp(join(tmpdir(), 'liftlock-bundle-'));
  const files = scripts.map((name) => join(folder, name));
  await promisify(execFile)(process.execPath, [TSC, ...OPTIONS.split(' '), '', '--outDir', out, ...files]);
  await cp(out, folder, { recursive: true });
  await rm(out, { recursive: true });
}
