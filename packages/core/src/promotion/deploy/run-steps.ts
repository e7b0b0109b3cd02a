import type { ReleaseStep } from '../../config/index.ts';
import { SNAPSHOT } from '../../deployment/index.ts';
import type { Problem } from '../../errors/index.ts';
import { problemOf, runStep } from '../../pipeline/run-step.ts';
import type { Ports } from '../../ports/index.ts';
import { addStatus } from '../environment/ensure-status.ts';
import type { Rollout } from './rollout.ts';
import { RolloutFailure } from './rollout-failure.ts';
import { outputFile, readStepOutput } from './step-output.ts';

/** Runs the data or the deploy steps of an environment, one after the other. The first that does not pass ends it. */
export async function runSteps(rollout: Rollout, purpose: 'data' | 'deploy', ports: Ports): Promise<void> {
  for (const step of rollout.environment[purpose]) {
    if (purpose === 'data') await runDataStep(rollout, step, ports);
    else await runDeployStep(rollout, step, ports);
  }
}

async function runDeployStep(rollout: Rollout, step: ReleaseStep, ports: Ports): Promise<void> {
  rollout.begins(step, '', ports);
  const end = await runStep(step, 'deploy', rollout.context, ports);
  const problem = problemOf(end, 'deploy', step);
  if (problem !== undefined) throw new RolloutFailure(problem, `step "${step.name}" ${end.end.replace('-', ' ')}`);
}

/** A snapshot that it names is kept at once, and also if the step fails later: its rollback needs it most then. */
async function runDataStep(rollout: Rollout, step: ReleaseStep, ports: Ports): Promise<void> {
  const file = await outputFile(ports.files);
  rollout.begins(step, file, ports);
  const end = await runStep(step, 'data', { ...rollout.context, outputFile: file }, ports);
  const problems = await keepSnapshot(rollout, step, file, ports);
  const problem = problemOf(end, 'deploy', step);
  if (problem !== undefined) throw new RolloutFailure(problem, `step "${step.name}" ${end.end.replace('-', ' ')}`);
  if (problems.length > 0) throw new RolloutFailure(problems, `step "${step.name}" named no usable snapshot`);
}

async function keepSnapshot(
  rollout: Rollout,
  step: ReleaseStep,
  file: string,
  ports: Ports,
): Promise<readonly Problem[]> {
  const { environment, context, record } = rollout;
  const secrets = environment.requires.secrets.map((name) => context.settings[name] ?? '');
  const { snapshot, problems } = readStepOutput((await ports.files.read(file)) ?? '', step, secrets);
  if (snapshot === '') return problems;
  rollout.keeps(snapshot, ports);
  await addStatus(record, 'in_progress', `${SNAPSHOT}${snapshot}`, ports);
  return problems;
}
