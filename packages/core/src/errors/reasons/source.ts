export const SOURCE = {
  'build-other-commit': 'The checkout of the build job is not at the commit that the run was started for.',
  'build-changed-files':
    'A step of the build, or of the job before it, changed files that git tracks, so the candidate is not what its commit says.',
  'lock-file-missing': 'A component asks for packages, and nothing fixes their versions.',
  'lock-file-broken': 'A merge left conflict markers in a lock file, or it was cut off or edited by hand.',
} as const;
