import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const OPTIONS = { minify: true, charset: 'utf8', legalComments: 'none' } as const;

/**
 * Minifies bundled scripts: a runner fetches them for every `uses:`, and more than half of their bytes do nothing. Whoever
 * wants to know what runs reads the sources, and rebuilds. Licences are in `licenses.txt`.
 */
export async function compact(folder: string): Promise<void> {
  const scripts = (await readdir(folder)).filter((name) => /\.c?js$/.test(name));
  await Promise.all(
    scripts.map(async (name) => {
      const file = join(folder, name);
      await writeFile(file, (await transform(await readFile(file, 'utf8'), OPTIONS)).code);
    }),
  );
}
