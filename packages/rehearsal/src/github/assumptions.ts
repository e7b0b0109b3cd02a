/** Something that the local GitHub does because it had to do something, and that nobody has confirmed on GitHub. */
export interface Assumption {
  readonly id: string;
  readonly text: string;
  /** What changes for the user when GitHub does otherwise. */
  readonly ifOtherwise: string;
}

/**
 * Printed by the product as "assumed, not confirmed". What is confirmed has its source beside the code instead; what is
 * known to be simpler than GitHub is in `simplifications`.
 */
export const assumptions: readonly Assumption[] = [
  {
    id: 'reviews-without-deployment',
    text: 'The review of a job with `environment.deployment: false` is listed under the run’s approvals.',
    ifOtherwise: 'Approvals cannot be seen by the promoting job: drop `deployment: false`.',
  },
  {
    id: 'rejected-deployment',
    text: 'When a reviewer rejects, the job fails and its automatic deployment ends with the status `failure`.',
    ifOtherwise: 'The automatic record of a rejected job reads differently; the suite’s own records do not change.',
  },
  {
    id: 'skipped-deployment',
    text: 'The automatic deployment of a job that was skipped ends with the status `inactive`.',
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
    id: 'environment-rules-replaced',
    text: 'Updating an environment through the API replaces all its rules: what the request leaves out is not protected afterwards.',
    ifOtherwise:
      'Reviewers or a timer that were set before stay; send every rule in the request and it makes no difference.',
  },
  {
    id: 'rerun-reviewed-again',
    text: 'A re-run job passes its environment’s gate again, and needs a new review.',
    ifOtherwise: 'A re-run starts without asking; the suite still counts no review twice for another candidate.',
  },
  {
    id: 'rerun-job-list',
    text: 'Jobs that a re-run of failed jobs did not repeat keep their ids in the job list of the new attempt.',
    ifOtherwise: 'Those jobs have new ids in the list of the new attempt.',
  },
  {
    id: 'latest-without-mark',
    text: 'When no release is marked as latest, the latest is the full release with the newest commit date, also among those published with `make_latest: false`.',
    ifOtherwise: 'GitHub answers 404 for the latest release until one is marked.',
  },
  {
    id: 'draft-target-kept',
    text: 'An update that leaves `target_commitish` out keeps the target of the release, though a draft loses its tag in the same way.',
    ifOtherwise: 'A draft would be published at the default branch; the suite sends both with every update of a draft.',
  },
  {
    id: 'redrafted-tag',
    text: 'A published release that an update makes a draft keeps the tag that the update does not name.',
    ifOtherwise: 'It loses its tag, as a draft does; the suite never makes a draft of a release.',
  },
  {
    id: 'texts-left-out',
    text: 'A release that is made without a name has none, one without a body has an empty one, and an asset without a label an empty label.',
    ifOtherwise: 'GitHub fills in the tag or another text; the suite always sends name and body, and never a label.',
  },
  {
    id: 'refusal-texts',
    text: 'An API version that is not supported, a ref below `refs/pull`, the deletion of the default branch, one that a ruleset forbids, an environment without a name, a dispatch with a wrong input and a re-run of an old run or of one without failed jobs are refused in words of the local GitHub.',
    ifOtherwise: 'A client reads another message; the status is the same.',
  },
  {
    id: 'generated-notes-order',
    text: 'Release notes that GitHub writes name pull requests in the order in which they were merged.',
    ifOtherwise: 'They are named in another order; the suite writes its notes itself.',
  },
  {
    id: 'tagger-left-out',
    text: 'A tag object without `tagger` is by whoever asks, at the time of the call.',
    ifOtherwise: 'GitHub names somebody else; the suite makes no tag objects.',
  },
  {
    id: 'public-pull-requests',
    text: 'Any token may read the pull requests of a public repository through GraphQL; in a private one it needs `pull-requests: read`.',
    ifOtherwise:
      'The notes are written from the commits alone until the job has `pull-requests: read`; a warning says so.',
  },
  {
    id: 'search-without-permission',
    text: 'In a private repository a search through GraphQL for pull requests needs `pull-requests: read`, and finds nothing without it.',
    ifOtherwise: 'If it needs `issues: read` as well, the notes name no first contributions in a private repository.',
  },
  {
    id: 'environment-names-in-filters',
    text: 'The `environment` filter of the deployment list compares letter by letter, though environment names do not care for case.',
    ifOtherwise: 'A list shows more records; name environments in one way everywhere.',
  },
];

/** Where the local GitHub does less than GitHub, and it is known what GitHub does. Told with what was not rehearsed. */
export const simplifications: readonly string[] = [
  'wait timers: nobody waited for them',
  'delays: every write was seen by the next read, which GitHub does not promise for lists',
  'pull requests: git does not tell who opened one, so no commit came by one unless one was opened during the rehearsal',
  'visibility: the repository is public, so reads need no permission; in a private one each read needs its own',
];
