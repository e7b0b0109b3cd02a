import { gitHistory } from '@liftlock/adapters';
import { examineRelease, type PlanResult, readHistory, renderProblems, type VersionHistory } from '@liftlock/core';
import { type CommandResult, reportingProblems } from '../commands/result.ts';
import { notedDefaultBranch, rulesFor } from './default-branch.ts';
import type { PlanConfig } from './plan-config.ts';
import { readPlanConfig } from './read-plan-config.ts';
import { planText } from './plan-text.ts';

export interface PlanOptions {
  /** Folder inside the repository. */
  readonly repo: string;
  readonly ref?: string | undefined;
  readonly since?: string | undefined;
  /** The branch to plan for; the one that `ref` names if left out. */
  readonly branch?: string | undefined;
  readonly json: boolean;
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A plan together with what was read for it. */
export interface PlannedRepository {
  /** Its rules name the branches that release, also where that is only the default branch. */
  readonly config: PlanConfig;
  /** As the clone has noted it. */
  readonly defaultBranch: string | undefined;
  readonly history: VersionHistory;
  /** With everything that `build` would stop for among its problems. */
  readonly planning: PlanResult;
}

/**
 * `liftlock plan`: what would be released, and why. Reads git and the configuration, writes nothing, asks no network.
 * Ends with 0 whenever there is a plan, also one that a rule holds: a plan is a question. What holds it is said
 * beside it, and whole on stderr; `liftlock check` is what fails.
 */
export async function planCommand(options: PlanOptions): Promise<CommandResult> {
  return reportingProblems(async () => {
    const { planning, history, config } = await planRepository(options);
    const branches = config.rules.branches.map(({ pattern }) => pattern);
    const stdout = options.json
      ? `${JSON.stringify({ ...planning.plan, problems: planning.problems }, null, 2)}\n`
      : planText(planning, history, { color: options.color, branches });
    return { stdout, stderr: problemText(planning), exitCode: 0 };
  }, options.json);
}

/** @throws LiftlockError for whatever stands in the way of a plan. */
export async function planRepository(
  options: Pick<PlanOptions, 'repo' | 'ref' | 'since' | 'branch' | 'env'>,
): Promise<PlannedRepository> {
  const git = gitHistory({ cwd: options.repo, env: options.env });
  const config = await readPlanConfig(options.repo);
  const { components, standards } = config;
  const { ref, since, branch } = options;
  const history = await readHistory(git, {
    rules: config.rules,
    components,
    ref,
    since,
    branch,
    files: standards?.needFiles === true,
  });
  const defaultBranch = await notedDefaultBranch(git);
  const rules = await rulesFor(history.branch, config.rules, git, defaultBranch);
  const planning = examineRelease({ history, rules, components }, standards);
  return { config: { ...config, rules }, defaultBranch, history, planning };
}

function problemText({ problems }: PlanResult): string {
  return problems.length === 0 ? '' : `${renderProblems(problems)}\n`;
}
