import type { Problem } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';
import type { Refusal, WorkflowProblem } from '../runner/index.ts';
import { type MissingOutput, yamlOf } from './missing-outputs.ts';

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

export function bareRepository(folder: string): Problem {
  return refused('bare-repository', {
    where: folder,
    found: 'This is a bare repository: it has no work tree.',
    expected: 'A clone with a branch checked out.',
    next: 'Clone it, and rehearse there: `git clone DIR work && liftlock rehearse --repo work`.',
  });
}

/** @param complaint What git wrote to its error output; it names the folder that it does not trust. */
export function repositoryNotTrusted(folder: string, complaint: string): Problem {
  const named = /in repository at '(?<path>[^']+)'/.exec(complaint)?.groups?.['path'] ?? folder;
  return refused('repository-not-trusted', {
    where: folder,
    found: 'The repository belongs to another user, so git does not read it ("dubious ownership").',
    expected: 'A repository of your own, or one that you trust.',
    next: `If you trust it, clone it and rehearse the clone: \`git config --global --add safe.directory ${named}\`, then \`git clone ${folder} work\`. git 2.38 or newer needs neither.`,
  });
}

export function noWorkflow(folder: string, found: readonly string[]): Problem {
  const others = found.length === 0 ? 'There are no workflows at all' : `None of ${found.join(', ')} does`;
  return refused('no-workflow', {
    where: folder,
    found: `No committed workflow that a push starts builds, stages or promotes with the suite (\`uses: OWNER/liftlock/actions/build@…\`). ${others}.`,
    expected: 'One workflow in .github/workflows/ that does.',
    next: 'Commit it, or name a workflow: `--workflow .github/workflows/release.yml`.',
  });
}

export function severalWorkflows(found: readonly string[]): Problem {
  return refused('several-workflows', {
    found: `${found.length} workflows could release this commit: ${found.join(', ')}.`,
    expected: 'One to rehearse.',
    next: `Name one: ${found.map((path) => `\`--workflow ${path}\``).join(' or ')}.`,
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

/** Faults that GitHub would find, too. */
export function workflowFaulty(path: string, errors: readonly WorkflowProblem[]): Problem[] {
  return errors.map(({ line, column, message }) =>
    refused('workflow-not-runnable', {
      where: `${path}:${line}:${column}`,
      found: message,
      expected: 'A workflow that GitHub accepts.',
      next: 'Correct this place, and commit it.',
    }),
  );
}

/** What GitHub runs and a rehearsal does not. */
export function notRehearsable(path: string, refusals: readonly Refusal[]): Problem[] {
  return refusals.map(({ line, column, message, remedy }) =>
    refused('not-rehearsable', {
      where: `${path}:${line}:${column}`,
      found: message,
      expected: 'A workflow that this version can rehearse as a whole.',
      next: remedy,
    }),
  );
}

export function nobodyToReview(environments: readonly string[]): Problem {
  return refused('nobody-to-review', {
    found: `${environments.join(', ')} must be approved, and nobody can answer: there is no terminal, or \`CI\` is set.`,
    expected: 'The answer on the command line, or somebody at a terminal.',
    next: 'Add `--approve` or `--reject`. To answer on the page, add `--port 0`; the page has the address that is printed.',
  });
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
  const yaml = yamlOf(missing);
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
