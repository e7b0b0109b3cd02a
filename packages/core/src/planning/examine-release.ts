import { examineVersion, type PlanInput, type PlanResult } from '../version/index.ts';
import type { AskedStandards } from './standards/standards.ts';

/** The plan for what was read, and all that is said against it: by the rules of versions, and by the team's standards. */
export function examineRelease(input: PlanInput, standards: AskedStandards | null): PlanResult {
  const planning = examineVersion(input);
  const asked = onlyOf(planning, input.only);
  return { ...planning, problems: [...planning.problems, ...(standards?.problems(asked) ?? [])] };
}

/** All commits stay: what documents a component need not be part of it. */
function onlyOf(planning: PlanResult, component: string | undefined): PlanResult {
  if (component === undefined) return planning;
  const components = planning.plan.components.filter(({ name }) => name === component);
  return { ...planning, plan: { ...planning.plan, components } };
}
