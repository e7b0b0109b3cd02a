import { nearest, type Problem } from '@liftlock/core';
import { entriesOf, type JobModel, positionOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import type { ActionInterfaces } from '../workflow/action-interfaces.ts';
import { sameName } from '../workflow/jobs.ts';
import { declares, firstOfEach, idOf, outputsOf, readBy } from '../workflow/reads.ts';
import type { Reference } from '../workflow/references.ts';
import { didYouMean, listed, problemAt, type Rule } from './rule.ts';

/** Outputs that are read from a job that does not set them: one problem for each, at the job that should. */
export const jobOutputs: Rule = ({ workflows, actions }) =>
  workflows.flatMap((workflow) => {
    const read = workflow.model.jobs.flatMap((job) => readBy(job, 'needs').map((reference) => ({ job, reference })));
    return workflow.model.jobs.flatMap((producer) => {
      // What a called workflow gives is written in that workflow.
      if (producer.written.has('uses')) return [];
      const declared = [...entriesOf(producer.outputs).keys()];
      const wanted = read.filter(({ reference: { parts } }) => {
        const [, job = '', what, output] = parts;
        return sameName(job, producer.key) && what === 'outputs' && output !== undefined && !declares(declared, output);
      });
      return firstOfEach(wanted, ({ reference }) => (reference.parts[3] ?? '').toLowerCase()).map(({ reference }) => {
        const output = reference.parts[3] ?? '';
        const readers = wanted
          .filter((one) => sameName(one.reference.parts[3] ?? '', output))
          .map(({ job }) => job.key);
        return missingOutput(producer, output, readers, reference, workflow, actions);
      });
    });
  });

function missingOutput(
  producer: JobModel,
  output: string,
  readers: readonly string[],
  reference: Reference,
  { model, steps }: PipelineWorkflow,
  actions: ActionInterfaces,
): Problem {
  const declared = [...entriesOf(producer.outputs).keys()];
  const similar = nearest(output, declared);
  const setter = steps.find((step) => step.job === producer && outputsOf(step, actions).includes(output));
  const id = setter === undefined ? undefined : (idOf(setter) ?? setter.stage);
  const source = `\${{ steps.${id}.outputs.${output} }}`;
  const withId =
    setter === undefined || idOf(setter) !== undefined
      ? ''
      : `\nand \`id: ${id}\` on the step that runs ${setter.stage}.`;
  return problemAt(
    model,
    similar === undefined ? (producer.outputs === undefined ? producer : positionOf(producer.outputs)) : reference,
    {
      code: 'output-missing',
      found: `Job ${producer.key} has no output \`${output}\`, which ${listed(readers)} ${readers.length === 1 ? 'reads' : 'read'}; GitHub takes it as empty.`,
      expected: `\`outputs:\` of job ${producer.key} with \`${output}\`.${didYouMean(similar)}`,
      next:
        similar !== undefined
          ? `\${{ needs.${producer.key}.outputs.${similar} }}`
          : id === undefined
            ? `outputs: { ${output}: … } in job ${producer.key}.`
            : `outputs: { ${output}: "${source}" }${withId}`,
    },
  );
}
