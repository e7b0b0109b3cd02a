import { examineVersion, type PlanInput, type PlanResult } from '../version/index.ts';
import type { AskedStandards } from './standards/standards.ts';

/** The plan for what was read, and all that is said against it: by the rules of versions, and by the team's standards. */
export function examineRelease(input: PlanInput, standards: AskedStandards | null): PlanResult {
  const planning = examineVersion(input);
  return { ...planning, problems: [...planning.problems, ...(standards?.problems(planning) ?? [])] };
}
