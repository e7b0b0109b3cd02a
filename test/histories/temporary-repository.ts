import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const IDENTITY = 'A U Thor <author@example.invalid>';
/** 2026-01-01 00:00:00 UTC; every commit is a minute after the one before. */
const FIRST_DATE = 1767225600;

export interface CommitOptions {
  readonly branch?: string;
  /** Path that the commit changes; one of its own if left out. */
  readonly file?: string;
  readonly author?: string;
  /** Branches that are merged by this commit. */
  readonly merges?: readonly string[];
  /** Seconds since 1970, for clocks that go wrong. */
  readonly date?: number;
}

const created: string[] = [];

/** Removes every repository that the tests of this file made. */
export function removeRepositories(): void {
  for (const folder of created.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs git in a folder, for what tests set up; the code under test starts its own. */
export function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'liftlock-test-'));
  created.push(folder);
  return folder;
}

/** A clone of one of the real histories in `test/fixtures/histories`, without a working tree. */
export function cloneOfFixture(name: string): string {
  const folder = temporaryFolder();
  const bundle = path.join(process.cwd(), 'test', 'fixtures', 'histories', `${name}.bundle`);
  git(folder, 'clone', '--quiet', '--bare', bundle, '.');
  return folder;
}

/**
 * A real repository with the history that a test tells: every call adds to it, and git writes it in one go when it is
 * first asked for. Dates and names are fixed, so ids are the same in every run.
 */
export class TemporaryRepository {
  readonly folder = temporaryFolder();
  private readonly marks = path.join(this.folder, 'marks');
  private readonly stream: string[] = [];
  private readonly heads = new Map<string, number>();
  private lastMark = 0;
  private readonly defaultBranch: string;

  constructor(options: { readonly branch?: string } = {}) {
    this.defaultBranch = options.branch ?? 'main';
    git(this.folder, 'init', '--quiet', `--initial-branch=${this.defaultBranch}`);
  }

  /** Adds a commit and returns a handle that `sha` understands. */
  commit(message: string, options: CommitOptions = {}): number {
    const { branch = this.defaultBranch, file, author = IDENTITY, merges = [] } = options;
    const mark = (this.lastMark += 1);
    const when = `${options.date ?? FIRST_DATE + mark * 60} +0000`;
    const parent = this.heads.get(branch);
    this.stream.push(
      `commit refs/heads/${branch}`,
      `mark :${mark}`,
      `author ${author} ${when}`,
      `committer ${IDENTITY} ${when}`,
      `data ${Buffer.byteLength(message)}`,
      message,
      ...(parent === undefined ? [] : [`from :${parent}`]),
      ...merges.map((merged) => `merge :${this.heads.get(merged)}`),
      ...(merges.length > 0 && file === undefined
        ? []
        : [`M 644 inline ${file ?? `file-${mark}`}`, ...data(`${mark}\n`)]),
      '',
    );
    this.heads.set(branch, mark);
    return mark;
  }

  /** Begins a branch at the tip of another, or at a commit. */
  branch(name: string, from: string | number = this.defaultBranch): void {
    const mark = typeof from === 'number' ? from : this.heads.get(from);
    if (mark === undefined) throw new Error(`no commit on ${from}`);
    this.stream.push(`reset refs/heads/${name}`, `from :${mark}`, '');
    this.heads.set(name, mark);
  }

  tag(name: string, at: string | number = this.defaultBranch): void {
    const mark = typeof at === 'number' ? at : this.heads.get(at);
    this.stream.push(`reset refs/tags/${name}`, `from :${mark}`, '');
  }

  annotatedTag(name: string, message = name): void {
    const mark = this.heads.get(this.defaultBranch);
    const when = `tagger ${IDENTITY} ${FIRST_DATE} +0000`;
    this.stream.push(`tag ${name}`, `from :${mark}`, when, ...data(message));
  }

  /** Full id of a commit that `commit` returned. */
  sha(mark: number): string {
    this.write();
    const line = readFileSync(this.marks, 'utf8')
      .split('\n')
      .find((text) => text.startsWith(`:${mark} `));
    return line?.split(' ')[1] ?? '';
  }

  /** Lets git write what was told so far. */
  write(): this {
    if (this.stream.length === 0) return this;
    const input = `${this.stream.splice(0).join('\n')}\ndone\n`;
    const marks = [`--export-marks=${this.marks}`, `--import-marks-if-exists=${this.marks}`];
    execFileSync('git', ['fast-import', '--quiet', '--force', '--done', ...marks], {
      cwd: this.folder,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return this;
  }

  git(...args: string[]): string {
    this.write();
    return git(this.folder, ...args);
  }
}

function data(text: string): string[] {
  return [`data ${Buffer.byteLength(text)}`, text];
}
