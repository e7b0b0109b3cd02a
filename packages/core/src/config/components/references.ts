import { z } from 'zod';
import { Inside, Setting } from '../values.ts';

const DIGEST_FILE = "From the component's folder. It holds one line, and nothing else";

const token = Setting.optional().meta({
  description:
    'The secret that may read from the registry. Each environment must declare it in `requires.secrets`. Without it, the registry is asked anonymously.',
  samples: ['REGISTRY_TOKEN'],
});

/** Only the machine itself may be asked without encryption. */
const IMAGE =
  /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:))(?::\d{1,5})?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)+$/;

const Image = z
  .strictObject({
    oci: z
      .string()
      .max(255)
      .regex(IMAGE, 'registry and repository in lower case, without a tag, such as `ghcr.io/acme/api`')
      .meta({
        title: 'Name of an image',
        description: 'Registry and repository of an image that the build pushes, without its tag.',
        samples: ['ghcr.io/acme/api', 'docker.io/acme/api'],
      }),
    'digest-file': Inside.meta({
      title: 'Path of a file',
      description: `File into which the build writes the digest of the image. ${DIGEST_FILE}: \`sha256:…\`.`,
      samples: ['dist/api.digest', 'out/image'],
    }),
    username: Setting.optional().meta({
      description:
        'The variable with the name that belongs to `token`. Each environment must declare it in `requires.variables`. Most registries take any name.',
      samples: ['REGISTRY_USER'],
    }),
    token,
  })
  .transform(({ oci, 'digest-file': file, username, token: secret }) => ({
    kind: 'oci' as const,
    name: oci,
    file,
    username,
    token: secret,
  }))
  .meta({ samples: [{ oci: 'ghcr.io/acme/api', 'digest-file': 'dist/api.digest' }] });

const Package = z
  .strictObject({
    npm: z
      .string()
      .max(214)
      .regex(/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/, 'the name of a package such as `@acme/api`')
      .meta({
        title: 'Name of a package',
        description: 'A package that the build publishes to npm, in the version of the component.',
        samples: ['@acme/api', 'acme-api'],
      }),
    'integrity-file': Inside.meta({
      title: 'Path of a file',
      description: `File into which the build writes the integrity of the package. ${DIGEST_FILE}: \`sha512-…\`.`,
      samples: ['dist/api.integrity', 'out/integrity'],
    }),
    registry: z
      .string()
      .regex(
        /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$))[^\s?#@]+$/,
        'an https address; http only for this machine',
      )
      .default('https://registry.npmjs.org')
      .meta({
        title: 'Address',
        description: 'Where the package is published.',
        samples: ['https://npm.pkg.github.com', 'https://npm.acme.dev'],
      }),
    token,
  })
  .transform(({ npm, 'integrity-file': file, registry, token: secret }) => ({
    kind: 'npm' as const,
    name: npm,
    file,
    registry,
    token: secret,
  }))
  .meta({ samples: [{ npm: '@acme/api', 'integrity-file': 'dist/api.integrity' }] });

/** What the build puts into a registry, and the candidate names by its digest. */
export const REFERENCES = [Image, Package] as const;
export type ConfiguredReference = z.output<(typeof REFERENCES)[number]>;

/** The variable that steps find it in: `LIFTLOCK_OCI_API`, by the last part of the name. */
export function referenceVariable({ kind, name }: Pick<ConfiguredReference, 'kind' | 'name'>): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return `LIFTLOCK_${kind.toUpperCase()}_${last.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
}
