export const STEPS = {
  'build-failed': 'A command of a build step exited with an error.',
  'build-timed-out': 'A build step ran longer than its `timeout:`.',
  'deploy-failed':
    'A command of a deploy or data step exited with an error. The environment is rolled back if its steps have `rollback:`.',
  'deploy-timed-out': 'A deploy or data step ran longer than its `timeout:`.',
  'validation-failed': 'The deployed version did not pass a check under `validate:` in time.',
  cancelled: 'Somebody cancelled the run, or GitHub did because of `concurrency:`.',
  'input-invalid': 'An input of the action is missing or has a value that it does not accept.',
  'unexpected-error': 'A bug in Liftlock, or a problem with the machine that no other code describes.',
  'parity-probe-failed': 'A probe of the environment failed, hung, or printed nothing.',
  'parity-probe-secret': 'A probe of the environment printed a declared secret, which would be kept in the ledger.',
  'step-output-invalid': 'A data step wrote something to `LIFTLOCK_OUTPUT` that is no name of a snapshot.',
  'step-output-secret': 'The name of a snapshot contains a declared secret, which would be kept in the ledger.',
} as const;
