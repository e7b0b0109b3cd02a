import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { type Deployment, digestOf, readPayload } from '@liftlock/core';
import type { Attempt, Rig } from '../support/pipeline/rig.ts';

/** A file's new content, `null` to delete it, `{ link }` for a symbolic link, or a change of what is there. */
export type FileChange = string | null | { readonly link: string } | ((before: string) => string);

const CONFIG = '.github/liftlock.yml';

/** Commits changes of files on the branch of a rig, and lets its run be about that commit. */
export function commit(rig: Rig, message: string, changes: Readonly<Record<string, FileChange>>): string {
  const folder = mkdtempSync(join(rig.folder, 'author-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...DATES },
    }).trim();
  git('clone', '--quiet', '--branch', rig.sample.branch, rig.sample.gitDir, '.');
  for (const [path, change] of Object.entries(changes)) apply(join(folder, path), change);
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '-m', message);
  git('push', '--quiet', 'origin', `HEAD:refs/heads/${rig.sample.branch}`);
  const head = git('rev-parse', 'HEAD');
  Object.assign(rig.sample, { head });
  rmSync(folder, { recursive: true });
  return head;
}

const DATES = { GIT_AUTHOR_DATE: '2026-11-22T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z' };

function apply(path: string, change: FileChange): void {
  mkdirSync(dirname(path), { recursive: true });
  if (change === null) return rmSync(path);
  if (typeof change === 'string') return writeFileSync(path, change);
  if (typeof change === 'function') return writeFileSync(path, change(readFileSync(path, 'utf8')));
  return symlinkSync(change.link, path);
}

/** A copy of the moment in which the configuration is another one. */
export async function withConfig(moment: Rig, change: (before: string) => string): Promise<Rig> {
  const rig = await moment.fork();
  commit(rig, 'fix: change the pipeline', { [CONFIG]: change });
  return rig;
}

/** Replaces a part of a text that must be there. */
export function replaced(part: string, by: string): (before: string) => string {
  return (before) => {
    if (!before.includes(part)) throw new Error(`"${part}" is not in the text`);
    return before.replaceAll(part, by);
  };
}

/** Makes a tag in the repository. */
export function tag(rig: Rig, name: string, at: string): void {
  execFileSync('git', ['tag', name, at], { cwd: rig.sample.gitDir });
}

/** How an attempt ended, and why, as a workflow would see it. */
export function ending({ result, outputs }: Attempt) {
  return {
    decision: outputs.values['decision'],
    code: outputs.values['reason-code'],
    problems: result.problems.map(({ code }) => code),
  };
}

/** The first problem of an attempt, whole. */
export function firstProblem({ result }: Attempt) {
  const [problem] = result.problems;
  if (problem === undefined) throw new Error(`there is no problem: ${result.headline}`);
  return problem;
}

/** The ledger of an environment as GitHub has it, oldest first: the states that each record went through. */
export function ledgerOf(
  rig: Rig,
  environment: string,
): { id: number; version: string | undefined; states: string[]; last: string }[] {
  return rig.github.state.deployments
    .filter((deployment) => deployment.environment === environment)
    .map(({ id, payload, statuses }) => ({
      id,
      version: readPayload(payload)?.version,
      states: statuses.map(({ state }) => state),
      last: statuses.at(-1)?.description ?? '',
    }));
}

/** The record that a call of a stage made, as the port gives it. */
export type LedgerRecord = Deployment;

/** Puts bytes into the store of the local GitHub and gives their digest. */
export function storedDigest(at: Rig, content: string): string {
  const sha256 = digestOf(content).slice('sha256:'.length);
  const path = at.github.blobPath(sha256);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return sha256;
}
