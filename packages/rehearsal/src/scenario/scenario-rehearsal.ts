import { LiftlockError, type Problem } from '@liftlock/core';
import type { DeployCommand } from '../kernel/deploys.ts';
import { deployCommands, type Deploys, type DeploysOptions } from '../deploy/index.ts';
import { withEnvironments } from '../rehearse/environment-form.ts';
import { takesPart, workflowsAt } from '../rehearse/choose-workflow.ts';
import type { ChooseWorkflows, Fixture } from '../rehearse/fixture.ts';
import { gitIn } from '../rehearse/git.ts';
import { workflowMissing } from '../rehearse/problems.ts';
import { World, type WorldOptions } from '../rehearse/world.ts';
import { readWorkflow } from '../runner/workflow/index.ts';
import type { Scenario } from './form/scenario.ts';
import { type ReadScenario, readScenario } from './parse-scenario.ts';
import { play, type ScenarioObserver } from './play/play.ts';
import type { PlayedRun } from './play/played-run.ts';
import { scenarioSource } from './scenario-source.ts';
import type { ScenarioResult } from '../kernel/scenario-result.ts';
import { contradictions, type Known } from './rules/index.ts';

export interface ScenarioOptions extends Omit<WorldOptions, 'settle'> {
  /** How problems name the file. */
  readonly file: string;
  readonly text: string;
  /** Path of the one workflow that takes part; all that use the suite if there is none. */
  readonly workflow?: string | undefined;
  readonly signal: AbortSignal;
}

/** A rehearsal of several runs: a world, and a file that says what happens in it. */
export class ScenarioRehearsal {
  readonly scenario: Scenario;
  readonly #world: World;
  readonly #options: ScenarioOptions;
  readonly #runs: PlayedRun[] = [];
  #deploys: Deploys | undefined;

  private constructor(world: World, scenario: Scenario, options: ScenarioOptions) {
    this.#world = world;
    this.scenario = scenario;
    this.#options = options;
  }

  /** Makes everything and runs nothing. All that is wrong with the file is refused here. */
  static async open(options: ScenarioOptions): Promise<ScenarioRehearsal> {
    const read = readScenario(options.file, options.text);
    const { written } = read;
    if (written.steps.length === 0) throw new LiftlockError(read.problems);
    // What a scenario may name is what was there before it changed anything.
    const before: Fixture[] = [];
    const settle = (fixture: Fixture) => {
      before.push(fixture);
      return withEnvironments(fixture, written.environments);
    };
    const world = await World.open(
      { ...options, begin: read.scenario?.begin ?? 'empty', settle },
      participants(options.workflow),
    );
    try {
      return new ScenarioRehearsal(world, await sound(read, before[0] ?? world.fixture), options);
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** What its runs could do to the world. Nothing for the sample. */
  get deployCommands(): readonly DeployCommand[] {
    if (this.#options.repo === undefined) return [];
    const { fixture, config } = this.#world;
    const models = fixture.workflows.flatMap((workflow) => readWorkflow(workflow).model ?? []);
    return models.flatMap((model) => deployCommands(config, model));
  }

  /** Whether something of it may run in a container. Nothing of the sample does. */
  get mayUseContainers(): boolean {
    return this.#options.repo !== undefined;
  }

  /** What becomes of these commands. Until somebody says so, they run. */
  async contain(options: DeploysOptions): Promise<void> {
    this.#deploys = await this.#world.contain(options);
  }

  /** Why this machine has no sandbox to offer; undefined if it has. */
  whyNoSandbox(): Promise<string | undefined> {
    return this.#world.whyNoSandbox();
  }

  play(observer: ScenarioObserver): Promise<ScenarioResult> {
    const { workflow, signal } = this.#options;
    return play({ world: this.#world, scenario: this.scenario, workflow, runs: this.#runs, observer, signal });
  }

  /** What pages about it show. Its reviews are given by the file. */
  get source() {
    return scenarioSource({
      world: this.#world,
      runs: this.#runs,
      isSample: this.#options.repo === undefined,
      deploys: () => this.#deploys,
    });
  }

  /** Ends every server and process, and removes the temporary folder. */
  close(): Promise<void> {
    return this.#world.close();
  }
}

function participants(named: string | undefined): ChooseWorkflows {
  return async (git) => {
    const found = (await workflowsAt(git, 'HEAD')).filter((file) => takesPart(file, named));
    if (named !== undefined && found.length === 0) throw new LiftlockError(workflowMissing(named));
    return found;
  };
}

async function sound(read: ReadScenario, fixture: Fixture): Promise<Scenario> {
  const wrong = contradictions(read.written, await knownIn(fixture)).map(read.tell);
  const problems: Problem[] = [...read.problems, ...wrong];
  if (read.scenario === undefined || problems.length > 0) throw new LiftlockError(problems);
  return read.scenario;
}

async function knownIn(fixture: Fixture): Promise<Known> {
  const git = gitIn(fixture.gitDir);
  const heads = (await git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads')) ?? '';
  const pushed = fixture.workflows.filter((workflow) => 'push' in (readWorkflow(workflow).model?.events ?? {}));
  const all = await workflowsAt(git, fixture.head);
  return {
    environments: fixture.environments.map(({ name }) => name),
    users: fixture.users.map(({ login }) => login),
    branches: heads.split('\n').filter((name) => name !== ''),
    workflows: all.map(({ path }) => path),
    runsOfPush: Math.max(1, pushed.length),
    startOthers: all.some(({ content }) => STARTS_OTHERS.test(content)),
  };
}

/** What a workflow starts others with: calls of the API, `gh`, octokit, and the events that follow. */
const STARTS_OTHERS =
  /\/dispatches|\/rerun|gh (?:workflow|run) |createWorkflowDispatch|createDispatchEvent|reRun|workflow_run:/;
