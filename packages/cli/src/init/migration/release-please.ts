import { isObject, type Json, listAt, objectAt, readJson, textAt } from '../files/parse.ts';
import { type Migration, type Reader, sectionsOf } from './migration.ts';

const CONFIG = 'release-please-config.json';
const MANIFEST = '.release-please-manifest.json';

export const releasePlease: Reader = (files) => {
  const config = readJson(files, CONFIG);
  if (config === undefined) return undefined;
  return migrate(config, readJson(files, MANIFEST) ?? {});
};

function migrate(config: Json, manifest: Json): Migration {
  const packages = objectAt(config, 'packages');
  const folders = Object.keys(packages);
  const single = folders.length === 1 ? objectAt(packages, folders[0] ?? '') : {};
  const settings: Json = { ...config, ...single };
  const feature = settings['bump-patch-for-minor-pre-major'] === true ? { feature: 'patch' as const } : undefined;
  return {
    tool: 'release-please',
    from: CONFIG,
    tag: tagOf(settings),
    zeroMajor: feature,
    sections: sectionsOf(listAt(settings, 'changelog-sections').flatMap(sectionOf)),
    initial: folders.length < 2 ? textAt(manifest, folders[0] ?? '.') : undefined,
    ...(settings['release-as'] === undefined ? {} : { releaseAs: true as const }),
    left: [...leftOf(settings), ...(folders.length > 1 ? [severalPackages(folders)] : [])],
  };
}

function tagOf(settings: Json): string | undefined {
  const component = textAt(settings, 'component') ?? textAt(settings, 'package-name');
  const version = settings['include-v-in-tag'] === false ? '{version}' : 'v{version}';
  if (settings['include-component-in-tag'] === false || component === undefined) {
    return settings['include-v-in-tag'] === undefined ? undefined : version;
  }
  return `${component}${textAt(settings, 'tag-separator') ?? '-'}${version}`;
}

function sectionOf(written: unknown): (readonly [string, string])[] {
  const [type, title] = [textAt(written, 'type'), textAt(written, 'section')];
  const isHidden = isObject(written) && written['hidden'] === true;
  return type === undefined || title === undefined || isHidden ? [] : [[type, title]];
}

const INSTEAD: Readonly<Record<string, string>> = {
  'extra-files':
    'name them in `version.files`; mark generic ones with `liftlock-version` in place of `x-release-please-version`.',
  plugins: 'there is no counterpart.',
  versioning: 'versions follow the commits; see `version.branches` for pre-releases.',
  prerelease: 'configure the branch in `version.branches`: `{ next: { prerelease: next } }`.',
  'pull-request-title-pattern':
    'there is no release pull request; the plan in every pull request says what it releases.',
};

function leftOf(settings: Json): string[] {
  return Object.entries(INSTEAD).flatMap(([key, instead]) =>
    settings[key] === undefined || settings[key] === false ? [] : [`\`${key}\`: ${instead}`],
  );
}

function severalPackages(folders: readonly string[]): string {
  return `versions of their own for ${folders.join(', ')}: all components get one version here. For their own, write \`versioning: independent\` and call one workflow for each: docs/components.md of Liftlock.`;
}
