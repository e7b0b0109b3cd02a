import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  type Explanation,
  Rehearsal,
  type RehearsalOptions,
  type RehearsalResult,
} from '../../packages/rehearsal/src/rehearse/index.ts';
import type { RunEvent } from '../../packages/rehearsal/src/runner/index.ts';

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-test-'));
  folders.push(folder);
  return folder;
}

/** For `afterAll`. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export type Options = Partial<RehearsalOptions>;

let made: string | undefined;

/** Where the rehearsals of a test file make their folders. A fast runner has one of this module for several files. */
export function place(): string {
  if (made === undefined || !folders.includes(made)) {
    made = mkdtempSync(join(tmpdir(), 'liftlock-place-'));
    folders.push(made);
  }
  return made;
}

export function open(options: Options = {}): Promise<Rehearsal> {
  return Rehearsal.open(whole(options));
}

/** What a rehearsal would do; nothing of it runs. */
export function explain(options: Options): Promise<Explanation> {
  return Rehearsal.explain(whole(options));
}

function whole(options: Options): RehearsalOptions {
  return {
    suiteRoot: resolve('.'),
    temporary: place(),
    path: process.env['PATH'] ?? '',
    node: process.execPath,
    clock: () => Date.now(),
    signal: new AbortController().signal,
    ...options,
  };
}

export interface Rehearsed {
  readonly result: RehearsalResult;
  readonly events: readonly RunEvent[];
}

/** A whole rehearsal, with the bundles in `dist/`, whose reviews are given at once. */
export async function rehearse(
  state: 'approved' | 'rejected',
  options: Options & {
    readonly comment?: string;
    readonly onEvent?: (event: RunEvent) => void;
    readonly before?: (rehearsal: Rehearsal) => Promise<void>;
  } = {},
): Promise<Rehearsed> {
  const rehearsal = await open(options);
  const events: RunEvent[] = [];
  try {
    await options.before?.(rehearsal);
    const result = await rehearsal.run({
      event(event) {
        events.push(event);
        options.onEvent?.(event);
        if (event.type !== 'job-waiting') return;
        const decision = { environments: [event.environment], state, comment: options.comment ?? '' };
        void rehearsal.decide(decision);
      },
    });
    return { result, events };
  } finally {
    await rehearsal.close();
  }
}

/** Folders that rehearsals have not taken away yet. */
export function leftFolders(): string[] {
  return readdirSync(place());
}

export function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A repository with a first commit, `feat: begin`. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'feat: begin');
  return folder;
}
