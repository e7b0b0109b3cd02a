import { z } from 'zod';
import type { EnvironmentSettings } from '../github/index.ts';
import type { Fixture } from './fixture.ts';

const MAX_REVIEWERS = 6;
/** 30 days (docs, Deployments and environments). */
const MAX_WAIT_MINUTES = 43_200;
const Settings = z.record(z.string(), z.string());

/** How an environment of GitHub is set. What is left out stays as it is. */
export const EnvironmentForm = z
  .strictObject({
    reviewers: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Login', samples: ['robin-vale'] }),
      )
      .max(MAX_REVIEWERS)
      .optional()
      .meta({
        title: 'List of logins',
        description: 'The required reviewers; one of them is enough.',
        samples: [['robin-vale']],
      }),
    teams: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Team', samples: ['release-managers'] }),
      )
      .max(MAX_REVIEWERS)
      .optional()
      .meta({
        title: 'List of teams',
        description: 'Teams whose members may review, beside the reviewers; `teams:` of the file says who they are.',
        samples: [['release-managers']],
      }),
    'prevent-self-review': z.boolean().optional().describe('Whoever started the run cannot review it.'),
    'wait-timer': z
      .int()
      .min(1)
      .max(MAX_WAIT_MINUTES)
      .optional()
      .meta({ title: 'Minutes', description: 'Shown; a rehearsal does not wait.', samples: [30] }),
    branches: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Pattern', samples: ['main', 'release/*'] }),
      )
      .optional()
      .meta({ title: 'List of patterns', description: 'Branches that may deploy here.', samples: [['main']] }),
    tags: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Pattern', samples: ['v*'] }),
      )
      .optional()
      .meta({
        title: 'List of patterns',
        description: 'Tags that may deploy here. With branches alone, no tag may.',
        samples: [['v*']],
      }),
    variables: Settings.optional().meta({ title: 'Variables', samples: [{ REGION: 'north' }] }),
    secrets: Settings.optional().meta({ title: 'Secrets', samples: [{ TOKEN: 'made up' }] }),
  })
  .meta({ id: 'EnvironmentSettings', title: 'Settings of an environment', samples: [{ reviewers: ['robin-vale'] }] });

export type EnvironmentChange = z.output<typeof EnvironmentForm>;

/** Environments as somebody sets them. Reviewers who are new belong to the people of the repository. */
export function withEnvironments(fixture: Fixture, changes: Readonly<Record<string, EnvironmentChange>>): Fixture {
  const reviewers = Object.values(changes).flatMap(({ reviewers: logins = [] }) => logins);
  const known = new Set(fixture.users.map(({ login }) => login.toLowerCase()));
  const added = [...new Set(reviewers)].filter((login) => !known.has(login.toLowerCase()));
  const isOf = (name: string) => (environment: EnvironmentSettings) =>
    environment.name.toLowerCase() === name.toLowerCase();
  const changed = fixture.environments.map((environment) => {
    const change = Object.entries(changes).find(([name]) => isOf(name)(environment))?.[1];
    return change === undefined ? environment : withChange(environment, change);
  });
  const made = Object.entries(changes)
    .filter(([name]) => !fixture.environments.some(isOf(name)))
    .map(([name, change]) => withChange({ name, reviewers: [] }, change));
  return {
    ...fixture,
    users: [...fixture.users, ...added.map((login) => ({ login }))],
    environments: [...changed, ...made],
  };
}

function withChange(environment: EnvironmentSettings, change: EnvironmentChange): EnvironmentSettings {
  const { reviewers, teams, branches, tags, variables, secrets } = change;
  const preventSelfReview = change['prevent-self-review'];
  const waitTimerMinutes = change['wait-timer'];
  return {
    ...environment,
    ...(reviewers !== undefined && { reviewers }),
    ...(teams !== undefined && { teams }),
    ...(preventSelfReview !== undefined && { preventSelfReview }),
    ...(waitTimerMinutes !== undefined && { waitTimerMinutes }),
    ...(branches !== undefined && { branchPatterns: branches }),
    ...(tags !== undefined && { tagPatterns: tags }),
    variables: { ...environment.variables, ...variables },
    secrets: { ...environment.secrets, ...secrets },
  };
}
