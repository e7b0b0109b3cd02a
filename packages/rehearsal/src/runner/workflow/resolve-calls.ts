import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { excessOf, jobPermissions, PERMISSIVE, type Permissions } from './permissions.ts';
import type { CallInterface, CallJob, JobModel, WorkflowModel, WorkflowProblem } from './model.ts';
import { readWorkflow } from './read-workflow.ts';
import { entriesOf, literalOf, positionOf } from './tokens.ts';

/** Text of the workflow that a `uses:` names; undefined if it is not here. */
export type CalledFile = (uses: string) => string | undefined;

export interface ResolvedCalls {
  readonly model: WorkflowModel;
  /** What GitHub would find at the places that call. */
  readonly errors: readonly WorkflowProblem[];
}

/** The workflow itself counts (docs: reusing workflow configurations, "Limitations of reusable workflows"). */
const MAX_LEVELS = 10;

interface Around {
  /** Files that called each other to get here. */
  readonly paths: readonly string[];
  readonly allowed: Permissions;
}

/**
 * Puts the workflows that jobs call in their places, and those that these call, down to the last. A workflow of another
 * repository whose file is not here is left out.
 */
export function resolveCalls(model: WorkflowModel, file: CalledFile): ResolvedCalls {
  const restricted = resolveFrom(model, file);
  if (restricted.errors.length === 0) return restricted;
  // Git does not tell which default the repository has. A call that only the permissive one allows shows it.
  const permissive = resolveFrom({ ...model, byDefault: PERMISSIVE }, file);
  return permissive.errors.length === 0 ? permissive : restricted;
}

function resolveFrom(model: WorkflowModel, file: CalledFile): ResolvedCalls {
  return resolve(model, file, { paths: [`./${model.path}`], allowed: model.byDefault });
}

function resolve(model: WorkflowModel, file: CalledFile, around: Around): ResolvedCalls {
  const errors: WorkflowProblem[] = [];
  const jobs = model.jobs.map((job): JobModel => {
    if (job.kind === 'steps') return job;
    const read = readCalled(job, model, file, around);
    errors.push(...read.messages.map((message) => ({ ...positionOf(job.uses), message })));
    return read.called === undefined ? job : { ...job, called: read.called };
  });
  return { model: { ...model, jobs }, errors };
}

interface ReadCall {
  readonly called?: WorkflowModel;
  readonly messages: readonly string[];
}

function readCalled(job: CallJob, caller: WorkflowModel, file: CalledFile, { paths, allowed }: Around): ReadCall {
  const uses = literalOf(job.uses) ?? '';
  const failed = (why: string): ReadCall => ({
    messages: [`error parsing called workflow ${[...paths, uses].map((each) => `"${each}"`).join(' -> ')}: ${why}`],
  });
  if (paths.includes(uses)) return failed('workflows call each other in a circle');
  if (paths.length >= MAX_LEVELS) return failed(`more than ${MAX_LEVELS} levels of workflows`);
  const content = file(uses);
  if (content === undefined) return uses.startsWith('./') ? failed('workflow was not found.') : { messages: [] };
  const { model, errors } = readWorkflow({ path: uses, content });
  if (model === undefined) {
    return failed(errors.map(({ line, column, message }) => `(Line: ${line}, Col: ${column}): ${message}`).join('\n'));
  }
  if (model.call === undefined) return failed('workflow is not reusable as it is missing a `on.workflow_call` trigger');
  const most = jobPermissions(job.permissions, caller.permissions, allowed);
  const inner = resolve(model, file, { paths: [...paths, uses], allowed: most });
  return {
    called: inner.model,
    messages: [
      ...interfaceProblems(job, model.call),
      ...permissionProblems(uses, model, isDefault(job, caller, most) ? { ...most, 'id-token': 'write' } : most),
      ...inner.errors.map(({ message }) => message),
    ],
  };
}

/** Names compare without case; an expression for all of `with:` or `secrets:` is not a thing that GitHub knows. */
function interfaceProblems(job: CallJob, { inputs, secrets }: CallInterface): string[] {
  const given = namesIn(job.with);
  const passed = namesIn(job.secrets);
  const inherits = literalOf(job.secrets) === 'inherit';
  const known = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name.toLowerCase());
  const lacks = (names: readonly string[], name: string) =>
    !known(names.map((each) => ({ name: each }))).includes(name.toLowerCase());
  const unknown = (names: readonly string[], list: readonly { readonly name: string }[]) =>
    names.filter((name) => !known(list).includes(name.toLowerCase()));
  return [
    ...unknown(given, inputs).map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
    ...inputs
      .filter(({ name, required }) => required && lacks(given, name))
      .map(({ name }) => `Input ${name} is required, but not provided while calling.`),
    ...unknown(passed, secrets).map((name) => `Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...secrets
      .filter(({ name, required }) => required && !inherits && lacks(passed, name))
      .map(({ name }) => `Secret ${name} is required, but not provided while calling.`),
  ];
}

function namesIn(token: TemplateToken | undefined): string[] {
  return [...entriesOf(token).keys()];
}

/** With the permissive default, and nothing written, a called workflow may ask for tokens for clouds, too. */
function isDefault(job: CallJob, caller: WorkflowModel, most: Permissions): boolean {
  return job.permissions === undefined && caller.permissions === undefined && most === PERMISSIVE;
}

/** A called workflow can have what its caller has, and no more (actions/runner: PermissionsHelper.cs). */
function permissionProblems(uses: string, { permissions, jobs }: WorkflowModel, most: Permissions): string[] {
  const asking = [
    { who: 'The workflow', permissions },
    ...jobs.map((job) => ({ who: `The nested job '${job.key}'`, permissions: job.permissions })),
  ];
  return asking.flatMap((each) => {
    const excess =
      each.permissions === undefined ? [] : excessOf(jobPermissions(each.permissions, undefined, {}), most);
    if (excess.length === 0) return [];
    const wanted = excess.map(({ key, level }) => `${key}: ${level}`).join(', ');
    const allowed = excess.map(({ key, allowed }) => `${key}: ${allowed}`).join(', ');
    return [
      `Error calling workflow '${uses}'. ${each.who} is requesting '${wanted}', but is only allowed '${allowed}'.`,
    ];
  });
}
