import { gitIn } from '../../rehearse/git.ts';
import { takesPart, workflowsAt } from '../../rehearse/choose-workflow.ts';
import { addressOf, pushedCommits, pushEvent } from '../../github/events/index.ts';
import { changedFiles, whyNotPushed } from '../../rehearse/push-starts.ts';
import type { RunStart } from '../../rehearse/run-start.ts';
import type { RehearsedWorkflow } from '../../runner/index.ts';
import { filledIn } from '../../runner/plan/inputs.ts';
import { readWorkflow } from '../../runner/workflow/index.ts';
import type { Member, Step } from '../form/step.ts';
import { PlayedRun } from './played-run.ts';
import { type Begun, planOf, type Scene, whoDoes, whyMayNotWrite } from './scene.ts';

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
  const git = gitIn(fixture.gitDir);
  const commits = await pushedCommits(git, pushed.before, pushed.head, addressOf(fixture));
  const event = pushEvent(fixture, { branch, actor, ...pushed, commits });
  const changed = await changedFiles(git, pushed.before, pushed.head);
  const asked = { ...event, ref: `refs/heads/${branch}`, changed };
  const reasons = all.map((workflow) => ({ workflow, why: whyNotPushed(workflow, asked) }));
  const started = reasons.filter(({ why }) => why === undefined);
  if (started.length === 0) {
    const why = reasons.map(({ workflow, why: each }) => `${workflow.path}: ${each}`).join('; ');
    return { runs: [], idle: why === '' ? 'no workflow uses the suite' : why };
  }
  const common = { event, ref: `refs/heads/${branch}`, sha: pushed.head, actor };
  return begin(
    started.map(({ workflow }) => ({ workflow, ...common })),
    step,
    scene,
  );
};

/** Starts a workflow by hand, by the call that GitHub's form makes. */
export const dispatch: Doing<'dispatch'> = async (given, step, scene) => {
  const { fixture, people } = scene.world;
  const actor = whoDoes(step, scene);
  const refused = whyMayNotWrite(actor, scene);
  if (refused !== undefined) return { runs: [], refused };
  const branch = given.branch ?? fixture.defaultBranch;
  const file = given.workflow.replace('.github/workflows/', '');
  const body = { ref: branch, inputs: await formOf(given, branch, scene), return_run_details: true };
  const answer = await people.send(actor, { method: 'POST', path: `/actions/workflows/${file}/dispatches`, body });
  if (answer.refused !== undefined) return { runs: [], refused: answer.refused.replace(NOT_FOUND, NO_WORKFLOW(file)) };
  return taken((answer.body as { workflow_run_id: number }).workflow_run_id, step, scene);
};

const NOT_FOUND = /404: Not Found$/;
const NO_WORKFLOW = (file: string) => `404: there is no .github/workflows/${file} on the default branch`;

/** What the form holds besides: a text for every input that somebody fills in, and what it shows for the others. */
async function formOf(
  { workflow, inputs }: NonNullable<Member['dispatch']>,
  branch: string,
  { world }: Scene,
): Promise<Record<string, string>> {
  const written = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  const path = `.github/workflows/${workflow.replace('.github/workflows/', '')}`;
  const content = world.fileAt(`refs/heads/${branch}`, path);
  const model = content === undefined ? undefined : readWorkflow({ path, content }).model;
  return model === undefined ? written : filledIn(model, written);
}

/** The next attempt of a run that has ended, by the call that GitHub's buttons make. */
export const rerun: Doing<'rerun'> = async ({ run: number, jobs, job }, step, scene) => {
  const run = scene.runs[number - 1];
  const actor = whoDoes(step, scene);
  const refused = whyMayNotWrite(actor, scene);
  if (refused !== undefined) return { runs: [], refused };
  if (run === undefined) return { runs: [], refused: `there is no run ${number}` };
  const path = job === undefined ? `/actions/runs/${run.id}/${RERUN[jobs]}` : jobPath(run, job, scene);
  if (path === undefined) return { runs: [], refused: `run ${number} has no job ${job}` };
  const answer = await scene.world.people.send(actor, { method: 'POST', path });
  return answer.refused === undefined ? taken(run.id, step, scene) : { runs: [], refused: answer.refused };
};

const RERUN = { all: 'rerun', failed: 'rerun-failed-jobs' } as const;

/** By its key or its name. */
function jobPath({ id }: PlayedRun, wanted: string, { world }: Scene): string | undefined {
  const { state } = world.github;
  const job = state.jobs.findLast(({ runId, key, name }) => runId === id && (key === wanted || name === wanted));
  return job === undefined ? undefined : `/actions/jobs/${job.id}/rerun`;
}

/** The run that GitHub has just queued, and that plays already. */
function taken(id: number, step: Step | Member, scene: Scene): Begun {
  const run = scene.runs.find((each) => each.id === id);
  if (run === undefined) throw new Error(`nobody plays run ${id}`);
  run.follow(planOf(step, scene));
  return { runs: [run] };
}

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
    const run = PlayedRun.begin(scene, start);
    run.follow(planOf(step, scene));
    return run;
  });
  return { runs };
}

async function participants({ world, workflow }: Scene, commit: string): Promise<readonly RehearsedWorkflow[]> {
  const all = await workflowsAt(gitIn(world.fixture.gitDir), commit);
  return all.filter((file) => takesPart(file, workflow));
}
