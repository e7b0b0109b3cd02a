import { LiftlockError, type Problem, unexpected } from '../errors/index.ts';
import type { Ports } from '../ports/index.ts';
import { annotate } from './annotate.ts';
import { tellFailedDeploy } from './failed-deploy.ts';
import { inputProblem } from './input-problem.ts';
import type { Permissions, PipelineStage, StageResult, StageWork } from './pipeline-stage.ts';
import { recordEffects } from './recorded-effects.ts';
import { stateAfter } from './state.ts';
import { stageSummary } from './summary.ts';

/** Version of the JSON in the output `result`. */
export const RESULT_SCHEMA = 1;

/** What it takes to say how a stage ended. */
export type Told = Pick<Ports, 'log' | 'outputs'>;

/**
 * Runs one stage from its raw inputs to its outputs. The only place that catches: whatever happens, the job ends with a
 * decision, a reason and a summary, and never with a stack trace.
 */
export async function runStage<Input>(
  stage: PipelineStage<Input>,
  rawInputs: Readonly<Record<string, string>>,
  ports: Ports,
): Promise<StageResult> {
  const recorded = recordEffects(ports);
  const ended = await attempt(stage, rawInputs, recorded.ports).catch((error: unknown) =>
    failure(error, stage.permissions),
  );
  const told = tellFailedDeploy(ended, recorded.effects, ports.event);
  return conclude(stage, told, stateAfter(recorded.effects, ports.cancellation.requested), ports);
}

/** Ends a stage that cannot begin, without loading it. */
export function refuseStage(stage: Titled, problems: readonly Problem[], ports: Told): Promise<StageResult> {
  return conclude(stage, failure(new LiftlockError(problems), {}), stateAfter([]), ports);
}

async function attempt<Input>(
  stage: PipelineStage<Input>,
  rawInputs: Readonly<Record<string, string>>,
  ports: Ports,
): Promise<StageResult> {
  const work = await stage.load();
  return work.run(parseInputs(work.inputs, rawInputs), ports);
}

function parseInputs<Input>(schema: StageWork<Input>['inputs'], rawInputs: Readonly<Record<string, string>>): Input {
  const parsed = schema.safeParse(rawInputs);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
  throw new LiftlockError([...names].map((name) => inputProblem(name, rawInputs[name])));
}

type Titled = Pick<PipelineStage, 'name' | 'title'>;

async function conclude(stage: Titled, ended: StageResult, state: string, ports: Told): Promise<StageResult> {
  const result = { ...ended, problems: ended.problems.map((problem) => ({ ...problem, state })) };
  emitOutputs(stage, result, ports);
  await ports.outputs.summary(stageSummary(stage.title, result, ports.outputs.documentation));
  return result;
}

function failure(error: unknown, permissions: Permissions): StageResult {
  const known = error instanceof LiftlockError ? error : new LiftlockError(unexpected(messageOf(error)));
  const first = known.problems.find((problem) => problem.outcome === known.outcome);
  return {
    decision: known.outcome,
    reasonCode: first?.code ?? 'unexpected-error',
    headline: first === undefined ? 'Something broke.' : headlineOf(first),
    outputs: {},
    details: {},
    summary: '',
    gates: [],
    problems: known.problems.map((problem) => withPermissions(problem, permissions)),
  };
}

/** Names the subject of the problem, unless the sentence already does. */
function headlineOf({ where, found }: Problem): string {
  const sentence = found.split('\n')[0]?.replace(/ Its last output:$/, '') ?? '';
  return where === undefined || sentence.includes(where.replace(/^input /, '')) ? sentence : `${where}: ${sentence}`;
}

/** Whoever lacks one permission should not find out about the next one in the next run. */
function withPermissions(problem: Problem, permissions: Permissions): Problem {
  if (problem.code !== 'permission-missing' && problem.code !== 'not-found-or-no-permission') return problem;
  const all = Object.entries(permissions)
    .map(([scope, access]) => `${scope}: ${access}`)
    .join(', ');
  return { ...problem, next: `Give the job all that this action needs, and push: \`permissions: { ${all} }\`.` };
}

function messageOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return message.split('\n')[0]?.slice(0, 500) ?? '';
}

function emitOutputs(stage: Titled, result: StageResult, ports: Told): void {
  for (const [name, value] of Object.entries(result.outputs)) ports.outputs.output(name, value);
  ports.outputs.output('decision', result.decision);
  ports.outputs.output('reason-code', result.reasonCode);
  ports.outputs.output('result', JSON.stringify(resultDocument(stage, result)));
  ports.log.info(`${stage.title}: ${result.decision} (${result.reasonCode}). ${result.headline}`);
  annotate([...result.problems.map(annotation), ...(result.annotations ?? [])], ports.log);
}

function resultDocument(stage: Titled, result: StageResult) {
  return {
    schema: RESULT_SCHEMA,
    stage: stage.name,
    decision: result.decision,
    reasonCode: result.reasonCode,
    headline: result.headline,
    gates: result.gates,
    problems: result.problems,
    ...result.details,
  };
}

function annotation(problem: Problem) {
  const message = [
    problem.found,
    ...(problem.expected === undefined ? [] : [`Expected: ${problem.expected}`]),
    ...(problem.state === undefined ? [] : [`State: ${problem.state}`]),
    `Next: ${problem.next}`,
  ].join('\n');
  return { title: problem.where === undefined ? problem.code : `${problem.code}: ${problem.where}`, message };
}
