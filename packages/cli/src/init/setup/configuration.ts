import type { Kind } from '../ecosystems/detect-projects.ts';
import { type Project, stableVersion } from '../ecosystems/ecosystem.ts';
import type { Channel, Migration, Section } from '../migration/migration.ts';
import type { TagScheme } from '../survey/tags.ts';
import { compareVersions } from '../survey/versions.ts';

/** What the configuration is made of. */
export interface Basis {
  readonly project: Project;
  readonly kind: Kind;
  readonly schemes: readonly TagScheme[];
  readonly migrations: readonly Migration[];
  /** The branch that releases, if nothing else is configured. */
  readonly branch: string;
  readonly staging: string;
  readonly production: string;
}

/** The sections of `.github/liftlock.yml` that differ between projects, as data. */
export interface Configuration {
  readonly version: Readonly<Record<string, unknown>> | undefined;
  readonly components: Project['components'];
  readonly build: Readonly<Record<string, unknown>>;
  readonly test: { readonly suites: Project['suites'] } | undefined;
  readonly staging: Readonly<Record<string, unknown>>;
  readonly production: Readonly<Record<string, unknown>>;
  readonly standards: { readonly changelog: { readonly sections: readonly Section[] } } | undefined;
}

export function configurationOf(basis: Basis): Configuration {
  const { project, staging, production } = basis;
  const branches = branchesOf(basis);
  const sections = basis.migrations.find((one) => (one.sections ?? []).length > 0)?.sections;
  const isPrerelease = Object.values(branches ?? {}).some(
    (channel) => typeof channel === 'object' && 'prerelease' in channel,
  );
  return {
    version: versionSection(basis, branches),
    components: project.components,
    build: { steps: project.steps, ...(project.changes.length === 0 ? {} : { changes: project.changes }) },
    test: project.suites.length === 0 ? undefined : { suites: project.suites },
    staging: { name: staging },
    production: {
      name: production,
      after: [staging],
      // A pre-release is published only where its branch is named.
      ...(isPrerelease ? { branches: Object.keys(branches ?? {}) } : {}),
      release: true,
    },
    standards: sections === undefined ? undefined : { changelog: { sections: whole(sections, basis) } },
  };
}

/** Branches that start the pipeline. */
export function releasingBranches(basis: Basis): string[] {
  return Object.keys(branchesOf(basis) ?? { [basis.branch]: 'release' });
}

function branchesOf({ migrations, branch }: Basis): Readonly<Record<string, Channel>> | undefined {
  const found = migrations.find(({ branches }) => branches !== undefined)?.branches;
  if (found === undefined) return undefined;
  const names = Object.keys(found);
  // The default of every project: one branch that releases needs no line.
  return names.length === 0 || (names.length === 1 && names[0] === branch) ? undefined : found;
}

function versionSection(basis: Basis, branches: Readonly<Record<string, Channel>> | undefined) {
  const { project, migrations } = basis;
  const tag = tagOf(basis);
  const initial = initialOf(basis);
  const bumps = migrations.flatMap((one) => one.bumps ?? []);
  const zeroMajor = migrations.find((one) => one.zeroMajor !== undefined)?.zeroMajor;
  const section = {
    ...(tag === undefined ? {} : { tag }),
    ...(initial === undefined ? {} : { initial }),
    ...(branches === undefined ? {} : { branches }),
    ...(bumps.length === 0 ? {} : { bumps }),
    ...(zeroMajor === undefined ? {} : { 'zero-major': zeroMajor }),
    ...(migrations.some(({ releaseAs }) => releaseAs === true) ? { 'release-as': true } : {}),
    ...(project.versionFiles.length === 0 ? {} : { files: project.versionFiles }),
  };
  return Object.keys(section).length === 0 ? undefined : section;
}

const INFERRED = ['v{version}', '{version}'];

/** The template of the tags that are there; left out where Liftlock would choose the same. */
function tagOf({ schemes, migrations }: Basis): string | undefined {
  const told = migrations.find(({ tag }) => tag !== undefined)?.tag;
  const chosen = told ?? schemes[0]?.template;
  if (chosen === undefined) return undefined;
  const others = schemes.filter(({ template }) => template !== chosen);
  const isInferred =
    chosen === 'v{version}' || (chosen === '{version}' && !others.some(({ template }) => INFERRED.includes(template)));
  return isInferred && (schemes.length > 0 || chosen === 'v{version}') ? undefined : chosen;
}

const FIRST = '0.1.0';

/** Without tags, the first release has the version that the project names; with tags of its form, they decide. */
function initialOf(basis: Basis): string | undefined {
  const { project, schemes, migrations } = basis;
  const template = tagOf(basis) ?? 'v{version}';
  if (schemes.some((scheme) => scheme.template === template || INFERRED.includes(scheme.template))) return undefined;
  const told = migrations.find(({ initial }) => initial !== undefined)?.initial ?? project.version;
  const version = stableVersion(told);
  return version === undefined || compareVersions(version, FIRST) <= 0 ? undefined : version;
}

/** Every change that causes a release must be in a section. */
function whole(sections: readonly Section[], { migrations }: Basis): Section[] {
  const have = new Set(sections.flatMap(({ types }) => types));
  const bumping = migrations.flatMap((one) =>
    (one.bumps ?? []).flatMap(({ type, bump }) => (type === undefined || bump === 'none' ? [] : [type])),
  );
  const missing = [...new Set(['feat', 'fix', 'perf', 'revert', ...bumping])].filter((type) => !have.has(type));
  return [
    ...(have.has('breaking') ? [] : [{ title: 'Breaking changes', types: ['breaking'] }]),
    ...sections,
    ...(missing.length === 0 ? [] : [{ title: 'Other changes', types: missing }]),
  ];
}
