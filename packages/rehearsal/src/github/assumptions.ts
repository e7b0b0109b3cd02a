/** Something that the local GitHub does because it had to do something, and that nobody has confirmed on GitHub. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  /** What changes for the user when GitHub does otherwise. */
  readonly ifOtherwise: string;
}

/** Printed by the product as "assumed, not confirmed". */
export const assumptions: readonly Assumption[] = [
  {
    id: 'reviews-without-deployment',
    text: 'A job with `environment.deployment: false` waits for the required reviewers, and its review is listed under the run’s approvals.',
    ifOtherwise: 'Approvals cannot be seen by the promoting job: drop `deployment: false`.',
  },
  {
    id: 'rejected-deployment',
    text: 'When a reviewer rejects, the job fails and its automatic deployment ends with the status `failure`.',
    ifOtherwise: 'The automatic record of a rejected job reads differently; the suite’s own records do not change.',
  },
  {
    id: 'cancelled-deployment',
    text: 'The automatic deployment of a cancelled job ends with the status `failure`, that of a skipped one with `inactive`.',
    ifOtherwise: 'The automatic record reads differently; the suite’s own records do not change.',
  },
  {
    id: 'automatic-deployment-production',
    text: 'An automatic deployment is no production deployment, even where the environment is called production, so its success makes older non-production records of the environment inactive.',
    ifOtherwise: 'Older records keep `success` on top; what is live is read from the history and does not change.',
  },
  {
    id: 'review-refused-status',
    text: 'A review by somebody who may not give it, or for an environment that does not wait, answers 422.',
    ifOtherwise: 'The person sees another error; nothing is approved either way.',
  },
  {
    id: 'rerun-reviewed-again',
    text: 'A re-run job passes its environment’s gate again, and needs a new review.',
    ifOtherwise: 'A re-run starts without asking; the suite still counts no review twice for another candidate.',
  },
  {
    id: 'rerun-job-list',
    text: 'After a re-run of failed jobs, the run’s job list shows jobs that were not repeated as they were, with their old ids.',
    ifOtherwise: 'Those jobs have new ids in the list of the new attempt.',
  },
  {
    id: 'artifact-names-per-attempt',
    text: 'An artifact’s name is taken within one attempt of a run; a later attempt may use it again, and reads the newest.',
    ifOtherwise: 'A re-run of the build fails with 409 when it uploads: start a new run instead.',
  },
  {
    id: 'wait-timer',
    text: 'Wait timers are shown and counted as run out.',
    ifOtherwise: 'On GitHub the job waits for the minutes that the environment says.',
  },
  {
    id: 'strict-read-permissions',
    text: 'A read that needs a permission answers 403 without it, also in a public repository.',
    ifOtherwise: 'In a public repository GitHub allows some of these reads, so a job could do with fewer permissions.',
  },
  {
    id: 'workflow-file-rule-status',
    text: 'A release of a commit whose workflow files differ from the default branch, and at which no branch or tag points, answers 404.',
    ifOtherwise: 'GitHub answers 403 with `Resource not accessible by integration` for the same reason.',
  },
  {
    id: 'workflow-file-rule-push',
    text: 'A push with GITHUB_TOKEN may change workflow files, and move the tag of an immutable release.',
    ifOtherwise: 'GitHub refuses such a push; the suite never pushes.',
  },
  {
    id: 'latest-without-mark',
    text: 'When no release is marked as latest, the latest is the full release with the newest commit date, also among those published with `make_latest: false`.',
    ifOtherwise: 'GitHub answers 404 for the latest release until one is marked.',
  },
  {
    id: 'draft-make-latest',
    text: '`make_latest: true` on a draft or prerelease answers 422.',
    ifOtherwise: 'GitHub ignores it on a draft; it must be repeated when publishing in any case.',
  },
  {
    id: 'draft-target-kept',
    text: 'An update that leaves `target_commitish` out keeps the target of the release, though a draft loses its tag in the same way.',
    ifOtherwise: 'A draft would be published at the default branch; the suite sends both with every update of a draft.',
  },
  {
    id: 'release-order',
    text: 'Releases are listed newest record first, drafts among them.',
    ifOtherwise: 'The order differs; nothing in the suite rests on it beyond the first pages.',
  },
  {
    id: 'asset-names',
    text: 'In asset names, runs of characters other than letters, digits, `.`, `_`, `+` and `-` become one period, and a leading period becomes `default.`.',
    ifOtherwise: 'A file with such a name gets another asset name; the suite refuses such names before uploading.',
  },
  {
    id: 'required-contexts-jobs',
    text: 'A deployment without `required_contexts` answers 409 while a job for its commit has not succeeded.',
    ifOtherwise: 'GitHub looks at commit statuses only; the suite always sends an empty list.',
  },
  {
    id: 'read-after-write',
    text: 'Every write is seen by the next read.',
    ifOtherwise: 'Lists may lag; the suite takes the answer of its own writes as the truth.',
  },
  {
    id: 'deleted-tag',
    text: 'A published release whose tag is deleted becomes a draft.',
    ifOtherwise: 'The release stays published without a tag; the next build is held and says so.',
  },
  {
    id: 'no-pull-requests',
    text: 'No commit of a rehearsed repository came by a pull request: git does not tell who opened one.',
    ifOtherwise:
      'The notes also name authors by their login, first contributions, and pull requests that no message mentions.',
  },
  {
    id: 'public-pull-requests',
    text: 'Any token may read the pull requests of a public repository through GraphQL; in a private one it needs `pull-requests: read`.',
    ifOtherwise:
      'The notes are written from the commits alone until the job has `pull-requests: read`; a warning says so.',
  },
  {
    id: 'search-without-permission',
    text: 'A search through GraphQL finds nothing, and is no error, where the token may not read pull requests.',
    ifOtherwise: 'The notes name no first contributions then either way; a warning says why.',
  },
  {
    id: 'environment-names-in-filters',
    text: 'The `environment` filter of the deployment list compares letter by letter, though environment names do not care for case.',
    ifOtherwise: 'A list shows more records; name environments in one way everywhere.',
  },
];
