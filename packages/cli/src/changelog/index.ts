export { type ChangelogOptions, changelogCommand } from './changelog-command.ts';
export { changelog } from './command.ts';
