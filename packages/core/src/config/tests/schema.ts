import { z } from 'zod';
import { placing } from '../steps/placing.ts';
import { Commands, ComponentName, Duration, Glob, notYet } from '../values.ts';

export const SuiteKind = z.enum(['unit', 'integration', 'performance', 'security']);

const BY_EXIT_CODE = 'Let the suite exit with an error when a threshold is missed.';

const Reports = z
  .strictObject({
    junit: Glob.optional().meta({
      description: 'JUnit XML files. At least one test must have run, and none may have failed.',
      samples: ['reports/*.xml'],
    }),
    coverage: notYet('Coverage reports.', BY_EXIT_CODE),
    metrics: notYet('Reports of metrics.', BY_EXIT_CODE),
    sarif: notYet('Reports of a security scan.', BY_EXIT_CODE),
  })
  .meta({ title: 'Reports', samples: [{ junit: 'reports/*.xml' }] });

const Suite = z
  .strictObject({
    name: z
      .string()
      .regex(/^[^\s,][^,\p{Cc}]{0,98}$/u, 'one line without commas, at most 99 characters')
      .meta({ title: 'Name', description: 'Shown in the log, the evidence and the brief.', samples: ['unit', 'load'] }),
    kind: SuiteKind.meta({
      description: 'What the suite tests. `standards.testing.kinds` can require kinds.',
      samples: ['unit', 'security'],
    }),
    commands: Commands,
    component: ComponentName.optional().describe(
      'Runs in the folder of this component. If omitted, in the root of the repository.',
    ),
    ...placing,
    timeout: Duration.prefault('30m').meta({
      description: 'After this time, the suite is stopped and has failed.',
      samples: ['1h'],
    }),
    reports: Reports.optional().describe('Files that the suite writes. They become evidence about the candidate.'),
    require: notYet('Thresholds for the reports.', BY_EXIT_CODE),
  })
  .transform(({ name, kind, commands, component, env, 'working-directory': directory, timeout, reports }) => ({
    name,
    kind,
    step: {
      name,
      type: 'test' as const,
      commands,
      ...(component === undefined ? {} : { component }),
      env,
      ...(directory === undefined ? {} : { 'working-directory': directory }),
      timeout,
      rollback: [],
    },
    ...reports,
  }))
  .meta({ id: 'Suite', title: 'Suite', samples: [{ name: 'unit', kind: 'unit', commands: ['npm test'] }] });

/** `test:`: what is tried on a candidate before it is staged. */
export const TestSection = z
  .strictObject({
    suites: z
      .array(Suite)
      .min(1)
      .meta({
        title: 'List of suites',
        description: 'All suites run, even after one has failed. `LIFTLOCK_ARTIFACTS` is the folder of the candidate.',
        samples: [
          [{ name: 'unit', kind: 'unit', commands: ['npm test'] }],
          [{ name: 'scan', kind: 'security', commands: ['npm audit'] }],
        ],
      }),
  })
  .meta({
    title: 'Tests',
    description: 'The tests that a candidate must pass before it is staged.',
    samples: [
      {
        suites: [{ name: 'unit', kind: 'unit', commands: ['npm ci', 'npm test'], reports: { junit: 'reports/*.xml' } }],
      },
      { suites: [{ name: 'unit', kind: 'unit', commands: ['npm test'] }] },
    ],
  });
