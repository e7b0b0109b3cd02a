import { type ChannelRule, LiftlockError, type Problem, type VersionPlan, type VersionRules } from '@liftlock/core';
import { diagnosed } from '../commands/repository.ts';
import { type PlannedRepository, planRepository } from '../plan/index.ts';
import { branchReleasesNothing } from './branch-problem.ts';

/** What HEAD would release, and what `build` would stop for. */
export type NextRelease =
  /** There is no plan to ask about, in a folder without history for instance. */
  | { readonly asked: false; readonly why: string }
  | {
      readonly asked: true;
      /** The branch that was planned for; `null` for a detached HEAD. */
      readonly branch: string | null;
      /** Versions that would be released; none if there is nothing to release. */
      readonly versions: readonly string[];
      readonly problems: readonly Problem[];
      readonly defaultBranch: string | undefined;
    };

export interface ReleaseQuestion {
  readonly repo: string;
  /** The branch to plan for. If left out: the one that is checked out, or, if that releases nothing, the release branch. */
  readonly branch?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Asks before the merge what `build` would ask after it. */
export async function checkNextRelease(question: ReleaseQuestion): Promise<NextRelease> {
  try {
    const { planning, config, defaultBranch } = await planForRelease(question);
    const { plan } = planning;
    const named = question.branch !== undefined && plan.kind === 'none';
    const problems = named ? [branchReleasesNothing(question.branch ?? '', config.rules)] : planning.problems;
    return { asked: true, branch: plan.channel, versions: versionsOf(plan), problems, defaultBranch };
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    const problems = error.problems.map((problem) => diagnosed(problem));
    return { asked: false, why: problems.map(({ code, found }) => `${code}: ${found}`).join(' ') };
  }
}

/** A topic branch releases nothing itself; what counts is what it brings to the branch that it is merged into. */
async function planForRelease(question: ReleaseQuestion): Promise<PlannedRepository> {
  const own = await planRepository(question);
  const target = releaseBranch(own.config.rules);
  if (question.branch !== undefined || own.planning.plan.kind !== 'none' || target === undefined) return own;
  return planRepository({ ...question, branch: target });
}

function releaseBranch({ branches }: VersionRules): string | undefined {
  const isRelease = ({ kind }: ChannelRule) => kind === 'release';
  return branches.find(({ pattern, channel }) => isRelease(channel) && !pattern.includes('*'))?.pattern;
}

function versionsOf({ next, components }: VersionPlan): string[] {
  if (next !== null) return [next.version];
  return components.flatMap((component) => (component.next === null ? [] : [component.next.tag]));
}
