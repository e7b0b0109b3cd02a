import type { Problem } from '../problem.ts';

/** How a step ended, in words: `exited with code 2`. */
export function stepFailed(kind: string, step: string, how: string, tail: string): Problem {
  return {
    code: `${kind}-failed`,
    outcome: 'failed',
    where: step,
    found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
    expected: 'Exit code 0.',
    next: `Run the commands of "${step}" in a clone of this commit; they are in .github/liftlock.yml.`,
  };
}

export function stepTimedOut(kind: string, step: string, timeout: string, tail: string): Problem {
  return {
    code: `${kind}-timed-out`,
    outcome: 'failed',
    where: step,
    found: `The step was still running after ${timeout} and was stopped, with everything it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
    expected: `The step to finish within ${timeout}.`,
    next: `Find out what "${step}" waits for, or give it more time: \`timeout:\`.`,
  };
}

export function validationFailed(
  step: string,
  found: string,
  expected: string,
  { version, environment }: { readonly version: string; readonly environment: string },
): Problem {
  return {
    code: 'validation-failed',
    outcome: 'failed',
    where: step,
    found: `${version} failed the validation "${step}" in ${environment}: ${found}`,
    expected,
    next: 'Look at the log of the service. If it only needs longer to start, raise `start-period:`.',
  };
}

export function cancelled(what: string): Problem {
  return {
    code: 'cancelled',
    outcome: 'errored',
    where: what,
    found: 'The run was cancelled.',
    next: 'Re-run the failed jobs: what is done is found and not done again.',
  };
}

export function missingInput(name: string, found: string, expected: string): Problem {
  return {
    code: 'input-invalid',
    outcome: 'errored',
    where: `input ${name}`,
    found,
    expected,
    state: 'Nothing was written to GitHub and nothing was deployed.',
    next: `Correct \`with: { ${name}: … }\` of this step.`,
  };
}

export function invalidEnvironmentInput(value: string): Problem {
  return missingInput(
    'environment',
    value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.',
    'The name of an environment in .github/liftlock.yml.',
  );
}

export function unknownEnvironment(name: string, known: readonly string[]): Problem {
  return missingInput(
    'environment',
    `There is no environment "${name}" in .github/liftlock.yml.`,
    `One of: ${known.join(', ')}.`,
  );
}

export function unexpected(message: string): Problem {
  return {
    code: 'unexpected-error',
    outcome: 'errored',
    found: message,
    expected: 'No error here: this is a defect of Liftlock, or of the machine.',
    state: 'What was done before is in the log. Re-running finds it and goes on from there.',
    next: 'Re-run the failed jobs. If it happens again, report it with this code and the log of the step.',
  };
}

/** How somebody runs a suite or step without the pipeline. */
interface LocalRun {
  readonly commands: readonly string[];
  /** From the root of the repository. */
  readonly folder: string;
}

export function testsFailed(suite: string, reason: string, tail: string, local: LocalRun): Problem {
  const found = `The suite "${suite}" failed: ${reason}.`;
  return {
    code: 'tests-failed',
    outcome: 'failed',
    where: suite,
    found: tail === '' ? found : `${found} Its last output:\n${tail}`,
    expected: 'Exit code 0 and, where reports are configured, at least one test that ran and none that failed.',
    state: 'The reports were kept as evidence about this candidate. It will not be staged.',
    next: runLocally(local),
  };
}

const MOST_LINES = 20;
/** Characters of a command that stands in a sentence. */
const LONGEST_LINE = 120;

function runLocally({ commands, folder }: LocalRun): string {
  const lines = commands.flatMap((command) => command.trim().split('\n'));
  const [only = ''] = lines;
  const place = folder === '.' ? 'in a clone of this commit' : `in \`${folder}\` of a clone of this commit`;
  const then = 'fix the cause and push: the next commit makes a new candidate.';
  if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
    return `Run \`${only}\` ${place}, ${then}`;
  if (lines.length <= MOST_LINES) return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
  return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
}
