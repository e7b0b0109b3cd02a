import { type Problem, repositoryNotTrusted } from '@liftlock/core';
import { refused } from '../kernel/problem.ts';
import type { Refusal, WorkflowProblem } from '../runner/index.ts';
import { type MissingOutput, yamlOf } from './missing-outputs.ts';

export function keepFolderNotEmpty(folder: string): Problem {
  return refused('keep-not-empty', {
    where: `--keep ${folder}`,
    found: 'The folder is not empty, or it is a file. Nothing of yours is overwritten.',
    next: 'Name another folder, or empty this one.',
  });
}

export function notOnBranch(folder: string): Problem {
  return refused('not-on-a-branch', {
    where: folder,
    found: 'HEAD is detached, so there is no branch to push.',
    next: 'Check out a branch: `git switch main`.',
  });
}

/** @param complaint What git wrote to its error output; it names the folder that it does not trust. */
export function repositoryOfAnotherUser(folder: string, complaint: string): Problem {
  const named = /in repository at '(?<path>[^']+)'/.exec(complaint)?.groups?.['path'] ?? folder;
  return repositoryNotTrusted(
    folder,
    `If you trust it, run \`git config --global --add safe.directory ${named}\`, clone it with \`git clone ${folder} work\`, and rehearse the clone. git 2.38 or newer does not need this.`,
  );
}

export function noWorkflow(folder: string, found: readonly string[]): Problem {
  const none = found.length === 0;
  return refused('no-workflow', {
    where: folder,
    found: none
      ? 'The commit at HEAD has no workflows.'
      : `No workflow of the commit at HEAD releases with Liftlock, or is called a release. There are ${found.join(', ')}.`,
    next: none
      ? 'Commit the workflow. `liftlock init` writes one. To see a sample: `--sample`.'
      : `Name the one to rehearse: \`--workflow ${found[0]}\`. To see a sample: \`--sample\`.`,
  });
}

export function severalWorkflows(found: readonly string[]): Problem {
  return refused('several-workflows', {
    found: `${found.length} workflows could release this commit: ${found.join(', ')}.`,
    next: `Name one: ${found.map((path) => `\`--workflow ${path}\``).join(' or ')}.`,
  });
}

export function tooManyRuns(path: string, most: number): Problem {
  return refused('too-many-runs', {
    where: path,
    found: `Jobs have started ${most} runs, and this one is one more. On GitHub they would go on.`,
    next: 'If a workflow starts itself, give it a condition that ends it.',
  });
}

export function nothingStarted(idle: readonly { readonly path: string; readonly why: string }[]): Problem {
  const reasons = idle.map(({ path, why }) => `${path}: ${why}`).join('\n');
  return refused('nothing-started', {
    found: idle.length === 0 ? 'The commit at HEAD has no workflows.' : `The push starts no workflow.\n${reasons}`,
    next: 'Rehearse a workflow by its name: `--workflow FILE`, with `--event` or `--tag` if a push of the branch does not start it.',
  });
}

export function workflowMissing(path: string): Problem {
  return refused('workflow-missing', {
    where: path,
    found: 'The file does not exist in the commit at HEAD. Only committed files are rehearsed.',
    next: 'Commit the file, or correct the path. It starts at the root of the repository.',
  });
}

/** Faults that GitHub would find, too. */
export function workflowFaulty(path: string, errors: readonly WorkflowProblem[]): Problem[] {
  return errors.map(({ line, column, message }) =>
    refused('workflow-not-runnable', {
      where: `${path}:${line}:${column}`,
      found: message,
      next: 'Correct the workflow at this place, and commit it.',
    }),
  );
}

/** What GitHub runs and a rehearsal does not. */
export function notRehearsable(path: string, refusals: readonly Refusal[]): Problem[] {
  return refusals.map(({ line, column, message, remedy, file }) =>
    refused('not-rehearsable', {
      where: `${file ?? path}:${line}:${column}`,
      found: message,
      next: remedy,
    }),
  );
}

export function mergeConflict(base: string, head: string): Problem {
  return refused('merge-conflict', {
    found: `${head.slice(0, 7)} cannot be merged into ${base.slice(0, 7)}: both change the same lines.`,
    next: 'Merge or rebase the branch in your own repository first.',
  });
}

export function branchUnknown(branch: string): Problem {
  return refused('branch-unknown', {
    where: `--branch ${branch}`,
    found: 'The repository has no such branch, and its `origin` had none when it was last fetched.',
    next: `Fetch it, \`git fetch origin ${branch}\`, or correct the name.`,
  });
}

/** @param what What the file should be: `a JSON object`. */
export function fileUnreadable(option: string, why: string, what: string): Problem {
  return refused('file-unreadable', {
    where: option,
    found: `${why}.`,
    next: `Name a file that holds ${what}.`,
  });
}

export function nobodyToReview(environments: readonly string[]): Problem {
  return refused('nobody-to-review', {
    found: `${environments.join(', ')} ${environments.length === 1 ? 'requires' : 'require'} an approval, but nobody can answer: there is no terminal, or \`CI\` is set.`,
    next: 'Add `--approve` or `--reject`. To answer on the page, add `--port 0` and open the address that is printed.',
  });
}

export function secretNotSet(name: string): Problem {
  return refused('secret-not-set', {
    where: `--secret ${name}`,
    found: `The environment variable ${name} is not set.`,
    next: `Set it for this command: \`${name}=… liftlock rehearse --secret ${name}\`.`,
  });
}

export interface MissedRelease {
  readonly version: string;
  readonly skipped: readonly { readonly job: string; readonly why: string }[];
  readonly missing: readonly MissingOutput[];
}

/** The run is green, and would be on GitHub. */
export function releaseMissed(path: string, { version, skipped, missing }: MissedRelease): Problem {
  const yaml = yamlOf(missing);
  return {
    code: 'release-missed',
    outcome: 'failed',
    where: path,
    found: [
      `Version ${version} is due, but jobs on the way to its release were skipped. GitHub shows such a run as green.`,
      ...skipped.map(({ job, why }) => `\`${job}\` was skipped: ${why}.`),
      ...[...new Set(missing.map(({ why }) => why))].map((why) => `${why[0]?.toUpperCase()}${why.slice(1)}.`),
    ].join('\n'),
    next:
      yaml.length === 0
        ? `Change the \`if:\` of \`${skipped[0]?.job ?? ''}\` so that it is true when a release is due.`
        : ['Add to the workflow:', ...yaml].join('\n'),
  };
}

export function candidateNotUsed(path: string, version: string): Problem {
  return {
    code: 'candidate-not-used',
    outcome: 'failed',
    where: path,
    found: `Version ${version} is due and was built, but no other job uses the candidate.`,
    next: "Add jobs with `uses: OWNER/liftlock/actions/test`, `…/stage` and `…/promote`, each `with: { candidate: '${{ needs.build.outputs.candidate }}' }`.",
  };
}
