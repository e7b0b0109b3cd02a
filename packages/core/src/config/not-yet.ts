import type { WrittenConfig } from './written.ts';

/** A key that the schema knows and this version does not act on. Refused, because a rule that is ignored is worse than none. */
export interface Unsupported {
  readonly path: string;
  readonly instead: string;
}

/** Every key of the configuration that is not built yet, by path. `versioning: independent` is refused by `build` alone. */
export function unsupported(written: WrittenConfig): Unsupported[] {
  return [...inComponents(written), ...inSuites(written), ...inEnvironments(written)];
}

function inComponents(written: WrittenConfig): Unsupported[] {
  return written.components.flatMap((component, i) =>
    component.artifacts.flatMap((artifact, j) =>
      typeof artifact === 'string'
        ? []
        : [{ path: `components[${i}].artifacts[${j}].oci`, instead: 'Name files; push images in a deploy step.' }],
    ),
  );
}

function inSuites(written: WrittenConfig): Unsupported[] {
  return (written.test?.suites ?? []).flatMap((suite, i) => {
    const at = `test.suites[${i}]`;
    const reports = (['coverage', 'metrics', 'sarif'] as const)
      .filter((report) => suite.reports?.[report] !== undefined)
      .map((report) => ({
        path: `${at}.reports.${report}`,
        instead: 'Let the suite exit with an error when a threshold is missed.',
      }));
    const require =
      suite.require === undefined
        ? []
        : [{ path: `${at}.require`, instead: 'Let the suite exit with an error when a threshold is missed.' }];
    return [...reports, ...require];
  });
}

function inEnvironments(written: WrittenConfig): Unsupported[] {
  return written.environments.flatMap((environment, i) => {
    const at = `environments[${i}]`;
    return [
      ...(environment.soak === undefined
        ? []
        : [{ path: `${at}.soak`, instead: "Use the environment's wait timer in the repository's settings." }]),
      ...(environment.freeze === undefined
        ? []
        : [{ path: `${at}.freeze`, instead: 'Ask the reviewers not to approve in that time.' }]),
    ];
  });
}
