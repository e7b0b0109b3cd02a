/** Events that only people with write access to the repository, or its own schedule, can trigger. */
export const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'merge_group',
];
