import { nearest, type Problem } from '@liftlock/core';
import { entriesOf, type JobModel, positionOf } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import type { ActionInterfaces } from '../workflow/action-interfaces.ts';
import { sameName } from '../workflow/jobs.ts';
import { declares, firstOfEach, idOf, outputsOf, readBy, readForCallers } from '../workflow/reads.ts';
import type { Reference } from '../workflow/references.ts';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import { listed, problemAt, type Rule } from './rule.ts';

/** Who reads what `on.workflow_call` hands on. */
const CALLERS = '`on.workflow_call`';

/** An output that jobs read, and the job that they read it from does not set. */
interface Missing {
  readonly name: string;
  readonly readers: readonly string[];
  readonly at: Reference;
}

/** Outputs that are read and nobody sets: one problem for each job that should, and one for each name that is misspelt. */
export const jobOutputs: Rule = ({ workflows, actions }) =>
  workflows.flatMap((workflow) =>
    workflow.model.jobs.flatMap((job) => {
      const declared = [...entriesOf(job.outputs).keys()];
      const all = missingFrom(job, workflow);
      // Where an action of the job sets the output, the slip is in `outputs:`.
      const misspelt = all.filter(
        ({ name }) => nearest(name, declared) !== undefined && setterOf(name, job, workflow, actions) === undefined,
      );
      const absent = all.filter((one) => !misspelt.includes(one));
      return [
        ...misspelt.map((one) => misspeltOutput(one, job, workflow)),
        ...(absent.length === 0 ? [] : [absentOutputs(absent, job, workflow, actions)]),
      ];
    }),
  );

function missingFrom(producer: JobModel, { model }: PipelineWorkflow): Missing[] {
  // What a called workflow gives is written in that workflow.
  if (producer.written.has('uses')) return [];
  const declared = [...entriesOf(producer.outputs).keys()];
  const read = [
    ...model.jobs.flatMap((job) => readBy(job, 'needs').map((reference) => ({ reader: job.key, reference }))),
    ...readForCallers(model).map((reference) => ({ reader: CALLERS, reference })),
  ].filter(({ reference: { parts } }) => {
    const [, job = '', what, output] = parts;
    return sameName(job, producer.key) && what === 'outputs' && output !== undefined && !declares(declared, output);
  });
  const outputOf = ({ parts }: Reference) => parts[3] ?? '';
  return firstOfEach(read, ({ reference }) => outputOf(reference).toLowerCase()).map(({ reference }) => ({
    name: outputOf(reference),
    readers: read.filter((one) => sameName(outputOf(one.reference), outputOf(reference))).map(({ reader }) => reader),
    at: reference,
  }));
}

function misspeltOutput({ name, readers, at }: Missing, producer: JobModel, { model }: PipelineWorkflow): Problem {
  const declared = [...entriesOf(producer.outputs).keys()];
  return problemAt(model, at, {
    code: 'output-missing',
    found: `Job ${producer.key} has no output \`${name}\`, which ${reading(readers)}. GitHub passes an empty string instead.`,
    expected: `One of: ${declared.join(', ')}. Did you mean \`${nearest(name, declared)}\`?`,
    next: `\${{ ${at.parts[0]}.${producer.key}.outputs.${nearest(name, declared)} }}`,
  });
}

function absentOutputs(
  missing: readonly Missing[],
  producer: JobModel,
  workflow: PipelineWorkflow,
  actions: ActionInterfaces,
): Problem {
  const names = missing.map(({ name }) => `\`${name}\``);
  const setters = missing.map(({ name }) => {
    const setter = setterOf(name, producer, workflow, actions);
    return { name, setter };
  });
  const lines = setters.map(({ name, setter }) => `${name}: ${setter === undefined ? '…' : sourceIn(setter, name)}`);
  const unnamed = setters.find(({ setter }) => setter !== undefined && idOf(setter) === undefined)?.setter;
  const id = unnamed === undefined ? '' : `\nand \`id: ${unnamed.stage}\` on the step that runs ${unnamed.stage}`;
  return problemAt(workflow.model, producer.outputs === undefined ? producer : positionOf(producer.outputs), {
    code: 'output-missing',
    found: `Job ${producer.key} has no output${names.length === 1 ? '' : 's'} ${listed(names)}, which ${reading(missing.flatMap(({ readers }) => readers))}. GitHub passes an empty string instead.`,
    expected: `${listed(names)} under \`outputs:\` of job ${producer.key}.`,
    next: `outputs:\n  ${lines.join('\n  ')}${id}`,
  });
}

/** The step of a job whose action has an output of that name. */
function setterOf(name: string, job: JobModel, { steps }: PipelineWorkflow, actions: ActionInterfaces) {
  return steps.find((step) => step.job === job && declares(outputsOf(step, actions), name));
}

function sourceIn(setter: SuiteStep, output: string): string {
  return `\${{ steps.${idOf(setter) ?? setter.stage}.outputs.${output} }}`;
}

function reading(jobs: readonly string[]): string {
  return `${listed(jobs)} ${new Set(jobs).size === 1 ? 'reads' : 'read'}`;
}
