import { z } from 'zod';
import { CREDENTIAL_RULES } from '../../credentials/index.ts';
import { named, step } from '../steps/schema.ts';
import { Glob, Inside } from '../values.ts';

const CREDENTIAL_IDS = [...new Set(CREDENTIAL_RULES.map(({ id }) => id))];

const BuildStep = z
  .strictObject({
    ...step,
    rollback: step.rollback.meta({
      title: 'List of rollback steps',
      description:
        'What to clean up if this step or a later one fails. The rollback steps of a build do not run if the run is cancelled.',
      samples: [[{ commands: ['docker compose down'] }]],
    }),
  })
  .transform((written) => ({ ...named(written), type: 'build' as const }))
  .meta({ id: 'BuildStep', title: 'Build step', samples: [{ name: 'pack', commands: ['npm ci', 'npm pack'] }] });

const PartName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'letters, digits, dots, dashes and underscores, at most 60')
  .meta({ title: 'Name of a part', samples: ['linux-x64', 'linux-arm64'] });

const AllowedCredential = z
  .strictObject({
    path: Glob.meta({
      description: 'The artifacts that it allows, from the root of the repository.',
      samples: ['dist/*.tgz', 'out/**'],
    }),
    rule: z.enum(CREDENTIAL_IDS).meta({
      description: 'The form that is allowed, as the error names it.',
      samples: ['private-key', 'aws-key'],
    }),
    reason: z
      .string()
      .min(1)
      .meta({ title: 'Reason', description: 'Why it is no secret.', samples: ['A key of the tests.', 'An example.'] }),
    expires: z.iso.date('a date such as `2027-06-30`').meta({
      title: 'Date',
      description: 'The last day (UTC) on which it is allowed.',
      samples: ['2027-06-30', '2027-12-31'],
    }),
  })
  .meta({
    title: 'Exception',
    samples: [{ path: 'dist/*.tgz', rule: 'private-key', reason: 'A key of the tests.', expires: '2027-06-30' }],
  });

/** `build:`: how the artifacts are made. */
export const BuildSection = z
  .strictObject({
    steps: z
      .array(BuildStep)
      .min(1)
      .meta({
        title: 'List of steps',
        description:
          'Steps run one after another in the checkout of the commit. The first failure ends the build, and undoes the steps that were started.',
        samples: [
          [{ name: 'pack', commands: ['npm ci', 'npm pack'] }],
          [{ name: 'compile', commands: ['make'], component: 'api' }],
        ],
      }),
    parts: z
      .array(PartName)
      .default([])
      .meta({
        title: 'List of names',
        description:
          'What several machines build of one candidate. Each job gives the build action one of them as its input `part`, and a last job has `merge: true`. Without a part there is no candidate.',
        samples: [['linux-x64', 'linux-arm64'], ['macos']],
      }),
    changes: z
      .union([z.enum(['refuse', 'allow']), z.array(Glob).min(1)])
      .default('refuse')
      .meta({
        title: 'What a build may change',
        description:
          'What happens if the build changes files that git tracks: the candidate is refused, or allowed with a warning. A list of globs allows the files that match. What `version.files` writes does not count.',
        samples: ['allow', ['docs/api/**']],
      }),
    'lock-files': z
      .enum(['required', 'warn', 'ignore'])
      .default('warn')
      .meta({
        description:
          'What happens if a component asks for packages, and no lock file beside it or further up fixes their versions: the build is refused, or it warns. With `ignore`, lock files are not read at all.',
        samples: ['required'],
      }),
    sbom: Inside.optional().meta({
      title: '`cyclonedx` or the path of a file',
      description:
        'A software bill of materials, which becomes an artifact of the candidate. `cyclonedx` writes one (CycloneDX 1.6) with the packages of all lock files. A path, from the root of the repository, takes the one that the build wrote: CycloneDX or SPDX, as JSON.',
      samples: ['cyclonedx', 'dist/sbom.spdx.json'],
    }),
    provenance: z
      .enum(['optional', 'required'])
      .default('optional')
      .meta({
        description:
          'Whether GitHub has to attest where the candidate was built. With `required`, `liftlock check` wants a job that attests it and that every release waits for, and the release notes say how to verify a file.',
        samples: ['required'],
      }),
    'allow-credentials': z
      .array(AllowedCredential)
      .default([])
      .meta({
        title: 'List of exceptions',
        description:
          'Artifacts are refused if they contain what looks like a token or a private key. An exception allows one form in some files, until a date.',
        samples: [[{ path: 'dist/*.tgz', rule: 'private-key', reason: 'A key of the tests.', expires: '2027-06-30' }]],
      }),
  })
  .transform(({ 'lock-files': lockFiles, 'allow-credentials': allowedCredentials, ...section }) => ({
    ...section,
    lockFiles,
    allowedCredentials,
  }))
  .meta({
    title: 'Build',
    description: 'How the artifacts are built. Runs once per version; all later stages use the same bytes.',
    samples: [{ steps: [{ name: 'pack', commands: ['npm ci', 'npm pack'], timeout: '15m' }] }],
  });
