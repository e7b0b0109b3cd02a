import { revealsSecret } from '../../credentials/index.ts';
import { LiftlockError, type Problem, parityProbeFailed, parityProbeSecret } from '../../errors/index.ts';
import { type DeployContext, runStep } from '../../pipeline/run-step.ts';
import { exitedWith } from '../../pipeline/exit-code.ts';
import type { Environment } from '../../config/index.ts';
import type { Ports, ScriptEnd } from '../../ports/index.ts';

const TIMEOUT_MS = 60_000;
/** Room in the payload of a record is scarce. */
const LONGEST_ANSWER = 200;

/**
 * What the probes of an environment answer, by name: the last line that each prints.
 *
 * @throws LiftlockError with every probe that fails, hangs, prints nothing, or prints a declared secret.
 */
export async function probe(
  { parity, requires }: Environment,
  context: DeployContext,
  ports: Ports,
): Promise<Record<string, string>> {
  const secrets = requires.secrets.map((name) => context.settings[name] ?? '');
  const answers: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, command] of Object.entries(parity)) {
    const step = { name: `parity: ${name}`, commands: [command], timeout: TIMEOUT_MS, folder: '.' };
    const end = await runStep(step, 'validate', context, ports);
    const answer = end.tail.trim().split('\n').at(-1)?.trim().slice(0, LONGEST_ANSWER) ?? '';
    const problem = problemOf(name, end, answer, secrets);
    if (problem === undefined) answers[name] = answer;
    else problems.push(problem);
  }
  if (problems.length > 0) throw new LiftlockError(problems);
  return answers;
}

function problemOf(name: string, end: ScriptEnd, answer: string, secrets: readonly string[]): Problem | undefined {
  if (end.end === 'failed') return parityProbeFailed(name, `it ${exitedWith(end.exitCode)}`);
  if (end.end === 'timed-out') return parityProbeFailed(name, 'it did not end within 1m');
  if (end.end === 'cancelled') return parityProbeFailed(name, 'the run was cancelled');
  if (answer === '') return parityProbeFailed(name, 'it printed nothing');
  return revealsSecret(end.tail, secrets) ? parityProbeSecret(name) : undefined;
}
