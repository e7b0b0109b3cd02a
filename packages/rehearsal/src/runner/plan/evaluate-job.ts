import type { Scope } from '../expressions/evaluate.ts';
import { asText, evaluateFlag, evaluateNumber, evaluateToken } from '../expressions/evaluate-token.ts';
import { toData } from '../expressions/context-data.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import { whyNotHere } from './machines.ts';
import type { Permissions } from '../workflow/permissions.ts';
import { jobPermissions } from '../workflow/permissions.ts';
import type { WorkflowModel } from '../workflow/model.ts';
import { entriesOf } from '../workflow/tokens.ts';

/** What GitHub evaluates before a job is given to a runner. */
export interface JobSettings {
  readonly permissions: Permissions;
  readonly environment: { readonly name: string; readonly deployment: boolean } | undefined;
  readonly continueOnError: boolean;
  readonly timeoutMinutes: number;
}

const DEFAULT_TIMEOUT_MINUTES = 360;

/** @param callers The permissions of the job that calls the workflow. */
export async function evaluateJob(
  workflow: WorkflowModel,
  instance: JobInstance,
  server: Scope,
  callers: Permissions | undefined,
  treatedAsThis: readonly string[] | undefined,
): Promise<JobSettings> {
  const { model } = instance;
  const own = { matrix: toData(instance.matrix), strategy: toData(instance.strategy), needs: toData(instance.needs) };
  const scope = { ...server, contexts: { ...server.contexts, ...own } };
  const [refused] = await whyNotHere(model.runsOn, scope, treatedAsThis);
  if (refused !== undefined) throw new Error(refused.why);
  return {
    permissions: jobPermissions(model.permissions, workflow.permissions, callers ?? workflow.byDefault),
    environment: await environmentOf(instance, scope),
    continueOnError: await evaluateFlag(model.continueOnError, scope, 'continue-on-error'),
    timeoutMinutes: (await evaluateNumber(model.timeoutMinutes, scope, 'timeout-minutes')) || DEFAULT_TIMEOUT_MINUTES,
  };
}

/** `environment:` is a name, or a mapping whose `url` is left to the end of the job. An empty name is no environment. */
async function environmentOf({ model }: JobInstance, scope: Scope): Promise<JobSettings['environment']> {
  if (model.environment === undefined) return undefined;
  const written = entriesOf(model.environment);
  const name = asText(await evaluateToken(written.get('name') ?? model.environment, scope), 'environment');
  if (name === '') return undefined;
  const deployment = written.get('deployment');
  return { name, deployment: deployment === undefined || (await evaluateFlag(deployment, scope, 'deployment')) };
}
