import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LiftlockError } from '@liftlock/core';
import type { GitHubState, LocalGitHub } from '../github/index.ts';
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

/**
 * Writes what a rehearsal made: the repository with its new tags, the bytes of every asset by tag and name, and the
 * state of the local GitHub.
 */
export async function keep(folder: string, github: LocalGitHub, gitDir: string): Promise<void> {
  await mkdir(folder, { recursive: true });
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
