import { formProblems, jsonSchemaOf, LiftlockError, type Problem, readYaml, treeOf } from '@liftlock/core';
import { z } from 'zod';
import { type EnvironmentChange, EnvironmentForm } from './environment-form.ts';
import { stubKey } from '../runner/workflow/index.ts';
import { type Protection, ProtectionForm } from './protection-form.ts';
import type { GivenProvisions } from './provisions.ts';

export const REHEARSAL_FILE = '.github/rehearsal.yml';

const Scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .meta({ title: 'Text', samples: ['1.2.3'] });

const Names = (title: string, sample: string) =>
  z
    .array(z.string().meta({ title: 'Name', samples: [sample] }))
    .default([])
    .meta({ title, samples: [[sample]] });

const Settings = (title: string, description: string, sample: Record<string, string>) =>
  z
    .record(z.string(), Scalar)
    .default({})
    .meta({ title, description, samples: [sample] });

const HostForm = z
  .strictObject({
    variables: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Name', samples: ['API_URL'] }),
      )
      .default([])
      .meta({ title: 'Variables that hold its address', samples: [['API_URL', 'DEPLOY_URL']] }),
    token: z
      .string()
      .min(1)
      .optional()
      .meta({
        title: 'Name',
        description: 'The secret that holds what a deploy must bring.',
        samples: ['DEPLOY_TOKEN'],
      }),
  })
  .meta({ title: 'Host', samples: [{ variables: ['API_URL', 'DEPLOY_URL'], token: 'DEPLOY_TOKEN' }] });

/** What a repository says about its rehearsals. Options of the command line come on top. */
const RehearsalFile = z
  .strictObject({
    stubs: z
      .record(
        z.string(),
        z
          .record(z.string(), Scalar)
          .nullable()
          .meta({ title: 'Outputs', samples: [{ version: '1.2.3' }] }),
      )
      .default({})
      .meta({ title: 'Actions that are passed over', samples: [{ 'owner/name': { version: '1.2.3' } }] }),
    environments: z
      .record(z.string(), EnvironmentForm)
      .default({})
      .meta({
        title: 'Settings by environment',
        description: 'How the environments are set on GitHub. What is left out comes from the configuration.',
        samples: [{ production: { reviewers: ['robin-vale'] } }],
      }),
    teams: z
      .record(
        z.string(),
        z
          .array(
            z
              .string()
              .min(1)
              .meta({ title: 'Login', samples: ['robin-vale'] }),
          )
          .meta({ title: 'List of logins', samples: [['robin-vale', 'mina-berg']] }),
      )
      .default({})
      .meta({
        title: 'Members by team',
        description: 'Teams of the organization, for `teams:` of an environment.',
        samples: [{ 'release-managers': ['robin-vale', 'mina-berg'] }],
      }),
    protected: ProtectionForm.default({ branches: [], tags: [], bypass: [] }).describe(
      'Branches and tags that GitHub protects. A job that pushes to one is refused in the words of GitHub.',
    ),
    variables: Settings('Variables', 'Variables of the repository.', { REGION: 'north' }),
    secrets: Settings('Secrets', 'Made-up secrets of the repository. Never write real ones here.', {
      TOKEN: 'made up',
    }),
    hosts: z
      .record(z.string(), HostForm)
      .default({})
      .meta({
        title: 'Hosts by environment',
        description:
          'A process on this machine that deploys go to: it takes a `.tgz` by `POST /deploy?component=NAME`, runs its `src/server.js` or serves its files, and goes back by `POST /rollback?component=NAME`.',
        samples: [{ staging: { variables: ['DEPLOY_URL'], token: 'DEPLOY_TOKEN' } }],
      }),
    'skip-jobs': Names('Jobs that are left out', 'integration'),
    'treat-as-this-machine': Names('Labels of runs-on that this machine stands for', 'macos-latest'),
  })
  .meta({ title: 'Settings of rehearsals', samples: [{ stubs: { 'owner/name': null } }] });

export type HostSettings = z.output<typeof HostForm>;

/** How a repository is set on GitHub, as far as its file says. */
export interface RepositorySettings {
  readonly environments: Readonly<Record<string, EnvironmentChange>>;
  /** Logins by team. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  readonly protection: Protection;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly hosts: Readonly<Record<string, HostSettings>>;
}

export interface RehearsalSettings extends Pick<GivenProvisions, 'stubs' | 'skipJobs' | 'machines'> {
  readonly settings: RepositorySettings;
}

const NO_SETTINGS: RepositorySettings = {
  environments: {},
  teams: {},
  protection: { branches: [], tags: [], bypass: [] },
  variables: {},
  secrets: {},
  hosts: {},
};

/** For editors: `# yaml-language-server: $schema=…` */
export function rehearsalFileJsonSchema() {
  return jsonSchemaOf(RehearsalFile, 'rehearsal.schema.json');
}

/** @param text The file at the commit that is rehearsed; undefined if there is none. */
export function readRehearsalFile(text: string | undefined): RehearsalSettings {
  if (text === undefined) return { settings: NO_SETTINGS };
  const yaml = readYaml(REHEARSAL_FILE, text);
  if (Array.isArray(yaml)) throw new LiftlockError(yaml.map(ofFile));
  const { data, error } = RehearsalFile.safeParse(yaml.value ?? {});
  if (data === undefined) {
    throw new LiftlockError(formProblems(error?.issues ?? [], yaml, treeOf(RehearsalFile)).map(ofFile));
  }
  const stubs = Object.entries(data.stubs).map(([action, outputs]) => [stubKey(action), outputs ?? {}] as const);
  return {
    stubs: Object.fromEntries(stubs),
    skipJobs: data['skip-jobs'],
    machines: data['treat-as-this-machine'],
    settings: {
      environments: data.environments,
      teams: data.teams,
      protection: data.protected,
      variables: data.variables,
      secrets: data.secrets,
      hosts: data.hosts,
    },
  };
}

function ofFile(problem: Problem): Problem {
  return { ...problem, code: 'rehearsal-file-invalid', next: 'Correct the file at this place, and commit it.' };
}

/** Both together; of two stubs for an action the second holds. */
export function withProvisions(file: GivenProvisions, given: GivenProvisions): GivenProvisions {
  return {
    ...given,
    stubs: { ...file.stubs, ...given.stubs },
    skipJobs: [...new Set([...(file.skipJobs ?? []), ...(given.skipJobs ?? [])])],
    machines: [...new Set([...(file.machines ?? []), ...(given.machines ?? [])])],
  };
}
