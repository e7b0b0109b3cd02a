import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteReference } from '../../runner/index.ts';

/**
 * Repositories by commit, and the commits that refs had when they were fetched: `owner/name/<commit>/`. Those that are
 * checked out are here with their history: `owner/name/clone.git`.
 */
export class ActionCache {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  folderOf({ repository, path, ref }: RemoteReference): string | undefined {
    const commit = /^[0-9a-f]{40}$/i.test(ref) ? ref.toLowerCase() : this.commitOf(repository, ref);
    if (commit === undefined || !this.has(repository, commit)) return undefined;
    return join(this.filesOf(repository, commit), path);
  }

  commitOf(repository: string, ref: string): string | undefined {
    return this.#refs(repository)[ref];
  }

  has(repository: string, commit: string): boolean {
    return existsSync(this.filesOf(repository, commit));
  }

  filesOf(repository: string, commit: string): string {
    return join(this.#folder(repository), commit);
  }

  /** Takes over a folder with the files of a commit, in one step. */
  keep(repository: string, commit: string, folder: string): void {
    mkdirSync(this.#folder(repository), { recursive: true });
    if (!this.has(repository, commit)) renameSync(folder, this.filesOf(repository, commit));
  }

  cloneOf(repository: string): string | undefined {
    const clone = join(this.#folder(repository), 'clone.git');
    return existsSync(clone) ? clone : undefined;
  }

  /** Takes over a bare clone, in place of an older one. */
  keepClone(repository: string, folder: string): void {
    mkdirSync(this.#folder(repository), { recursive: true });
    rmSync(join(this.#folder(repository), 'clone.git'), { recursive: true, force: true });
    renameSync(folder, join(this.#folder(repository), 'clone.git'));
  }

  remember(repository: string, ref: string, commit: string): void {
    const file = this.#refsFile(repository);
    const written = `${file}.${process.pid}`;
    mkdirSync(this.#folder(repository), { recursive: true });
    writeFileSync(written, `${JSON.stringify({ ...this.#refs(repository), [ref]: commit }, null, 2)}\n`);
    renameSync(written, file);
  }

  #refs(repository: string): Readonly<Record<string, string>> {
    try {
      return JSON.parse(readFileSync(this.#refsFile(repository), 'utf8')) as Record<string, string>;
    } catch {
      return {};
    }
  }

  #refsFile(repository: string): string {
    return join(this.#folder(repository), 'refs.json');
  }

  /** GitHub's names differ by more than their case. */
  #folder(repository: string): string {
    return join(this.root, repository.toLowerCase());
  }
}
