import type { Problem } from '../problem.ts';

export function draftGone(release: number, version: string): Problem {
  return {
    code: 'draft-gone',
    outcome: 'errored',
    where: `release ${release}`,
    found: `The draft release of ${version} does not exist any more.`,
    next: 'Re-run the job that stages: it creates the draft again from the same files.',
  };
}

export function draftChanged(tag: string, found: { readonly tag: string; readonly draft: boolean }): Problem {
  return {
    code: 'draft-changed',
    outcome: 'failed',
    where: tag,
    found: `After the update, GitHub has ${found.draft ? 'a draft' : 'a published release'} with the tag ${found.tag}.`,
    expected: `A draft release with the tag ${tag}.`,
    next: found.draft
      ? `Change the tag of the draft back to ${tag} on its page, or delete the draft. Then re-run this job.`
      : 'Find out who published the release. If it must not stay, delete it and its tag, then re-run this job.',
  };
}

export function foreignAsset(name: string, tag: string): Problem {
  return {
    code: 'asset-foreign',
    outcome: 'failed',
    where: name,
    found: `The draft release ${tag} has a file that is not part of the candidate. Publishing would make it public.`,
    next: 'Delete the file from the draft release and re-run this job. Files of a release come from the build steps.',
  };
}

export function releaseChanged(tag: string, what: string): Problem {
  return {
    code: 'release-changed',
    outcome: 'failed',
    where: tag,
    found: `The draft release is not what was approved: ${what}.`,
    next: 'Re-run the job that stages: it restores the draft. Then re-run this job.',
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
    next: `Compare the release and the tag with commit ${commit}. Delete the wrong one, then re-run this job: it publishes what was approved.`,
  };
}

export function leftoverNotApproved(environment: string, record: number, version: string, run: number): Problem {
  return {
    code: 'leftover-not-approved',
    outcome: 'held',
    where: environment,
    found: `According to record ${record}, ${version} is live in ${environment}, but GitHub does not show enough approvals for it in run ${run}.`,
    expected: 'Approvals in the run that deployed it. A record alone proves nothing.',
    next: `Find out who wrote record ${record}. To release ${version}, stage and promote it again.`,
  };
}

export function brokenUpload(asset: string, found: string, expected: string): Problem {
  return {
    code: 'upload-broken',
    outcome: 'errored',
    where: asset,
    found: `After the upload, GitHub has: ${found}.`,
    expected: `${expected}.`,
    next: 'Re-run the failed jobs: only broken files are uploaded again.',
  };
}

export function lostRace(environment: string, record: number, version: string, run: number): Problem {
  return {
    code: 'lost-race',
    outcome: 'held',
    where: environment,
    found: `Run ${run} is deploying ${version} to ${environment} right now (record ${record}).`,
    next: `Wait until run ${run} has ended, then re-run this job.`,
  };
}

/** Guessing what a record says could put an older version over a newer one. */
export function ledgerTooNew(environment: string, record: number, what: string): Problem {
  return {
    code: 'ledger-too-new',
    outcome: 'errored',
    where: environment,
    found: `Record ${record} of ${environment} was written by a newer version of Liftlock (${what}).`,
    next: 'Update the actions in this workflow to that version, or a newer one.',
  };
}

/** What cannot be read to its end says nothing about what is live. */
export function ledgerTooLong(environment: string, records: number): Problem {
  return {
    code: 'ledger-too-long',
    outcome: 'errored',
    where: environment,
    found: `None of the newest ${records} deployment records of ${environment} says what is live there.`,
    next: `Delete inactive deployments with the task \`liftlock\` of components that are not released any more, or give the components to environments of their own. Then re-run this job.`,
  };
}

export function recordClosed(environment: string, record: number, version: string): Problem {
  return {
    code: 'record-closed',
    outcome: 'held',
    where: environment,
    found: `Another run closed record ${record} of ${version} in ${environment} while this job was taking it over.`,
    next: 'Re-run this job: it creates a new record.',
  };
}

export function recordNotListed(environment: string, record: number, version: string): Problem {
  return {
    code: 'record-not-listed',
    outcome: 'errored',
    where: environment,
    found: `GitHub does not list record ${record} of ${version} in ${environment}, which this job has just created. Another run may be deploying there.`,
    next: 'Re-run this job in a few minutes: it creates a new record. If it happens again, see https://www.githubstatus.com.',
  };
}

/** @param names Environments, one of which it must have been live in. */
const CANDIDATE = 'This candidate';

/** @param what What somebody named, where it is not the candidate of the run itself. */
export function notStaged(environment: string, names: readonly string[], what = CANDIDATE): Problem {
  return {
    code: 'not-staged',
    outcome: 'held',
    where: environment,
    found: `${what} has never been live in ${names.join(' or ') || 'any other environment'}.`,
    next:
      what === CANDIDATE
        ? 'Stage it there first, in an earlier job. Name that job in `needs:` of this one.'
        : `Use a version that ${names.map((name) => `\`liftlock history ${name}\``).join(' or ') || '`liftlock status`'} lists.`,
  };
}
