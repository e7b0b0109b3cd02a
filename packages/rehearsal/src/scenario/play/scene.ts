import type { Member, Step } from '../form/step.ts';
import type { Branches, Person } from './branches.ts';
import type { CancelPlan, Company, PlayedRun, RunPlan } from './played-run.ts';

/** What the steps of a scenario share while they are played. */
export interface Scene extends Company {
  readonly branches: Branches;
  /** A path, if only that workflow takes part. */
  readonly workflow: string | undefined;
  /** How the next step cancels the runs of this one. */
  readonly cancelledNext?: CancelPlan | undefined;
}

/** What a step began. */
export interface Begun {
  readonly runs: readonly PlayedRun[];
  /** What GitHub or git said when it did not do it. */
  readonly refused?: string;
  /** Why there is no run, though nobody refused one. */
  readonly idle?: string;
}

/** Login of whoever does a step. */
export function whoDoes({ as }: Step | Member, { world }: Scene): string {
  return as ?? world.fixture.actor;
}

/** The same, as git knows them. */
export function personOf(step: Step | Member, scene: Scene): Person {
  const login = whoDoes(step, scene);
  const { users } = scene.world.fixture;
  const account = users.find((user) => user.login.toLowerCase() === login.toLowerCase()) ?? { login };
  return { account, date: scene.world.clock.date() };
}

/** Why somebody may not push, start or re-run something; undefined if they may. */
export function whyMayNotWrite(login: string, { world }: Scene): string | undefined {
  const user = world.github.state.users.find((each) => each.login.toLowerCase() === login.toLowerCase());
  if (user?.role === 'write' || user?.role === 'admin') return undefined;
  return `GitHub answered 403: ${login} has no write access to the repository`;
}

export function planOf(step: Step | Member, scene: Scene): RunPlan {
  const { approve = [], reject = [] } = step;
  return {
    answers: [
      ...approve.map((review) => ({ ...review, state: 'approved' as const })),
      ...reject.map((review) => ({ ...review, state: 'rejected' as const })),
    ],
    cancel: cancellationOf(step, scene) ?? scene.cancelledNext,
  };
}

/** Which moment of a run a step cancels, and who does it. */
export function cancellationOf(step: Step | Member, scene: Scene): CancelPlan | undefined {
  const { cancel } = step;
  return cancel === undefined ? undefined : { job: cancel.job, atStep: cancel['at-step'], by: whoDoes(step, scene) };
}
