export const INTENTS = {
  'nothing-live': 'A rollback or a redeploy is about an environment that has never had anything.',
  'nothing-before': 'A rollback to `previous` in an environment that has had one version only.',
  'never-live': 'A rollback to a version or candidate that the ledger of the environment does not know.',
  'without-candidate':
    'A rollback to a version that was adopted: it was made before Liftlock, so its bytes are not kept.',
  'already-carried-out': 'A run that rolled back is re-run after something else has gone live.',
  'reason-missing': 'The intent needs a reason, and the input `reason` is empty.',
  'target-missing': 'The intent needs a version, a tag or a candidate, and no input names one.',
  'not-published': 'A rollback to a version whose release is still a draft.',
  'ambiguous-version': 'The version was built and staged more than once, with different bytes.',
  'unknown-tag': 'The tag to adopt does not exist on GitHub, or does not match `version.tag`.',
  'already-managed': 'The environment to adopt has records already.',
  'unknown-release': 'The release to yank does not exist, or is not published.',
  'not-an-approver':
    'Approvals are given by starting the workflow, and whoever started it may not approve this candidate.',
  'already-locked': 'Somebody else has locked the environment.',
  'not-locked': 'The environment to unlock has no lock.',
} as const;
