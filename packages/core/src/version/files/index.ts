export { type VersionOfFile, versionOfFile } from './file-versions.ts';
export { type VersionPlace, withVersion } from './version-file.ts';
