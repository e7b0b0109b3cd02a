import { renderProblems, visible } from '@liftlock/core';
import { type CheckedRepository, problemsOf } from './check-repository.ts';

/** What `liftlock check` prints: one line for each file, then every problem in full. */
export function checkText(checked: CheckedRepository): string {
  const { config, standards, workflows } = checked;
  const releasing = workflows.filter(({ stages, problems }) => stages.length > 0 || problems.length > 0);
  const problems = problemsOf(checked);
  const advice = workflows.flatMap((workflow) => workflow.advice);
  const lines = [
    `${mark(config.problems.length)} ${config.path}${summary(config.found)}`,
    ...(standards === undefined ? [] : [standardsLine(standards)]),
    ...releasing.map(
      ({ path, stages, problems: own }) =>
        `${mark(own.length)} ${path}${stages.length === 0 ? '' : `  ${stages.join(' → ')}`}`,
    ),
    ...(releasing.length === 0 ? ['· No workflow uses the actions yet; the README has one to copy.'] : []),
  ];
  return [
    lines.join('\n'),
    ...(problems.length === 0 ? [] : [renderProblems(problems)]),
    ...(advice.length === 0 ? [] : [advice.map((line) => `Advice: ${line}`).join('\n')]),
    problems.length === 0 ? 'All is well.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function standardsLine(standards: NonNullable<CheckedRepository['standards']>): string {
  if (!standards.asked) return `· standards  not asked: ${visible(standards.why)}`;
  const { branch, versions, problems } = standards;
  const on = branch === null ? 'this commit' : visible(branch);
  if (versions.length === 0) return `· standards  nothing to release from ${on}, so nothing is asked`;
  return `${mark(problems.length)} standards  of ${versions.map(visible).join(', ')} from ${on}`;
}

function mark(problems: number): string {
  return problems === 0 ? '✓' : '✗';
}

function summary(config: CheckedRepository['config']['found']): string {
  if (config === undefined) return '';
  const components = config.components.map(({ name }) => name).join(', ');
  const ladder = config.environments.map(({ name }) => name).join(' → ');
  return `  components ${components}; environments ${ladder}`;
}
