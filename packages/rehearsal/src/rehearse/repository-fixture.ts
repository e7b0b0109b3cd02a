import { basename, join } from 'node:path';
import {
  CONFIG_FILE,
  type Config,
  LiftlockError,
  noCommits,
  notARepository,
  parseConfig,
  shallowClone,
} from '@liftlock/core';
import { readWorkflow } from '../runner/workflow/index.ts';
import { fileAt } from './file-at.ts';
import { findRepository } from './find-repository.ts';
import { gitIn, type TryGit } from './git.ts';
import { branchUnknown, notOnBranch } from './problems.ts';
import { addCommit, type AsIf, mergeInto } from './refs.ts';
import { NO_COMMIT } from '../github/events/index.ts';
import type { ChooseWorkflows, Fixture, FixtureFolders, GivenSettings } from './fixture.ts';
import { ACTOR, approversOf, madeUpNames, reviewersOf, starterEnvironments } from './starter-settings.ts';
import { environmentNames } from './workflow-environments.ts';

export interface RepositoryOptions {
  /** A folder in the repository. */
  readonly folder: string;
  readonly choose: ChooseWorkflows;
  readonly given: GivenSettings;
  readonly change?: BranchChange | undefined;
}

/** What the repository is rehearsed as, in the clone. */
export interface BranchChange {
  /** The branch that HEAD is merged into. */
  readonly branch?: string | undefined;
  /** The kind of change that is made up on top. */
  readonly asIf?: AsIf | undefined;
}

/** The user's own repository: its commit at HEAD, in a clone. The repository itself is only read. */
export async function repositoryFixture(folders: FixtureFolders, options: RepositoryOptions): Promise<Fixture> {
  const root = await findRepository(options.folder);
  const git = gitIn(root);
  const here = await readRepository(git, root);
  const gitDir = await cloneBare(git, here, join(folders.root, 'repository.git'));
  const found = await changed(git, gitIn(gitDir), here, options.change ?? {});
  const push = { name: 'push', ref: `refs/heads/${found.branch}` };
  const workflows = await options.choose(git, { folder: root, push });
  const config = await configAt(git);
  const file = (path: string) => fileAt(gitDir, found.head, path);
  const named = workflows.flatMap((workflow) => environmentNames(readWorkflow(workflow).model, file));
  const environments = starterEnvironments(config, [...new Set(named)], options.given);
  return {
    ...found,
    gitDir,
    workflows,
    actor: ACTOR,
    users: [ACTOR, ...reviewersOf(environments), ...approversOf(config)].map((login) => ({ login })),
    environments,
    sites: {},
    notRehearsed: [
      ...uncommittedNote(found.uncommitted),
      ...changeNote(options.change ?? {}),
      ...rulesNote(
        environments.map(({ name }) => name),
        config,
      ),
      ...settingsNote(madeUpNames(config, options.given)),
    ],
    close: () => Promise.resolve(),
  };
}

