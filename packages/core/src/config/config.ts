import type { ConfiguredComponent } from './components/schema.ts';
import { type ReleaseScope, WHOLE_PRODUCT } from './scope.ts';
import type { Sections } from './sections.ts';
import type { Placing } from './steps/placing.ts';

/** Where the commands of a step run: its working directory, the folder of its component, or the root of the repository. */
interface Placed {
  readonly folder: string;
}

type Unplaced<S extends Placing> = Omit<S, 'working-directory'>;

/** What undoes a step. `timeout` in milliseconds. */
export type RollbackStep = Unplaced<AnyStep['rollback'][number]> & Placed;

/** One unit of work of a release. `timeout` in milliseconds; `component` names the one whose folder it runs in. */
export type ReleaseStep = Omit<Unplaced<AnyStep>, 'rollback' | 'type'> &
  Placed & { type: 'build' | 'test' | 'deploy'; rollback: RollbackStep[] };

type WrittenSuite = NonNullable<Sections['test']>['suites'][number];
type WrittenEnvironment = Sections['environments'][number];
type AnyStep = WrittenEnvironment['deploy'][number];

export type TestSuite = Omit<WrittenSuite, 'step'> & { step: ReleaseStep };

/** A check after a deploy. All times in milliseconds. Exactly one of `http` and `commands` is set. */
export type ValidationStep = Unplaced<WrittenEnvironment['validate'][number]> & Placed;

/** Who must approve. `none` only because somebody wrote so, or because nothing is released from here. */
export type ApprovalRule =
  | 'none'
  | {
      readonly by: 'reviewers' | 'dispatch';
      /** Logins of those who may approve by dispatch; all who may write if empty. */
      readonly people: readonly string[];
      readonly count: number;
      /** How many must approve a hotfix. */
      readonly hotfix: number;
      readonly notTheAuthor: boolean;
      /** What happens to a job that an administrator started without a review. */
      readonly bypass: 'refuse' | 'record';
    };

/** A GitHub environment and its place on the ladder. */
export type Environment = Omit<WrittenEnvironment, 'data' | 'deploy' | 'validate' | 'approvals'> & {
  data: ReleaseStep[];
  deploy: ReleaseStep[];
  validate: ValidationStep[];
  approvals: ApprovalRule;
};

/** `standards:` as the rest of the code reads it. Approvals are part of their environments. */
export type Standards = Omit<Sections['standards'], 'approval'>;

/** `build:` without its steps: what a build may do. */
export type BuildPolicy = Omit<Sections['build'], 'steps'>;

/** The configuration with every default filled in; what the rest of the code reads. */
export interface Config {
  /** The whole product, until somebody narrows it to one component. */
  scope: ReleaseScope;
  version: Sections['version'];
  components: ConfiguredComponent[];
  build: ReleaseStep[];
  buildPolicy: BuildPolicy;
  suites: TestSuite[];
  /** Whether suites run at the same time. */
  parallelSuites: boolean;
  environments: Environment[];
  standards: Standards;
}

/** Puts the parts together. Expects what the rules found nothing wrong with. */
export function configOf({ version, components, build, test, environments, standards }: Sections): Config {
  const { approval, ...rules } = standards;
  const { steps, ...buildPolicy } = build;
  const folderOf = (component: string | undefined) => components.find(({ name }) => name === component)?.path ?? '.';
  const placed = <S extends WrittenStep>({ rollback, ...step }: S) => {
    const own = placedIn(step, folderOf(step.component));
    return { ...own, rollback: rollback.map((undo) => placedIn(undo, own.folder)) };
  };
  return {
    scope: WHOLE_PRODUCT,
    version,
    components,
    build: steps.map(placed),
    buildPolicy,
    suites: (test?.suites ?? []).map((suite) => ({ ...suite, step: placed(suite.step) })),
    parallelSuites: test?.parallel ?? false,
    environments: environments.map((environment) => ({
      ...environment,
      data: environment.data.map(placed),
      deploy: environment.deploy.map(placed),
      validate: environment.validate.map((step) => placedIn(step, folderOf(step.component))),
      approvals: approvals(environment, approval[environment.name]),
    })),
    standards: rules,
  };
}

interface WrittenStep extends Placing {
  readonly component?: string | undefined;
  readonly rollback: AnyStep['rollback'];
}

/** @param folder Where it runs unless it says otherwise. */
function placedIn<S extends Placing>({ 'working-directory': own, ...step }: S, folder: string) {
  return { ...step, folder: own ?? folder };
}

/** A team's standard can only raise the number that the environment asks for. */
function approvals({ approvals: rule, release }: WrittenEnvironment, standard: number | undefined): ApprovalRule {
  if (rule === 'none') return 'none';
  if (rule === undefined && release === 'none' && standard === undefined) return 'none';
  const count = Math.max(rule?.count ?? 1, standard ?? 1);
  const hotfix = Math.max(rule?.hotfix ?? count + 1, standard ?? 1);
  const { by = 'reviewers', people = [], notTheAuthor = false, bypass = 'refuse' } = rule ?? {};
  return { by, people, count, hotfix, notTheAuthor, bypass };
}
