import { NOTHING_WRITTEN, type Problem } from '../problem.ts';

const BUILD_STATE = 'Nothing was uploaded; there is no candidate of this run.';

/** @param fromRoot A file that the same glob matches from the repository's root. */
export function globMatchedNothing(component: string, glob: string, folder: string, fromRoot?: string): Problem {
  return {
    code: 'glob-matched-nothing',
    outcome: 'errored',
    where: `components.${component}.artifacts`,
    found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
    expected: 'At least one file, made by the build steps. A release without its files is never made.',
    state: BUILD_STATE,
    next:
      fromRoot === undefined
        ? 'Compare the glob with what the build steps wrote (it starts in the folder of the component), then push.'
        : `The glob starts in the folder of the component. From the repository's root it would match \`${fromRoot}\`: have the step write into \`${folder}\` (\`component: ${component}\` runs it there), or take the component's \`path\` away.`,
  };
}

/** GitHub refuses release assets without bytes (422, "size must be greater than or equal to 1"). */
export function emptyArtifact(path: string): Problem {
  return {
    code: 'artifact-empty',
    outcome: 'errored',
    where: path,
    found: 'The file has no bytes.',
    expected: 'At least one byte: a release cannot hold empty files.',
    state: BUILD_STATE,
    next: 'Have the build write something into it, or make the glob narrower.',
  };
}

export function unusableArtifactName(path: string, reason: string): Problem {
  return {
    code: 'artifact-name-unusable',
    outcome: 'errored',
    where: path,
    found: `The file cannot keep its name as a release asset: ${reason}.`,
    expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
    state: BUILD_STATE,
    next: 'Have the build write it under another name.',
  };
}

export function collidingArtifactNames(name: string, paths: readonly string[]): Problem {
  return {
    code: 'artifact-names-collide',
    outcome: 'errored',
    found: `${paths.join(' and ')} have the same file name, ${name}.`,
    expected: 'A file name of its own for each artifact: a release has no folders.',
    state: BUILD_STATE,
    next: 'Have the build put the name of the component into the file names.',
  };
}

export function forbiddenArtifact(path: string, why: string): Problem {
  return {
    code: 'artifact-forbidden',
    outcome: 'errored',
    where: path,
    found: why,
    expected: 'Files that may become public. Credentials and git data never go into a candidate.',
    state: BUILD_STATE,
    next: 'Make the glob narrower, or remove the file.',
  };
}

export function invalidCandidateInput(value: string): Problem {
  return {
    code: 'candidate-missing',
    outcome: 'errored',
    where: 'input candidate',
    found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
    expected: '`sha256:` and 64 hex digits: the output `candidate` of the build job.',
    state: NOTHING_WRITTEN,
    next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. GitHub drops outputs that contain a secret: no secret may be part of a digest.',
  };
}

export function candidateNotFound(candidate: string): Problem {
  return {
    code: 'candidate-not-found',
    outcome: 'errored',
    found: `This run has no artifact for candidate ${candidate}.`,
    expected: 'The workflow artifact that the build job of this run uploaded.',
    state: NOTHING_WRITTEN,
    next: 'Run `build` in an earlier job of the same run. Artifacts expire: after that, re-run all jobs.',
  };
}

export function tampered(name: string, found: string, expected: string): Problem {
  return {
    code: 'candidate-tampered',
    outcome: 'failed',
    where: name,
    found,
    expected,
    state: 'These bytes were not deployed and not published.',
    next: 'Find out who or what changed the file between the jobs. Then re-run all jobs: the build makes the candidate anew.',
  };
}

export function notStaged(environment: string, names: readonly string[]): Problem {
  return {
    code: 'not-staged',
    outcome: 'held',
    where: environment,
    found: `No record says that this candidate was live in ${names.join(' or ') || 'any other environment'}.`,
    expected: 'A success there before it may go on.',
    state: NOTHING_WRITTEN,
    next: 'Let the job that stages it succeed first: it belongs in `needs:` of this one.',
  };
}

export function draftGone(release: number, version: string): Problem {
  return {
    code: 'draft-gone',
    outcome: 'errored',
    where: `release ${release}`,
    found: `The draft release that holds ${version} cannot be found.`,
    expected: 'The draft that `stage` made.',
    state: NOTHING_WRITTEN,
    next: 'If somebody has deleted it, re-run the job that stages: it is made again from the same bytes.',
  };
}

export function draftChanged(tag: string, found: { readonly tag: string; readonly draft: boolean }): Problem {
  return {
    code: 'draft-changed',
    outcome: 'failed',
    where: tag,
    found: `After the update GitHub has ${found.draft ? 'a draft' : 'a published release'} with the tag ${found.tag}.`,
    expected: `A draft release with the tag ${tag}.`,
    state: 'The candidate was not deployed.',
    next: found.draft
      ? `Give the draft the tag ${tag} again on its page, or delete it. Then re-run this job.`
      : 'Find out who published the release. If it must not stay, delete it and its tag, then re-run this job.',
  };
}

export function foreignAsset(name: string, tag: string): Problem {
  return {
    code: 'asset-foreign',
    outcome: 'failed',
    where: name,
    found: `The draft release ${tag} holds a file that is not part of the candidate.`,
    expected: 'Exactly the files of the candidate: publishing would give this one to everybody as well.',
    state: 'The release was not published, and this run deployed nothing.',
    next: 'Delete the file from the draft release and re-run this job. What a release needs is made by the build steps.',
  };
}

export function releaseChanged(tag: string, what: string): Problem {
  return {
    code: 'release-changed',
    outcome: 'failed',
    where: tag,
    found: `The draft release is not what was approved: ${what}.`,
    expected: 'The tag, the commit and exactly the files of the candidate.',
    state: 'The candidate is deployed where the record says success; the release was not published.',
    next: 'Re-run the job that stages: it puts the right files into the draft. Then re-run this job.',
  };
}

/** @param found The release as it came out, and the commit of its tag. */
export function publishedElsewhere(
  tag: string,
  commit: string,
  found: { readonly tag: string; readonly draft: boolean; readonly commit: string | undefined },
): Problem {
  const where = found.commit === undefined ? 'there is no such tag' : `the tag is at ${found.commit.slice(0, 7)}`;
  return {
    code: 'published-elsewhere',
    outcome: 'failed',
    where: tag,
    found: `After publishing, GitHub has ${found.draft ? 'a draft' : 'a release'} with the tag ${found.tag}, and ${where}.`,
    expected: `A published release ${tag} at ${commit.slice(0, 7)}.`,
    next: `Compare the release and the tag with commit ${commit}. Delete what is wrong, then re-run this job: it publishes what was approved.`,
  };
}

export function leftoverNotApproved(environment: string, record: number, version: string, run: number): Problem {
  return {
    code: 'leftover-not-approved',
    outcome: 'held',
    where: environment,
    found: `Record ${record} says that ${version} is live in ${environment}, but run ${run} has not enough approvals of ${environment}.`,
    expected: 'Approvals that GitHub shows for the run which deployed it. A record alone proves nothing.',
    next: `Find out who wrote record ${record}. If ${version} is to be released, stage and promote it again.`,
  };
}
