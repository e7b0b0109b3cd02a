import type { EnvironmentSettings } from '../github/index.ts';
import type { WorkflowModel } from '../runner/index.ts';
import { expressionsIn } from '../runner/workflow/index.ts';

const REFERENCE = /\bvars(?:\.|\[')(?<name>[A-Za-z_][\w-]*)/g;

/** Variables that expressions name, and that neither somebody nor an environment gives. */
export function absentVariables(
  workflow: WorkflowModel,
  given: Readonly<Record<string, string>>,
  environments: readonly EnvironmentSettings[],
): string[] {
  const settings = [given, ...environments.map(({ variables }) => variables ?? {})];
  const known = new Set(settings.flatMap((each) => Object.keys(each).map((name) => name.toUpperCase())));
  return [...new Set(namedIn(workflow))].filter((name) => !known.has(name)).sort();
}

function namedIn(workflow: WorkflowModel): string[] {
  const own = [workflow.env, workflow.concurrency].flatMap(expressionsIn);
  const ofJobs = workflow.jobs.flatMap((job) => [job.condition, ...[...job.written.values()].flatMap(expressionsIn)]);
  const conditions = workflow.jobs.flatMap(({ steps }) => steps.map(({ condition }) => condition));
  const called = workflow.jobs.flatMap((job) =>
    job.kind === 'call' && job.called !== undefined ? namedIn(job.called) : [],
  );
  const named = [...own, ...ofJobs, ...conditions].flatMap((text) =>
    [...text.matchAll(REFERENCE)].map(({ groups }) => (groups?.['name'] ?? '').toUpperCase()),
  );
  return [...named, ...called];
}
