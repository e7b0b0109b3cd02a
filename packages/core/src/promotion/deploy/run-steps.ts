import type { ReleaseStep } from '../../config/index.ts';
import { problemOf, runStep } from '../../pipeline/run-step.ts';
import type { Ports } from '../../ports/index.ts';
import type { Rollout } from './rollout.ts';
import { RolloutFailure } from './rollout-failure.ts';

/** Runs the data or the deploy steps of an environment, one after the other. The first that does not pass ends it. */
export async function runSteps(rollout: Rollout, purpose: 'data' | 'deploy', ports: Ports): Promise<void> {
  for (const step of rollout.environment[purpose]) await runOne(rollout, step, purpose, ports);
}

async function runOne(rollout: Rollout, step: ReleaseStep, purpose: 'data' | 'deploy', ports: Ports): Promise<void> {
  rollout.begins(step, ports);
  const end = await runStep(step, purpose, rollout.context, ports);
  const problem = problemOf(end, 'deploy', step);
  if (problem !== undefined) throw new RolloutFailure(problem, `step "${step.name}" ${end.end.replace('-', ' ')}`);
}
