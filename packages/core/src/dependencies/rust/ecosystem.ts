import { listed, readToml, text } from '../broken.ts';
import type { Ecosystem, LockFormat } from '../ecosystem.ts';

const cargo: LockFormat = {
  file: 'Cargo.lock',
  read(content) {
    const packages = listed(readToml(content)['package']);
    // What has no source is the product itself.
    const own = packages.filter(({ source }) => source === undefined);
    const asked = new Set(
      own.flatMap(({ dependencies }) => (Array.isArray(dependencies) ? dependencies.map(text) : [])),
    );
    return packages
      .filter((entry) => !own.includes(entry))
      .map((entry) => ({ name: text(entry['name']), version: text(entry['version']) }))
      .map(({ name, version }) => ({ name, version, direct: asked.has(name) || asked.has(`${name} ${version}`) }));
  },
};

export const rust: Ecosystem = {
  title: 'Cargo',
  purl: 'cargo',
  manifest: /^Cargo\.toml$/,
  asks: (manifest) => /^\[(?:[^\]]*\.)?(?:dev-|build-|workspace\.)?dependencies/m.test(manifest),
  lockIsOptional: false,
  locks: [cargo],
  command: 'cargo generate-lockfile',
};
