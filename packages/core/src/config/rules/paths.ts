import type { WrittenConfig } from '../written.ts';
import type { Breach } from './breach.ts';

/** Whether a path or glob says a place inside the repository, as it is written on every system. */
export function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

export function pathsStayInside(config: WrittenConfig): Breach[] {
  const ofComponents = config.components.flatMap((component, i) => [
    { at: `components[${i}].path`, path: component.path ?? '.' },
    ...component.artifacts.flatMap((artifact, j) =>
      typeof artifact === 'string' ? [{ at: `components[${i}].artifacts[${j}]`, path: artifact }] : [],
    ),
  ]);
  const ofReports = (config.test?.suites ?? []).flatMap(({ reports }, i) =>
    reports?.junit === undefined ? [] : [{ at: `test.suites[${i}].reports.junit`, path: reports.junit }],
  );
  const paths = [...ofComponents, ...ofReports];
  return paths
    .filter(({ path }) => !isInside(path))
    .map(({ at, path }) => ({
      path: at,
      found: `"${path}"`,
      expected: 'a path inside the repository, with forward slashes',
    }));
}
