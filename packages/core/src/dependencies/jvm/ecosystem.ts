import { BrokenLockFile } from '../broken.ts';
import type { Ecosystem, LockedPackage, LockFormat } from '../ecosystem.ts';

/** `group:artifact:version=configurations`. It does not say what is direct. */
const gradle: LockFormat = {
  file: 'gradle.lockfile',
  read: (content) =>
    content.split(/\r?\n/).flatMap((line, index): LockedPackage[] => {
      if (line === '' || line.startsWith('#') || line.startsWith('empty=')) return [];
      const [, name, version] = /^([^:=]+:[^:=]+):([^:=]+)=/.exec(line) ?? [];
      if (name === undefined || version === undefined)
        throw new BrokenLockFile('it is no lock file of Gradle', index + 1);
      return [{ name, version, direct: true }];
    }),
};

/** Maven has no lock file of its own. */
export const jvm: Ecosystem = {
  title: 'Gradle',
  purl: 'maven',
  manifest: /^build\.gradle(\.kts)?$/,
  asks: (manifest) => /\bdependencies\s*\{/.test(manifest),
  lockIsOptional: true,
  locks: [gradle],
  command: './gradlew dependencies --write-locks',
};
