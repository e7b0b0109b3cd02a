import satisfies from 'semver/functions/satisfies.js';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'manifest' | 'environment' | 'needed'>;

declare module '../facts.ts' {
  interface EntryFacts {
    /** Versions that are live here of the components that the candidate needs, by name; undefined where nothing is. */
    readonly needed: Readonly<Record<string, string | undefined>>;
  }
}

const reasons = {
  'dependency-not-live':
    'The component needs a version of another component that is not live in this environment. Only with `versioning: independent`.',
} as const;

export const hasDependenciesLive: Gate<Facts, keyof typeof reasons> = {
  name: 'has-dependencies-live',
  motivation:
    'Components that are released apart meet for the first time where they run. One that comes before what it needs may break there, although each passed its tests.',
  reasons,
  decide({ manifest, environment, needed }) {
    if (manifest.component === undefined) return pass('All components have one version and enter together.');
    const { dependencies } = manifest;
    if (dependencies.length === 0) return pass(`${manifest.component} needs no other component.`);
    const unmet = dependencies.filter(({ component, version }) => !isMet(needed[component], version));
    if (unmet.length === 0) return pass(`It works with what is live here: ${list(dependencies, needed)}.`);
    const found = unmet.map(({ component, version }) => `${component} ${version}, and ${there(needed[component])}`);
    return hold(
      'dependency-not-live',
      `${manifest.component} ${manifest.version} needs ${found.join('; ')} in ${environment.name}.`,
      `${unmet.map((one) => remedy(one, environment.name)).join(' ')} Then re-run this job. If it works with what is live, widen \`dependencies:\` of ${manifest.component} in .github/liftlock.yml and push.`,
    );
  },
};

type Dependency = Facts['manifest']['dependencies'][number];

/** As the planner compares: a pre-release of a version in the range is in the range. */
function isMet(version: string | undefined, range: string): boolean {
  return version !== undefined && satisfies(version, range, { includePrerelease: true });
}

function there(version: string | undefined): string {
  return version === undefined ? 'no version of it is live' : `${version} is live`;
}

function list(dependencies: readonly Dependency[], needed: Facts['needed']): string {
  return dependencies.map(({ component }) => `${component} ${needed[component] ?? ''}`).join(', ');
}

function remedy({ component, version }: Dependency, environment: string): string {
  return `First promote a version of ${component} within ${version} to ${environment}.`;
}
