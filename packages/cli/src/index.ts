import { main } from './main.ts';

const VERSION = '0.1.0';

/** Starts the command line in this process. */
export async function run(suiteRoot: string): Promise<void> {
  process.exitCode = await main({
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    suiteRoot,
    version: VERSION,
  });
}
