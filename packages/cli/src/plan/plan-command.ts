import { type GitHistory, gitHistory } from '@liftlock/adapters';
import {
  examineVersion,
  LiftlockError,
  type Planning,
  readHistory,
  renderProblems,
  type VersionHistory,
} from '@liftlock/core';
import { type PlanConfig, readPlanConfig } from './plan-config.ts';
import { planText } from './plan-text.ts';

export interface PlanOptions {
  /** Folder inside the repository. */
  readonly repo: string;
  readonly ref?: string | undefined;
  readonly since?: string | undefined;
  readonly json: boolean;
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command has to say, and how it ended. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A plan together with what was read for it. */
export interface PlannedRepository {
  readonly config: PlanConfig;
  readonly git: GitHistory;
  readonly history: VersionHistory;
  readonly planning: Planning;
}

/**
 * `liftlock plan`: what would be released, and why. Reads git and the configuration, writes nothing, asks no network.
 * Ends with 0 whenever there is a plan, also one that a rule holds; that is said on stderr.
 */
export async function planCommand(options: PlanOptions): Promise<CommandResult> {
  return reportingProblems(async () => {
    const { planning, history } = await planRepository(options);
    const stdout = options.json
      ? `${JSON.stringify(planning.plan, null, 2)}\n`
      : planText(planning, history, { color: options.color });
    return { stdout, stderr: problemText(planning), exitCode: 0 };
  });
}

/** @throws LiftlockError for whatever stands in the way of a plan. */
export async function planRepository(
  options: Pick<PlanOptions, 'repo' | 'ref' | 'since' | 'env'>,
): Promise<PlannedRepository> {
  const git = gitHistory({ cwd: options.repo, env: options.env });
  const config = await readPlanConfig(options.repo);
  const { rules, components } = config;
  const history = await readHistory(git, { rules, components, ref: options.ref, since: options.since });
  return { config, git, history, planning: examineVersion({ history, rules, components }) };
}

/** Runs a command and turns problems into text; anything else is a defect of ours and goes on. */
export async function reportingProblems(run: () => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return { stdout: '', stderr: `${renderProblems(error.problems)}\n`, exitCode: 1 };
  }
}

function problemText({ problems }: Planning): string {
  return problems.length === 0 ? '' : `${renderProblems(problems)}\n`;
}
