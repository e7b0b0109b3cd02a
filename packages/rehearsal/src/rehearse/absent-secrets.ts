import type { EnvironmentSettings } from '../github/index.ts';
import type { WorkflowModel } from '../runner/index.ts';
import { entriesOf, type JobModel, literalOf, secretsOf } from '../runner/workflow/index.ts';

/** Secrets that jobs name and nobody has given. Each is empty in the run, as it is on GitHub where it is not set. */
export function absentSecrets(
  workflow: WorkflowModel,
  given: Readonly<Record<string, string>>,
  environments: readonly EnvironmentSettings[],
): string[] {
  const absent = workflow.jobs.flatMap((job) => {
    const known = new Set(namesOf(given, ...settingsOf(job, environments)));
    return secretsOf(job, workflow).filter((name) => !known.has(name));
  });
  return [...new Set(absent)].sort();
}

/** The environment of the job; all of them if an expression names it. */
function settingsOf(job: JobModel, environments: readonly EnvironmentSettings[]): Readonly<Record<string, string>>[] {
  if (job.environment === undefined) return [];
  const name = literalOf(entriesOf(job.environment).get('name') ?? job.environment)?.toLowerCase();
  const used = environments.filter((environment) => name === undefined || environment.name.toLowerCase() === name);
  return used.map(({ secrets }) => secrets ?? {});
}

function namesOf(...all: readonly Readonly<Record<string, string>>[]): string[] {
  return all.flatMap((secrets) => Object.keys(secrets).map((name) => name.toUpperCase()));
}
