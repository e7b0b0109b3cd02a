import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../github/git/run.ts';

/** Text of a file at a commit. The runner asks for local actions and called workflows before it begins, and does not wait. */
export function fileAt(gitDir: string, commit: string, path: string): string | undefined {
  const args = [`--git-dir=${gitDir}`, 'show', `${commit}:${path.replace(/^\.\//, '')}`];
  const { status, stdout } = spawnSync('git', args, { env: gitEnvironment(), encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
