/** What the codes of a rehearsal mean. */
export const REHEARSAL_REASONS = {
  'not-on-a-branch': 'HEAD is detached, so there is no branch to push.',
  'no-workflow': 'No committed workflow releases with Liftlock, or is called a release.',
  'several-workflows': 'More than one workflow could release the commit.',
  'nothing-started': 'The filters of every workflow leave out the push: its branch or tag, its files, or its message.',
  'too-many-runs': 'Jobs start one run after the other, as a workflow does that dispatches itself.',
  'workflow-missing': 'The path is wrong, or the workflow is not committed.',
  'workflow-not-runnable': "GitHub's own parser rejects the workflow, or GitHub would refuse to run it.",
  'not-rehearsable':
    'The workflow uses something that a rehearsal does not model. It is refused rather than run differently.',
  'rehearsal-file-invalid':
    'A key of `.github/rehearsal.yml` is misspelled, a value has the wrong type, or the file is not YAML.',
  'merge-conflict':
    'The branch cannot be merged into the one that is rehearsed without somebody who resolves conflicts.',
  'branch-unknown': 'The name is wrong, or the branch exists only on GitHub.',
  'file-unreadable': 'A file that an option names is missing, or is not what the option takes.',
  'nobody-to-review': 'A job waits for a review, and there is nobody who could answer.',
  'secret-not-set': 'The environment variable that holds the secret is not set.',
  'keep-not-empty': 'The folder for the results already has something in it.',
  'port-in-use': 'Another program listens on the port.',
  'release-missed': 'The run is green, although a release was due and did not happen: a job was skipped.',
  'no-scenarios': 'The folder has no file that ends in `.yml`.',
  'scenario-missing': 'The path is wrong.',
  'scenario-empty': 'The file contains only comments or nothing at all.',
  'scenario-unreadable': 'The file is not valid YAML, or uses a YAML feature that Liftlock does not accept.',
  'scenario-invalid': 'A key of the scenario is misspelled, a value has the wrong type, or a name does not exist.',
  'candidate-not-used': 'The workflow builds a candidate, and no other job takes it.',
} as const;

declare module '@liftlock/core/reason-code' {
  interface Reasons extends Record<keyof typeof REHEARSAL_REASONS, string> {}
}
