// Types only: a plan without a configuration must not pay for loading the schema library.
import type { WrittenVersion, WrittenVersionFile } from '../version.ts';
import { KEYED_FORMATS, versionFile } from '../version-file.ts';
import type { Breach } from './breach.ts';
import { isInside } from './paths.ts';

const KINDS = [...KEYED_FORMATS, 'marker'] as const;

/** What cannot be meant in `version.files`. */
export function fileBreaches({ files = [] }: WrittenVersion): Breach[] {
  return files.flatMap((written, index) => {
    const path = `version.files[${index}]`;
    const own = [...pathBreaches(written, path), ...placeBreaches(written, path)];
    return own.length > 0 ? own : repetition(files, index, path);
  });
}

function pathBreaches({ file }: WrittenVersionFile, path: string): Breach[] {
  const isGits = file.split('/').some((part) => part.toLowerCase() === '.git');
  if (isInside(file) && !isGits) return [];
  return [
    {
      path: `${path}.file`,
      found: `"${file}"`,
      expected: 'a file of the repository, or a glob of some, with forward slashes, from its root',
    },
  ];
}

function placeBreaches(written: WrittenVersionFile, path: string): Breach[] {
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
  return KEYED_FORMATS.flatMap((format): Breach[] => {
    const keys = written[format];
    if (typeof keys !== 'string' || !keys.split('.').includes('')) return [];
    const expected = 'keys with dots between them, `package.version`, or a list of keys where one is empty';
    return [{ path: `${path}.${format}`, found: `"${keys}"`, expected }];
  });
}

/** The same place twice is a slip of copying: another one was meant. */
function repetition(files: readonly WrittenVersionFile[], index: number, path: string): Breach[] {
  const places = files.map((entry) => JSON.stringify({ ...versionFile(entry), component: undefined }));
  return places.indexOf(places[index] ?? '') === index
    ? []
    : [{ path, found: 'the same place of the same file again', expected: 'each place once' }];
}
