import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
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
  inputs: ['ref', 'fetch-depth', 'fetch-tags', 'persist-credentials', 'path', 'token', 'show-progress'],
  notRehearsed: 'an equivalent checked out the local repository',
  run: checkOut,
  post: forgetCredentials,
};

interface CheckoutSettings {
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
  const url = step.job.options.repository.cloneUrl;
  await git('-c', 'init.defaultBranch=main', 'init', '--quiet');
  await git('remote', 'add', 'origin', url);
  await git('config', 'gc.auto', '0');
  const wanted = await resolveRef(git, settings, step);
  await fetchRef(git, settings, wanted, url);
  await git(...wanted.checkout);
  if (settings.persistCredentials) await rememberCredentials(git, settings.token, url);
  step.outputs['ref'] = wanted.ref;
  step.outputs['commit'] = (await git('log', '-1', '--format=%H')).trim();
  step.state.set('repositoryPath', folder);
}

function settingsOf({ job }: StepExecution, given: ReadonlyMap<string, string>): CheckoutSettings {
  const depth = Number(given.get('fetch-depth') || '1');
  const folder = resolve(job.folders.workspace, given.get('path') ?? '');
  if (relative(job.folders.workspace, folder).startsWith('..')) {
    throw new Error(`Repository path '${folder}' is not under '${job.folders.workspace}'`);
  }
  return {
    folder,
    ref: given.get('ref') ?? '',
    depth: Number.isInteger(depth) && depth > 0 ? depth : 0,
    tags: given.get('fetch-tags')?.toLowerCase() === 'true',
    token: given.get('token') || job.access.token,
    persistCredentials: given.get('persist-credentials')?.toLowerCase() !== 'false',
  };
}

interface WantedRef {
  readonly ref: string;
  readonly refspec: string;
  readonly checkout: readonly string[];
}

/** The event's own commit, or what `ref:` names: a full name, a commit, a branch, a tag. */
async function resolveRef(git: Git, { ref, token }: CheckoutSettings, { job }: StepExecution): Promise<WantedRef> {
  const { options } = job;
  if (ref === '') return wantedRef(options.ref, options.sha);
  if (/^[0-9a-f]{40}$/i.test(ref)) return { ref, refspec: ref, checkout: ['checkout', '--force', ref] };
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  const listed = await git(...authorization(token, options.repository.cloneUrl), 'ls-remote', 'origin', ...names);
  const found = names.find((name) => listed.split('\n').some((line) => line.endsWith(`\t${name}`)));
  if (found === undefined) throw new Error(`A branch or tag with the name '${ref}' could not be found`);
  return wantedRef(found, found);
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