/** Where the change is merged into another branch, and what is made up on top of it. */
async function changed(
  own: TryGit,
  clone: TryGit,
  here: FoundRepository,
  { branch, asIf }: BranchChange,
): Promise<FoundRepository> {
  let found = here;
  if (branch !== undefined && branch !== here.branch) {
    const remote = (await own('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}`))?.trim();
    const local = (await clone('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`))?.trim();
    const base = local ?? remote;
    if (base === undefined) throw new LiftlockError(branchUnknown(branch));
    found = { ...found, branch, before: base, head: await mergeInto(clone, branch, { base, head: here.head }) };
  }
  if (asIf === undefined) return found;
  const head = await addCommit(clone, found.branch, found.head, asIf);
  const subject = (await clone('log', '-1', '--format=%s', head))?.trim() ?? '';
  return { ...found, head, before: found.head, commit: { ...found.commit, subject } };
}

function changeNote({ branch, asIf }: BranchChange): string[] {
  return [
    ...(branch === undefined ? [] : [`branch: HEAD was rehearsed as if it were merged into ${branch}`]),
    ...(asIf === undefined ? [] : [`history: a commit was made up, as if the branch had a ${asIf} change`]),
  ];
}

interface FoundRepository {
  readonly root: string;
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
  readonly branch: string;
  readonly head: string;
  readonly before: string;
  readonly commit: { readonly subject: string; readonly author: string };
  readonly uncommitted: number;
}

async function readRepository(git: TryGit, root: string): Promise<FoundRepository> {
  const log = await git('log', '-1', '--format=%H%x00%P%x00%s%x00%an');
  if (log === undefined) throw new LiftlockError(noCommits(root));
  if ((await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true') throw new LiftlockError(shallowClone());
  const branch = (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim();
  if (branch === undefined) throw new LiftlockError(notOnBranch(root));
  const [head = '', parents = '', subject = '', author = ''] = log.trimEnd().split('\0');
  const changed = ((await git('status', '--porcelain')) ?? '').split('\n').filter((line) => line !== '').length;
  const remoteHead = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
  return {
    root,
    ...ownerAndName(await git('config', '--get', 'remote.origin.url'), root),
    defaultBranch: remoteHead?.replace(/^origin\//, '') ?? branch,
    branch,
    head,
    before: parents.split(' ')[0] || NO_COMMIT,
    commit: { subject, author },
    uncommitted: changed,
  };
}

/** From the address of `origin`, of which nothing but the name is used. */
function ownerAndName(url: string | undefined, root: string): { owner: string; repository: string } {
  const [, owner, repository] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec((url ?? '').trim()) ?? [];
  const isRemote = /^(?:https?:|ssh:|git:|[\w.-]+@[\w.-]+:)/.test((url ?? '').trim());
  if (isRemote && owner !== undefined && repository !== undefined) return { owner, repository };
  return { owner: 'local', repository: basename(root).replace(/[^\w.-]+/g, '-') || 'repository' };
}

async function configAt(git: TryGit): Promise<Config | undefined> {
  const text = await git('show', `HEAD:${CONFIG_FILE}`);
  // Without one the actions of the suite say so, and other workflows need none.
  if (text === undefined) return undefined;
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new LiftlockError(parsed.problems);
  return parsed.config;
}

/** The process at the other end does not inherit our settings, and a repository may belong to somebody else. */
const UPLOAD_PACK = "git -c 'safe.directory=*' upload-pack";

/** Branches and tags as they are here. Nothing is fetched, and the clone does not know where it came from. */
async function cloneBare(git: TryGit, { root, defaultBranch, head }: FoundRepository, target: string): Promise<string> {
  const cloned = await git(
    'clone',
    '--quiet',
    '--bare',
    '--no-hardlinks',
    `--upload-pack=${UPLOAD_PACK}`,
    root,
    target,
  );
  const clone = gitIn(target);
  if (cloned === undefined) throw new LiftlockError(notARepository(root));
  await clone('remote', 'remove', 'origin');
  // Whoever works on a branch may have no local copy of the default branch, which a repository on GitHub always has.
  if ((await clone('rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}`)) === undefined) {
    const remote = (await git('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${defaultBranch}`))?.trim();
    const known = remote !== undefined && (await clone('cat-file', '-e', remote)) !== undefined;
    await clone('update-ref', `refs/heads/${defaultBranch}`, known ? remote : head);
  }
  await clone('symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`);
  return target;
}

function uncommittedNote(count: number): string[] {
  if (count === 0) return [];
  const files = count === 1 ? '1 file differs' : `${count} files differ`;
  return [`uncommitted changes: ${files} from HEAD, which is what was rehearsed`];
}

function rulesNote(environments: readonly string[], config: Config | undefined): string[] {
  if (environments.length === 0) return [];
  if (config === undefined) {
    const names = environments.join(', ');
    return [
      `environments: GitHub's settings of ${names} were not read; reviews are asked for as \`.github/rehearsal.yml\` says`,
    ];
  }
  return [
    `environments: the rules of ${environments.join(', ')} come from the configuration or \`.github/rehearsal.yml\`, not from GitHub's settings`,
  ];
}

function settingsNote(names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [`settings: ${names.join(', ')} had made-up values, or those of \`.github/rehearsal.yml\``];
}
