import { z } from 'zod';
import { ComponentName, Inside } from '../values.ts';

/** Formats in which a place is a path of keys. */
const KEYED_FORMATS = ['json', 'yaml', 'toml'] as const;

const DOTTED = z
  .string()
  .max(500)
  .regex(/^[^.]+(\.[^.]+)*$/, 'keys separated by dots, or a list of keys if one of them contains a dot or is empty');

const KeyPath = z
  .union([
    DOTTED.meta({ title: 'Path of keys', samples: ['version'] }),
    z
      .array(
        z
          .string()
          .max(200)
          .meta({ title: 'Key', samples: ['version'] }),
      )
      .min(1)
      .max(20)
      .meta({ title: 'List of keys' }),
  ])
  .transform((path) => (typeof path === 'string' ? path.split('.') : path));

/** A path in the format, and another one: keys one by one, for those that hold a dot or nothing. */
const place = (format: string, dotted: string) =>
  KeyPath.optional().meta({
    title: 'Path of keys',
    description: `Where the version is in ${format}: keys separated by dots, or a list of keys.`,
    samples: [dotted, ['packages', '', 'version']],
  });

/** A place that is given the version before the build: a path of keys in data, or the marked lines of a text. */
export const VersionFile = z
  .strictObject({
    file: Inside.regex(/^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$))/, 'a file of the repository, not of git itself').meta({
      title: 'Path or glob',
      description: 'Path or glob from the root of the repository, such as `packages/*/package.json`.',
      samples: ['package.json', 'chart/Chart.yaml'],
    }),
    component: ComponentName.optional().describe(
      'The component whose version is written. Only with `versioning: independent`. If omitted, the component whose folder contains the file.',
    ),
    json: place('JSON, with or without comments', 'version'),
    yaml: place('YAML', 'image.tag'),
    toml: place('TOML', 'package.version'),
    marker: z
      .literal(true)
      .optional()
      .meta({
        description:
          'For any text file: the first version in every line that contains `liftlock-version`, for example in a comment.',
        samples: [true],
      }),
  })
  .check(({ value, issues }) => {
    const places = [...KEYED_FORMATS, 'marker' as const].filter((kind) => value[kind] !== undefined);
    if (places.length === 1) return;
    const message = 'exactly one of `json`, `yaml`, `toml` with a path, or `marker: true`';
    issues.push({ code: 'custom', input: value, message });
  })
  .transform(({ file, component, ...places }) => ({
    file,
    ...(component === undefined ? {} : { component }),
    place: placeOf(places),
  }))
  .meta({
    title: 'File with the version',
    description: 'One or more files, and where the version is in them: one of `json`, `yaml`, `toml` and `marker`.',
    oneOf: [...KEYED_FORMATS, 'marker'].map((kind) => ({ required: [kind] })),
    samples: [
      { file: 'package.json', json: 'version' },
      { file: 'chart/values.yaml', yaml: 'image.tag' },
      { file: 'Cargo.toml', toml: 'package.version' },
      { file: 'src/version.py', marker: true },
    ],
  });
export type VersionFile = z.output<typeof VersionFile>;

type Place = { kind: (typeof KEYED_FORMATS)[number]; path: string[] } | { kind: 'marker' };

function placeOf(places: {
  json?: string[] | undefined;
  yaml?: string[] | undefined;
  toml?: string[] | undefined;
}): Place {
  for (const kind of KEYED_FORMATS) {
    const path = places[kind];
    if (path !== undefined) return { kind, path };
  }
  return { kind: 'marker' };
}
