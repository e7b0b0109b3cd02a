import { jsonSchemaOf, type SchemaNode, treeOf } from '@liftlock/core';
import { z } from 'zod';
import { BEGINNINGS } from '../../rehearse/beginning.ts';
import { Step } from './step.ts';
import { EnvironmentName, Login } from './values.ts';

const MAX_REVIEWERS = 6;
const Settings = z.record(z.string(), z.string());

const Environment = z
  .strictObject({
    reviewers: z
      .array(Login)
      .max(MAX_REVIEWERS)
      .optional()
      .meta({
        title: 'List of logins',
        description: 'The required reviewers; one of them is enough.',
        samples: [['robin-vale']],
      }),
    'prevent-self-review': z.boolean().optional().describe('Whoever started the run cannot review it.'),
    branches: z
      .array(
        z
          .string()
          .min(1)
          .meta({ title: 'Pattern', samples: ['main', 'release/*'] }),
      )
      .optional()
      .meta({ title: 'List of patterns', description: 'Branches that may deploy here.', samples: [['main']] }),
    variables: Settings.optional().meta({ title: 'Variables', samples: [{ REGION: 'north' }] }),
    secrets: Settings.optional().meta({ title: 'Secrets', samples: [{ TOKEN: 'made up' }] }),
  })
  .meta({ id: 'EnvironmentSettings', title: 'Settings of an environment', samples: [{ reviewers: ['robin-vale'] }] });

/** A scenario: several runs against one local GitHub. */
export const Scenario = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .meta({ title: 'Text', description: 'What the scenario shows.', samples: ['a bad release is rolled back'] }),
    begin: z
      .enum(BEGINNINGS)
      .default('empty')
      .meta({
        title: 'Beginning',
        description:
          'Where it begins: on a GitHub without releases, or with the last tag released and live in every environment, as a rehearsal of one run does.',
        samples: ['released'],
      }),
    environments: z
      .record(EnvironmentName, Environment)
      .default({})
      .meta({
        title: 'Settings by environment',
        description: "How GitHub's environments are set, where that differs from what a rehearsal sets.",
        samples: [{ production: { reviewers: ['robin-vale'] } }],
      }),
    steps: z
      .array(Step)
      .min(1)
      .meta({
        title: 'List of steps',
        description: 'What happens, one after the other.',
        samples: [[{ push: { branch: 'main' } }]],
      }),
  })
  .meta({ title: 'Scenario of a rehearsal' });

export type Scenario = z.output<typeof Scenario>;
export type EnvironmentChange = z.output<typeof Environment>;

let tree: SchemaNode | undefined;

/** Every key with what is said of it, for errors. */
export function scenarioTree(): SchemaNode {
  tree ??= treeOf(Scenario);
  return tree;
}

/** For editors: `# yaml-language-server: $schema=…` */
export function scenarioJsonSchema() {
  return jsonSchemaOf(Scenario, 'rehearsal-scenario.schema.json');
}
