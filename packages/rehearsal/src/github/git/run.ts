import { execFile } from 'node:child_process';
import { devNull } from 'node:os';

/** No configuration but ours, no hooks, no prompts: a rehearsed repository must not run code of its own. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['protocol.ext.allow', 'never'],
  ['safe.directory', '*'],
  ['gc.auto', '0'],
];

export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const settings = SETTINGS.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    PATH: process.env['PATH'] ?? '',
    ...(process.platform === 'win32' ? { SYSTEMROOT: process.env['SYSTEMROOT'] ?? '' } : {}),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(SETTINGS.length),
    ...Object.fromEntries(settings),
    ...extra,
  };
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** What the output is read as; `latin1` keeps every byte. */
  readonly encoding?: 'utf8' | 'latin1';
}

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Runs `git` and gives its exit code and output; throws only when it could not be run at all. */
export function runGit(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [`--git-dir=${gitDir}`, ...args],
      { env: gitEnvironment(options.env), maxBuffer: MAX_OUTPUT_BYTES, encoding: options.encoding ?? 'utf8' },
      (error, stdout, stderr) => {
        const exitCode = child.exitCode;
        if (error !== null && exitCode === null) reject(error);
        else resolve({ exitCode: exitCode ?? 0, stdout, stderr });
      },
    );
    // Git may end before it has read all its input; its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}
