import { data } from '@actions/expressions';
import { toData } from '../expressions/context-data.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { evaluateText, evaluateTexts, evaluateToken } from '../expressions/evaluate-token.ts';
import type { JobAccess } from '../host.ts';
import type { JobInstance } from '../jobs/job-execution.ts';
import type { CallInput, CallJob, WorkflowModel } from '../workflow/model.ts';
import { jobPermissions } from '../workflow/permissions.ts';
import { entriesOf, literalOf } from '../workflow/tokens.ts';
import type { CallPlace } from './call-place.ts';
import type { JobResult } from './job-graph.ts';

export interface Call {
  readonly instance: JobInstance<CallJob>;
  readonly called: WorkflowModel;
  readonly caller: WorkflowModel;
  /** What expressions of the calling job see. */
  readonly scope: Scope;
  readonly place: CallPlace;
}

/** What a called workflow begins with. */
export interface CalledRun {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly place: CallPlace;
}

/** Evaluates what a job hands to the workflow that it calls. */
export async function enterCall(call: Call): Promise<CalledRun> {
  const { instance, called, caller, place } = call;
  const { model } = instance;
  const scope = scopeOf(call);
  const given = model.with === undefined ? new data.Dictionary() : await evaluateToken(model.with, scope);
  const inputs: Record<string, unknown> = {};
  for (const input of called.call?.inputs ?? []) {
    const value = given instanceof data.Dictionary ? valueOf(given, input.name) : undefined;
    inputs[input.name] = typed(input, value ?? (await defaultOf(input, call.scope)));
  }
  return {
    inputs,
    place: {
      prefix: `${instance.id} / `,
      namePrefix: `${instance.name} / `,
      keyPrefix: `${place.keyPrefix}${model.key} / `,
      permissions: jobPermissions(model.permissions, caller.permissions, place.permissions ?? caller.byDefault),
      groups: place.groups,
      ownGroup: place.ownGroup,
      slots: place.slots,
      secrets: (access) => secretsFor(call, scope, access),
    },
  };
}

function scopeOf({ instance, scope }: Call): Scope {
  const { matrix, strategy, needs } = instance;
  const own = { matrix: toData(matrix), strategy: toData(strategy), needs: toData(needs) };
  return { ...scope, contexts: { ...scope.contexts, ...own } };
}

function valueOf(given: data.Dictionary, name: string): Data | undefined {
  return given.pairs().find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
}

async function defaultOf({ type, default: token }: CallInput, scope: Scope): Promise<Data> {
  if (token !== undefined) return evaluateToken(token, scope);
  return toData(type === 'boolean' ? false : type === 'number' ? 0 : '');
}

/** A value of another type is an error of the run (docs: workflow syntax, `on.workflow_call.inputs.<id>.type`). */
function typed({ name, type }: CallInput, value: Data): string | number | boolean {
  const text = value.coerceString();
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new Error(`Unexpected value '${text}' for the input ${name}: a boolean was expected.`);
  }
  if (type !== 'number') return text;
  if (Number.isFinite(value.number()) && text.trim() !== '') return value.number();
  throw new Error(`Unexpected value '${text}' for the input ${name}: a number was expected.`);
}

/** All of the caller's, or those that it passes; an environment's own come with the environment in either case. */
async function secretsFor({ instance, place }: Call, scope: Scope, access: JobAccess): Promise<Record<string, string>> {
  const callers = await place.secrets(access);
  const { secrets: token } = instance.model;
  if (literalOf(token) === 'inherit') return { ...callers, ...access.environmentSecrets };
  const contexts = { ...scope.contexts, secrets: toData({ ...callers, github_token: access.token }) };
  const passed = await evaluateTexts(entriesOf(token).size > 0 ? token : undefined, { ...scope, contexts }, 'secrets');
  const present = [...passed].filter(([, value]) => value !== '');
  return { ...Object.fromEntries(present), ...access.environmentSecrets };
}

/** The outputs of the called workflow, from those of its jobs. */
export async function outputsOfCall(
  { called, scope }: Call,
  inputs: CalledRun['inputs'],
  results: ReadonlyMap<string, JobResult>,
): Promise<Record<string, string>> {
  const jobs = Object.fromEntries(results);
  const contexts = { ...scope.contexts, inputs: toData(inputs), jobs: toData(jobs) };
  const outputs: Record<string, string> = {};
  for (const { name, value } of called.call?.outputs ?? []) {
    const text = await evaluateText(value, { ...scope, contexts }, `outputs.${name}`);
    if (text !== '') outputs[name] = text;
  }
  return outputs;
}
