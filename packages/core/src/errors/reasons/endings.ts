export const ENDINGS = {
  done: 'The stage did its work.',
  passed: 'The answer of a gate that has no objection.',
  'nothing-to-release':
    'No commit since the last release is a reason for a new version. The build ends green without a candidate.',
  'passed-over':
    'A hotfix was kept without entering an environment that holds something newer. The stage ends green, and a person brings it on.',
  'approval-recorded':
    'Approvals are given by starting the workflow, and more people must approve. The stage ends green; the last approval promotes.',
} as const;
