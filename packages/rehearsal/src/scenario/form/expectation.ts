import { z } from 'zod';
import type { StepConclusion } from '../../kernel/scenario-result.ts';
import { EnvironmentName, JobKey, Login, Tag } from './values.ts';

/** How a step can end: as a run does, or because it waits for somebody, or because GitHub said no. */
export const CONCLUSIONS = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'waiting',
  'refused',
] as const satisfies readonly StepConclusion[];

const NONE = 'none';
const Count = z
  .int()
  .min(0)
  .meta({ title: 'Whole number', samples: [0] });
const Version = z
  .string()
  .min(1)
  .meta({ title: 'Version', samples: ['1.4.0', NONE] });
const VersionByComponent = z
  .record(z.string().min(1), Version)
  .meta({ title: 'Versions by component', samples: [{ api: '1.4.0' }] });
const TagOrNone = Tag.meta({ title: 'Tag', samples: ['v1.4.0', NONE] });
const Said = z
  .string()
  .min(1)
  .meta({ title: 'Text', samples: ['rolled back'] });

/** What somebody expects of a step. */
export const Expectation = z
  .strictObject({
    conclusion: z.enum(CONCLUSIONS).optional().describe('How the run ended, `waiting` for a review, or `refused`.'),
    job: JobKey.optional().describe('The job that ended so, or that gave the reason.'),
    reason: z
      .string()
      .min(1)
      .optional()
      .meta({
        title: 'Reason code',
        description: 'The reason code of a stage, or the code of one of its problems.',
        samples: ['validation-failed'],
      }),
    released: z
      .union([TagOrNone, z.array(Tag)])
      .optional()
      .meta({
        title: 'Tag',
        description: 'The release that the step published; `none`, or a list of several.',
        samples: ['v1.4.0', NONE],
      }),
    live: z
      .record(EnvironmentName, z.union([Version, VersionByComponent]))
      .optional()
      .meta({
        title: 'Versions by environment',
        description: 'What is live afterwards. Where each component has its own versions, the versions by component.',
        samples: [{ staging: '1.4.0', production: '1.3.0' }, { production: { api: '1.3.0' } }],
      }),
    drafts: Count.optional().describe('How many draft releases there are afterwards.'),
    latest: TagOrNone.optional().describe('The release that GitHub shows as the latest afterwards.'),
    approvals: z
      .union([Count, z.array(Login)])
      .optional()
      .meta({
        title: 'Whole number',
        description: 'How many approvals the run has, of all its attempts; or by whom.',
        samples: [1, ['robin-vale']],
      }),
    writes: Count.optional().describe("Writes of the suite's actions to the API in this step."),
    calls: z
      .int()
      .min(1)
      .optional()
      .meta({
        title: 'Whole number',
        description: "At most so many API calls of the suite's actions in this step, writes among them.",
        samples: [22],
      }),
    issues: z
      .union([Said, z.array(Said)])
      .optional()
      .meta({
        title: 'Text',
        description: 'Part of the title of an issue that is open afterwards; `none`, or a list of several.',
        samples: ['Merge the hotfix 1.4.1', NONE],
      }),
    says: z
      .union([Said, z.array(Said)])
      .optional()
      .meta({ title: 'Text', description: 'What stands in a job summary of the step.', samples: ['rolled back'] }),
    refused: Said.optional().describe('GitHub refuses the step, or a review in it, with this text.'),
  })
  .meta({ title: 'Expectation', samples: [{ conclusion: 'success', released: 'v1.4.0' }] });

export type Expectation = z.output<typeof Expectation>;
