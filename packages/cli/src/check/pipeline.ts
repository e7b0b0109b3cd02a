import type { Config } from '@liftlock/core';
import type { WorkflowModel } from '@liftlock/rehearsal/workflow';
import type { ActionInterfaces } from './workflow/action-interfaces.ts';
import type { SuiteStep } from './workflow/suite-steps.ts';

/** A workflow that GitHub accepts, and its steps that use the suite. */
export interface PipelineWorkflow {
  readonly model: WorkflowModel;
  readonly steps: readonly SuiteStep[];
}

/** Everything that the rules look at: the configuration and all workflows, held against each other. */
export interface Pipeline {
  readonly config: Config;
  /** Place of a key of the configuration, `.github/liftlock.yml:12:5`. */
  readonly placeOf: (...path: readonly PropertyKey[]) => string;
  readonly workflows: readonly PipelineWorkflow[];
  readonly actions: ActionInterfaces;
  /** Branch that releases where the configuration names none; undefined where this clone does not know it. */
  readonly defaultBranch: string | undefined;
  /** Whether the workflows are on GitHub, or will be with the next push. */
  readonly hasRemote: boolean;
}
