import type { VersionedComponent } from './components.ts';
import type { VersionPlan } from './version-plan.ts';

/** The plan of one component, of a plan with independent versions, as if nothing else were in the repository. */
export function planOfComponent(plan: VersionPlan, component: string): VersionPlan {
  const own = plan.components.find(({ name }) => name === component);
  if (own === undefined) return { ...plan, bump: 'none', commits: [], components: [] };
  const { base, next, bump } = own;
  const shas = new Set(own.commits);
  return { ...plan, base, next, bump, commits: plan.commits.filter(({ sha }) => shas.has(sha)), components: [own] };
}

/**
 * Names of the components that a plan with independent versions would release: what others need before those that need
 * it, otherwise in the order of the configuration.
 */
export function dueComponents(plan: VersionPlan, components: readonly VersionedComponent[]): string[] {
  if (plan.bump !== null) return [];
  const due = new Set(plan.components.filter(({ next }) => next !== null).map(({ name }) => name));
  const ordered = new Set<string>();
  const visit = (name: string): void => {
    if (ordered.has(name)) return;
    // The configuration has no circles.
    const needed = components.find((component) => component.name === name)?.dependencies ?? [];
    for (const { component } of needed) visit(component);
    ordered.add(name);
  };
  for (const { name } of components) visit(name);
  return [...ordered].filter((name) => due.has(name));
}
