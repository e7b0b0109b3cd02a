import { coerce, satisfies, validRange } from 'semver';

/** Words for "whatever is current", which any version is. */
const CURRENT = /^(?:|\*|x|latest|stable|current|node|lts(?:\/.*)?|lts_latest|oldstable)$/i;

/**
 * Whether the version of this machine is one that a workflow asks for. What nobody can compare, `pypy3.10` or
 * `nightly`, is another one.
 */
export function isWanted(wanted: string, found: string): boolean {
  const asked = wanted.trim().replace(/^v(?=\d)/i, '');
  if (CURRENT.test(asked)) return true;
  const version = coerce(found)?.version;
  // `1.21` of Go, or `3.13` of Python, is any patch of it; `1.22.0-rc1` is not told apart from its release.
  const range = validRange(/^\d+(?:\.\d+)?$/.test(asked) ? `${asked}.x` : asked.replace(/-dev$/, '.x'));
  return version !== undefined && range !== null && satisfies(version, range, { includePrerelease: true });
}
