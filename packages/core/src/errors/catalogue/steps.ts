import type { Problem } from '../problem.ts';

/** First word of a code: `build-failed`. */
type StepKind = 'build' | 'deploy';

/** @param how How the step ended, in words: `exited with code 2`. */
export function stepFailed(kind: StepKind, step: string, how: string, tail: string): Problem {
  return {
    code: `${kind}-failed`,
    outcome: 'failed',
    where: step,
    found: tail === '' ? `The step ${how}.` : `The step ${how}. Its last output:\n${tail}`,
    next: `Run the commands of "${step}" in .github/liftlock.yml in a clone of this commit, and fix the cause.`,
  };
}

export function stepTimedOut(kind: StepKind, step: string, timeout: string, tail: string): Problem {
  return {
    code: `${kind}-timed-out`,
    outcome: 'failed',
    where: step,
    found: `The step was still running after ${timeout} and was stopped, with all processes that it had started.${tail === '' ? '' : ` Its last output:\n${tail}`}`,
    next: `Find out what "${step}" is waiting for, or raise its \`timeout:\`.`,
  };
}

export interface FailedValidation {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
  /** Whether waiting longer would not have helped. */
  readonly lasts: boolean;
}

export function validationFailed(
  { name, found, expected, lasts }: FailedValidation,
  { version, environment }: { readonly version: string; readonly environment: string },
): Problem {
  return {
    code: 'validation-failed',
    outcome: 'failed',
    where: name,
    found: `${version} failed the validation "${name}" in ${environment}: ${found}`,
    expected,
    next: lasts
      ? 'Correct what the reason names: `url:` and the variables in it, the name in DNS, or the certificate. Asking again does not help.'
      : 'Check the log of the service. If it only needs more time to start, raise `start-period:`.',
  };
}

export function cancelled(what: string): Problem {
  return {
    code: 'cancelled',
    outcome: 'errored',
    where: what,
    found: 'The run was cancelled.',
    next: 'Re-run the failed jobs. Work that is already done is not repeated.',
  };
}

export function missingInput(name: string, found: string, expected: string): Problem {
  return {
    code: 'input-invalid',
    outcome: 'errored',
    where: `input ${name}`,
    found,
    expected,
    next: `Correct \`${name}:\` under \`with:\` of this step.`,
  };
}

/** Which of the two was meant is nothing to guess at. */
export function twoTargets(): Problem {
  return missingInput('to', 'The inputs `candidate` and `to` both name what this is about.', 'One of the two.');
}

export function invalidEnvironmentInput(value: string): Problem {
  return missingInput(
    'environment',
    value === '' ? 'The input `environment` is empty.' : 'The input `environment` is longer than 255 characters.',
    'The name of an environment in .github/liftlock.yml.',
  );
}

export function invalidIntentInput(value: string): Problem {
  return missingInput(
    'intent',
    `There is no intent "${value.slice(0, 100)}".`,
    'One of: promote, rollback, redeploy, hotfix, adopt, yank, lock, unlock.',
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
    next: 'Re-run the failed jobs. If it happens again, report it with the log of the step.',
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
  const then = 'fix the cause and push: the next commit becomes a new candidate.';
  if (lines.length === 1 && only.length <= LONGEST_LINE && !only.includes('`'))
    return `Run \`${only}\` ${place}, ${then}`;
  if (lines.length <= MOST_LINES) return `Run these commands ${place}, ${then}\n${lines.join('\n')}`;
  return `Run the commands of this suite in .github/liftlock.yml ${place}, ${then}`;
}

/** @param what A clause: `it printed nothing`. */
export function parityProbeFailed(name: string, what: string): Problem {
  return {
    code: 'parity-probe-failed',
    outcome: 'errored',
    where: `parity.${name}`,
    found: `The probe "${name}" gave no answer: ${what}.`,
    next: 'Run its command with the settings of this environment. It must exit with 0 and print the version as its last line.',
  };
}

export function parityProbeSecret(name: string): Problem {
  return {
    code: 'parity-probe-secret',
    outcome: 'errored',
    where: `parity.${name}`,
    found: `The probe "${name}" printed a secret of this environment.`,
    next: 'Have it print the version alone: its answer is kept in the ledger, which everybody can read.',
  };
}

/** @param found A line that a data step wrote, in quotes. */
export function stepOutputInvalid(step: string, found: string): Problem {
  return {
    code: 'step-output-invalid',
    outcome: 'errored',
    where: step,
    found: `The step wrote ${found} to the file $LIFTLOCK_OUTPUT.`,
    expected: 'Lines such as `snapshot=orders-2026-11-22`: at most 100 letters, digits and `._:/@+=-`.',
    next: `Correct what "${step}" writes to $LIFTLOCK_OUTPUT. Print everything else to the log.`,
  };
}

export function stepOutputSecret(step: string): Problem {
  return {
    code: 'step-output-secret',
    outcome: 'errored',
    where: step,
    found: 'The name of the snapshot contains a secret of this environment.',
    next: `Have "${step}" write the name alone: it is kept in the ledger, which everybody can read.`,
  };
}
