import { type ChildProcess, spawn } from 'node:child_process';

/** A deployed service: one process, which says `listening on <port>` once it answers. */
export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

const LISTENING = /listening on (?:.*:)?(\d+)\s*$/m;
const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;

/** Starts `node <script>` in a folder and waits until it listens. Its output is the reason if it does not. */
export function startService(folder: string, script: string): Promise<Service> {
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${why}${output === '' ? '' : `:\n${output.trim()}`}`));
    };
    const timer = setTimeout(
      () => fail(`the service did not listen within ${START_LIMIT_MS / 1000} s`),
      START_LIMIT_MS,
    );
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) =>
      fail(`the service ended with ${signal ?? `exit code ${code}`} before it listened`),
    );
    const read = (chunk: Buffer) => {
      // After it listens nobody reads on, but the pipe must not fill up.
      if (output.length < 64 * 1024) output += chunk.toString();
      const port = LISTENING.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve({ port: Number(port), stop: () => stop(child) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(timer);
}
