// Types only: a plan without a configuration must not pay for loading the schema library.
import type { VersionFile, WrittenVersionFile } from './version.ts';

/** Formats in which a place is a path of keys. */
export const KEYED_FORMATS = ['json', 'yaml', 'toml'] as const;

/** The place that was written down. Expects what the rules found nothing wrong with. */
export function versionFile(written: WrittenVersionFile): VersionFile {
  const { file, component } = written;
  const kind = KEYED_FORMATS.find((format) => written[format] !== undefined);
  return {
    file,
    ...(component === undefined ? {} : { component }),
    place: kind === undefined ? { kind: 'marker' } : { kind, path: keysOf(written[kind] ?? []) },
  };
}

function keysOf(path: string | readonly string[]): string[] {
  return typeof path === 'string' ? path.split('.') : [...path];
}
