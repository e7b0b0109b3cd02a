import { renderProblems, visible } from '@liftlock/core';
import { type CheckedRepository, problemsOf } from './check-repository.ts';
import type { NextRelease } from './next-release.ts';

/** What `liftlock check` prints: one line for each file, then every problem in full. */
export function checkText(checked: CheckedRepository): string {
  const { config, release, workflows } = checked;
  const releasing = workflows.filter(({ stages, problems }) => stages.length > 0 || problems.length > 0);
  const problems = problemsOf(checked);
  const advice = [...config.advice, ...workflows.flatMap((workflow) => workflow.advice)];
  const lines = [
    `${mark(config.problems.length)} ${config.path}${summary(config.found)}`,
    ...(release === undefined ? [] : [releaseLine(release)]),
    ...releasing.map(
      ({ path, stages, problems: own }) =>
        `${mark(own.length)} ${path}${stages.length === 0 ? '' : `  ${stages.join(' → ')}`}`,
    ),
    ...(releasing.length === 0 ? ['· No workflow uses the actions yet. The README has one to copy.'] : []),
  ];
  return [
    lines.join('\n'),
    ...(problems.length === 0 ? [] : [renderProblems(problems)]),
    ...(advice.length === 0 ? [] : [advice.map((line) => `Advice: ${line}`).join('\n')]),
    `${problems.length === 0 ? 'No problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`} found.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function releaseLine(release: NextRelease): string {
  if (!release.asked) return `· next release  unknown: ${visible(release.why)}`;
  const { branch, versions, problems } = release;
  const from = branch === null ? 'this commit' : visible(branch);
  const what = versions.length === 0 ? 'nothing to release' : versions.map(visible).join(', ');
  const isNone = problems.length === 0 && versions.length === 0;
  const why = isNone ? ' (`liftlock plan` says why; `liftlock rehearse --as-if feat` rehearses one)' : '';
  return `${isNone ? '·' : mark(problems.length)} next release  ${what} from ${from}${why}`;
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
