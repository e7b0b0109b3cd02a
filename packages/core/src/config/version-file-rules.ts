// Types only: a plan without a configuration must not pay for loading the schema library.
import type { VersionFile, WrittenVersion, WrittenVersionFile } from './version.ts';
import type { VersionBreach } from './version-rules.ts';

const FORMATS = ['json', 'yaml', 'toml'] as const;
const KINDS = [...FORMATS, 'marker'] as const;

/** The place that was written down. Expects what `fileBreaches` found nothing wrong with. */
export function versionFile(written: WrittenVersionFile): VersionFile {
  const { file, component } = written;
  const kind = FORMATS.find((format) => written[format] !== undefined);
  return {
    file,
    ...(component === undefined ? {} : { component }),
    place: kind === undefined ? { kind: 'marker' } : { kind, path: keysOf(written[kind] ?? []) },
  };
}

function keysOf(path: string | readonly string[]): string[] {
  return typeof path === 'string' ? path.split('.') : [...path];
}

/** What cannot be meant in `version.files`. */
export function fileBreaches({ files = [] }: WrittenVersion): VersionBreach[] {
  return files.flatMap((written, index) => {
    const path = `version.files[${index}]`;
    const own = [...pathBreaches(written, path), ...placeBreaches(written, path)];
    return own.length > 0 ? own : repetition(files, index, path);
  });
}

function pathBreaches({ file }: WrittenVersionFile, path: string): VersionBreach[] {
  const parts = file.split('/');
  const isInside = !file.startsWith('/') && !file.includes('\\') && !parts.includes('..');
  if (isInside && !parts.some((part) => part.toLowerCase() === '.git')) return [];
  return [
    {
      path: `${path}.file`,
      found: `"${file}"`,
      expected: 'a file of the repository, or a glob of some, with forward slashes, from its root',
    },
  ];
}

function placeBreaches(written: WrittenVersionFile, path: string): VersionBreach[] {
  const kinds = KINDS.filter((kind) => written[kind] !== undefined);
  if (kinds.length !== 1) {
    return [
      {
        path,
        found: kinds.length === 0 ? 'no place for the version' : kinds.map((kind) => `\`${kind}\``).join(' and '),
        expected: 'exactly one of `json`, `yaml`, `toml` with a path, or `marker: true`',
      },
    ];
  }
  return FORMATS.flatMap((format): VersionBreach[] => {
    const keys = written[format];
    if (typeof keys !== 'string' || !keys.split('.').includes('')) return [];
    const expected = 'keys with dots between them, `package.version`, or a list of keys where one is empty';
    return [{ path: `${path}.${format}`, found: `"${keys}"`, expected }];
  });
}

/** The same place twice is a slip of copying: another one was meant. */
function repetition(files: readonly WrittenVersionFile[], index: number, path: string): VersionBreach[] {
  const places = files.map((entry) => JSON.stringify({ ...versionFile(entry), component: undefined }));
  return places.indexOf(places[index] ?? '') === index
    ? []
    : [{ path, found: 'the same place of the same file again', expected: 'each place once' }];
}
