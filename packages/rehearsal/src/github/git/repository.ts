import { isRefName, isSha, isShortSha } from './names.ts';
import { type GitOptions, type GitResult, runGit } from './run.ts';

export interface Ref {
  /** Full name: `refs/heads/main`. */
  readonly name: string;
  readonly sha: string;
  readonly type: string;
  /** The commit that it leads to; null for a ref to a tree or a blob. */
  readonly commit: string | null;
}

export class GitError extends Error {
  constructor(args: readonly string[], result: GitResult) {
    super(`git ${args[0] ?? ''} failed with exit code ${result.exitCode}: ${result.stderr.trim()}`);
    this.name = 'GitError';
  }
}

const NO_OBJECT = '0'.repeat(40);

/** The bare repository that holds the git data. Refs are read anew each time, so that a push over HTTP is seen at once. */
export class GitRepository {
  readonly gitDir: string;
  readonly #facts = new Map<string, Promise<string>>();

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  async run(args: readonly string[], options: GitOptions = {}): Promise<string> {
    const result = await runGit(this.gitDir, args, options);
    if (result.exitCode !== 0) throw new GitError(args, result);
    return result.stdout;
  }

  /** For commands that name all objects by their SHA: what they answered once they answer always. */
  fact(args: readonly string[], options: { input?: string } = {}): Promise<string> {
    const key = JSON.stringify([args, options]);
    const known = this.#facts.get(key);
    if (known !== undefined) return known;
    const fact = this.run(args, options);
    this.#facts.set(key, fact);
    fact.catch(() => this.#facts.delete(key));
    return fact;
  }

  /** The exit code too, for commands whose failure is an answer. */
  async try(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    return runGit(this.gitDir, args, options);
  }

  /** Refs whose full name starts with this, in the order of their names. */
  async refs(prefix: string): Promise<readonly Ref[]> {
    const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)';
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1) || 'refs/';
    const output = await this.run(['for-each-ref', `--format=${format}`, '--', folder]);
    return output
      .split('\n')
      .filter((line) => line.startsWith(prefix))
      .map((line) => {
        const [name = '', sha = '', type = '', peeledSha = '', peeledType = ''] = line.split('\0');
        const commit = type === 'commit' ? sha : peeledType === 'commit' ? peeledSha : null;
        return { name, sha, type, commit };
      });
  }

  async ref(name: string): Promise<Ref | undefined> {
    if (!isRefName(name)) return undefined;
    return (await this.refs(name)).find((ref) => ref.name === name);
  }

  /** The commit of a full SHA, a branch or a tag, in this order; null when there is none. */
  async commit(name: string): Promise<string | null> {
    const names = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
    return this.#firstCommit(name, isSha(name) ? [name, ...names] : names);
  }

  /** The same, and what "Get a commit" takes beside it: `heads/BRANCH`, `tags/TAG` and a SHA that is cut short. */
  async abbreviatedCommit(name: string): Promise<string | null> {
    const named = await this.commit(name);
    if (named !== null) return named;
    if (/^(heads|tags)\/./.test(name)) return this.#firstCommit(name, [`refs/${name}`]);
    return isShortSha(name) ? this.#firstCommit(name, [name]) : null;
  }

  async #firstCommit(name: string, candidates: readonly string[]): Promise<string | null> {
    if (!isRefName(name)) return null;
    const output = await this.run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
      input: candidates.map((candidate) => `${candidate}^{commit}\n`).join(''),
    });
    const found = output.split('\n').find((line) => line.endsWith(' commit'));
    return found === undefined ? null : found.slice(0, 40);
  }

  async objectType(sha: string): Promise<string | null> {
    if (!isSha(sha)) return null;
    const output = await this.run(['cat-file', '--batch-check=%(objecttype)'], { input: `${sha}\n` });
    return output.endsWith(' missing\n') ? null : output.trim();
  }

  /** Creates the ref unless it exists; false when it does, or cannot be because of a `a` beside `a/b`. */
  async createRef(name: string, sha: string): Promise<boolean> {
    return (await this.try(['update-ref', '--end-of-options', name, sha, NO_OBJECT])).exitCode === 0;
  }

  async updateRef(name: string, sha: string, expected: string): Promise<void> {
    await this.run(['update-ref', '--end-of-options', name, sha, expected]);
  }

  async deleteRef(name: string): Promise<void> {
    await this.run(['update-ref', '-d', '--end-of-options', name]);
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, descendant];
    const result = await this.try(args);
    if (result.exitCode > 1) throw new GitError(args, result);
    return result.exitCode === 0;
  }

  async mergeBase(one: string, other: string): Promise<string | null> {
    const args = ['merge-base', '--end-of-options', one, other];
    const result = await this.try(args);
    if (result.exitCode > 1) throw new GitError(args, result);
    return result.exitCode === 0 ? result.stdout.trim() : null;
  }

  /** Files below the folder that `commit` adds or changes, compared with `base`. */
  async changedBelow(folder: string, base: string, commit: string): Promise<readonly string[]> {
    const options = ['-r', '-z', '--name-only', '--no-renames', '--diff-filter=AM'];
    const output = await this.fact(['diff-tree', ...options, '--end-of-options', base, commit, '--', folder]);
    return output.split('\0').filter((path) => path !== '');
  }

  /** Writes an annotated tag object, without a ref. */
  async createTagObject(content: string): Promise<string> {
    return (await this.run(['mktag'], { input: content })).trim();
  }

  async object(type: 'tag', sha: string): Promise<string> {
    return this.run(['cat-file', type, sha]);
  }
}
