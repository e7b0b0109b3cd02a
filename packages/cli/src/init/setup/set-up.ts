import { CONFIG_FILE, examplesOf, LiftlockError, parseConfig, type Problem } from '@liftlock/core';
import { stringify } from 'yaml';
import { type Detection, detectProjects, type Kind } from '../ecosystems/detect-projects.ts';
import { type Files, hasFile } from '../files/files.ts';
import type { Migration } from '../migration/migration.ts';
import { migrationsIn } from '../migration/migrations.ts';
import { copyOf, isPlaceholder } from '../../suite/suite-reference.ts';
import type { Survey } from '../survey/survey.ts';
import { type TagScheme, tagSchemes } from '../survey/tags.ts';
import { type ExistingWorkflows, ladderOf, readWorkflows } from '../survey/workflows.ts';
import { planWorkflow } from '../workflows/plan.ts';
import { promoteWorkflow } from '../workflows/promote.ts';
import { releaseWorkflow } from '../workflows/release.ts';
import type { SuiteReference, WorkflowShape } from '../workflows/shape.ts';
import { type Basis, configurationOf, releasingBranches } from './configuration.ts';
import { configurationText } from './configuration-text.ts';

export interface PlannedFile {
  readonly path: string;
  readonly content: string;
}

/** What `init` found, and what it would write: data, so that a dry run and a real one are the same. */
export interface SetUp {
  readonly kind: Kind;
  readonly found: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly migrations: readonly Migration[];
  /** What somebody should look at, or do. */
  readonly notes: readonly string[];
  readonly production: string;
}

export interface Wishes {
  readonly kind?: Kind | undefined;
  readonly suite: SuiteReference;
}

/** @throws LiftlockError `nothing-to-set-up`, or with every file that cannot be read. */
export function setUp(found: Survey, { kind: wanted, suite }: Wishes): SetUp {
  const { files } = found;
  if (files.paths.length === 0) throw new LiftlockError(nothingToSetUp());
  const detection = detectProjects(files, found.name, wanted);
  const workflows = readWorkflows(files);
  const schemes = tagSchemes(found.tags);
  const [staging, production] = ladderOf(workflows.environments);
  const ladder = { branch: found.branch, staging, production };
  const basis = acceptable({ ...detection, ...ladder, schemes, migrations: migrationsIn(files) });
  const { migrations } = basis;
  return {
    kind: detection.kind,
    found: [
      ...detection.found,
      ...tagsFound(schemes),
      ...workflowsFound(workflows),
      `releases from ${releasingBranches(basis).join(', ')}`,
    ],
    files: plannedFiles(basis, suite, files),
    migrations,
    notes: notes(detection, { found, schemes, workflows, suite }),
    production,
  };
}

/** What another tool was told may be more than this configuration can say; nothing is written that it would refuse. */
function acceptable(basis: Basis): Basis {
  const parsed = parseConfig(stringify(sectionsOf(basis)));
  if (parsed.ok || basis.migrations.length === 0) return basis;
  const why = parsed.problems.map(({ found }) => found).join(' ');
  const migrations = basis.migrations.map(({ tool, from, left }) => ({
    tool,
    from,
    left: [...left, `its settings: ${why}`],
  }));
  return { ...basis, migrations };
}

function sectionsOf(basis: Basis): object {
  const { staging, production, ...sections } = configurationOf(basis);
  return { ...sections, environments: [staging, production] };
}

function plannedFiles(basis: Basis, suite: SuiteReference, files: Files): PlannedFile[] {
  const { kind, project, staging, production } = basis;
  const shape: WorkflowShape = { ...suite, branches: releasingBranches(basis), staging, production, settings: [] };
  return [
    { path: CONFIG_FILE, content: configurationText(configurationOf(basis), { kind, deploy: project.deploy, suite }) },
    { path: pathOf(files, 'release.yml'), content: releaseWorkflow(shape) },
    { path: pathOf(files, 'promote.yml'), content: promoteWorkflow(shape) },
    { path: pathOf(files, 'plan.yml'), content: planWorkflow(shape) },
  ];
}

/** What a workflow of an existing Liftlock does, told by the actions that it uses. */
const ROLES = {
  'release.yml': (text: string) => /\/liftlock\/(?:actions\/build|\.github\/workflows\/pipeline\.yml)@/i.test(text),
  'promote.yml': (text: string) => /\/liftlock\/actions\/promote@/i.test(text) && !/\/actions\/build@/i.test(text),
  'plan.yml': (text: string) => /\/liftlock@/i.test(text),
};

