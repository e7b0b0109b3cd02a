import { z } from 'zod';
import { WrittenDuration } from './duration.ts';
import { WrittenStandards } from './standards.ts';
import { WrittenStep, WrittenValidationStep } from './steps.ts';
import { WrittenVersion } from './version.ts';

/** The name of a component, a suite or an environment variable's owner; also part of file names. */
const Name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, dot, dash and underscore, at most 100');
const SettingName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'the name of an environment variable');
const Glob = z.string().min(1).max(500);

export const WrittenComponent = z
  .strictObject({
    name: Name,
    path: z
      .string()
      .min(1)
      .optional()
      .describe('Folder of the component, from the root of the repository. Default `.`.'),
    exclude: z
      .array(Glob)
      .optional()
      .describe('Globs of paths in the folder that are not part of it: commits to them do not count.'),
    artifacts: z
      .array(
        z.union([
          Glob,
          z.strictObject({
            oci: z.string().describe('Image without tag, `ghcr.io/acme/api`.'),
            'digest-file': z.string().describe('File that the build wrote the digest of the image to.'),
          }),
        ]),
      )
      .min(1)
      .describe("Globs in the component's folder. Each must match at least one file."),
    config: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Handed to the steps as JSON in the file LIFTLOCK_CONFIG.'),
    dependencies: z
      .array(z.strictObject({ component: Name, version: z.string().min(1).describe('A semver range.') }))
      .optional(),
  })
  .meta({ id: 'Component' });

/** The name of a suite, for people. */
const Title = z.string().regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters');

export const WrittenSuite = z
  .strictObject({
    name: Title,
    kind: z.enum(['unit', 'integration', 'performance', 'security']),
    commands: z.array(z.string().min(1)).min(1),
    component: Name.optional().describe("Runs in this component's folder. Default: the root of the repository."),
    timeout: WrittenDuration.optional().describe('Default 30m.'),
    reports: z
      .strictObject({
        junit: Glob.optional().describe('JUnit XML files.'),
        coverage: Glob.optional(),
        metrics: Glob.optional(),
        sarif: Glob.optional(),
      })
      .optional(),
    require: z.record(z.string(), z.unknown()).optional().describe('Thresholds for the reports.'),
  })
  .meta({ id: 'Suite' });

const WrittenApprovals = z.union([
  z.literal('none'),
  z.strictObject({
    count: z.int().min(1).max(6).optional().describe('How many different people must approve. Default 1.'),
    'not-the-author': z
      .boolean()
      .optional()
      .describe('Reviews by whoever started the run do not count. Default false.'),
  }),
]);

export const WrittenEnvironment = z
  .strictObject({
    name: z.string().min(1).max(255).describe('The GitHub environment.'),
    tier: z.enum(['dev', 'staging', 'prod']).optional().describe('Default: prod where `release` is set, else staging.'),
    url: z.string().optional().describe('Shown with the deployment on GitHub.'),
    requires: z
      .strictObject({ variables: z.array(SettingName).optional(), secrets: z.array(SettingName).optional() })
      .optional()
      .describe(
        "What the steps need from the environment. Only these reach them, and each must be set in the action step's `env:`.",
      ),
    data: z.array(WrittenStep).optional().describe('Prepares data before the deploy: snapshots, migrations.'),
    deploy: z.array(WrittenStep).optional(),
    validate: z.array(WrittenValidationStep).optional(),
    after: z.array(z.string()).optional().describe('Environments in which the candidate must be live first.'),
    branches: z
      .array(z.string())
      .optional()
      .describe('Branches whose candidates may enter. Default: all release branches.'),
    soak: WrittenDuration.optional().describe('How long it must have been live in every environment of `after`.'),
    approvals: WrittenApprovals.optional().describe('Default: one where `release` is set, none elsewhere.'),
    freeze: z
      .array(z.strictObject({ cron: z.string(), duration: WrittenDuration, timezone: z.string().optional() }))
      .optional(),
    release: z
      .union([z.boolean(), z.enum(['before', 'after'])])
      .optional()
      .describe('Publish the GitHub Release before or after the deploy. `true` is `after`.'),
  })
  .meta({ id: 'Environment' });

/** `.github/liftlock.yml` as people write it. Only `components`, `build` and `environments` are needed. */
export const WrittenConfig = z
  .strictObject({
    version: WrittenVersion.optional(),
    components: z.array(WrittenComponent).min(1),
    build: z.strictObject({ steps: z.array(WrittenStep).min(1) }),
    test: z.strictObject({ suites: z.array(WrittenSuite).min(1) }).optional(),
    environments: z.array(WrittenEnvironment).min(1).describe('The ladder, lowest first.'),
    standards: WrittenStandards.optional(),
  })
  .meta({ id: 'Config', title: 'Liftlock', description: 'The release pipeline of a repository: .github/liftlock.yml' });
export type WrittenConfig = z.infer<typeof WrittenConfig>;
