import { z } from 'zod';
import type { LocalGitHubOptions } from '../github/index.ts';

const Patterns = (description: string, sample: string) =>
  z
    .array(
      z
        .string()
        .min(1)
        .meta({ title: 'Pattern', samples: [sample] }),
    )
    .default([])
    .meta({ title: 'List of patterns', description, samples: [[sample]] });

/** Which branches and tags a ruleset of GitHub protects. */
export const ProtectionForm = z
  .strictObject({
    branches: Patterns('Branches that only pull requests change: no push, no force push, no deletion.', 'main'),
    tags: Patterns('Tags that nobody makes, moves or deletes.', 'v*'),
    bypass: z
      .array(z.enum(['admins', 'writers', 'github-actions']))
      .default([])
      .meta({
        title: 'List of actors',
        description: 'Who may all the same: administrators, everybody who may write, or the jobs of workflows.',
        samples: [['admins']],
      }),
  })
  .meta({ title: 'Protection', samples: [{ branches: ['main'], tags: ['v*'], bypass: ['admins'] }] });

export type Protection = z.output<typeof ProtectionForm>;

type Ruleset = NonNullable<LocalGitHubOptions['rulesets']>[number];

/** Ids that GitHub has for its roles and for GitHub Actions. */
const ACTORS = {
  admins: { type: 'RepositoryRole', id: 5 },
  writers: { type: 'RepositoryRole', id: 4 },
  'github-actions': { type: 'Integration', id: 15_368 },
} as const;

/** As rulesets, which is how GitHub protects both. */
export function rulesetsOf({ branches, tags, bypass }: Protection): Ruleset[] {
  const bypassActors = bypass.map((name) => ACTORS[name]);
  const ruleset = (target: Ruleset['target'], include: readonly string[], rules: readonly string[]): Ruleset[] =>
    include.length === 0
      ? []
      : [
          {
            name: target === 'tag' ? 'protected tags' : 'protected branches',
            target,
            enforcement: 'active',
            include,
            exclude: [],
            rules: rules.map((type) => ({ type })),
            bypassActors,
          },
        ];
  return [
    ...ruleset(
      'branch',
      branches.map((name) => `refs/heads/${name}`),
      ['pull_request', 'non_fast_forward', 'deletion'],
    ),
    ...ruleset(
      'tag',
      tags.map((name) => `refs/tags/${name}`),
      ['creation', 'update', 'deletion'],
    ),
  ];
}
