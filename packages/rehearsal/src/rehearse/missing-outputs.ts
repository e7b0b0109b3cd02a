import { nearest } from '@liftlock/core';
import type { RunResult, WorkflowModel } from '../runner/index.ts';
import { entriesOf, expressionsIn, type JobModel, type StepModel, suiteStageOf } from '../runner/workflow/index.ts';

/** An output that a job asks for, and that never reached it. */
export interface MissingOutput {
  /** Why it is empty. */
  readonly why: string;
  /** The lines to write, and where: below a key of a job. */
  readonly job: string;
  readonly key: 'needs' | 'if' | 'outputs';
  readonly lines: readonly string[];
  /** The step that needs an `id:`. */
  readonly step?: readonly string[];
}

const REFERENCE = /\bneeds(?:\.|\[')(?<key>[\w-]+)(?:'\])?\.outputs(?:\.|\[')(?<name>[\w-]+)/g;

/** The `if:` as it is written, without what GitHub puts around it. */
export function writtenIf({ condition }: JobModel): string {
  return /^success\(\) && \((?<written>[\s\S]*)\)$/.exec(condition)?.groups?.['written'] ?? condition;
}

/** Looks at the `if:` of the job and at all that it would have asked for later. */
export function missingOutputs(job: JobModel, workflow: WorkflowModel, run: RunResult): MissingOutput[] {
  const expressions = [job.condition, ...[...job.written.values()].flatMap(expressionsIn)];
  return expressions
    .flatMap((expression) => [...expression.matchAll(REFERENCE)])
    .flatMap(({ groups }) => {
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
    job: job.key,
    key: 'needs',
    lines: [`[${[...job.needs, key].join(', ')}]`],
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
  const why = `\`${source.key}\` has no output \`${name}\`; \`${meant}\` exists`;
  return [{ why, job: job.key, key: 'if', lines: [writtenIf(job).replaceAll(name, meant)] }];
}

interface SuiteStep {
  readonly step: StepModel;
  readonly stage: string;
}

function notPassedOn(source: JobModel, name: string, suite: SuiteStep): MissingOutput {
  const { step, stage } = suite;
  const hasId = !step.id.startsWith('__');
  const id = hasId ? step.id : stage;
  return {
    why: whyNotPassedOn(source, name, hasId),
    job: source.key,
    key: 'outputs',
    lines: [`${name}: \${{ steps.${id}.outputs.${name} }}`],
    ...(!hasId && { step: [`- id: ${id}`, `  uses: ${step.uses ?? ''}`] }),
  };
}

function whyNotPassedOn(source: JobModel, name: string, hasId: boolean): string {
  if (!hasId) return `the step of \`${source.key}\` that sets \`${name}\` has no \`id:\`, so nobody can read it`;
  return entriesOf(source.outputs).has(name)
    ? `the output \`${name}\` of \`${source.key}\` is empty, though its step sets one`
    : `\`${source.key}\` does not pass on the output \`${name}\` of its step`;
}

/** All of it as one piece of YAML, from `jobs:` down. */
export function yamlOf(missing: readonly MissingOutput[]): string[] {
  const jobs = new Set(missing.map(({ job }) => job));
  if (jobs.size === 0) return [];
  return [
    'jobs:',
    ...[...jobs].flatMap((job) =>
      jobYaml(
        job,
        missing.filter((each) => each.job === job),
      ),
    ),
  ];
}

function jobYaml(job: string, missing: readonly MissingOutput[]): string[] {
  const linesOf = (key: MissingOutput['key']) => [
    ...new Set(missing.filter((each) => each.key === key).flatMap(({ lines }) => lines)),
  ];
  const outputs = linesOf('outputs');
  const steps = [...new Set(missing.flatMap(({ step = [] }) => step))];
  return [
    `  ${job}:`,
    ...linesOf('needs').map((line) => `    needs: ${line}`),
    ...linesOf('if').map((line) => `    if: ${line}`),
    ...(outputs.length > 0 ? ['    outputs:', ...outputs.map((line) => `      ${line}`)] : []),
    ...(steps.length > 0 ? ['    steps:', ...steps.map((line) => `      ${line}`)] : []),
  ];
}
