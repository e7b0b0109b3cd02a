import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  asksOfPlans,
  CONFIG_FILE,
  type Config,
  missingConfig,
  NOTHING_WRITTEN,
  parseConfig,
  type Problem,
} from '@liftlock/core';
import { readWorkflow } from '@liftlock/rehearsal/workflow';
import { type CheckedStandards, checkStandards, type StandardsQuestion } from './standards.ts';
import { suiteSteps } from './suite-steps.ts';
import { workflowAdvice } from './workflow-advice.ts';
import { stepProblems } from './workflow-rules.ts';

const WORKFLOWS = '.github/workflows';

export interface CheckedWorkflow {
  readonly path: string;
  /** Stages that it runs, in order; none if it has nothing to do with releases. */
  readonly stages: readonly string[];
  readonly problems: readonly Problem[];
  /** Worth changing, and no reason to fail. */
  readonly advice: readonly string[];
}

export interface CheckedRepository {
  readonly config: { readonly path: string; readonly found: Config | undefined; readonly problems: readonly Problem[] };
  /** `undefined` where the team has no standards that a release could miss, or no configuration that can be read. */
  readonly standards: CheckedStandards | undefined;
  readonly workflows: readonly CheckedWorkflow[];
}

/** Everything that keeps a repository from being sound, in the order in which it is shown. */
export function problemsOf({ config, standards, workflows }: CheckedRepository): Problem[] {
  const unmet = standards?.asked === true ? standards.problems : [];
  return [...config.problems, ...unmet, ...workflows.flatMap((workflow) => workflow.problems)];
}

/**
 * Reads the configuration and every workflow, and holds them against each other; and what the next release would be made
 * of against the team's standards.
 */
export async function checkRepository(
  folder: string,
  question: Omit<StandardsQuestion, 'repo'>,
): Promise<CheckedRepository> {
  const text = await readFile(join(folder, CONFIG_FILE), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : parseConfig(text);
  const found = parsed?.ok === true ? parsed.config : undefined;
  const problems = parsed === undefined ? [missingConfig(CONFIG_FILE)] : parsed.ok ? [] : parsed.problems;
  const names = (await readdir(join(folder, WORKFLOWS)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  const workflows = await Promise.all(
    names.map(async (name) =>
      checkWorkflow(`${WORKFLOWS}/${name}`, await readFile(join(folder, WORKFLOWS, name), 'utf8'), found),
    ),
  );
  const standards = await askedOf(found, { ...question, repo: folder });
  return { config: { path: CONFIG_FILE, found, problems }, standards, workflows };
}

function askedOf(config: Config | undefined, question: StandardsQuestion): Promise<CheckedStandards | undefined> {
  return config === undefined || !asksOfPlans(config.standards) ? Promise.resolve(undefined) : checkStandards(question);
}

function checkWorkflow(path: string, content: string, config: Config | undefined): CheckedWorkflow {
  const { errors, model } = readWorkflow({ path, content });
  const broken = errors.map(
    ({ message, line, column }): Problem => ({
      code: 'workflow-invalid',
      outcome: 'errored',
      where: `${path}:${line}:${column}`,
      found: message,
      expected: "A workflow that GitHub's own parser takes.",
      state: NOTHING_WRITTEN,
      next: 'Correct the file at this place; GitHub would refuse it whole.',
    }),
  );
  if (model === undefined) return { path, stages: [], problems: broken, advice: [] };
  const steps = suiteSteps(model);
  return {
    path,
    stages: steps.map(({ stage }) => stage),
    problems: [...broken, ...(config === undefined ? [] : steps.flatMap((step) => stepProblems(step, config)))],
    advice: workflowAdvice(steps, config),
  };
}
