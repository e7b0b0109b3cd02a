import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from '../../github/git/run.ts';
import type { FoundRepository, RemoteReference } from '../../runner/index.ts';
import { ActionCache } from './action-cache.ts';

export interface ActionPlaces {
  /** `--actions DIR` */
  readonly folder?: string | undefined;
  /** What `liftlock actions fetch` has filled. */
  readonly cache?: string | undefined;
  /** A temporary folder, into which commits of clones are unpacked. */
  readonly unpack: string;
}

/** Finds actions and workflows of other repositories on this machine. Nothing is fetched. */
export class ActionFolders {
  readonly #places: ActionPlaces;
  readonly #cache: ActionCache | undefined;

  constructor(places: ActionPlaces) {
    this.#places = places;
    this.#cache = places.cache === undefined ? undefined : new ActionCache(places.cache);
  }

  find(reference: RemoteReference): FoundRepository | undefined {
    const folder = this.#inFolder(reference) ?? this.#cache?.folderOf(reference);
    return folder === undefined ? undefined : { folder };
  }

  /** A clone in the folder, or one that was fetched. */
  cloneOf(repository: string): string | undefined {
    return this.#cloneInFolder(repository) ?? this.#cache?.cloneOf(repository);
  }

  #cloneInFolder(repository: string): string | undefined {
    const { folder } = this.#places;
    if (folder === undefined) return undefined;
    const roots = [repository, repository.toLowerCase()].map((name) => join(folder, name));
    return roots.flatMap((root) => [join(root, '.git'), root, `${root}.git`]).find(isGitDir);
  }

  commitOf({ repository, ref }: RemoteReference): string | undefined {
    return /^[0-9a-f]{40}$/i.test(ref) ? ref : this.#cache?.commitOf(repository, ref);
  }

  /** `DIR/owner/name/path@ref`, `DIR/owner/name@ref`, a clone at `DIR/owner/name`, or just its files. */
  #inFolder({ repository, path, ref }: RemoteReference): string | undefined {
    const { folder } = this.#places;
    if (folder === undefined) return undefined;
    for (const name of new Set([repository, repository.toLowerCase()])) {
      const root = join(folder, name);
      const alone = join(root, `${path}@${ref}`);
      if (path !== '' && existsSync(alone)) return alone;
      if (existsSync(`${root}@${ref}`)) return join(`${root}@${ref}`, path);
      const gitDir = [join(root, '.git'), root, `${root}.git`].find(isGitDir);
      if (gitDir !== undefined) {
        const files = this.#unpacked(gitDir, ref);
        if (files !== undefined) return join(files, path);
      } else if (existsSync(root)) return join(root, path);
    }
    return undefined;
  }

  /** The files of a clone at a ref; the clone is only read. */
  #unpacked(gitDir: string, ref: string): string | undefined {
    const names = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`, ref];
    const commit = names
      .map((name) => git(gitDir, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
      .find(Boolean);
    if (commit === undefined) return undefined;
    const target = join(this.#places.unpack, commit);
    if (existsSync(target)) return target;
    mkdirSync(target, { recursive: true });
    const index = { GIT_INDEX_FILE: `${target}.index` };
    return git(gitDir, [`--work-tree=${target}`, 'checkout', '--force', commit, '--', '.'], index) === undefined
      ? undefined
      : target;
  }
}

/** A folder `.git`, a file of that name in a worktree's place, or a bare repository. */
function isGitDir(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isFile()) return readFileSync(path, 'utf8').startsWith('gitdir:');
  return existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects'));
}

function git(gitDir: string, args: readonly string[], more: Record<string, string> = {}): string | undefined {
  const env = { ...gitEnvironment(), ...more };
  const { status, stdout } = spawnSync('git', [`--git-dir=${gitDir}`, ...args], { env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
