import { LiftlockError } from '@liftlock/core';
import { type RehearsedWorkflow, type TriggeringEvent, whyNotTriggered } from '../runner/index.ts';
import { callsSuite, readWorkflow, resolveCalls, suiteStageOf, type WorkflowModel } from '../runner/workflow/index.ts';
import type { TryGit } from './git.ts';
import { noWorkflow, severalWorkflows, workflowMissing } from './problems.ts';

const FOLDER = '.github/workflows/';
/** In a file that cannot be read as a workflow. */
const MENTIONS_SUITE = /^\s*(?:-\s*)?["']?uses["']?\s*:\s*["']?[^\s"'@]+\/liftlock(?:\/[^\s"'@]+)?@/im;

export interface Choice {
  readonly folder: string;
  /** Path from `--workflow`. */
  readonly named: string | undefined;
  readonly push: TriggeringEvent;
}

/** The workflow that is named, or the one at HEAD that releases. */
export async function chooseWorkflow(git: TryGit, { folder, named, push }: Choice): Promise<RehearsedWorkflow> {
  if (named !== undefined) return readNamed(git, named);
  const files = await workflowsAt(git, 'HEAD');
  const paths = files.map(({ path }) => path);
  const candidates = candidatesAmong(files, push);
  const [first, ...more] = candidates;
  if (first === undefined) throw new LiftlockError(noWorkflow(folder, paths));
  if (more.length > 0) throw new LiftlockError(severalWorkflows(candidates.map(({ path }) => path)));
  return first;
}

/** All workflows of a commit. */
export async function workflowsAt(git: TryGit, commit: string): Promise<readonly RehearsedWorkflow[]> {
  const listed = (await git('ls-tree', '-z', '--name-only', commit, FOLDER)) ?? '';
  const paths = listed.split('\0').filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(paths.map(async (path) => ({ path, content: (await git('show', `${commit}:${path}`)) ?? '' })));
}

/** Those at HEAD that some push starts. A file with faults is among them, so that its faults are shown. */
export async function pushedWorkflows(git: TryGit): Promise<readonly RehearsedWorkflow[]> {
  const files = await workflowsAt(git, 'HEAD');
  return files.filter((file) => 'push' in (readWorkflow(file).model?.events ?? { push: {} }));
}

/** Whether a workflow takes part where several may: the one that is named, or each that uses the suite. */
export function takesPart(file: RehearsedWorkflow, named: string | undefined): boolean {
  return named === undefined ? usesSuite(file) : [named, `${FOLDER}${named}`].includes(file.path);
}

/** Also where the file cannot be read as a workflow. */
function usesSuite(file: RehearsedWorkflow): boolean {
  const { model } = readWorkflow(file);
  if (model === undefined) return MENTIONS_SUITE.test(file.content);
  return model.jobs.some((job) => callsSuite(job) || job.steps.some((step) => suiteStageOf(step) !== undefined));
}

/**
 * Of those that release, the ones that this push starts, else those that some push starts, else those that somebody
 * starts by hand; else those that only build. A file with faults comes last: it is chosen so that its faults are shown.
 */
function candidatesAmong(files: readonly RehearsedWorkflow[], push: TriggeringEvent): readonly RehearsedWorkflow[] {
  const read = files.map((file) => ({ file, model: withCalls(file, files) }));
  const running = (stages: readonly string[], event: string) =>
    read.filter(({ model }) => model !== undefined && event in model.events && runs(model, stages));
  const releasing = running(['stage', 'promote'], 'push');
  const ranks = [
    releasing.filter(({ model }) => model !== undefined && isStarted(model, push)),
    releasing,
    running(['stage', 'promote'], 'workflow_dispatch'),
    running(['build'], 'push'),
    read.filter(({ file, model }) => model === undefined && MENTIONS_SUITE.test(file.content)),
    ...ofOthers(read, push),
  ];
  return (ranks.find((rank) => rank.length > 0) ?? []).map(({ file }) => file);
}

const SOUNDS_LIKE_RELEASE = /release|publish|deploy|ship|pypi|\bcd\b/i;

interface ReadFile {
  readonly file: RehearsedWorkflow;
  readonly model: WorkflowModel | undefined;
}

/** In a repository that does not use the suite: what is called a release and is started so, then the only workflow, also one with faults. */
function ofOthers(read: readonly ReadFile[], push: TriggeringEvent): (readonly ReadFile[])[] {
  const started = read.filter(({ model }) => Object.keys(model?.events ?? {}).some((name) => name !== 'workflow_call'));
  const named = started.filter(({ file, model }) => SOUNDS_LIKE_RELEASE.test(`${file.path} ${model?.name ?? ''}`));
  const byPush = named.filter(({ model }) => model !== undefined && isStarted(model, push));
  const faulty = read.filter(({ model }) => model === undefined);
  return [
    byPush.length === 1 ? byPush : [],
    named,
    started.length === 1 ? started : [],
    read.length === 1 ? faulty : [],
  ];
}

/** With the workflows of the repository that it calls in their places. */
function withCalls(file: RehearsedWorkflow, files: readonly RehearsedWorkflow[]): WorkflowModel | undefined {
  const { model } = readWorkflow(file);
  const contentAt = (uses: string) => files.find(({ path }) => `./${path}` === uses)?.content;
  return model === undefined ? undefined : resolveCalls(model, contentAt).model;
}

function runs(model: WorkflowModel, stages: readonly string[]): boolean {
  return model.jobs.some(
    (job) =>
      (job.kind === 'call' && job.called !== undefined && runs(job.called, stages)) ||
      callsSuite(job) ||
      job.steps.some((step) => stages.includes(suiteStageOf(step) ?? '')),
  );
}

/** A filter that cannot be read is told when the workflow is looked into. */
function isStarted({ events }: WorkflowModel, push: TriggeringEvent): boolean {
  try {
    return whyNotTriggered(events, push) === undefined;
  } catch {
    return false;
  }
}

async function readNamed(git: TryGit, named: string): Promise<RehearsedWorkflow> {
  const path = named.replace(/^\.\//, '');
  for (const candidate of [path, `${FOLDER}${path}`]) {
    const content = await git('show', `HEAD:${candidate}`);
    if (content !== undefined) return { path: candidate, content };
  }
  throw new LiftlockError(workflowMissing(named));
}
