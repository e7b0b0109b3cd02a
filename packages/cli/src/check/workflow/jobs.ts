import type { JobModel, StepModel, WorkflowModel } from '@liftlock/rehearsal/workflow';
import { type Reference, referencesOf } from './references.ts';
import type { SuiteStep } from './suite-steps.ts';

/** Every job that must have ended before this one starts, nearest first; GitHub has refused loops before. */
export function jobsBefore(workflow: WorkflowModel, job: JobModel): JobModel[] {
  const found = new Set<JobModel>();
  const visit = ({ needs }: JobModel): void => {
    const named = workflow.jobs.filter(({ key }) => needs.some((need) => sameName(need, key)));
    for (const one of named.filter((each) => !found.has(each))) {
      found.add(one);
      visit(one);
    }
  };
  visit(job);
  return [...found];
}

/** Steps of the suite that have ended when this one starts: of earlier jobs, and those above it in its own. */
export function stepsBefore(all: readonly SuiteStep[], { workflow, job, step }: SuiteStep): SuiteStep[] {
  const before = jobsBefore(workflow, job);
  const own = job.steps.slice(0, job.steps.indexOf(step));
  return all.filter((other) => before.includes(other.job) || own.includes(other.step));
}

/** What the `if:` of a job or a step looks at; nothing without one. */
export function conditionOf(part: JobModel | StepModel): Reference[] {
  return part.written.has('if') ? referencesOf(part.condition, part) : [];
}

/** What the conditions look at that decide whether a step runs: its own, its job's, and those of the jobs before. */
export function conditionsBefore({ workflow, job, step }: SuiteStep): Reference[] {
  return [step, job, ...jobsBefore(workflow, job)].flatMap(conditionOf);
}

/** Whether somebody asks for the branch or the event before a step runs; what the answer is cannot be told from here. */
export function asksForRef(step: SuiteStep): boolean {
  const names = ['ref', 'ref_name', 'ref_type', 'event_name', 'base_ref', 'head_ref', 'event'];
  return conditionsBefore(step).some(({ parts }) => parts[0] === 'github' && names.includes(parts[1] ?? ''));
}

/** Job and step ids, inputs and environments are the same whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `[build, test]` as `needs:` takes it. */
export function needsLine(job: JobModel, more: readonly string[]): string {
  const all = [...new Set([...job.needs, ...more])];
  return all.length === 1 ? `needs: ${all[0]}` : `needs: [${all.join(', ')}]`;
}
