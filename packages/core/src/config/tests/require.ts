import { z } from 'zod';
import { Glob } from '../values.ts';
import { SEVERITIES } from './severity.ts';

/** People write `80` or `80%`; the code reads 80. */
function percent(most: number, samples: readonly (number | string)[]) {
  return z
    .union([z.number().min(0).max(most), z.string().regex(/^\d{1,4}(\.\d{1,4})?%$/, 'a number of percent: 80 or 80%')])
    .transform((written) => (typeof written === 'number' ? written : Number(written.slice(0, -1))))
    .refine((value) => value <= most, `at most ${most}%`)
    .meta({ title: 'Percentage', samples: [...samples] });
}

const MetricRule = z
  .strictObject({
    max: z
      .number()
      .optional()
      .meta({ description: 'The highest value that passes.', samples: [120] }),
    min: z
      .number()
      .optional()
      .meta({ description: 'The lowest value that passes.', samples: [50] }),
    regression: percent(1_000, ['10%', 5])
      .optional()
      .meta({ description: 'By how much it may be worse than at the last release, in percent of that value.' }),
    noise: percent(1_000, ['5%', 2]).optional().meta({
      description:
        'By how much it varies by itself, in percent. A regression within the noise is said and does not fail. If omitted, what the report says.',
    }),
    better: z.enum(['lower', 'higher']).optional().meta({
      description:
        'Which way is an improvement. If omitted, what the report says, `higher` with `min` alone, or `lower`.',
    }),
  })
  .meta({
    title: 'Requirement of a metric',
    description: 'What one metric of the reports must be. A metric that is not in them fails the suite.',
    samples: [{ max: 120, regression: '10%' }, { min: 50 }],
  });
export type MetricRule = z.output<typeof MetricRule>;

const Exception = z
  .strictObject({
    rule: z
      .string()
      .min(1)
      .meta({
        title: 'Rule',
        description: 'Id of the rule, as the scanner writes it.',
        samples: ['CVE-2026-1234', 'no-eval'],
      }),
    path: Glob.optional().meta({
      description: 'Files that it is about. If omitted, all.',
      samples: ['package-lock.json', 'src/**'],
    }),
    until: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-12-31')
      .refine((day) => !Number.isNaN(Date.parse(day)), 'a day such as 2026-12-31')
      .meta({
        title: 'Day',
        description: 'The last day on which it holds, in UTC. After it, the finding counts again.',
        samples: ['2026-12-31', '2027-06-30'],
      }),
    reason: z
      .string()
      .min(1)
      .max(500)
      .meta({
        title: 'Sentence',
        description: 'Why the finding is accepted. Shown to reviewers.',
        samples: ['Only used by the tests.', 'No fix yet.'],
      }),
  })
  .meta({
    title: 'Exception',
    samples: [
      { rule: 'CVE-2026-1234', path: 'package-lock.json', until: '2026-12-31', reason: 'Only used by the tests.' },
    ],
  });
export type Exception = z.output<typeof Exception>;

/** `require:` of a suite: what its reports must show. */
export const Require = z
  .object({
    'pass-rate': percent(100, ['99.5%', 95])
      .optional()
      .meta({ description: 'Share of the tests that ran and passed. If omitted, none may fail.' }),
    coverage: percent(100, [80, '75%']).optional().meta({ description: 'Lowest line coverage, in percent.' }),
    'coverage-drop': percent(100, ['1%', 0.5])
      .optional()
      .meta({ description: 'By how many percentage points line coverage may be lower than at the last release.' }),
    severity: z.enum(SEVERITIES).optional().meta({
      description:
        'Findings of this severity or a higher one fail the suite. If omitted with `reports.sarif`: `high`, as code scanning on GitHub does.',
    }),
    exceptions: z
      .array(Exception)
      .max(500)
      .optional()
      .meta({
        title: 'List of exceptions',
        description: 'Findings that are accepted for a while.',
        samples: [[{ rule: 'CVE-2026-1234', until: '2026-12-31', reason: 'Only used by the tests.' }]],
      }),
    metrics: z
      .record(z.string(), MetricRule)
      .optional()
      .meta({
        title: 'Mapping of metrics to requirements',
        description: 'Requirements by the name of a metric, which may also stand directly below `require:`.',
        samples: [{ p95_ms: { max: 120, regression: '10%' } }],
      }),
  })
  .catchall(MetricRule)
  .transform((written) => {
    const {
      'pass-rate': passRate,
      coverage,
      'coverage-drop': coverageDrop,
      severity,
      exceptions,
      metrics,
      ...named
    } = written;
    return {
      ...(passRate === undefined ? {} : { passRate }),
      ...(coverage === undefined ? {} : { coverage }),
      ...(coverageDrop === undefined ? {} : { coverageDrop }),
      ...(severity === undefined ? {} : { severity }),
      exceptions: exceptions ?? [],
      metrics: { ...metrics, ...named },
    };
  })
  .meta({
    title: 'Requirements',
    samples: [
      { coverage: 80, 'coverage-drop': '1%' },
      { severity: 'medium' },
      { p95_ms: { max: 120, regression: '10%' } },
    ],
  });
export type Require = z.output<typeof Require>;
