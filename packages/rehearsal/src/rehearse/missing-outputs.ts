import { nearest } from '@liftlock/core';
import type { RunResult, WorkflowModel } from '../runner/index.ts';
import { entriesOf, type JobModel, type StepModel, suiteStageOf } from '../runner/workflow/index.ts';

/** An output that the `if:` of a job asks for, and that never reached it. */
export interface MissingOutput {
  /** Why it is empty. */
  readonly why: string;
  /** Lines of YAML that bring it there, from `jobs:` down. */
  readonly yaml: readonly string[];
}

const REFERENCE = /\bneeds(?:\.|\[')(?<key>[\w-]+)(?:'\])?\.outputs(?:\.|\[')(?<name>[\w-]+)/g;

/** The `if:` as it is written, without what GitHub puts around it. */
export function writtenIf({ condition }: JobModel): string {
  return /^success\(\) && \((?<written>[\s\S]*)\)$/.exec(condition)?.groups?.['written'] ?? condition;
}

export function missingOutputs(job: JobModel, workflow: WorkflowModel, run: RunResult): MissingOutput[] {
  return [...job.condition.matchAll(REFERENCE)].flatMap(({ groups }) => {
    const { key = '', name = '' } = groups ?? {};
    const source = workflow.jobs.find((other) => other.key === key);
    const result = run.jobs.find((other) => other.key === key);
    if (source === undefined || result === undefined || result.conclusion === 'skipped') return [];
    if (!job.needs.includes(key)) return [notNeeded(job, key)];
    return (result.outputs[name] ?? '') === '' ? whyEmpty({ job, source, name, result }) : [];
  });
}

function notNeeded(job: JobModel, key: string): MissingOutput {
  return {
    why: `\`${key}\` is not among the \`needs:\` of \`${job.key}\`, so its outputs are empty there`,
    yaml: ['jobs:', `  ${job.key}:`, `    needs: [${[...job.needs, key].join(', ')}]`],
  };
}

interface EmptyOutput {
  readonly job: JobModel;
  /** The job that should pass the output on. */
  readonly source: JobModel;
  readonly name: string;
  readonly result: RunResult['jobs'][number];
}

/** The step has it and the job does not pass it on; or no step has it, and it is misspelt. */
function whyEmpty({ job, source, name, result }: EmptyOutput): MissingOutput[] {
  const suite = source.steps.flatMap((step) => {
    const stage = suiteStageOf(step);
    return stage === undefined ? [] : [{ step, stage, outputs: result.steps[step.id]?.outputs ?? {} }];
  });
  const owner = suite.find(({ outputs }) => outputs[name] !== undefined);
  if (owner !== undefined) return owner.outputs[name] === '' ? [] : [notPassedOn(source, name, owner)];
  const known = suite.flatMap(({ outputs }) => Object.keys(outputs));
  const meant = nearest(name, known);
  if (meant === undefined) return [];
  return [
    {
      why: `\`${source.key}\` has no output \`${name}\`; \`${meant}\` exists`,
      yaml: ['jobs:', `  ${job.key}:`, `    if: ${writtenIf(job).replaceAll(name, meant)}`],
    },
  ];
}

function notPassedOn(
  source: JobModel,
  name: string,
  { step, stage }: { readonly step: StepModel; readonly stage: string },
): MissingOutput {
  const hasId = !step.id.startsWith('__');
  const id = hasId ? step.id : stage;
  return {
    why: !hasId
      ? `the step of \`${source.key}\` that sets \`${name}\` has no \`id:\`, so nobody can read it`
      : entriesOf(source.outputs).has(name)
        ? `the output \`${name}\` of \`${source.key}\` is empty, though its step sets one`
        : `\`${source.key}\` does not pass on the output \`${name}\` of its step`,
    yaml: [
      'jobs:',
      `  ${source.key}:`,
      '    outputs:',
      `      ${name}: \${{ steps.${id}.outputs.${name} }}`,
      ...(hasId ? [] : ['    steps:', `      - id: ${id}`, `        uses: ${step.uses ?? ''}`]),
    ],
  };
}
