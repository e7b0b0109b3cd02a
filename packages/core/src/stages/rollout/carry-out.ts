import type { Config, Environment, ReleaseStep } from '../../config/index.ts';
import { type Deployment, NOT_ROLLED_BACK, ROLLED_BACK } from '../../deployment/index.ts';
import { cancelled, LiftlockError, type Problem, validationFailed } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import { problemOf, runStep, type StepContext } from '../script.ts';
import { type RolloutState, saveRollout } from './handover.ts';
import { ensureStatus } from './record.ts';
import { type RollbackEnd, rollBack } from './roll-back.ts';
import { fillUrl, type ValidationEnd, validate } from './validate.ts';

export interface Rollout {
  readonly record: Deployment;
  readonly environment: Environment;
  readonly config: Config;
  readonly context: Required<StepContext>;
}

/** Data, deploy, validation, success. On failure everything that was started is rolled back, and the problem is thrown. */
export async function carryOut(
  rollout: Rollout,
  ports: Ports,
): Promise<{ record: Deployment; validations: ValidationEnd[] }> {
  const { environment, context } = rollout;
  const started: ReleaseStep[] = [];
  await runSteps(rollout, started, ports);
  const validations: ValidationEnd[] = [];
  for (const step of environment.validate) {
    const end = await ports.log.group(`validate: ${step.name}`, () => validate(step, context, rollout.config, ports));
    validations.push(end);
    if (!end.passed) {
      const problem = (state: string) => validationFailed(end.name, end.found, end.expected, state);
      await fail(rollout, started, problem, `validation "${end.name}" failed`, ports);
    }
  }
  const url = environment.url === undefined ? undefined : fillUrl(environment.url, context);
  const record = await ensureStatus(rollout.record, 'success', `${context.version} is live and validated`, ports, url);
  saveRollout(stateOf(rollout, started, true), ports);
  return { record, validations };
}

async function runSteps(rollout: Rollout, started: ReleaseStep[], ports: Ports): Promise<void> {
  const { environment, config, context } = rollout;
  for (const step of [...environment.data, ...environment.deploy]) {
    started.push(step);
    saveRollout(stateOf(rollout, started, false), ports);
    const end = await runStep(step, context, config, ports);
    if (end.end === 'passed') continue;
    const problem = (state: string) => problemOf(end, 'deploy', step, state) as Problem;
    await fail(rollout, started, problem, `step "${step.name}" ${end.end}`, ports);
  }
}

/** Rolls back, closes the record, and throws. A cancelled job leaves both to its post step, which has more time. */
async function fail(
  rollout: Rollout,
  started: readonly ReleaseStep[],
  problem: (state: string) => Problem,
  what: string,
  ports: Ports,
): Promise<never> {
  const { environment, config, context, record } = rollout;
  if (ports.cancellation.requested) {
    throw new LiftlockError(
      cancelled(what, `The rollback of ${environment.name} runs in the post step of this action.`),
    );
  }
  const end = await rollBack(started, context, config, ports);
  await closeFailed(record, end, what, ports);
  saveRollout(stateOf(rollout, started, true), ports);
  throw new LiftlockError(problem(stateAfter(end, environment, context.previousVersion)));
}

/** The last status of a record whose deploy failed. Its first words say whether what was there before is there again. */
export function closeFailed(record: Deployment, end: RollbackEnd, what: string, ports: Ports): Promise<Deployment> {
  return ensureStatus(record, 'failure', `${end === 'incomplete' ? NOT_ROLLED_BACK : ROLLED_BACK}: ${what}`, ports);
}

/** What is true after a failed deploy, in words for the person who reads the error. */
export function stateAfter(
  end: RollbackEnd,
  { name, release }: Pick<Environment, 'name' | 'release'>,
  previousVersion: string,
): string {
  const published =
    release === 'before' ? 'The release was published before the deploy and stays' : 'Nothing was published';
  return `${environmentAfter(end, name, previousVersion)} ${published}, and no later environment was touched.`;
}

function environmentAfter(end: RollbackEnd, name: string, previousVersion: string): string {
  switch (end) {
    case 'incomplete':
      return `${name} was not fully rolled back: what runs there is not known.`;
    case 'not-needed':
      return `No step had been started in ${name}: it is as it was.`;
    case 'done':
      return `${name} was rolled back to ${previousVersion === '' ? 'what was there before' : previousVersion}.`;
  }
}

function stateOf(
  { record, environment, context }: Rollout,
  started: readonly ReleaseStep[],
  finished: boolean,
): RolloutState {
  const { version, tag, commit, candidate, artifacts, configFile, previousVersion } = context;
  return {
    environment: environment.name,
    deployment: record.id,
    started: started.map((step) => step.name),
    finished,
    context: { version, tag, commit, candidate, artifacts, configFile, previousVersion },
  };
}
