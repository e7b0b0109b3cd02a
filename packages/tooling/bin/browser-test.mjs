// Runs test/browser in a real browser. Installs nothing: it takes CHROMIUM, or Debian's.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.error(
    `There is no browser at ${chromium}. Install one, \`apt-get install chromium\`, or set CHROMIUM to its path.`,
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const { run } = await import(pathToFileURL(`${root}/test/browser/review.ts`).href);
await run({ chromium, root });
