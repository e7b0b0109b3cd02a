import { gitIn } from '../../rehearse/git.ts';
import { takesPart, workflowsAt } from '../../rehearse/choose-workflow.ts';
import { dispatchEvent, pushEvent } from '../../rehearse/events/index.ts';
import { type RunStart, whyNotPushed } from '../../rehearse/run-start.ts';
import type { RehearsedWorkflow } from '../../runner/index.ts';
import type { Member, Step } from '../form/step.ts';
import { PlayedRun } from './played-run.ts';
import { type Begun, planOf, type Scene, whoDoes, whyMayNotWrite } from './scene.ts';
import { whyNotDispatched } from './why-not-dispatched.ts';

type Doing<Kind extends keyof Member> = (
  given: NonNullable<Member[Kind]>,
  step: Step | Member,
  scene: Scene,
) => Promise<Begun>;

/** Pushes a branch. Of the workflows that this starts, those that use the suite take part. */
export const push: Doing<'push'> = async ({ branch }, step, scene) => {
  const actor = whoDoes(step, scene);
  const refused = whyMayNotWrite(actor, scene);
  if (refused !== undefined) return { runs: [], refused };
  const { fixture } = scene.world;
  const pushed = await scene.branches.push(branch);
  const all = await participants(scene, pushed.head);
  const reasons = all.map((workflow) => ({ workflow, why: whyNotPushed(workflow, branch) }));
  const started = reasons.filter(({ why }) => why === undefined);
  if (started.length === 0) {
    const why = reasons.map(({ workflow, why: each }) => `${workflow.path}: ${each}`).join('; ');
    return { runs: [], idle: why === '' ? 'no workflow uses the suite' : why };
  }
  const event = pushEvent(fixture, { branch, actor, ...pushed });
  const common = { event, ref: `refs/heads/${branch}`, sha: pushed.head, actor };
  return begin(
    started.map(({ workflow }) => ({ workflow, ...common })),
    step,
    scene,
  );
};

/** Starts a workflow by hand, if GitHub would take it. */
export const dispatch: Doing<'dispatch'> = async (given, step, scene) => {
  const { fixture } = scene.world;
  const actor = whoDoes(step, scene);
  const branch = given.branch ?? fixture.defaultBranch;
  const sha = await gitIn(fixture.gitDir)('rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`);
  const at = async (commit: string) => workflowsAt(gitIn(fixture.gitDir), commit);
  const path = `.github/workflows/${given.workflow.replace('.github/workflows/', '')}`;
  const workflow = (await at(sha?.trim() ?? branch)).find((file) => file.path === path);
  const inputs = Object.fromEntries(Object.entries(given.inputs).map(([name, value]) => [name, String(value)]));
  const event = dispatchEvent(fixture, { branch, workflow: path, inputs, actor });
  const isOnDefault = (await at(fixture.defaultBranch)).some((file) => file.path === path);
  const refused = whyMayNotWrite(actor, scene) ?? whyNotDispatched({ workflow, path, branch, isOnDefault, event });
  if (refused !== undefined || workflow === undefined || sha === undefined)
    return { runs: [], refused: refused ?? branch };
  return begin([{ workflow, event, ref: `refs/heads/${branch}`, sha: sha.trim(), actor }], step, scene);
};

/** The next attempt of a run that has ended. */
export const rerun: Doing<'rerun'> = async ({ run: number, jobs }, step, scene) => {
  const run = scene.runs[number - 1];
  const actor = whoDoes(step, scene);
  const refused = whyMayNotWrite(actor, scene) ?? whyNotAgain(run, number, jobs);
  if (refused !== undefined || run?.result === undefined) return { runs: [], refused: refused ?? '' };
  const again = { runId: run.model.id, jobs, actor, earlier: run.result.jobs };
  const next = PlayedRun.begin(scene.world, number, { ...run.start, again }, scene.watch);
  next.follow(planOf(step, scene));
  scene.runs[number - 1] = next;
  return { runs: [next] };
};

/** Goes on with a run that waits. */
export const review: Doing<'review'> = async ({ run: number }, step, scene) => {
  const run = scene.runs[number - 1];
  if (run === undefined || run.result !== undefined)
    return { runs: [], refused: `run ${number} does not wait for a review` };
  run.follow(planOf(step, scene));
  return { runs: [run] };
};

async function begin(starts: readonly RunStart[], step: Step | Member, scene: Scene): Promise<Begun> {
  // All are asked before one begins, so that nothing runs when something cannot be rehearsed.
  for (const start of starts) await scene.world.inspect(start);
  const runs = starts.map((start) => {
    const run = PlayedRun.begin(scene.world, scene.runs.length + 1, start, scene.watch);
    run.follow(planOf(step, scene));
    scene.runs.push(run);
    return run;
  });
  return { runs };
}

async function participants({ world, workflow }: Scene, commit: string): Promise<readonly RehearsedWorkflow[]> {
  const all = await workflowsAt(gitIn(world.fixture.gitDir), commit);
  return all.filter((file) => takesPart(file, workflow));
}

/** GitHub re-runs what has ended, and failed jobs where there are some (docs, Re-running workflows and jobs). */
function whyNotAgain(run: PlayedRun | undefined, number: number, jobs: 'all' | 'failed'): string | undefined {
  if (run === undefined) return `there is no run ${number}`;
  if (run.result === undefined) return `GitHub answered 403: run ${number} is still running`;
  const hasFailed = run.result.jobs.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
  return jobs === 'failed' && !hasFailed ? `GitHub answered 403: run ${number} has no failed jobs` : undefined;
}
