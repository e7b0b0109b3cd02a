export const VERSION = {
  'unknown-base': 'The tag does not exist in this clone, does not point to a commit, or does not match `version.tag`.',
  'nothing-between': 'The two ends of the range are in the wrong order, or are the same commit.',
  'unknown-component': 'The name is misspelled, or the components share one version.',
  'release-without-tag': 'The tag of a published release was deleted, or this clone was made before the tag existed.',
  'outside-maintenance-range':
    'The commits on a maintenance branch ask for a larger version than the branch may release.',
  'maintenance-range-unknown':
    'A branch is configured as a maintenance branch, and neither its name nor the configuration gives a range.',
  'hotfix-too-large': 'A hotfix branch has commits that are features or breaking changes.',
  'invalid-release-as': 'The footer `Release-As:` of a commit is not a version, or is not above the last release.',
  'unparsed-commits': 'Commit titles do not follow Conventional Commits, and `version.unparsed` is `fail`.',
  'notes-incomplete': 'Some commits were lost while the notes were written, usually because the clone is incomplete.',
} as const;
