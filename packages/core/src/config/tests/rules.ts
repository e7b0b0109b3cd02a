import type { z } from 'zod';
import type { StandardsSection } from '../standards/schema.ts';
import { repeated, type Violation } from '../violation.ts';
import type { TestSection } from './schema.ts';

type Tests = z.output<typeof TestSection>;
type Suite = Tests['suites'][number];

/** A suite's report replaces what the suite said before; two of one name would hide each other. */
export function suiteNamesAreUnique({ suites }: Tests): Violation[] {
  return repeated(suites.map(({ name }) => name)).map((index) => ({
    path: ['test', 'suites', index, 'name'],
    found: `a second suite named "${suites[index]?.name}"`,
    expected: 'a unique name for each suite',
  }));
}

/** Suites that run at the same time would take each other's files for their own. */
export function parallelSuitesHaveTheirOwnReports({ suites, parallel }: Tests): Violation[] {
  if (!parallel) return [];
  const globs = suites
    .filter(({ kind }) => kind !== 'performance')
    .flatMap((suite) => {
      const index = suites.indexOf(suite);
      return Object.entries(suite.reports ?? {}).flatMap(([key, own]) =>
        (own ?? []).map((glob) => ({ index, key, file: `${suite.step.component ?? ''}:${glob}` })),
      );
    });
  return globs
    .filter(({ index, file }) => globs.some((other) => other.file === file && other.index < index))
    .map(({ index, key }) => ({
      path: ['test', 'suites', index, 'reports', key],
      expected: 'files that no other suite writes, since suites run at the same time (`parallel: true`)',
    }));
}

/** What is required of a report that nobody writes would never be asked. */
export function requirementsHaveReports({ suites }: Tests): Violation[] {
  return suites.flatMap((suite, index) =>
    needed(suite)
      .filter(({ report }) => suite.reports?.[report] === undefined)
      .map(({ key, report }) => ({
        path: ['test', 'suites', index, 'require', key],
        expected: `\`reports: { ${report}: … }\` on this suite, which the requirement is about`,
      })),
  );
}

interface Needed {
  readonly key: string;
  readonly report: keyof NonNullable<Suite['reports']>;
}

function needed({ require }: Suite): Needed[] {
  const asked = (key: string, report: Needed['report'], value: unknown) =>
    value === undefined ? [] : [{ key, report }];
  return [
    ...asked('pass-rate', 'junit', require.passRate),
    ...asked('coverage', 'coverage', require.coverage),
    ...asked('coverage-drop', 'coverage', require.coverageDrop),
    ...asked('severity', 'sarif', require.severity),
    ...asked('exceptions', 'sarif', require.exceptions[0]),
    ...Object.keys(require.metrics)
      .slice(0, 1)
      .flatMap((name) => asked(name, 'metrics', name)),
  ];
}

/** Otherwise the candidate would be held after it was built and tested. */
export function kindsHaveProof({ suites }: Tests, { testKinds }: z.output<typeof StandardsSection>): Violation[] {
  return testKinds.flatMap((kind, index): Violation[] => {
    const own = suites.filter((suite) => suite.kind === kind);
    const isProof = (suite: Suite) => suite.reports !== undefined || suite.exitCodeIsEnough;
    if ((kind !== 'performance' && kind !== 'security') || own.length === 0 || own.some(isProof)) return [];
    return [
      {
        path: ['standards', 'testing', 'kinds', index],
        found: `${kind} tests, for which only the exit code of "${own[0]?.name}" speaks`,
        expected: '`reports:` on a suite of this kind, or `exit-code: enough`',
      },
    ];
  });
}
