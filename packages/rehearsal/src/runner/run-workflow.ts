import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toData } from './expressions/context-data.ts';
import { evaluateText } from './expressions/evaluate-token.ts';
import { githubContext } from './jobs/github-context.ts';
import type { BegunRun } from './host.ts';
import type { RunnerOptions, RunResult } from './options.ts';
import { withInputDefaults, workflowInputs } from './plan/inputs.ts';
import { inGroupOfRun } from './plan/run-group.ts';
import { RunScheduler } from './plan/run-scheduler.ts';
import { inspectWorkflow } from './workflow/inspect-workflow.ts';
import type { Refusal } from './workflow/refusals.ts';
import type { WorkflowModel, WorkflowProblem } from './workflow/model.ts';
import { literalOf } from './workflow/tokens.ts';

/** The workflow is faulty, or asks for what a rehearsal cannot do. Nothing has run. */
export class WorkflowNotRunnable extends Error {
  readonly errors: readonly WorkflowProblem[];
  readonly refused: readonly Refusal[];

  constructor(path: string, errors: readonly WorkflowProblem[], refused: readonly Refusal[]) {
    const problems = [...errors, ...refused].map(
      ({ line, column, message }) => `${path} (Line: ${line}, Col: ${column}): ${message}`,
    );
    super(problems.join('\n'));
    this.name = 'WorkflowNotRunnable';
    this.errors = errors;
    this.refused = refused;
  }
}

/** Runs a workflow file from its event to its conclusion. Everything that happens is told through `onEvent`. */
export async function runWorkflow(given: RunnerOptions): Promise<RunResult> {
  const { workflow: file, suite, ref, repository } = given;
  const readFile = (path: string) => repository.readFile?.(path);
  const { provisions } = given;
  const inspected = await inspectWorkflow(file, {
    suite,
    event: { ...given.event, ref },
    readFile,
    provisions,
    repository,
  });
  const { model, errors } = inspected;
  const refused = [...inspected.refused, ...inspected.explained.unfetched];
  if (model === undefined || errors.length > 0 || refused.length > 0) {
    throw new WorkflowNotRunnable(file.path, errors, refused);
  }
  const event = withInputDefaults(model, given.event);
  const options: RunnerOptions = { ...given, event };
  const notRehearsed = new Set([...inspected.notRehearsed, ...(await otherNode(options))]);
  const title = await runTitle(options, model);
  const run = begin(options, model, title);
  const started = options.clock();
  announce(options, model, run.id, title);
  const scheduled = {
    options,
    workflow: model,
    runId: run.id,
    github: githubContext(options, model, run),
    inputs: workflowInputs(model, event),
    variables: run.variables ?? {},
    notRehearsed: (what: string) => notRehearsed.add(what),
  };
  const { conclusion, jobs } = await inGroupOfRun(scheduled, (signal, place) =>
    new RunScheduler({ ...scheduled, options: { ...options, signal }, place }).run(),
  );
  options.host.completeRun(run.id, conclusion);
  const at = options.clock();
  options.onEvent({ type: 'run-completed', at, conclusion, durationMs: at - started });
  return { conclusion, jobs, notRehearsed: [...notRehearsed] };
}

function begin(
  { host, again, begun, event, ref, sha, actor }: RunnerOptions,
  { path, name }: WorkflowModel,
  title: string | undefined,
): BegunRun {
  if (begun !== undefined) {
    if (title !== undefined) host.nameRun?.(begun.id, title);
    return begun;
  }
  if (again !== undefined) return host.rerun(again.runId, again.actor, again.jobs);
  return host.createRun({ workflow: { path, name }, ...(title && { title }), event, ref, sha, actor });
}

/** `run-name:`, of which the run has no number yet (docs: workflow syntax; contexts `github`, `inputs`, `vars`). */
async function runTitle(options: RunnerOptions, model: WorkflowModel): Promise<string | undefined> {
  if (model.runName === undefined) return undefined;
  const github = githubContext(options, model, { id: 0, number: 0, attempt: 1 });
  const contexts = { github: toData(github), inputs: toData(workflowInputs(model, options.event)) };
  const title = await evaluateText(model.runName, { contexts, functions: [] }, 'run-name').catch(() => '');
  return title.trim() === '' ? undefined : title;
}

/** GitHub's JavaScript actions run on this major (actions/runner: Constants.cs, since 16 June 2026 by default). */
const GITHUB_NODE = 24;

async function otherNode({ node, env }: RunnerOptions): Promise<string[]> {
  const version = node === process.execPath ? process.version : await versionOf(node, env['PATH']);
  return version.startsWith(`v${GITHUB_NODE}.`) ? [] : [`Node ${GITHUB_NODE}: actions ran on ${version}`];
}

async function versionOf(node: string, path = ''): Promise<string> {
  const { stdout } = await promisify(execFile)(node, ['--version'], { env: { PATH: path } });
  return stdout.trim();
}

function announce(options: RunnerOptions, model: WorkflowModel, runId: number, title: string | undefined): void {
  options.onEvent({
    type: 'run-started',
    at: options.clock(),
    runId,
    workflow: title ?? model.name,
    jobs: model.jobs.map(({ key, name, needs }) => ({ id: key, name: literalOf(name) ?? key, needs })),
  });
}
