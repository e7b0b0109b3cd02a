import { BrokenLockFile } from '../broken.ts';
import type { Ecosystem, LockedPackage, LockFormat } from '../ecosystem.ts';

/** A gem of a section `specs:`; what it needs itself stands further to the right. A platform may follow the version. */
const GEM = /^ {4}([^\s(]+) \(([^\s()-]+)(?:-[^()]*)?\)$/;

const bundler: LockFormat = {
  file: 'Gemfile.lock',
  read(content) {
    const lines = content.split(/\r?\n/);
    const from = lines.indexOf('DEPENDENCIES');
    if (from < 0) throw new BrokenLockFile('it has no section DEPENDENCIES: it ends too early', lines.length);
    const to = lines.indexOf('', from);
    const asked = lines.slice(from + 1, to < 0 ? undefined : to).map((line) => /^ {2}([^\s!(]+)/.exec(line)?.[1] ?? '');
    return lines.slice(0, from).flatMap((line): LockedPackage[] => {
      const [, name, version] = GEM.exec(line) ?? [];
      return name === undefined || version === undefined ? [] : [{ name, version, direct: asked.includes(name) }];
    });
  },
};

export const ruby: Ecosystem = {
  title: 'Bundler',
  purl: 'gem',
  manifest: /^Gemfile$/,
  asks: (manifest) => /^\s*(gem|gemspec)\b/m.test(manifest),
  lockIsOptional: false,
  locks: [bundler],
  command: 'bundle lock',
};
