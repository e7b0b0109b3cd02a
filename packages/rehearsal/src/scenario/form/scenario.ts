import { jsonSchemaOf, type SchemaNode, treeOf } from '@liftlock/core';
import { z } from 'zod';
import { BEGINNINGS } from '../../rehearse/beginning.ts';
import { EnvironmentForm } from '../../rehearse/environment-form.ts';
import { Step } from './step.ts';
import { EnvironmentName } from './values.ts';

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
      .record(EnvironmentName, EnvironmentForm)
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
