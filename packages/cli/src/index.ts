import { VERSION } from '@liftlock/core';
import { main } from './main.ts';
import { outlivesItsReader } from './commands/outputs.ts';

/** Starts the command line in this process. */
export async function run(suiteRoot: string): Promise<void> {
  process.exitCode = await main({
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    // Each costs milliseconds to open, and most commands write to one and read from none.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return outlivesItsReader(process.stdout);
    },
    get stderr() {
      return outlivesItsReader(process.stderr);
    },
    suiteRoot,
    version: VERSION,
  });
}
