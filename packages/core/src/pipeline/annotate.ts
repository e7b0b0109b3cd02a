import type { Annotation, LogPort } from '../ports/index.ts';

/** GitHub shows ten errors of a step and drops the others without a word (actions/toolkit, docs/problem-matchers.md). */
const SHOWN = 10;
/** Further titles that the last annotation names. */
const NAMED = 30;

/** Shows errors beside the run and beside the code; where there are too many, the last one says how many are left out. */
export function annotate(annotations: readonly Annotation[], log: LogPort): void {
  const shown = annotations.length > SHOWN ? annotations.slice(0, SHOWN - 1) : annotations;
  for (const annotation of shown) log.error(annotation);
  const others = annotations.slice(shown.length).map(({ title }) => title);
  if (others.length === 0) return;
  const unnamed = others.length > NAMED ? ['…'] : [];
  log.error({
    title: `and ${others.length} more`,
    message: ['The job summary describes them:', ...others.slice(0, NAMED), ...unnamed].join('\n'),
  });
}
