import { configProblem, formatPath, formProblems, type Problem, readYaml, shown, type Violation } from '@liftlock/core';
import type { EnvironmentChange } from '../rehearse/environment-form.ts';
import { Scenario, scenarioTree } from './form/scenario.ts';
import { Step } from './form/step.ts';
import { emptyScenario, ofScenario } from './problems.ts';

/** A scenario as far as it is well formed. */
export interface WrittenScenario {
  readonly environments: Readonly<Record<string, EnvironmentChange>>;
  /** Undefined where a step is not well formed. */
  readonly steps: readonly (Step | undefined)[];
}

export interface ReadScenario {
  /** Undefined when something is not well formed. */
  readonly scenario: Scenario | undefined;
  readonly written: WrittenScenario;
  /** What is not well formed. */
  readonly problems: readonly Problem[];
  /** A contradiction as a problem with its place. */
  readonly tell: (violation: Violation) => Problem;
}

const NOTHING: WrittenScenario = { environments: {}, steps: [] };

/** Reads a scenario by its form. What it names (runs, people, environments) is asked about later, by the rules. */
export function readScenario(file: string, text: string): ReadScenario {
  const yaml = readYaml(file, text);
  if (Array.isArray(yaml)) return unreadable(yaml.map(ofScenario));
  if (yaml.value === null) return unreadable([emptyScenario(file)]);
  const { data, error } = Scenario.safeParse(yaml.value);
  return {
    scenario: data,
    written: data ?? wellFormed(yaml.value),
    problems: formProblems(error?.issues ?? [], yaml, scenarioTree()).map(ofScenario),
    tell: ({ path, found = shown(yaml.at(path)), expected }) =>
      ofScenario(configProblem({ where: yaml.where(path), path: formatPath(path), found, expected })),
  };
}

function unreadable(problems: readonly Problem[]): ReadScenario {
  const tell = (): never => {
    throw new Error('an unreadable scenario has no places');
  };
  return { scenario: undefined, written: NOTHING, problems, tell };
}

function wellFormed(value: unknown): WrittenScenario {
  const { environments, steps } = (value ?? {}) as { readonly environments?: unknown; readonly steps?: unknown };
  return {
    environments: Scenario.shape.environments.safeParse(environments).data ?? {},
    steps: Array.isArray(steps) ? steps.map((step) => Step.safeParse(step).data) : [],
  };
}
