import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all processes together. */
  readonly cpu: number;
  /** Mebibytes of the largest process. */
  readonly memory: number;
  readonly stdout: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

let runs = 0;

/**
 * Runs a program to its end under GNU time, which alone counts what all processes below it took.
 *
 * @throws Error with the program's complaint if it ends with another code than 0.
 */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Measured> {
  const report = path.join(tmpdir(), `liftlock-bench-${process.pid}-${(runs += 1)}`);
  const child = spawn('/usr/bin/time', ['-o', report, '-f', '%e %U %S %M', program, ...args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => output.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.stderr.push(chunk));
  const started = performance.now();
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? noTime() : error));
    child.once('close', (status) => resolve(status ?? 1));
  });
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${Buffer.concat(output.stderr).toString()}`);
  const [, user, system, kilobytes] = (await readFile(report, 'utf8')).trim().split(' ').map(Number);
  await rm(report);
  return {
    wall,
    cpu: (user ?? 0) + (system ?? 0),
    memory: (kilobytes ?? 0) / 1024,
    stdout: Buffer.concat(output.stdout).toString(),
  };
}

function noTime(): Error {
  return new Error('GNU time is not at /usr/bin/time. On Debian and Ubuntu: `apt-get install time`.');
}
