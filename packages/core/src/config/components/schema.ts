import validRange from 'semver/ranges/valid.js';
import { z } from 'zod';
import { ComponentName, Glob, Inside, Name } from '../values.ts';
import { REFERENCES } from './references.ts';

/** One component's version range that a component needs. */
export const Dependency = z.strictObject({
  component: ComponentName.describe('The component that is needed.'),
  version: z
    .string()
    .min(1)
    .refine((range) => validRange(range) !== null, 'a semver range such as `^1.0.0`')
    .meta({
      title: 'Semver range',
      description: 'The accepted versions. A release outside this range is refused.',
      samples: ['^1.0.0', '>=1.2 <3'],
    }),
});
export type Dependency = z.output<typeof Dependency>;

export const Component = z
  .strictObject({
    name: Name.describe('The name used for the component elsewhere in this file and in `LIFTLOCK_COMPONENT`.'),
    path: Inside.min(1)
      .prefault('.')
      .meta({
        title: 'Path of a folder',
        description:
          'Folder of the component, from the root of the repository. Its steps run there, and its globs start there. With `versioning: independent`, it also decides which commits count for the component.',
        samples: ['services/api', 'apps/web'],
      }),
    exclude: z
      .array(Glob)
      .default([])
      .meta({
        title: 'List of globs',
        description:
          'Paths, from the root of the repository, whose commits do not count for the component. Only with `versioning: independent`; a unified version counts every commit.',
        samples: [['docs/**']],
      }),
    artifacts: z
      .array(z.union([Glob, ...REFERENCES]))
      .min(1)
      .meta({
        title: 'List of globs, images and packages',
        description:
          "Files that the build creates in the component's folder: each glob must match at least one file. Images (`oci`) and packages (`npm`) that the build puts into a registry are named by their digest.",
        samples: [['dist/*.tgz'], ['out/**'], [{ oci: 'ghcr.io/acme/api', 'digest-file': 'dist/api.digest' }]],
      }),
    config: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({
        title: 'Mapping',
        description:
          'Any values. They become part of the manifest, and steps read them as JSON from the file `LIFTLOCK_CONFIG`.',
        samples: [{ replicas: 3 }],
      }),
    'config-schema': Inside.optional().meta({
      title: 'Path of a file',
      description:
        'A JSON Schema, from the root of the repository. The `config` of the component, merged with that of each environment, must follow it: `liftlock check`, `stage` and `promote` refuse everything else.',
      samples: ['schemas/api.json'],
    }),
    dependencies: z
      .array(Dependency)
      .default([])
      .meta({
        title: 'List of dependencies',
        description: 'Other components that this one needs, and the accepted versions.',
        samples: [[{ component: 'api', version: '^1.0.0' }]],
      }),
  })
  .transform(({ 'config-schema': configSchema, artifacts, ...component }) => ({
    ...component,
    configSchema,
    artifacts: artifacts.filter((artifact) => typeof artifact === 'string'),
    references: artifacts.filter((artifact) => typeof artifact !== 'string'),
  }))
  .meta({ id: 'Component', title: 'Component', samples: [{ name: 'web', artifacts: ['dist/*.tgz'] }] });
export type ConfiguredComponent = z.output<typeof Component>;

/** `components:`: the separately built parts of the repository. */
export const ComponentsSection = z
  .array(Component)
  .min(1)
  .meta({
    title: 'List of components',
    description: 'The separately built parts of the repository.',
    samples: [[{ name: 'api', path: 'services/api', artifacts: ['dist/*.tgz'], config: { replicas: 3 } }]],
  });
