import { listAt, readYamlFile, textAt, objectAt } from '../files/parse.ts';
import type { Reader } from './migration.ts';

const FILES = ['.goreleaser.yaml', '.goreleaser.yml', 'goreleaser.yaml', 'goreleaser.yml'];

/** What GoReleaser packages and publishes; it can go on packaging. */
const PUBLISHES = [
  'brews',
  'homebrew_casks',
  'scoops',
  'winget',
  'nfpms',
  'snapcrafts',
  'dockers',
  'dockers_v2',
  'aurs',
  'nix',
  'krews',
  'publishers',
];

export const goreleaser: Reader = (files) => {
  const from = FILES.find((name) => files.text(name) !== undefined);
  if (from === undefined) return undefined;
  const config = readYamlFile(files, from) ?? {};
  const prefix = textAt(objectAt(config, 'monorepo'), 'tag_prefix');
  const publishes = PUBLISHES.filter((key) => listAt(config, key).length > 0).map((key) => `\`${key}\``);
  const groups = listAt(objectAt(config, 'changelog'), 'groups').length > 0;
  return {
    tool: 'GoReleaser',
    from,
    tag: prefix === undefined ? undefined : `${prefix}v{version}`,
    left: [
      'its builds and archives: to keep them, let a build step run `goreleaser release --clean --skip=publish,announce`; docs/migrating.md has the lines.',
      ...(publishes.length === 0 ? [] : [`${publishes.join(', ')}: publish in \`deploy\` of the last environment.`]),
      ...(groups
        ? ['`changelog.groups`: write the sections into `standards.changelog.sections`, by commit type.']
        : []),
    ],
  };
};
