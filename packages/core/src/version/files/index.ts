export { type VersionPlace, withVersion } from './version-file.ts';
