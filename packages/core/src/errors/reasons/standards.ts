export const STANDARDS = {
  'changelog-section-missing':
    'A type of commit causes a release, and no section of the release notes lists that type.',
  'documentation-missing':
    'The standards require documentation for such a change, and none was changed in this release.',
  'migration-missing': 'A commit is marked as breaking with `!`, and does not explain how to adapt.',
} as const;
