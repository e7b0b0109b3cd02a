import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitRepository } from '../../github/git/repository.ts';
import { NO_COMMIT } from '../../github/events/index.ts';
import type { Account } from '../../rehearse/fixture.ts';

/** Git says no, in words for the person who wrote the scenario. */
export class GitRefusal extends Error {}

export interface Person {
  readonly account: Account;
  readonly date: Date;
}

export interface NewCommit {
  readonly branch: string;
  readonly message: string;
  readonly write: Readonly<Record<string, string>>;
  readonly edit: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly remove: readonly string[];
  readonly from?: string | undefined;
}

export interface Pushed {
  readonly before: string;
  readonly head: string;
  readonly subject: string;
  readonly author: string;
}

/**
 * The branches as the people have them on their machines. What they commit is in the repository's object store at once,
 * and no branch of the local GitHub shows it until it is pushed.
 */
export class Branches {
  readonly #git: GitRepository;
  readonly #ahead = new Map<string, string>();
  readonly #pushed = new Set<string>();

  constructor(gitDir: string) {
    this.#git = new GitRepository(gitDir);
  }

  async commit({ branch, message, write, edit, remove, from }: NewCommit, by: Person): Promise<void> {
    const parent = await this.#start(branch, from);
    const index = join(this.#git.gitDir, `index-${randomUUID()}`);
    const env = { GIT_INDEX_FILE: index };
    try {
      await this.#git.run(['read-tree', parent], { env });
      for (const path of remove) await this.#remove(path, env);
      for (const [path, content] of Object.entries(write)) await this.#write(path, content, env);
      for (const [path, changes] of Object.entries(edit)) {
        await this.#write(path, await this.#edited(`${parent}:${path}`, path, changes), env);
      }
      const tree = (await this.#git.run(['write-tree'], { env })).trim();
      this.#ahead.set(branch, await this.#commitTree(tree, [parent], message, by));
    } finally {
      await rm(index, { force: true });
    }
  }

  async merge(branch: string, from: string, options: { fastForward: boolean }, by: Person): Promise<void> {
    const [ours, theirs] = [await this.#head(branch), await this.resolve(from)];
    if (options.fastForward) {
      if (!(await this.#git.isAncestor(ours, theirs)))
        throw new GitRefusal(`${branch} cannot be fast-forwarded to ${from}`);
      this.#ahead.set(branch, theirs);
      return;
    }
    const merged = await this.#git.try(['merge-tree', '--write-tree', '--end-of-options', ours, theirs]);
    if (merged.exitCode !== 0) throw new GitRefusal(`${from} does not merge into ${branch} without conflicts`);
    const tree = merged.stdout.split('\n')[0] ?? '';
    this.#ahead.set(branch, await this.#commitTree(tree, [ours, theirs], `Merge branch '${from}'`, by));
  }

  /** GitHub has the branch as it is here from now on. The first push of a branch brings its last commit. */
  async push(branch: string): Promise<Pushed> {
    const head = await this.#head(branch);
    const known = (await this.#git.ref(`refs/heads/${branch}`))?.sha;
    if (known === head && this.#pushed.has(branch)) throw new GitRefusal(`${branch} has no new commit to push`);
    if (known !== head) await this.#git.updateRef(`refs/heads/${branch}`, head, known ?? NO_COMMIT);
    this.#ahead.delete(branch);
    this.#pushed.add(branch);
    const format = '--format=%P%x00%s%x00%an';
    const log = (await this.#git.run(['log', '-1', format, head])).trimEnd();
    const [parents = '', subject = '', author = ''] = log.split('\0');
    const before = known === head ? parents.split(' ')[0] || NO_COMMIT : (known ?? NO_COMMIT);
    return { before, head, subject, author };
  }

  /** The commit of a branch or tag, as it is here. */
  async resolve(name: string): Promise<string> {
    const found = this.#ahead.get(name) ?? (await this.#git.commit(name));
    if (found === null) throw new GitRefusal(`there is no branch or tag ${name}`);
    return found;
  }

  /** Whether GitHub has a tag. */
  async hasTag(tag: string): Promise<boolean> {
    return (await this.#git.ref(`refs/tags/${tag}`)) !== undefined;
  }

  /** Where a commit goes. `from` never moves a branch: what it holds would be lost without a word. */
  async #start(branch: string, from: string | undefined): Promise<string> {
    if (from === undefined) return this.#head(branch);
    const [start, head] = [await this.resolve(from), await this.#find(branch)];
    if (head === undefined || head === start) return start;
    throw new GitRefusal(`the branch ${branch} is there, and not at ${from}`);
  }

  async #head(branch: string): Promise<string> {
    const found = await this.#find(branch);
    if (found === undefined) throw new GitRefusal(`there is no branch ${branch}`);
    return found;
  }

  async #find(branch: string): Promise<string | undefined> {
    return this.#ahead.get(branch) ?? (await this.#git.ref(`refs/heads/${branch}`))?.commit ?? undefined;
  }

  async #remove(path: string, env: Record<string, string>): Promise<void> {
    const listed = await this.#git.run(['ls-files', '--error-unmatch', '-z', '--', path], { env }).catch(() => '');
    if (listed === '') throw new GitRefusal(`there is no file ${path} to remove`);
    await this.#git.run(['update-index', '-z', '--index-info'], { env, input: `0 ${NO_COMMIT}\t${path}\0` });
  }

  async #edited(object: string, path: string, changes: Readonly<Record<string, string>>): Promise<string> {
    const { exitCode, stdout } = await this.#git.try(['cat-file', 'blob', object]);
    if (exitCode !== 0) throw new GitRefusal(`there is no file ${path} to edit`);
    return Object.entries(changes).reduce((text, [old, replacement]) => {
      const times = text.split(old).length - 1;
      if (times !== 1) throw new GitRefusal(`${path} has this text ${times} times, not once: ${old}`);
      return text.replace(old, () => replacement);
    }, stdout);
  }

  async #write(path: string, content: string, env: Record<string, string>): Promise<void> {
    const blob = (await this.#git.run(['hash-object', '-w', '--stdin'], { input: content })).trim();
    const [mode = ''] = (await this.#git.run(['ls-files', '--stage', '--', path], { env })).split(' ');
    const entry = `${mode.trim() || '100644'} ${blob}\t${path}\0`;
    await this.#git.run(['update-index', '-z', '--index-info'], { env, input: entry });
  }

  async #commitTree(
    tree: string,
    parents: readonly string[],
    message: string,
    { account, date }: Person,
  ): Promise<string> {
    const { login, name = login, email = `${login}@users.noreply.github.com` } = account;
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, name],
        [`GIT_${role}_EMAIL`, email],
        [`GIT_${role}_DATE`, date.toISOString()],
      ]),
    ) as Record<string, string>;
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return (await this.#git.run(args, { input: `${message}\n`, env })).trim();
  }
}