/** The workflow that does this already, whatever it is called. Else a name that no other workflow has. */
function pathOf(files: Files, name: keyof typeof ROLES): string {
  const usual = `.github/workflows/${name}`;
  const existing = files.paths.filter((path) => path.startsWith('.github/workflows/'));
  const same = existing.filter((path) => ROLES[name](files.text(path) ?? ''));
  if (same.length > 0) return same.includes(usual) ? usual : (same[0] ?? usual);
  return existing.includes(usual) ? `.github/workflows/liftlock-${name}` : usual;
}

function tagsFound(schemes: readonly TagScheme[]): string[] {
  if (schemes.length === 0) return ['no release tags'];
  const [first, ...others] = schemes.map(
    ({ template, count, newest }) => `${count} of the form ${template}, newest ${newest}`,
  );
  return [`tags: ${first ?? ''}`, ...(others.length === 0 ? [] : [`other tags: ${others.slice(0, 4).join('; ')}`])];
}

function workflowsFound({ environments, releasing }: ExistingWorkflows): string[] {
  return [
    ...(environments.length === 0 ? [] : [`environments in workflows: ${environments.join(', ')}`]),
    ...Object.entries(releasing).map(([path, tool]) => `${path} releases with ${tool}`),
  ];
}

interface Context {
  readonly found: Survey;
  readonly schemes: readonly TagScheme[];
  readonly workflows: ExistingWorkflows;
  readonly suite: SuiteReference;
}

function notes({ project, kind }: Detection, { found, schemes, workflows, suite }: Context): string[] {
  const { files, uncommitted } = found;
  const others = Object.entries(workflows.releasing);
  return [
    ...project.notes,
    ...(project.suites.length === 0
      ? ['No tests were found. Write into `test.suites` what the candidate must pass.']
      : []),
    ...(schemes.length > 1
      ? [`Tags have ${schemes.length} forms. Only \`version.tag\` is used; the others stay as they are.`]
      : []),
    ...(kind === 'service' ? [notDeployed(suite)] : []),
    ...(kind === 'library' && project.registry !== undefined ? [notPublished(project.registry, suite)] : []),
    ...others.map(
      ([path, tool]) => `Switch ${path} off in the same pull request: only one tool may create tags (${tool}).`,
    ),
    ...(hasFile(files, '.github/liftlock.yaml')
      ? ['`.github/liftlock.yaml` is not read: the name is `.github/liftlock.yml`.']
      : []),
    ...(isPlaceholder(suite) ? [PLACEHOLDERS] : []),
    ...(uncommitted === undefined ? ['There is no commit yet. A release needs one.'] : []),
    ...(uncommitted !== undefined && uncommitted.length > 0 ? [notCommitted(uncommitted)] : []),
  ];
}

function notDeployed(suite: SuiteReference): string {
  return `Nothing is deployed yet: fill in \`deploy\` and \`validate\` in ${CONFIG_FILE}. The examples service-over-ssh and container-image show how: ${recipe(suite)}`;
}

/** Where a recipe is, or all of them. */
function recipe(suite: SuiteReference, ...name: readonly string[]): string {
  const folder = isPlaceholder(suite) ? 'examples' : examplesOf(copyOf(suite));
  return [folder, ...name].join('/') + (isPlaceholder(suite) ? ' of Liftlock' : '');
}

const PUBLISHING = { npm: 'npm-library', PyPI: 'python-wheel' } as const;

function notPublished(registry: keyof typeof PUBLISHING, suite: SuiteReference): string {
  return `Releases appear on GitHub, and nothing is published to ${registry} yet. The deploy step for it, and what ${registry} must be told: ${recipe(suite, PUBLISHING[registry])}`;
}

const PLACEHOLDERS =
  'This installation does not know where it is published: replace `OWNER/liftlock` and `SHA` in the workflows, or run `liftlock init --suite ORGANIZATION/liftlock@COMMIT`.';

function notCommitted(paths: readonly string[]): string {
  const some = paths.slice(0, 3).join(', ');
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `Not committed: ${some}${more}. A rehearsal and a release see only what is committed.`;
}

export function nothingToSetUp(): Problem {
  return {
    code: 'nothing-to-set-up',
    outcome: 'errored',
    found: 'The repository contains no files, so there is nothing to build and to release.',
    next: 'Add your product, then run `liftlock init` again. To see a pipeline first, run `liftlock rehearse --sample`.',
  };
}
