import satisfies from 'semver/functions/satisfies.js';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'manifest' | 'environment' | 'needed'>;

/** What is in an environment of a component that another one needs. */
export interface NeededComponent {
  /** The version that is live; undefined where none is. */
  readonly live: string | undefined;
  /**
   * A version whose deploy began after that, and neither succeeded nor was rolled back: it may be there. Never in an
   * environment that only publishes, where what is published stays.
   */
  readonly unverified: { readonly version: string; readonly run: number } | undefined;
}

declare module '../facts.ts' {
  interface EntryFacts {
    /** What is here of the components that the candidate needs, by name. */
    readonly needed: Readonly<Record<string, NeededComponent>>;
  }
}

const reasons = {
  'dependency-not-live':
    'The component needs a version of another component that is not live in this environment. Only with `versioning: independent`.',
  'dependency-not-finished':
    'What the component needs is live, but a deploy of another version of that began and did not end well: nobody knows which of the two is there. Only with `versioning: independent`.',
} as const;

export const hasDependenciesLive: Gate<Facts, keyof typeof reasons> = {
  name: 'has-dependencies-live',
  motivation:
    'Components that are released apart meet for the first time where they run. One that comes before what it needs may break there, although each passed its tests.',
  reasons,
  decide({ manifest, environment, needed }) {
    const { component: name, dependencies } = manifest;
    if (name === undefined) return pass('All components have one version and enter together.');
    if (dependencies.length === 0) return pass(`${name} needs no other component.`);
    const asked = dependencies.map((one) => ({ ...one, ...needed[one.component] }));
    const unmet = asked.filter(({ version, live }) => live === undefined || !worksWith(version, live));
    const unsure = asked.filter(({ version, unverified }) => unverified && !worksWith(version, unverified.version));
    const held = unmet.length > 0 ? unmet : unsure;
    if (held.length === 0) return pass(`It works with what is live here: ${asked.map(described).join(', ')}.`);
    const found = held.map((one) => `${one.component} ${one.version}, and ${there(one)}`);
    return hold(
      unmet.length > 0 ? 'dependency-not-live' : 'dependency-not-finished',
      `${name} ${manifest.version} needs ${found.join('; ')} in ${environment.name}.`,
      `${held.map((one) => remedy(one, environment.name, unmet.length > 0)).join(' ')} Then re-run this job. If it works with ${unmet.length > 0 ? 'what is live' : 'both'}, widen \`dependencies:\` of ${name} in .github/liftlock.yml and push.`,
    );
  },
};

/** As the planner compares: a pre-release of a version in the range is in the range. */
export function worksWith(range: string, version: string): boolean {
  return satisfies(version, range, { includePrerelease: true });
}

type Asked = Facts['manifest']['dependencies'][number] & Partial<NeededComponent>;

function described({ component, live = '' }: Asked): string {
  return `${component} ${live}`;
}

function there({ live, unverified }: Asked): string {
  const known = live === undefined ? 'no version of it is live' : `${live} is live`;
  return unverified
    ? `${known}, but run ${unverified.run} has not finished its deploy of ${unverified.version}`
    : known;
}

function remedy({ component, version, unverified }: Asked, environment: string, isUnmet: boolean): string {
  const finish = `Let run ${unverified?.run} finish its deploy of ${component} ${unverified?.version} to ${environment}, or re-run its failed jobs`;
  if (!isUnmet) return `${finish}; \`intent: redeploy\` with \`component: ${component}\` puts back what is live.`;
  if (unverified && worksWith(version, unverified.version)) return `${finish}.`;
  return `First promote a version of ${component} within ${version} to ${environment}.`;
}
