import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Measured, run } from './run.ts';

/** The command line that is measured, as people start it. */
export class Suite {
  private readonly program: string;

  /** @param folder Holds the `dist/` that is measured. */
  constructor(folder: string) {
    this.program = path.join(folder, 'dist', 'cli', 'index.js');
  }

  run(...args: string[]): Promise<Measured> {
    return run(process.execPath, [this.program, ...args]);
  }

  async plan(clone: string): Promise<PlannedVersions> {
    return JSON.parse((await this.run('plan', '--repo', clone, '--json')).stdout) as PlannedVersions;
  }

  /** Counts with a `git` first on the PATH that leaves a line for each time it is started. */
  async gitProcesses(scratch: string, ...args: string[]): Promise<number> {
    const bin = await mkdtemp(path.join(scratch, 'counting-'));
    const log = path.join(bin, 'log');
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    await writeFile(path.join(bin, 'git'), `#!/bin/sh\necho >> "${log}"\nexec "${real}" "$@"\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
    await run(process.execPath, [this.program, ...args], { env });
    return (await readFile(log, 'utf8')).length;
  }
}

/** The part of `liftlock plan --json` that is compared with the truth. */
export interface PlannedVersions {
  readonly next: { readonly version: string } | null;
  readonly components: readonly {
    readonly name: string;
    readonly base: { readonly sha: string } | null;
    readonly next: { readonly version: string } | null;
  }[];
}
