import type { Deploys } from '../deploy/index.ts';
import { assumptions } from '../github/index.ts';
import { RunModel } from '../kernel/run-model.ts';
import { NEVER_REHEARSED } from '../rehearse/limits.ts';
import type { World } from '../rehearse/world.ts';
import type { PlayedRun } from './play/played-run.ts';

export interface ScenarioSourceParts {
  readonly world: World;
  /** They come as the scenario goes on. */
  readonly runs: readonly PlayedRun[];
  readonly isSample: boolean;
  readonly deploys: () => Deploys | undefined;
}

const BEFORE_THE_FIRST = new RunModel();

/** What pages about a scenario show: all of its runs. */
export function scenarioSource({ world, runs, isSample, deploys }: ScenarioSourceParts) {
  const { fixture, github, reviews } = world;
  const newest = () => runs.at(-1)?.model ?? BEFORE_THE_FIRST;
  return {
    isScenario: true,
    repository: `${fixture.owner}/${fixture.repository}`,
    commit: { branch: fixture.branch, sha: fixture.head, ...fixture.commit },
    workflow: '',
    get run() {
      return newest();
    },
    model: (id: number) => runs.find(({ model }) => model.id === id)?.model,
    gitDir: fixture.gitDir,
    github,
    sites: fixture.sites,
    assumptions,
    deploys: () => ({ isSample, mode: deploys()?.mode ?? ('run' as const), contacts: deploys()?.contacts.list ?? [] }),
    notRehearsed: () => [...NEVER_REHEARSED, ...fixture.notRehearsed, ...(deploys()?.notes() ?? [])],
    problems: () => [],
    reviewer: (environment: string) => reviews.reviewer(newest().id, environment),
    review: () => Promise.resolve('The reviews of a scenario are given by its file.'),
  };
}
