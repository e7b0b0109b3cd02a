import type { Problem } from '../problem.ts';

/** Problems of components that have versions of their own. */

/** @param due Names of the components that there is something to release of; undefined where nobody has planned. */
export function componentMissing(names: readonly string[], due?: readonly string[]): Problem {
  const first = due?.[0] ?? names[0] ?? 'NAME';
  const now = due === undefined ? '' : ` Due now: ${due.length === 0 ? 'none of them' : due.join(', ')}.`;
  return {
    code: 'component-missing',
    outcome: 'errored',
    where: 'component',
    found:
      '`versioning: independent` gives each component its own release, and this step does not say which one it is about.',
    expected: `One of: ${names.join(', ')}.${now}`,
    next: `Write \`with: { component: ${first} }\` in the step. To release all that are due, let the root action plan, and call a workflow for each: \`strategy: { matrix: { component: "\${{ fromJSON(needs.plan.outputs.components) }}" } }\`.`,
  };
}

/** @param why In a sentence: why nothing here is about one component. */
export function componentNotTaken(component: string, why: string): Problem {
  return {
    code: 'component-not-taken',
    outcome: 'errored',
    where: 'component',
    found: `The step says \`component: ${component}\`. ${why}`,
    next: 'Remove `component:` from the `with:` of the step.',
  };
}

/** @param component The one that the candidate is of; null for a candidate of the whole product. */
export function otherComponent(version: string, component: string | null, asked: string | null): Problem {
  return {
    code: 'other-component',
    outcome: 'errored',
    where: 'candidate',
    found: `The candidate of version ${version} was built for ${component ?? 'the whole product'}.`,
    expected: `A candidate of ${asked ?? 'the whole product'}, which this step is about.`,
    next: 'Give this step and the build the same `component:`, and this step the `candidate` of that build. A candidate that was made before `version.versioning` was changed cannot be promoted any more: push a commit to build a new one.',
  };
}
