import { gitHistory } from '@liftlock/adapters';
import {
  examineVersion,
  type PlanResult,
  readHistory,
  VersionSection,
  type VersionedComponent,
  type VersionHistory,
  type VersionPlan,
  type WrittenVersion,
} from '@liftlock/core';
import type { TemporaryRepository } from './temporary-repository.ts';

export interface PlanQuestion {
  readonly ref?: string;
  readonly since?: string;
  readonly branch?: string;
  readonly version?: WrittenVersion;
  readonly components?: readonly VersionedComponent[];
}

export interface Examined extends PlanResult {
  readonly history: VersionHistory;
}

/** Plans a repository as the commands do, with everything that the plan was made from. */
export async function examine(where: TemporaryRepository | string, question: PlanQuestion = {}): Promise<Examined> {
  const cwd = typeof where === 'string' ? where : where.write().folder;
  const rules = VersionSection.parse(question.version ?? {});
  const components = question.components ?? [];
  const { ref, since, branch } = question;
  const history = await readHistory(gitHistory({ cwd, env: process.env }), { rules, components, ref, since, branch });
  return { history, ...examineVersion({ history, rules, components }) };
}

export async function planOf(where: TemporaryRepository | string, question: PlanQuestion = {}): Promise<VersionPlan> {
  return (await examine(where, question)).plan;
}

/** `feat: x` → `counts, minor …`: how each commit of a plan was judged, by its subject. */
export function judgements(plan: VersionPlan): Record<string, string> {
  return Object.fromEntries(
    plan.commits.map(({ subject, counts, reason }) => [subject, `${counts ? 'counts' : 'does not count'}: ${reason}`]),
  );
}

/** Codes of the problems that a promise is rejected with. */
export async function problemCodes(promise: Promise<unknown>): Promise<string[]> {
  try {
    await promise;
    return [];
  } catch (error) {
    return ((error as { problems?: { code: string }[] }).problems ?? []).map(({ code }) => code);
  }
}
