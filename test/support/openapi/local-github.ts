import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { LocalGitHub, type LocalGitHubOptions } from '../../../packages/rehearsal/src/github/index.ts';
import { validatedFetch } from './validator.ts';

/** Octokit reports every refused call; tests that expect one need no report. */
const quiet = { debug: () => {}, info: () => {}, warn: console.warn, error: () => {} };

/** The coordinates that most octokit calls need. */
export const shop = { owner: 'acme', repo: 'shop' } as const;

/** A repository with one commit on main, made by real git, and the time of its commits, a minute apart. */
export class TestRepository {
  readonly gitDir: string;
  readonly #workTree: string;
  #commits = 0;

  constructor(folder: string) {
    this.gitDir = join(folder, 'shop.git');
    this.#workTree = join(folder, 'work');
    mkdirSync(this.#workTree);
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.gitDir]);
  }

  git(...args: readonly string[]): string {
    const date = new Date(Date.UTC(2026, 0, 1, 0, this.#commits)).toISOString();
    const env = {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_COMMITTER_DATE: date,
    };
    const where = [`--git-dir=${this.gitDir}`, `--work-tree=${this.#workTree}`];
    return execFileSync('git', [...where, ...args], { encoding: 'utf8', env, cwd: this.#workTree }).trim();
  }

  /** Commits these files on the current branch. */
  commit(message: string, files: Readonly<Record<string, string>> = {}): string {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#workTree, path)), { recursive: true });
      writeFileSync(join(this.#workTree, path), content);
    }
    this.#commits += 1;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Makes a branch at a commit and goes there. */
  checkout(branch: string, at = 'HEAD'): void {
    this.git('checkout', '--quiet', '-f', '-B', branch, at);
  }

  /** The commit of a ref, or undefined. */
  sha(ref: string): string | undefined {
    const output = this.git('for-each-ref', '--format=%(objectname)', ref);
    return output === '' ? undefined : output;
  }
}

export interface CheckedGitHub {
  readonly github: LocalGitHub;
  readonly repository: TestRepository;
  readonly folder: string;
  /** The first commit on main. */
  readonly firstCommit: string;
  /** In-process, with every exchange checked against GitHub's description. */
  readonly fetch: ReturnType<typeof validatedFetch>;
  /** A real octokit without a socket: as a person, or with the permissions of a job. */
  octokit(as: string | Readonly<Record<string, 'read' | 'write'>>): Octokit;
  remove(): void;
}

export const NOW = '2026-01-02T03:04:05Z';

/** A local GitHub on a new repository in a temporary folder, with ada (admin), bob (write) and rita (reviewer). */
export function checkedGitHub(options: Partial<LocalGitHubOptions> = {}): CheckedGitHub {
  const folder = mkdtempSync(join(tmpdir(), 'local-github-'));
  const repository = new TestRepository(folder);
  const firstCommit = repository.commit('feat: start the shop', { 'README.md': 'shop\n' });
  const github = new LocalGitHub({
    owner: shop.owner,
    repository: shop.repo,
    defaultBranch: 'main',
    gitDir: repository.gitDir,
    blobsDir: join(folder, 'blobs'),
    clock: () => new Date(NOW),
    environments: [
      { name: 'staging', reviewers: [] },
      { name: 'production', reviewers: ['rita'] },
    ],
    users: [{ login: 'ada', admin: true }, { login: 'bob' }],
    ...options,
  });
  const fetch = validatedFetch(github.fetch);
  return {
    github,
    repository,
    folder,
    firstCommit,
    fetch,
    octokit: (as) => {
      const auth = github.issueToken(typeof as === 'string' ? { login: as } : { permissions: as });
      return new Octokit({ auth, baseUrl: github.origin, log: quiet, request: { fetch } });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
