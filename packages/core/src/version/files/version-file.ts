import { invalidVersionFile } from '../../errors/catalogue/version-files.ts';
import { LiftlockError } from '../../errors/problem.ts';
import { replaceInJson } from './json.ts';
import { replaceAtMarker } from './marker.ts';
import { replaceInToml } from './toml.ts';
import { replaceInYaml } from './yaml.ts';

/** Where a file says the version: a path of keys in data, or a marker in any text. */
export type VersionPlace =
  | { readonly kind: 'json' | 'yaml' | 'toml'; readonly path: readonly string[] }
  | { readonly kind: 'marker' };

const REPLACERS = { json: replaceInJson, yaml: replaceInYaml, toml: replaceInToml };

/**
 * The content of a file with another version in it. Only the version's own characters change: formatting, comments,
 * order and line ends stay.
 *
 * @throws LiftlockError `invalid-version-file` if the place is not in the file, or holds something else than text.
 */
export function withVersion(file: string, content: string, place: VersionPlace, version: string): string {
  const replaced =
    place.kind === 'marker' ? replaceAtMarker(content, version) : REPLACERS[place.kind](content, place.path, version);
  if (replaced !== null) return replaced;
  const where = place.kind === 'marker' ? 'a line that ends in `liftlock-version`' : `\`${place.path.join('.')}\``;
  throw new LiftlockError(invalidVersionFile(file, where));
}
