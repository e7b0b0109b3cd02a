import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { runProcess } from '../../process/run-process.ts';
import { processEnvironment } from '../../steps/process-environment.ts';
import type { StepExecution } from '../../steps/step-work.ts';
import type { StandIn } from '../stand-in.ts';

/**
 * `actions/checkout`, done with git on the local repository: the same refs, depth, branch and `origin`
 * (actions/checkout: src/git-source-provider.ts, src/ref-helper.ts).
 */
export const checkout: StandIn = {
  action: 'actions/checkout',
  inputs: [
    'repository',
    'ref',
    'fetch-depth',
    'fetch-tags',
    'persist-credentials',
    'path',
    'token',
    'show-progress',
    'submodules',
    'clean',
    'filter',
    'sparse-checkout',
    'sparse-checkout-cone-mode',
    'lfs',
    'set-safe-directory',
    'ssh-key',
    'ssh-known-hosts',
    'ssh-strict',
    'ssh-user',
    'github-server-url',
  ],
  notRehearsed: 'an equivalent checked out the local repository',
  run: checkOut,
  post: forgetCredentials,
};

interface CheckoutSettings {
  /** Where it is fetched from: the repository of the run, or a clone of another one. */
  readonly url: string;
  readonly isOwn: boolean;
  readonly folder: string;
  readonly ref: string;
  readonly depth: number;
  readonly tags: boolean;
  readonly token: string;
  readonly persistCredentials: boolean;
}

async function checkOut(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const settings = settingsOf(step, inputs);
  const { folder } = settings;
  // The runner makes an empty workspace for a job, and checkout empties what it finds (`clean`).
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const git = gitIn(step, folder);
  const { url } = settings;
  await git('-c', 'init.defaultBranch=main', 'init', '--quiet');
  await git('remote', 'add', 'origin', url);
  await git('config', 'gc.auto', '0');
  const wanted = await resolveRef(git, settings, step);
  await fetchRef(git, settings, wanted, url);
  await git(...wanted.checkout);
  if (settings.persistCredentials) await rememberCredentials(git, settings.token, url);
  tellOmissions(step, inputs);
  step.outputs['ref'] = wanted.ref;
  step.outputs['commit'] = (await git('log', '-1', '--format=%H')).trim();
  step.state.set('repositoryPath', folder);
}

function settingsOf(step: StepExecution, given: ReadonlyMap<string, string>): CheckoutSettings {
  const { job } = step;
  const depth = Number(given.get('fetch-depth') || '1');
  const folder = resolve(job.folders.workspace, given.get('path') ?? '');
  if (relative(job.folders.workspace, folder).startsWith('..')) {
    throw new Error(`Repository path '${folder}' is not under '${job.folders.workspace}'`);
  }
  return {
    ...sourceOf(step, given.get('repository') ?? ''),
    folder,
    ref: given.get('ref') ?? '',
    depth: Number.isInteger(depth) && depth > 0 ? depth : 0,
    tags: given.get('fetch-tags')?.toLowerCase() === 'true',
    // A deploy key is a secret by which GitHub knows who it is, as a token is.
    token: given.get('ssh-key') || given.get('token') || job.access.token,
    persistCredentials: given.get('persist-credentials')?.toLowerCase() !== 'false',
  };
}

/** Another repository is taken from a clone that is on this machine. */
function sourceOf({ job, model }: StepExecution, wanted: string): { readonly url: string; readonly isOwn: boolean } {
  const { repository, provisions } = job.options;
  const isOwn = wanted === '' || wanted.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
  const url = isOwn ? repository.cloneUrl : provisions?.cloneOf?.(wanted);
  if (url !== undefined) return { url, isOwn };
  throw new Error(
    `${model.uses ?? ''}: there is no clone of ${wanted} here. Clone it to DIR/${wanted}, and name the folder: --actions DIR`,
  );
}

interface WantedRef {
  readonly ref: string;
  readonly refspec: string;
  readonly checkout: readonly string[];
}

/** The event's own commit, or what `ref:` names: a full name, a commit, a branch, a tag. */
async function resolveRef(git: Git, settings: CheckoutSettings, { job }: StepExecution): Promise<WantedRef> {
  const { options } = job;
  const { ref, token, url, isOwn } = settings;
  if (ref === '' && isOwn) return wantedRef(options.ref, options.sha);
  if (ref === '') return wantedRef(await defaultBranch(git), 'HEAD');
  if (/^[0-9a-f]{40}$/i.test(ref)) return { ref, refspec: ref, checkout: ['checkout', '--force', ref] };
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  const listed = await git(...authorization(token, url), 'ls-remote', 'origin', ...names);
  const found = names.find((name) => listed.split('\n').some((line) => line.endsWith(`\t${name}`)));
  if (found === undefined) throw new Error(`A branch or tag with the name '${ref}' could not be found`);
  return wantedRef(found, found);
}

