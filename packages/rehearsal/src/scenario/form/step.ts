import { Duration, Inside } from '@liftlock/core';
import { z } from 'zod';
import { Expectation } from './expectation.ts';
import { Reviews } from './review.ts';
import { Branch, JobKey, Login, Ref, RunNumber, Sentence, Tag } from './values.ts';

const Push = z
  .strictObject({ branch: Branch.describe('The branch that is pushed.') })
  .meta({ title: 'Push', samples: [{ branch: 'main' }] });

const Commit = z
  .strictObject({
    branch: Branch.describe('The branch that gets the commit. GitHub sees it when it is pushed.'),
    message: Sentence.describe('The message of the commit.'),
    write: z
      .record(Inside, z.string())
      .default({})
      .meta({ title: 'Files', description: 'New content of files, by path.', samples: [{ 'notes.txt': 'x' }] }),
    edit: z
      .record(Inside, z.record(z.string().min(1), z.string()))
      .default({})
      .meta({
        title: 'Replacements by path',
        description: 'Text that is there once in a file, and what takes its place.',
        samples: [{ 'notes.txt': { old: 'new' } }],
      }),
    remove: z
      .array(Inside.meta({ title: 'Path', samples: ['notes.txt'] }))
      .default([])
      .meta({ title: 'List of paths', description: 'Files that go.', samples: [['notes.txt']] }),
    from: Ref.optional().describe(
      'Makes the branch, from this branch or tag. A branch that is there must be at its commit.',
    ),
  })
  .meta({ title: 'Commit', samples: [{ branch: 'main', message: 'fix: answer' }] });

const Dispatch = z
  .strictObject({
    workflow: z
      .string()
      .min(1)
      .meta({ title: 'Workflow', description: 'Its file in .github/workflows.', samples: ['promote.yml'] }),
    branch: Branch.optional().describe('The branch that it runs on. If left out, the default branch.'),
    inputs: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .default({})
      .meta({ title: 'Inputs', description: 'What somebody fills in.', samples: [{ environment: 'production' }] }),
  })
  .meta({ title: 'Dispatch', samples: [{ workflow: 'promote.yml' }] });

const Merge = z
  .strictObject({
    branch: Branch.describe('The branch that is merged into. GitHub sees it when it is pushed.'),
    from: Ref.describe('What is merged.'),
    'fast-forward': z.boolean().default(false).describe('Moves the branch there, without a commit.'),
  })
  .meta({ title: 'Merge', samples: [{ branch: 'main', from: 'next' }] });

const Rerun = z
  .strictObject({
    run: RunNumber,
    jobs: z
      .enum(['failed', 'all'])
      .default('all')
      .meta({
        description: 'Which of the two buttons of GitHub: the failed jobs and what needs them, or all jobs.',
        samples: ['failed'],
      }),
    job: z
      .string()
      .min(1)
      .optional()
      .meta({
        title: 'Name of a job',
        description: 'One job alone, by its key or name, and what needs it. It takes the place of `jobs`.',
        samples: ['promote'],
      }),
  })
  .meta({ title: 'Re-run', samples: [{ run: 1, jobs: 'failed' }] });

const Review = z.strictObject({ run: RunNumber }).meta({ title: 'Review', samples: [{ run: 1 }] });

const Cancel = z
  .strictObject({
    run: RunNumber.optional(),
    job: JobKey.optional().describe('Cancels the run when this job gets to it.'),
    'at-step': z
      .string()
      .min(1)
      .optional()
      .meta({
        title: 'Name of a step',
        description:
          'A step of the workflow, or one that the suite runs in the job. If left out, the start of the job.',
        samples: ['roll out api'],
      }),
  })
  .meta({ title: 'Cancellation', samples: [{ job: 'promote', 'at-step': 'roll out api' }] });

const Replace = z
  .strictObject({
    asset: z
      .string()
      .min(1)
      .meta({
        title: 'Name of an asset',
        description: 'Of the newest release or draft that has it.',
        samples: ['api-1.4.0.tgz'],
      }),
    with: z
      .string()
      .min(1)
      .meta({ title: 'Text', description: 'Its new bytes.', samples: ['something else'] }),
  })
  .meta({ title: 'Replacement', samples: [{ asset: 'api-1.4.0.tgz', with: 'something else' }] });

const Move = z
  .strictObject({ tag: Tag.describe('The tag.'), to: Ref.describe('Where it points then.') })
  .meta({ title: 'Move', samples: [{ tag: 'v1.4.0', to: 'main' }] });

const Delete = z
  .strictObject({ tag: Tag.describe('The tag.') })
  .meta({ title: 'Deletion', samples: [{ tag: 'v1.4.0' }] });

/** Everything that a step may hold. Which keys go together is a rule, so that a misspelt one is told as such. */
const KEYS = {
  push: Push.optional().describe('Pushes a branch, and runs what that starts.'),
  dispatch: Dispatch.optional().describe('Starts a workflow by hand.'),
  rerun: Rerun.optional().describe('Runs a run again: its next attempt.'),
  review: Review.optional().describe('Goes on with a run that waits for a review.'),
  commit: Commit.optional().describe('Makes a commit, which GitHub sees when its branch is pushed.'),
  merge: Merge.optional().describe('Merges a branch or tag, which GitHub sees when the branch is pushed.'),
  wait: Duration.optional().describe('Lets time pass, without waiting for it.'),
  delete: Delete.optional().describe('Deletes a tag on GitHub.'),
  replace: Replace.optional().describe('Replaces an asset of a release on GitHub.'),
  move: Move.optional().describe('Moves a tag on GitHub, or makes it.'),
  cancel: Cancel.optional().describe(
    'Cancels the run of this step; alone, that of the step before (`job`), or one that waits for a review (`run`).',
  ),
  as: Login.optional().describe('Who does it. If left out, whoever pushes in this repository.'),
  approve: Reviews.optional().describe('Reviews that are given as soon as the run waits for them.'),
  reject: Reviews.optional().describe('The same, rejected.'),
  expect: Expectation.optional().describe('What must be true afterwards. If left out, success.'),
};

/** A step that runs together with others. */
export const Member = z
  .strictObject(KEYS)
  .meta({ id: 'Member', title: 'Step', samples: [{ push: { branch: 'main' } }] });

export const Step = z
  .strictObject({
    ...KEYS,
    together: z
      .array(Member)
      .min(2)
      .optional()
      .meta({
        title: 'List of steps',
        description: 'Steps whose runs go on at the same time.',
        samples: [[{ review: { run: 1 } }, { review: { run: 2 } }]],
      }),
  })
  .meta({ id: 'Step', title: 'Step', samples: [{ push: { branch: 'main' } }] });

export type Step = z.output<typeof Step>;
export type Member = z.output<typeof Member>;
