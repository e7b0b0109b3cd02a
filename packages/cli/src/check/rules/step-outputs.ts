import { nearest, type Problem } from '@liftlock/core';
import type { JobModel } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import type { ActionInterfaces } from '../workflow/action-interfaces.ts';
import { sameName } from '../workflow/jobs.ts';
import { declares, firstOfEach, idOf, outputsOf, readBy } from '../workflow/reads.ts';
import type { Reference } from '../workflow/references.ts';
import { didYouMean, problemAt, type Rule } from './rule.ts';

/** `steps.X.outputs.Y` where no step has the id, or its action has no such output. */
export const stepOutputs: Rule = ({ workflows, actions }) =>
  workflows.flatMap((workflow) =>
    workflow.model.jobs.flatMap((job) => {
      const read = readBy(job, 'steps');
      const ids = job.steps.filter(({ written }) => written.has('id')).map(({ id }) => id);
      const unknown = read.filter(({ parts }) => !declares(ids, parts[1] ?? ''));
      return [
        ...firstOfEach(unknown, ({ parts }) => (parts[1] ?? '').toLowerCase()).map((reference) =>
          unknownStep(reference, job, ids, workflow, actions),
        ),
        ...read.flatMap((reference) => unknownOutput(reference, job, workflow, actions)),
      ];
    }),
  );

function unknownStep(
  { parts, ...at }: Reference,
  job: JobModel,
  ids: readonly string[],
  { model, steps }: PipelineWorkflow,
  actions: ActionInterfaces,
): Problem {
  const [, name = '', , output = ''] = parts;
  const similar = nearest(name, ids);
  const own = steps.filter((step) => step.job === job && idOf(step) === undefined);
  const meant = own.find((step) => outputsOf(step, actions).includes(output));
  return problemAt(model, at, {
    code: 'step-unknown',
    found: `Job ${job.key} reads \`${parts.join('.')}\`, but none of its steps has the id \`${name}\`. GitHub passes an empty string instead.`,
    expected: ids.length === 0 ? 'A step with that id.' : `A step with that id. The job has: ${ids.join(', ')}.`,
    next:
      similar === undefined && meant !== undefined
        ? `- id: ${name}\n  uses: ${meant.step.uses}`
        : `\${{ steps.${[similar ?? name, ...parts.slice(2)].join('.')} }}`,
  });
}

function unknownOutput(
  { parts, ...at }: Reference,
  job: JobModel,
  { model, steps }: PipelineWorkflow,
  actions: ActionInterfaces,
): Problem[] {
  const [, name = '', what, output] = parts;
  const step = steps.find((one) => one.job === job && sameName(idOf(one) ?? '', name));
  if (step === undefined || what !== 'outputs' || output === undefined) return [];
  const known = outputsOf(step, actions);
  if (known.length === 0 || declares(known, output)) return [];
  const similar = nearest(output, known);
  return [
    problemAt(model, at, {
      code: 'output-unknown',
      found: `Job ${job.key} reads \`${parts.join('.')}\`, but the action has no output \`${output}\`. GitHub passes an empty string instead.`,
      expected: `One of: ${known.join(', ')}.${didYouMean(similar)}`,
      next: similar === undefined ? 'Name one of these outputs.' : `\${{ steps.${name}.outputs.${similar} }}`,
    }),
  ];
}