async function defaultBranch(git: Git): Promise<string> {
  const listed = await git('ls-remote', '--symref', 'origin', 'HEAD');
  return /^ref: (?<ref>\S+)\tHEAD/m.exec(listed)?.groups?.['ref'] ?? 'refs/heads/main';
}

function wantedRef(ref: string, source: string): WantedRef {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch !== undefined) {
    const remote = `refs/remotes/origin/${branch}`;
    return { ref, refspec: `+${source}:${remote}`, checkout: ['checkout', '--force', '-B', branch, remote] };
  }
  const local = ref.startsWith('refs/pull/') ? ref.replace('refs/pull/', 'refs/remotes/pull/') : ref;
  return { ref, refspec: `+${source}:${local}`, checkout: ['checkout', '--force', local] };
}

/** What the action would do besides, and this does not. */
function tellOmissions({ job, model, log }: StepExecution, given: ReadonlyMap<string, string>): void {
  const folder = resolve(job.folders.workspace, given.get('path') ?? '');
  const submodules = given.get('submodules')?.toLowerCase() ?? 'false';
  if (submodules !== 'false' && submodules !== '' && existsSync(join(folder, '.gitmodules'))) {
    job.notRehearsed(`${model.uses}: the submodules were not fetched`);
    log.warning('A rehearsal fetches no submodules: their folders are empty.');
  }
  for (const [input, what] of [
    ['ssh-key', 'git used HTTP, with the key in place of a token'],
    ['sparse-checkout', 'the whole tree was checked out'],
    ['lfs', 'files of Git LFS are pointers'],
  ]) {
    const value = given.get(input ?? '')?.toLowerCase() ?? '';
    if (value !== '' && value !== 'false') job.notRehearsed(`${model.uses}: ${what}`);
  }
}

/** Depth 0 fetches all branches and tags, then makes sure of the commit that the run is about. */
async function fetchRef(git: Git, settings: CheckoutSettings, wanted: WantedRef, url: string): Promise<void> {
  const { depth, tags, token } = settings;
  const fetch = async (...args: string[]) => {
    await git(...authorization(token, url), '-c', 'protocol.version=2', 'fetch', '--no-recurse-submodules', ...args);
  };
  if (depth === 0) {
    await fetch('--no-tags', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
    await fetch('--no-tags', 'origin', wanted.refspec);
  } else {
    await fetch(tags ? '--tags' : '--no-tags', '--prune', `--depth=${depth}`, 'origin', wanted.refspec);
  }
}

/** git over HTTP is told the token in a header, as checkout does it; a path needs none. */
function authorization(token: string, url: string): string[] {
  const section = headerSection(url);
  return section === undefined ? [] : ['-c', `${section}=${header(token)}`];
}

async function rememberCredentials(git: Git, token: string, url: string): Promise<void> {
  const section = headerSection(url);
  if (section !== undefined) await git('config', '--local', section, header(token));
}

async function forgetCredentials(step: StepExecution): Promise<void> {
  const folder = step.state.get('repositoryPath');
  const section = headerSection(step.job.options.repository.cloneUrl);
  if (folder === undefined || section === undefined) return;
  // Exit code 5: there was none to forget.
  await gitIn(step, folder)('config', '--local', '--unset-all', section).catch(() => {});
}

function headerSection(url: string): string | undefined {
  return /^https?:/.test(url) ? `http.${new URL(url).origin}/.extraheader` : undefined;
}

function header(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

type Git = (...args: string[]) => Promise<string>;

/** Runs git, shows it as checkout does, and gives what it printed. */
function gitIn(step: StepExecution, cwd: string): Git {
  const { job, github, log, signal } = step;
  const env = { ...processEnvironment({ job, github, env: step.env }), GIT_TERMINAL_PROMPT: '0' };
  return async (...args) => {
    const lines: string[] = [];
    log.output(`[command]git ${args.join(' ')}`);
    const exitCode = await runProcess({
      command: 'git',
      args,
      cwd,
      env,
      signal,
      limits: job.limits,
      onLine: (line) => {
        lines.push(line);
        log.output(line);
      },
    });
    signal.throwIfAborted();
    if (exitCode !== 0) throw new Error(`The process 'git' failed with exit code ${exitCode}`);
    return lines.join('\n');
  };
}
