import type { Files } from '../files/files.ts';
import { isObject, type Json, listAt, objectAt, readJson, readYamlFile, textAt } from '../files/parse.ts';
import { type BumpRule, type Channel, type Migration, type Reader, sectionsOf } from './migration.ts';

const FILES = ['.releaserc', '.releaserc.json', '.releaserc.yaml', '.releaserc.yml'];
const PROGRAMS = /^(?:release\.config|\.releaserc)\.[cm]?[jt]s$/;

export const semanticRelease: Reader = (files) => {
  const found = FILES.find((name) => files.text(name) !== undefined);
  if (found !== undefined) return migrate(found, readYamlFile(files, found) ?? {});
  const inPackage = readJson(files, 'package.json')?.['release'];
  if (isObject(inPackage)) return migrate('package.json', inPackage);
  return program(files);
};

function program(files: Files): Migration | undefined {
  const from = files.paths.find((name) => PROGRAMS.test(name));
  if (from === undefined) return undefined;
  return { tool: 'semantic-release', from, left: ['It is a program, and init runs none: copy its settings yourself.'] };
}

function migrate(from: string, config: Json): Migration {
  const plugins = listAt(config, 'plugins').map(pluginOf);
  const tag = textAt(config, 'tagFormat')?.replace('${version}', '{version}');
  const branches = listAt(config, 'branches');
  return {
    tool: 'semantic-release',
    from,
    tag,
    branches: branches.length === 0 ? undefined : Object.fromEntries(branches.flatMap(channelOf)),
    bumps: plugins.flatMap(({ options }) => listAt(options, 'releaseRules').flatMap(bumpOf)),
    sections: sectionsOf(
      plugins.flatMap(({ options }) => listAt(objectAt(options, 'presetConfig'), 'types')).flatMap(typeOf),
    ),
    left: [
      ...plugins.flatMap(({ name, options }) => leftOf(name, options)),
      ...(config['extends'] === undefined ? [] : ['`extends`: a shared configuration is not read.']),
    ],
  };
}

interface Plugin {
  readonly name: string;
  readonly options: Json;
}

function pluginOf(written: unknown): Plugin {
  const [name, options] = Array.isArray(written) ? (written as unknown[]) : [written, {}];
  return { name: String(name).replace(/^@semantic-release\//, ''), options: isObject(options) ? options : {} };
}

/** `1.x`, and the pattern of the defaults that stands for all of them. */
const MAINTENANCE = /^(?:\d+(?:\.\d+)?\.x|\+\(\[0-9\]\).*\.x)$/;

function channelOf(written: unknown): (readonly [string, Channel])[] {
  const name = typeof written === 'string' ? written : textAt(written, 'name');
  if (name === undefined) return [];
  const prerelease = isObject(written) ? written['prerelease'] : undefined;
  const range = textAt(written, 'range');
  const pattern = name.startsWith('+(') ? '*.x' : name;
  if (prerelease === true || typeof prerelease === 'string') {
    return [[pattern, { prerelease: prerelease === true ? name : prerelease }]];
  }
  if (range !== undefined) return [[pattern, MAINTENANCE.test(range) ? { maintenance: range } : 'maintenance']];
  return [[pattern, MAINTENANCE.test(name) ? 'maintenance' : 'release']];
}

function bumpOf(rule: unknown): BumpRule[] {
  if (!isObject(rule)) return [];
  const bump = rule['release'] === false ? 'none' : textAt(rule, 'release');
  const [type, scope] = [textAt(rule, 'type'), textAt(rule, 'scope')];
  if (bump !== 'major' && bump !== 'minor' && bump !== 'patch' && bump !== 'none') return [];
  if (rule['breaking'] !== undefined || rule['revert'] !== undefined) return [];
  return [{ ...(type === undefined ? {} : { type }), ...(scope === undefined ? {} : { scope }), bump }];
}

function typeOf(written: unknown): (readonly [string, string])[] {
  const [type, title] = [textAt(written, 'type'), textAt(written, 'section')];
  const isHidden = isObject(written) && written['hidden'] === true;
  return type === undefined || title === undefined || isHidden ? [] : [[type, title]];
}

const INSTEAD: Readonly<Record<string, string>> = {
  npm: 'publish the file in `$LIFTLOCK_ARTIFACTS` in a `deploy` step of the last environment: `npm publish "$LIFTLOCK_ARTIFACTS"/*.tgz`.',
  exec: 'write its commands into `build.steps`, or into `deploy` where they publish.',
  git: 'nothing is committed by the pipeline; `version.files` writes the version before the build.',
  changelog: 'run `liftlock changelog` where you want the file.',
};

const KNOWN = ['commit-analyzer', 'release-notes-generator', 'github'];

function leftOf(name: string, options: Json): string[] {
  const assets = name === 'github' && listAt(options, 'assets').length > 0;
  if (assets) return ['`@semantic-release/github` assets: list the files in `components[].artifacts`.'];
  const preset = textAt(options, 'preset');
  if (preset !== undefined && !['angular', 'conventionalcommits'].includes(preset)) {
    return [`the preset \`${preset}\` of \`${name}\`: commits are read as Conventional Commits.`];
  }
  return KNOWN.includes(name) ? [] : [`the plugin \`${name}\`: ${INSTEAD[name] ?? 'there is no counterpart.'}`];
}
