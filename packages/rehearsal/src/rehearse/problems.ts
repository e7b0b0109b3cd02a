import type { Problem } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';
import type { MissingOutput } from './missing-outputs.ts';

export function keepFolderNotEmpty(folder: string): Problem {
  return refused('keep-not-empty', {
    where: `--keep ${folder}`,
    found: 'There is something in that folder already, or it is a file.',
    expected: 'A new or empty folder: nothing of yours is overwritten.',
    next: 'Name another folder, or empty this one.',
  });
}

export function notOnBranch(folder: string): Problem {
  return refused('not-on-a-branch', {
    where: folder,
    found: 'HEAD is detached: it is on no branch.',
    expected: 'A branch, since a push to a branch is what is rehearsed.',
    next: 'Check one out: `git switch main`.',
  });
}

export function noWorkflow(folder: string, found: readonly string[]): Problem {
  const others = found.length === 0 ? 'There are no workflows at all' : `None of ${found.join(', ')} does`;
  return refused('no-workflow', {
    where: folder,
    found: `No committed workflow uses the suite (\`uses: OWNER/liftlock/actions/…\`). ${others}.`,
    expected: 'One workflow below .github/workflows/ that does.',
    next: 'Commit it, or name a workflow: `--workflow .github/workflows/release.yml`.',
  });
}

export function severalWorkflows(found: readonly string[]): Problem {
  return refused('several-workflows', {
    found: `${found.length} workflows use the suite: ${found.join(', ')}.`,
    expected: 'One to rehearse.',
    next: `Name it: \`--workflow ${found[0] ?? ''}\`.`,
  });
}

export function workflowMissing(path: string): Problem {
  return refused('workflow-missing', {
    where: path,
    found: 'There is no such file in the commit at HEAD.',
    expected: 'A committed workflow, by its path from the root of the repository.',
    next: 'Commit the file, or correct the path. What is not committed is not rehearsed.',
  });
}

/** One problem for everything in the file that GitHub, or a rehearsal, does not take. */
export function workflowNotRunnable(
  path: string,
  reasons: readonly { readonly line: number; readonly column: number; readonly message: string }[],
): Problem[] {
  return reasons.map(({ line, column, message }) =>
    refused('workflow-not-runnable', {
      where: `${path}:${line}:${column}`,
      found: message,
      expected: 'A workflow that GitHub accepts and that a rehearsal can run.',
      next: 'Correct this place, and commit it.',
    }),
  );
}

export function secretNotSet(name: string): Problem {
  return refused('secret-not-set', {
    where: `--secret ${name}`,
    found: `The environment variable ${name} is not set here.`,
    expected: 'A secret is handed over by the environment, so that it stands in no command line.',
    next: `Set it for this one command: \`${name}=… liftlock rehearse --secret ${name}\`.`,
  });
}

export interface MissedRelease {
  readonly version: string;
  /** Jobs that ran. */
  readonly ran: readonly string[];
  readonly skipped: readonly { readonly job: string; readonly why: string }[];
  readonly missing: readonly MissingOutput[];
}

/** The run is green, and would be on GitHub. */
export function releaseMissed(path: string, { version, ran, skipped, missing }: MissedRelease): Problem {
  const yaml = [...new Set(missing.map((output) => output.yaml.join('\n')))];
  return {
    code: 'release-missed',
    outcome: 'failed',
    where: path,
    found: [
      `Version ${version} is due, and jobs that lead to it were skipped. GitHub shows such a run as green.`,
      ...skipped.map(({ job, why }) => `\`${job}\` was skipped: ${why}.`),
      ...[...new Set(missing.map(({ why }) => why))].map((why) => `${why[0]?.toUpperCase()}${why.slice(1)}.`),
    ].join('\n'),
    expected: 'Every job from the build to the release runs when a release is due.',
    state: `Ran: ${ran.join(', ')}. The others did nothing.`,
    next:
      yaml.length === 0
        ? `Change the \`if:\` of \`${skipped[0]?.job ?? ''}\` so that it is true when a release is due.`
        : ['Write in the workflow:', ...yaml].join('\n'),
  };
}

export function candidateNotUsed(path: string, version: string): Problem {
  return {
    code: 'candidate-not-used',
    outcome: 'failed',
    where: path,
    found: `Version ${version} is due and was built, and no later job uses the candidate.`,
    expected: 'Jobs that test, stage and promote the candidate.',
    state: 'The candidate was built. Nothing was staged or released.',
    next: "Add jobs with `uses: OWNER/liftlock/actions/test`, `…/stage` and `…/promote`, each `with: { candidate: '${{ needs.build.outputs.candidate }}' }`.",
  };
}
