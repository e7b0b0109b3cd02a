/** What the codes of `liftlock check` mean that only it reports. */
export const CHECK_REASONS = {
  'workflow-invalid': "GitHub's own parser rejects the workflow file, so GitHub would not run it.",
  placeholder: 'An example was copied, and `OWNER` or `SHA` was not replaced.',
  'action-unknown': 'The name of the action or stage is misspelled.',
  'input-unknown': 'The name of an input is misspelled. GitHub ignores unknown inputs with a warning.',
  'input-missing': 'A required input of the action is not set.',
  'input-may-be-empty':
    'A value comes from a `workflow_dispatch` input that is optional, is not declared, or does not exist for other events.',
  'intent-unknown': 'A step, or an option of a workflow input, names an intent that `promote` does not know.',
  'suite-unknown': 'The input `suites` names a suite that is not configured.',
  'trigger-releases-nothing': 'The workflow runs for branches from which nothing is released.',
  'checkout-missing': 'Every stage reads `.github/liftlock.yml` from the checkout.',
  'needs-missing': 'GitHub leaves `needs.JOB` empty unless `JOB` is listed in `needs:`.',
  'job-unknown': 'A reusable workflow hands out an output of a job that it does not have.',
  'step-unknown': 'An expression refers to a step id that no earlier step of the job has.',
  'output-unknown': 'An expression reads an output that the action does not have.',
  'output-missing': 'Another job reads an output that its job does not declare under `outputs:`.',
  'attestation-missing': '`build.provenance: required` promises an attestation, and no step makes one.',
  'candidate-not-from-build': 'The input `candidate` is connected to something other than the output of the build.',
  'release-needed-not-asked':
    'When nothing is to be released, there is no candidate, and a job without a condition fails.',
  'contract-differs':
    'An environment does not require a variable or secret that the environment before it requires, so the deploy was tested with it and would run without it.',
  'lines-share-environment': 'Two release lines deploy to one environment, and each would block the other.',
  'environment-without-job': 'An environment of the configuration is never entered by the workflow.',
  'environment-unknown': 'The name of the environment is misspelled or missing in the configuration.',
  'environment-missing': 'Reviewers belong to an environment on GitHub. A job without `environment:` waits for nobody.',
  'environment-mismatch': 'The job waits for the reviewers of one environment and deploys to another.',
  'stage-never-publishes': 'The action `stage` was used for an environment with `release:`.',
} as const;

declare module '@liftlock/core/reason-code' {
  interface Reasons extends Record<keyof typeof CHECK_REASONS, string> {}
}
