import type { RunEvent } from '../../runner/index.ts';
import { takesPart } from '../../rehearse/choose-workflow.ts';
import type { Startable } from '../../github/index.ts';
import type { World } from '../../rehearse/world.ts';
import { stateOf } from '../../rehearse/result-of.ts';
import type { Expectation } from '../form/expectation.ts';
import type { Scenario } from '../form/scenario.ts';
import type { Member, Step } from '../form/step.ts';
import type { PlayedStep, ScenarioResult } from '../../kernel/scenario-result.ts';
import { hasRun } from '../rules/kinds.ts';
import { Branches } from './branches.ts';
import { describeStep } from './describe.ts';
import { doStep } from './do-step.ts';
import { check } from './expectations.ts';
import { type Before, beforeStep, type Outcome, outcomeOf, together } from './outcome.ts';
import { PlayedRun } from './played-run.ts';
import { type Begun, cancellationOf, type Scene } from './scene.ts';
import { settle } from './settle.ts';

/** Who watches a scenario: the terminal. */
export interface ScenarioObserver {
  /** A step begins; `text` says which. */
  began(step: number, text: string): void;
  event(run: number, event: RunEvent): void;
  played(step: PlayedStep, text: string): void;
}

export interface Performance {
  readonly world: World;
  readonly scenario: Scenario;
  readonly workflow: string | undefined;
  /** Where the runs are put as they begin. */
  readonly runs: PlayedRun[];
  readonly observer: ScenarioObserver;
  readonly signal: AbortSignal;
}

/** Plays a scenario from its first step to its last. Runs that still wait then are cancelled. */
export async function play({
  world,
  scenario,
  workflow,
  runs,
  observer,
  signal,
}: Performance): Promise<ScenarioResult> {
  const end = new AbortController();
  const watch = {
    signal: AbortSignal.any([signal, end.signal]),
    onEvent: (run: number, event: RunEvent) => observer.event(run, event),
    mayFollow: (start: Startable) => Promise.resolve(takesPart(start.workflow, workflow)),
  };
  const scene: Scene = { world, branches: new Branches(world.fixture.gitDir), runs, workflow, watch };
  const steps: PlayedStep[] = [];
  const forget = world.onRequested((start) => PlayedRun.begin(scene, start));
  try {
    let last: Turn | undefined;
    for (const [index, step] of scenario.steps.entries()) {
      if (signal.aborted) break;
      observer.began(index + 1, describeStep(step));
      const next = scenario.steps[index + 1];
      const cancelledNext = next !== undefined && cancelsTheLast(next, step) ? cancellationOf(next, scene) : undefined;
      last = await takeTurn(step, last, { ...scene, cancelledNext });
      steps.push(...(await tell(last, index + 1, scene, observer)));
    }
    const isGreen = steps.every(({ expected }) => expected.every(({ ok }) => ok));
    const conclusion = signal.aborted ? 'cancelled' : isGreen ? 'success' : 'failure';
    return { schema: 1, scenario: scenario.name, conclusion, steps, ...stateOf(world.github.state) };
  } finally {
    forget();
    end.abort();
    await Promise.all(scene.runs.map((run) => run.ended));
  }
}

/** What a step began, and where the local GitHub was before it. */
interface Turn {
  readonly step: Step;
  readonly members: readonly (Step | Member)[];
  readonly before: Before;
  readonly begun: readonly Begun[];
  /** The next step says how its run ends. */
  readonly isCancelledNext: boolean;
}

async function takeTurn(step: Step, last: Turn | undefined, scene: Scene): Promise<Turn> {
  const isCancelledNext = scene.cancelledNext !== undefined;
  // It was done with the step before, and is asked about the same run.
  if (last !== undefined && cancelsTheLast(step, last.step)) return { ...last, step, members: [step], isCancelledNext };
  const before = beforeStep(scene);
  const members = step.together === undefined ? [step] : withCancellation(step.together);
  const pending = scene.runs.filter((run) => run.isPending);
  const done: Begun[] = [];
  for (const member of members) done.push(await doStep(member, scene));
  const begun = await settle(done, pending, scene);
  return { step, members, before, begun, isCancelledNext };
}

/** Whether a step is nothing but the cancellation of what the step before it starts. */
function cancelsTheLast({ cancel, ...step }: Step, last: Step): boolean {
  return cancel?.job !== undefined && !hasRun(step) && hasRun(last) && last.cancel === undefined;
}

async function tell(turn: Turn, number: number, scene: Scene, observer: ScenarioObserver): Promise<PlayedStep[]> {
  const { step, members, before } = turn;
  const outcomes = await Promise.all(turn.begun.map((each) => outcomeOf(each, before, scene)));
  const ask = (asked: Step | Member, outcome: Outcome): PlayedStep => {
    const expect = asked.expect ?? unsaid(asked, turn);
    const expected = check({ expect, outcome, before, state: scene.world.github.state });
    const played = { step: number, ...shown(outcome), expected };
    observer.played(played, describeStep(asked));
    return played;
  };
  const played = members.flatMap((member, index) =>
    outcomes.slice(index, index + 1).map((outcome) => ask(member, outcome)),
  );
  return step.together === undefined || step.expect === undefined ? played : [...played, ask(step, together(outcomes))];
}

/** Whoever says nothing about a run expects that it succeeds, or that it was cancelled where that was asked for. */
function unsaid(step: Step | Member, { isCancelledNext }: Turn): Expectation {
  if (hasRun(step)) return isCancelledNext ? {} : { conclusion: 'success' };
  return step.cancel?.job === undefined ? {} : { conclusion: 'cancelled' };
}

/** A cancellation that stands among steps that run together is about their runs. */
function withCancellation(members: readonly Member[]): readonly Member[] {
  const cancel = members.find((member) => member.cancel !== undefined && !hasRun(member))?.cancel;
  const runs = members.filter(hasRun);
  return cancel === undefined ? runs : runs.map((member) => ({ ...member, cancel: member.cancel ?? cancel }));
}

function shown({ run, conclusion, jobs, reasons, summaries, api }: Outcome): Omit<PlayedStep, 'step' | 'expected'> {
  return { run, conclusion, jobs, reasons, summaries, api };
}
