import type { ApprovalRule, Config, ConfiguredComponent, Environment, TestSuite } from './config.ts';
import { milliseconds } from './duration.ts';
import { releaseStep } from './release-step.ts';
import { validationStep } from './validation-step.ts';
import { normalizeStandards } from './normalize-standards.ts';
import { normalizeVersion } from './normalize-version.ts';
import type { WrittenConfig } from './written.ts';

type Written<K extends keyof WrittenConfig> = NonNullable<WrittenConfig[K]>;
type WrittenEnvironment = Written<'environments'>[number];

/** Fills in every default. Never fails: what cannot be used was refused by the rules before. */
export function normalize(written: WrittenConfig): Config {
  const folderOf: FolderOf = (name) => written.components.find((one) => one.name === name)?.path ?? '.';
  return {
    version: normalizeVersion(written.version),
    components: written.components.map(component),
    build: written.build.steps.map((step) => releaseStep(step, 'build', folderOf(step.component))),
    suites: (written.test?.suites ?? []).map((one) => suite(one, folderOf)),
    environments: written.environments.map((environment) =>
      configuredEnvironment(environment, written.standards?.approval?.[environment.name], folderOf),
    ),
    standards: normalizeStandards(written.standards),
  };
}

function component(written: Written<'components'>[number]): ConfiguredComponent {
  return {
    name: written.name,
    path: written.path ?? '.',
    exclude: written.exclude ?? [],
    artifacts: written.artifacts.filter((artifact): artifact is string => typeof artifact === 'string'),
    config: written.config ?? {},
    dependencies: written.dependencies ?? [],
  };
}

type FolderOf = (component: string | undefined) => string;

function suite(written: Written<'test'>['suites'][number], folderOf: FolderOf): TestSuite {
  return {
    name: written.name,
    kind: written.kind,
    step: {
      name: written.name,
      type: 'test',
      commands: written.commands,
      ...(written.component === undefined ? {} : { component: written.component }),
      folder: folderOf(written.component),
      timeout: milliseconds(written.timeout ?? '30m'),
      rollback: [],
    },
    ...(written.reports?.junit === undefined ? {} : { junit: written.reports.junit }),
  };
}

function configuredEnvironment(
  written: WrittenEnvironment,
  standard: number | undefined,
  folderOf: FolderOf,
): Environment {
  const release = releaseMoment(written.release);
  return {
    name: written.name,
    tier: written.tier ?? (release === 'none' ? 'staging' : 'prod'),
    ...(written.url === undefined ? {} : { url: written.url }),
    requires: { variables: written.requires?.variables ?? [], secrets: written.requires?.secrets ?? [] },
    data: (written.data ?? []).map((step) => releaseStep(step, 'deploy', folderOf(step.component))),
    deploy: (written.deploy ?? []).map((step) => releaseStep(step, 'deploy', folderOf(step.component))),
    validate: (written.validate ?? []).map(validationStep),
    after: written.after ?? [],
    branches: written.branches ?? [],
    approvals: approvals(written.approvals, release !== 'none', standard),
    release,
  };
}

function releaseMoment(written: WrittenEnvironment['release']): Environment['release'] {
  if (written === undefined || written === false) return 'none';
  return written === true ? 'after' : written;
}

/** A team's standard can only raise the number that the environment asks for. */
function approvals(
  written: WrittenEnvironment['approvals'],
  releases: boolean,
  standard: number | undefined,
): ApprovalRule {
  if (written === 'none') return 'none';
  if (written === undefined && !releases && standard === undefined) return 'none';
  return {
    count: Math.max(written?.count ?? 1, standard ?? 1),
    notTheAuthor: written?.['not-the-author'] ?? false,
  };
}
