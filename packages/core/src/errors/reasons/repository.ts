export const REPOSITORY = {
  'not-a-repository': 'The command ran outside a git repository, or a workflow step ran before `actions/checkout`.',
  'bare-repository': 'The folder is a bare repository, which has no files to read.',
  'repository-not-trusted':
    'The repository belongs to another user, and git refuses to open it. This is common in containers.',
  'shallow-clone':
    'By default, `actions/checkout` fetches a single commit without tags. The next version depends on all commits since the last release.',
  'no-commits': 'The repository is new and has no commits.',
  'unknown-ref': 'The name is misspelled, or the branch or tag has not been fetched.',
  'git-missing': 'The machine has no git, or it is not on the `PATH`.',
  'git-failed': 'git reported an error. The clone may be incomplete or damaged.',
  'link-refused':
    'A path that Liftlock would read is a symbolic link or contains one. A link can point to any file on the runner, so it is never followed.',
} as const;
