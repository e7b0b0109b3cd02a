import { type Problem, TRUSTED_EVENTS } from '@liftlock/core';
import type { PipelineWorkflow } from '../pipeline.ts';
import { asksForRef } from '../workflow/jobs.ts';
import { entersEnvironment } from '../workflow/suite-steps.ts';
import { pushesOf } from '../workflow/events.ts';
import { type Finding, problemAt, type Rule } from './rule.ts';

/** Events that people without write access can trigger, in a run that has the rights of the repository. */
const STRANGERS: readonly string[] = ['pull_request_target', 'issue_comment', 'workflow_run'];

/** Events that the gate `is-trusted-event` lets pass; `workflow_call` is an event of the caller. */
const TRUSTED: readonly string[] = [...TRUSTED_EVENTS, 'workflow_call'];

/** What starts a workflow that deploys. Other workflows may run on whatever they like. */
export const triggers: Rule = ({ workflows }) =>
  workflows.flatMap((workflow) => {
    const entering = workflow.steps.filter(entersEnvironment);
    const [first] = entering;
    if (first === undefined) return [];
    const [unguarded] = entering.filter((step) => !asksForRef(step));
    return [
      ...untrusted(workflow, unguarded !== undefined).map((finding) => problemAt(workflow.model, first.job, finding)),
      ...(unguarded === undefined ? [] : notABranch(workflow, unguarded.job.key)).map((finding) =>
        problemAt(workflow.model, unguarded?.job ?? first.job, finding),
      ),
    ] satisfies Problem[];
  });

function untrusted({ model }: PipelineWorkflow, isUnguarded: boolean): Finding[] {
  const events = Object.keys(model.events).filter(
    (event) => STRANGERS.includes(event) || (isUnguarded && !TRUSTED.includes(event)),
  );
  if (events.length === 0) return [];
  return [
    {
      code: 'untrusted-event',
      found: `The workflow also runs on ${events.join(', ')}, which people without write access can trigger.`,
      expected: 'A separate workflow for releases, or jobs with an `if:` on the event.',
      next: 'on: { push: { branches: [main] } }',
    },
  ];
}

/** The suite releases branches: a run about a tag is held, also the one that a new release would start. */
function notABranch({ model }: PipelineWorkflow, job: string): Finding[] {
  const { tags } = pushesOf(model.events);
  const events = [...(tags ? ['a pushed tag'] : []), ...('release' in model.events ? ['a release'] : [])];
  if (events.length === 0) return [];
  return [
    {
      code: 'not-a-branch',
      found:
        `${events.join(' and ')} also starts the workflow, but job ${job} is held in such a run: a tag is not a branch.`.replace(
          /^a/,
          'A',
        ),
      expected: 'Pushes to the release branches. The release itself creates the tag.',
      next: 'on: { push: { branches: [main] } }',
    },
  ];
}
