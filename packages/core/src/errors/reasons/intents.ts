export const INTENTS = {
  'nothing-live': 'A rollback or redeploy was requested for an environment in which nothing has ever been live.',
  'nothing-before': 'A rollback to `previous` was requested in an environment that has had only one version.',
  'never-live': 'A rollback was requested to a version or candidate that is not in the ledger of the environment.',
  'without-candidate':
    'A rollback was requested to an adopted version. It was built before Liftlock, so its bytes are not stored.',
  'already-carried-out': 'A run that rolled back was re-run after something else had gone live.',
  'reason-missing': 'The intent needs a reason, and the input `reason` is empty.',
  'target-missing': 'The intent needs a version, a tag or a candidate, and no input names one.',
  'not-published': 'A rollback was requested to a version whose release is still a draft.',
  'ambiguous-version': 'The version was built and staged more than once, with different bytes.',
  'unknown-tag': 'The tag to adopt does not exist on GitHub, or does not match `version.tag`.',
  'already-managed': 'The environment to adopt has records already.',
  'unknown-release': 'The release to yank does not exist, or is not published.',
  'not-an-approver':
    'Approvals are given by starting the workflow, and whoever started it may not approve this candidate.',
  'already-locked': 'Somebody else has locked the environment.',
  'not-locked': 'The environment to unlock has no lock.',
} as const;
