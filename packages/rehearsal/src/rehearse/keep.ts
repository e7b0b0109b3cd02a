import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import type { GitHubState, LocalGitHub } from '../github/index.ts';
import type { JobModel } from '../kernel/run-model.ts';
import { keepFolderNotEmpty } from './problems.ts';

/** Refuses a folder that holds something, before anything has run. */
export async function checkKeepFolder(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
  }
  throw new LiftlockError(keepFolderNotEmpty(folder));
}

export interface Kept {
  readonly github: LocalGitHub;
  readonly gitDir: string;
  /** The jobs of each run. */
  readonly runs: readonly { readonly jobs: readonly JobModel[] }[];
}

/**
 * Writes what a rehearsal made: the repository with its new tags, the bytes of every asset by tag and name, the log and
 * the summary of every job, and the state of the local GitHub.
 */
export async function keep(folder: string, { github, gitDir, runs }: Kept): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, { jobs }] of runs.entries()) {
    // What was asked for comes first, and what it started in folders of their own.
    await keepLogs(index === 0 ? folder : join(folder, 'runs', String(index + 1)), jobs);
  }
  await cp(gitDir, join(folder, 'repository.git'), { recursive: true });
  const taken = new Set<string>();
  // A published release comes before drafts of the same tag, which are kept under their id.
  const releases = [...github.state.releases].sort((one, other) => Number(one.draft) - Number(other.draft));
  for (const { id, tagName, assets } of releases) {
    const target = join(folder, 'assets', taken.has(tagName) ? `${tagName}-${id}` : tagName);
    taken.add(tagName);
    await mkdir(target, { recursive: true });
    for (const { name, sha256 } of assets) {
      if (sha256 !== null) await copyFile(github.blobPath(sha256), join(target, name));
    }
  }
  await writeFile(join(folder, 'state.json'), `${JSON.stringify(withoutSecrets(github.state), null, 2)}\n`);
}

/** What jobs wrote for the summary of the run, by id; those that wrote nothing are left out. */
export function summariesOf(jobs: readonly JobModel[]): Map<string, string> {
  const written = jobs.map(({ id, summaries }) => [id, summaries.join('\n').trim()] as const);
  return new Map(written.filter(([, summary]) => summary !== ''));
}

async function keepLogs(folder: string, jobs: readonly JobModel[]): Promise<void> {
  await Promise.all(['logs', 'summaries'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const summaries = summariesOf(jobs);
  for (const [index, job] of jobs.entries()) {
    // Two ids can differ in what a file name cannot have.
    const name = `${index + 1}-${job.id.replace(/[^\w.-]+/g, '-')}`;
    const lines = job.steps.flatMap((step) => [
      `# ${step.name} (${step.status})`,
      ...step.lines.map(({ depth, text }) => '  '.repeat(depth) + text),
      ...(step.dropped > 0 ? [`… ${step.dropped} more lines`] : []),
    ]);
    await writeFile(join(folder, 'logs', `${name}.txt`), `${lines.join('\n')}\n`);
    const summary = summaries.get(job.id);
    if (summary !== undefined) await writeFile(join(folder, 'summaries', `${name}.md`), `${summary}\n`);
  }
}

/** Names stay, values go: some of them may be real. */
function withoutSecrets(state: GitHubState): GitHubState {
  const hidden = (secrets: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(secrets).map((name) => [name, '***']));
  return {
    ...state,
    tokens: [],
    secrets: hidden(state.secrets),
    environments: state.environments.map((environment) => ({ ...environment, secrets: hidden(environment.secrets) })),
  };
}
