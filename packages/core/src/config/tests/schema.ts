import { z } from 'zod';
import { placing } from '../steps/placing.ts';
import { Commands, ComponentName, Duration, Glob } from '../values.ts';
import { Require } from './require.ts';

export const SuiteKind = z.enum(['unit', 'integration', 'performance', 'security']);

const GlobOrGlobs = z
  .union([Glob, z.array(Glob).min(1).max(50)])
  .transform((written) => (typeof written === 'string' ? [written] : written))
  .meta({ title: 'Glob, or list of globs' });

const Reports = z
  .strictObject({
    junit: GlobOrGlobs.optional().meta({
      description: 'JUnit XML files. At least one test must have run, and none may have failed.',
      samples: ['reports/*.xml', ['unit.xml', 'e2e/*.xml']],
    }),
    coverage: GlobOrGlobs.optional().meta({
      description: 'Coverage as lcov or Cobertura XML. Several files are joined line by line.',
      samples: ['coverage/lcov.info', 'coverage.xml'],
    }),
    metrics: GlobOrGlobs.optional().meta({
      description:
        'Metrics as a k6 summary, hyperfine JSON, the text of `go test -bench`, or JSON such as `{ "p95_ms": 108 }` or `{ "p95_ms": { "value": 108, "unit": "ms", "better": "lower", "noise": 4 } }`.',
      samples: ['bench.json', ['k6.json', 'bench.txt']],
    }),
    sarif: GlobOrGlobs.optional().meta({
      description: 'Findings of a scanner as SARIF 2.1.0.',
      samples: ['*.sarif', 'reports/scan.sarif'],
    }),
  })
  .meta({ title: 'Reports', samples: [{ junit: 'reports/*.xml' }, { coverage: 'lcov.info' }] });

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
    require: Require.optional().describe(
      'What the reports must show. Each requirement is shown with what was found and with its trend.',
    ),
    'exit-code': z.literal('enough').optional().meta({
      description:
        'Says that the exit code of a performance or security suite is proof enough for `standards.testing`. Otherwise such a suite needs a report.',
    }),
    retries: z
      .int()
      .min(0)
      .max(10)
      .optional()
      .meta({
        title: 'Whole number',
        description: 'How often it runs again after a failure. A suite that passed only then is shown as flaky.',
        samples: [2],
      }),
  })
  .transform(({ name, kind, commands, component, env, timeout, reports, require, retries, ...rest }) => ({
    name,
    kind,
    step: {
      name,
      type: 'test' as const,
      commands,
      ...(component === undefined ? {} : { component }),
      env,
      ...(rest['working-directory'] === undefined ? {} : { 'working-directory': rest['working-directory'] }),
      timeout,
      rollback: [],
    },
    ...(reports === undefined ? {} : { reports }),
    require: require ?? { exceptions: [], metrics: {} },
    exitCodeIsEnough: rest['exit-code'] === 'enough',
    retries: retries ?? 0,
  }))
  .meta({
    id: 'Suite',
    title: 'Suite',
    samples: [
      { name: 'unit', kind: 'unit', commands: ['npm test'] },
      { name: 'unit', kind: 'unit', commands: ['npm test'], reports: { junit: 'reports/*.xml' } },
      {
        name: 'all',
        kind: 'integration',
        commands: ['make all'],
        reports: { junit: 'junit.xml', coverage: 'lcov.info', metrics: 'bench.json', sarif: 'scan.sarif' },
        require: { severity: 'medium' },
      },
    ],
  });

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
    parallel: z.boolean().default(false).meta({
      description:
        'Runs suites at the same time. The output of each is shown when it has ended. Performance suites run alone, after the others.',
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
