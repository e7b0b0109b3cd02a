import { readYaml } from '../config/index.ts';

/** A workflow, as far as its own file tells. */
export interface WorkflowFile {
  readonly path: string;
  /** Why nobody can read it, if so; then nothing else is known. */
  readonly unreadable: string | undefined;
  readonly events: readonly string[];
  /** Patterns of branches whose pushes start it; undefined where every push does. */
  readonly pushedBranches: readonly string[] | undefined;
  /** Those that use Liftlock. */
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  /** The job's key. */
  readonly key: string;
  /** Stages that its steps run. */
  readonly stages: readonly string[];
  /** Whether a stage is run from another repository. */
  readonly isForeign: boolean;
  /** Undefined without one, and where it is computed. */
  readonly environment: string | undefined;
  /** Its own, or those of the workflow; undefined where nobody wrote any. */
  readonly permissions: 'read-all' | 'write-all' | Readonly<Record<string, unknown>> | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Reads what doctor wants to know of a workflow. Whether GitHub would take the file is what `check` says; what is not as
 * expected counts as absent here.
 *
 * @param stages Names of the stages: a repository may have an `actions/deploy` of its own.
 */
export function readWorkflowFile(path: string, text: string, stages: readonly string[]): WorkflowFile {
  const yaml = readYaml(path, text);
  const nothing = { path, events: [], pushedBranches: [], jobs: [] };
  if (Array.isArray(yaml)) return { ...nothing, unreadable: yaml[0]?.found ?? '' };
  const { on, jobs, permissions } = mapping(yaml.value);
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapping(on));
  return {
    path,
    unreadable: undefined,
    events,
    pushedBranches: events.includes('push') ? pushed(mapping(mapping(on)['push'])) : [],
    jobs: Object.entries(mapping(jobs)).flatMap(([key, job]) =>
      workflowJob(key, mapping(job), { permissions, stages }),
    ),
  };
}

function pushed(filters: Mapping): readonly string[] | undefined {
  const { branches, tags } = filters;
  if (branches !== undefined) return texts(branches);
  // With a filter for tags alone, no push of a branch starts it.
  return tags === undefined || 'branches-ignore' in filters ? undefined : [];
}

interface Around {
  /** Of the whole workflow. */
  readonly permissions: unknown;
  readonly stages: readonly string[];
}

function workflowJob(key: string, job: Mapping, { permissions, stages }: Around): WorkflowJob[] {
  const used = (Array.isArray(job['steps']) ? job['steps'] : []).flatMap((step) => suiteStep(mapping(step), stages));
  if (used.length === 0) return [];
  const { environment } = job;
  const name = typeof environment === 'string' ? environment : mapping(environment)['name'];
  return [
    {
      key,
      stages: used.map(({ stage }) => stage),
      isForeign: used.some(({ isForeign }) => isForeign),
      environment: typeof name === 'string' && !name.includes('${{') ? name : undefined,
      permissions: permissionsOf(job['permissions'] ?? permissions),
    },
  ];
}

const LOCAL = /^\.\/actions\/([\w-]+)\/?$/;
const FOREIGN = /^[^/@]+\/liftlock(?:\/actions\/([\w-]+))?@/i;

function suiteStep(step: Mapping, stages: readonly string[]): { stage: string; isForeign: boolean }[] {
  const uses = typeof step['uses'] === 'string' ? step['uses'] : '';
  const local = LOCAL.exec(uses)?.[1];
  if (local !== undefined) return stages.includes(local) ? [{ stage: local, isForeign: false }] : [];
  const foreign = FOREIGN.exec(uses);
  if (foreign === null) return [];
  const { stage } = mapping(step['with']);
  return [{ stage: foreign[1] ?? (typeof stage === 'string' ? stage : 'plan'), isForeign: true }];
}

function permissionsOf(written: unknown): WorkflowJob['permissions'] {
  if (written === undefined || written === 'read-all' || written === 'write-all') return written;
  return mapping(written);
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}
