import type { Check } from '../check.ts';
import { listed } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { advice, type Finding, ok, problem, unknown } from '../finding.ts';
import type { WorkflowFile, WorkflowJob } from '../workflow-file.ts';

/** A job's `permissions:` must hold what its stages do. */
export const jobPermissions: Check = {
  name: 'job-permissions',
  examine(facts) {
    const { workflows, name } = facts;
    if (workflows.length === 0) {
      return [
        advice(name, {
          found: 'No workflow of this checkout uses Liftlock.',
          means: 'Nothing is released from here.',
          fix: 'Add .github/workflows/release.yml: the README of Liftlock has one to copy.',
        }),
      ];
    }
    return workflows.map((workflow) => ofWorkflow(workflow, facts));
  },
};

function ofWorkflow(workflow: WorkflowFile, facts: DoctorFacts): Finding {
  const { path, unreadable, jobs } = workflow;
  if (unreadable !== undefined) {
    const means = 'Its jobs, triggers and permissions are not known here.';
    return { outcome: 'unknown', about: path, found: unreadable, means, fix: 'liftlock check', page: '' };
  }
  const lacking = jobs.map((job) => ({ job, needed: neededBy(job, facts), missing: missingIn(job, facts) }));
  const isOpen = jobs.some(({ permissions }) => permissions === undefined);
  if (isOpen && 'refused' in facts.defaultToken) {
    const page = `${facts.url}/settings/actions`;
    return unknown(path, 'what a job without `permissions:` may do', facts.defaultToken.refused, page);
  }
  const narrow = lacking.filter(({ missing }) => missing.length > 0);
  if (narrow.length === 0) return ok(path, `${listed(jobs.map(({ key }) => key))} may do what the stages need.`);
  return problem(path, {
    found: narrow.map(({ job, missing }) => `Job ${job.key} lacks ${listed(missing)}.`).join(' '),
    means: 'GitHub answers 403 in the middle of the release.',
    fix: narrow.map(({ job, needed }) => `${job.key}: permissions: { ${needed.join(', ')} }`).join('; '),
  });
}

function neededBy({ stages }: WorkflowJob, { stagePermissions }: DoctorFacts): string[] {
  const all = Object.assign({}, ...stages.map((stage) => stagePermissions[stage] ?? {})) as Record<string, string>;
  return Object.entries(all).map(([scope, access]) => `${scope}: ${access}`);
}

function missingIn(job: WorkflowJob, facts: DoctorFacts): string[] {
  const { permissions } = job;
  const given = permissions ?? byDefault(facts);
  if (given === 'write-all') return [];
  return neededBy(job, facts).filter((line) => {
    const [scope = '', access] = line.split(': ');
    const has = given === 'read-all' ? 'read' : given[scope];
    return has !== 'write' && has !== access;
  });
}

/** The restricted default reads contents and packages alone (docs, "Permissions for the GITHUB_TOKEN"). */
function byDefault({ defaultToken }: DoctorFacts): NonNullable<WorkflowJob['permissions']> {
  return 'answer' in defaultToken && defaultToken.answer === 'read'
    ? { contents: 'read', packages: 'read' }
    : 'write-all';
}
