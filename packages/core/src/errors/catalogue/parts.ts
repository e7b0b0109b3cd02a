import type { Problem } from '../problem.ts';

const IN_A_JOB = 'with: { part: NAME } in the jobs that build, and { merge: true } in the job after them';

/** @param parts Those of the configuration. */
export function partUnknown(part: string, parts: readonly string[]): Problem {
  return {
    code: 'part-unknown',
    outcome: 'errored',
    where: 'part',
    found: `The configuration has no part "${part}".`,
    expected: parts.length === 0 ? 'A part that `build.parts` lists; it lists none.' : `One of: ${parts.join(', ')}.`,
    next: `List it in .github/liftlock.yml: \`build: { parts: [${[...parts, part].join(', ')}] }\`. The merge waits for all of them.`,
  };
}

export function partsUnlisted(): Problem {
  return {
    code: 'parts-unlisted',
    outcome: 'errored',
    where: 'merge',
    found: 'The job merges the parts of a build, and the configuration does not say which there are.',
    next: 'List them in .github/liftlock.yml: `build: { parts: [linux-x64, linux-arm64] }`.',
  };
}

export function partAndMerge(part: string): Problem {
  return {
    code: 'part-and-merge',
    outcome: 'errored',
    where: 'part',
    found: `One step asks for both: to build the part "${part}", and to merge all parts.`,
    next: `Use two jobs: ${IN_A_JOB}.`,
  };
}

export function partNotNamed(parts: readonly string[]): Problem {
  return {
    code: 'part-not-named',
    outcome: 'errored',
    where: 'part',
    found: `The build has the parts ${parts.join(', ')}, and this step does not say which one it builds.`,
    next: `Write ${IN_A_JOB}.`,
  };
}

export function partEmpty(part: string): Problem {
  return {
    code: 'part-empty',
    outcome: 'errored',
    where: part,
    found: `No glob of any component matches a file that the part ${part} has built.`,
    next: "Compare the globs under `artifacts:` with the files that the build steps write. They start in the component's folder.",
  };
}

/** @param missing Names of the parts. */
export function partsMissing(missing: readonly string[], found: readonly string[]): Problem {
  return {
    code: 'part-missing',
    outcome: 'failed',
    where: 'build.parts',
    found: `This run has no part ${missing.join(', ')}. It has ${found.length === 0 ? 'none' : found.join(', ')}.`,
    expected: 'All parts that the configuration lists, built by earlier jobs of this run.',
    next: `Name the jobs that build them in \`needs:\` of this job, and re-run those that failed.`,
  };
}

export function partTwice(part: string): Problem {
  return {
    code: 'part-twice',
    outcome: 'failed',
    where: part,
    found: `Two jobs of this run have built the part ${part}, and the files are not the same.`,
    expected: 'One job for each part: nobody can say which of two belongs into the release.',
    next: 'Give each job of the matrix a part of its own: `with: { part: "${{ matrix.part }}" }`.',
  };
}

/** @param differences In clauses: `its version is 1.3.0, not 1.4.0`. */
export function partDiffers(part: string, differences: readonly string[]): Problem {
  return {
    code: 'part-differs',
    outcome: 'failed',
    where: part,
    found: `The part ${part} was not built for this candidate: ${differences.join('; ')}.`,
    expected: 'Parts of the same commit, version and configuration.',
    next: 'Re-run all jobs of this run. If that does not help, remove `ref:` from the checkouts of the jobs that build.',
  };
}

export function partFileTwice(name: string, parts: readonly string[]): Problem {
  return {
    code: 'part-file-twice',
    outcome: 'failed',
    where: name,
    found: `The parts ${parts.join(' and ')} each have a file ${name}, with other bytes.`,
    expected: 'Names that differ: a release has no folders.',
    next: 'Put the name of the part into the name of the file: steps have it in `LIFTLOCK_PART`.',
  };
}
