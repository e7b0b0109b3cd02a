import { RESERVED_NAMES } from './manifest.ts';

/** GitHub renames assets with other characters (REST reference, "Upload a release asset"), so they are refused before. */
export const ASSET_NAME = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;

/** Why a file name cannot be the name of an asset, or undefined if it can. */
export function assetNameProblem(name: string): string | undefined {
  if (RESERVED_NAMES.includes(name)) return 'the name is taken by a file of the release itself';
  if (!ASSET_NAME.test(name) || name.endsWith('.')) return 'GitHub would rename it';
  return undefined;
}

/** Assets of one release have one name each: the names that occur more than once. */
export function collidingNames(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
