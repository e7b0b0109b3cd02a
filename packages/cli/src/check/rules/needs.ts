import { nearest, type Problem } from '@liftlock/core';
import type { JobModel } from '@liftlock/rehearsal/workflow';
import type { PipelineWorkflow } from '../pipeline.ts';
import { needsLine, sameName } from '../workflow/jobs.ts';
import { firstOfEach, readBy, readForCallers } from '../workflow/reads.ts';
import { didYouMean, problemAt, type Rule } from './rule.ts';

/**
 * How jobs hand values to each other. GitHub takes whatever is not there as an empty text, so a misspelt name makes a
 * green run in which nothing happens.
 */
export const jobsAreNeeded: Rule = ({ workflows }) =>
  workflows.flatMap((workflow) => [
    ...workflow.model.jobs.flatMap((job) => unneeded(job, workflow)),
    ...unknownToCallers(workflow),
  ]);

function unneeded(job: JobModel, { model }: PipelineWorkflow): Problem[] {
  const keys = model.jobs.map(({ key }) => key);
  const missing = firstOfEach(
    readBy(job, 'needs').filter(({ parts }) => !job.needs.some((need) => sameName(need, parts[1] ?? ''))),
    ({ parts }) => parts[1] ?? '',
  );
  return missing.map(({ parts, ...at }) => {
    const name = parts[1] ?? '';
    const known = keys.find((key) => sameName(key, name));
    const similar = known ?? nearest(name, job.needs) ?? nearest(name, keys);
    return problemAt(model, at, {
      code: 'needs-missing',
      found: `Job ${job.key} reads \`${parts.join('.')}\`, but ${known === undefined ? `there is no job ${name}` : `does not name ${name} in \`needs:\``}.`,
      expected: 'A job that is listed in `needs:`. GitHub leaves everything else empty.',
      next:
        known === undefined && similar !== undefined && job.needs.includes(similar)
          ? `\${{ ${[parts[0], similar, ...parts.slice(2)].join('.')} }}`
          : needsLine(job, [similar ?? name]),
    });
  });
}

/** A workflow hands outputs to its caller from any job, but it must have that job. */
function unknownToCallers({ model }: PipelineWorkflow): Problem[] {
  const keys = model.jobs.map(({ key }) => key);
  const missing = readForCallers(model).filter(({ parts }) => !keys.some((key) => sameName(key, parts[1] ?? '')));
  return missing.map(({ parts, ...at }) => {
    const similar = nearest(parts[1] ?? '', keys);
    return problemAt(model, at, {
      code: 'job-unknown',
      found: `\`on.workflow_call\` reads \`${parts.join('.')}\`, but there is no job ${parts[1]}. GitHub passes an empty string instead.`,
      expected: `One of: ${keys.join(', ')}.${didYouMean(similar)}`,
      next: `value: \${{ ${[parts[0], similar ?? keys[0], ...parts.slice(2)].join('.')} }}`,
    });
  });
}
