import type { Pipeline } from '../pipeline.ts';

/** A pattern for releases alone holds every pre-release when it is built, long after somebody has opened the branch for them. */
export function adviceOnVersions({ config, placeOf }: Pick<Pipeline, 'config' | 'placeOf'>): string[] {
  const { versionPattern } = config.standards;
  if (versionPattern === undefined) return [];
  const matches = (version: string) => new RegExp(versionPattern, 'u').test(version);
  return config.version.branches.flatMap(({ pattern, channel }) => {
    const example = channel.kind === 'prerelease' ? `1.0.0-${channel.identifier}.1` : '';
    if (example === '' || !matches('1.0.0') || matches(example)) return [];
    const text = `it allows no version such as ${example}, so \`build\` holds everything from ${pattern}. Allow pre-releases in the pattern, or remove ${pattern} from \`version.branches\`.`;
    return [`${placeOf('standards', 'version', 'pattern')}: ${text}`];
  });
}
