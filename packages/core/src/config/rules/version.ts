import valid from 'semver/functions/valid.js';
import type { WrittenVersion } from '../version.ts';
import { VERSION_RANGE } from '../version-range.ts';
import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';
import { fileBreaches } from './version-files.ts';

export function versionCanBeMeant({ version }: WrittenConfig): Breach[] {
  return versionBreaches(version);
}

/** All contradictions of `version:`. */
export function versionBreaches(written: WrittenVersion | undefined): Breach[] {
  return written === undefined
    ? []
    : [...tagBreaches(written), ...initialBreaches(written), ...branchBreaches(written), ...fileBreaches(written)];
}

/** Characters and sequences that no ref name may hold (git-check-ref-format), in what is literal of the template. */
const NOT_IN_REFS = /[\0- \x7f~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|\.$|\/$|^\/|^-/;

function tagBreaches({ tag, versioning }: WrittenVersion): Breach[] {
  if (tag === undefined) return [];
  const breach = (expected: string): Breach => ({ path: 'version.tag', found: `"${tag}"`, expected });
  if (count(tag, '{version}') !== 1) return [breach('a template that holds `{version}` once, like `v{version}`')];
  const components = count(tag, '{component}');
  if (versioning === 'independent' && components !== 1) {
    return [
      breach('`{component}` once as well, since each component has versions of its own: `{component}-v{version}`'),
    ];
  }
  if (versioning !== 'independent' && components > 0) {
    return [breach('no `{component}`, or `versioning: independent`: one version has one tag')];
  }
  const literal = tag.replace('{version}', '1').replace('{component}', 'a');
  return NOT_IN_REFS.test(literal) || /[{}]/.test(literal)
    ? [breach('a name that git allows for a tag, with no other placeholder than `{version}` and `{component}`')]
    : [];
}

function initialBreaches({ initial }: WrittenVersion): Breach[] {
  if (initial === undefined || (valid(initial) === initial && !initial.includes('-'))) return [];
  return [{ path: 'version.initial', found: `"${initial}"`, expected: 'a stable semantic version, like `0.1.0`' }];
}

function branchBreaches({ branches = {} }: WrittenVersion): Breach[] {
  return Object.entries(branches).flatMap(([pattern, channel]) => {
    const breach = (found: string, expected: string): Breach[] => [
      { path: `version.branches.${pattern}`, found, expected },
    ];
    if (count(pattern, '*') > 3) return breach(`"${pattern}"`, 'a branch name with at most three `*`');
    if (typeof channel === 'string') return [];
    if ('prerelease' in channel && !/^[A-Za-z-][0-9A-Za-z-]*$/.test(channel.prerelease)) {
      return breach(`prerelease: "${channel.prerelease}"`, 'letters, digits and hyphens, like `rc`');
    }
    if ('maintenance' in channel && !VERSION_RANGE.test(channel.maintenance)) {
      return breach(`maintenance: "${channel.maintenance}"`, 'a range like `1.x` or `1.2.x`');
    }
    return [];
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
