import { gitHistory } from '@liftlock/adapters';
import {
  type BaseRelease,
  canonicalJson,
  type Config,
  type DeploymentPayload,
  digestOf,
  examineVersion,
  LEDGER_TASK,
  matchesBranch,
  readHistory,
} from '@liftlock/core';
import { gitEnvironment } from '../github/git/run.ts';
import type { LocalGitHub, SceneRelease } from '../github/index.ts';
import type { Fixture } from './fixture.ts';
import { gitIn } from './git.ts';

/** Where a rehearsal begins: on a GitHub without releases, or where the repository is. */
export const BEGINNINGS = ['released', 'empty'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

type Place = Pick<Fixture, 'gitDir' | 'head' | 'branch' | 'actor'>;

/** The last release of the product, or of each component that is released alone. */
interface LastRelease extends BaseRelease {
  readonly component: string | null;
}

/**
 * Sets the last releases before the commit as published and live everywhere, as `promote` with `intent: adopt` records it.
 * Gives what was taken for granted, for the end of the report.
 */
export async function beginReleased(
  github: LocalGitHub,
  fixture: Place,
  config: Config | undefined,
): Promise<string[]> {
  const found = config === undefined ? await lastTag(fixture) : await lastReleases(fixture, config);
  const last = await Promise.all(found.map((release) => dated(release, fixture)));
  const names = (config?.environments ?? [])
    .filter(({ branches }) => takes(branches, fixture.branch))
    .map(({ name }) => name);
  const releases = await Promise.all(last.map((release) => releaseOf(release, fixture)));
  const deployments = last.flatMap((release) => names.map((name) => recordOf(release, name, fixture)));
  github.setScene({ releases, deployments });
  return last.map((release) => noteOf(release, names));
}

function takes(branches: readonly string[], branch: string): boolean {
  return branches.length === 0 || matchesBranch(branch, branches);
}

async function lastReleases(
  { gitDir, head, branch }: Place,
  { version: rules, components }: Config,
): Promise<LastRelease[]> {
  const history = await readHistory(gitHistory({ cwd: gitDir, env: gitEnvironment() }), {
    rules,
    components,
    ref: head,
    branch,
  });
  const { plan } = examineVersion({ history, rules, components });
  if (plan.base !== null) return [{ ...plan.base, component: null }];
  return plan.components.flatMap(({ name, base }) => (base === null ? [] : [{ ...base, component: name }]));
}

/** Without a configuration: the newest tag before the commit. */
async function lastTag({ gitDir, head }: Place): Promise<LastRelease[]> {
  const git = gitIn(gitDir);
  // Not of the commit itself: the run is about that one.
  const tag = (await git('describe', '--tags', '--abbrev=0', `${head}^`))?.trim();
  const sha =
    tag === undefined
      ? undefined
      : (await git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
  if (tag === undefined || sha === undefined) return [];
  return [{ tag, sha, version: tag.replace(/^\D*/, ''), component: null }];
}

interface DatedRelease extends LastRelease {
  /** ISO 8601, of the commit. */
  readonly date: string;
}

async function dated(release: LastRelease, { gitDir }: Place): Promise<DatedRelease> {
  const seconds = Number(((await gitIn(gitDir)('log', '-1', '--format=%ct', release.sha)) ?? '0').trim());
  return { ...release, date: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z') };
}

async function releaseOf(
  { tag, version, date }: DatedRelease,
  { gitDir, branch, actor }: Place,
): Promise<SceneRelease> {
  const git = gitIn(gitDir);
  const message =
    (await git('for-each-ref', '--format=%(if:equals=tag)%(objecttype)%(then)%(contents)%(end)', `refs/tags/${tag}`)) ??
    '';
  return {
    tag,
    commitish: branch,
    body: message.trim(),
    prerelease: version.includes('-'),
    author: actor,
    date,
  };
}

function recordOf({ tag, sha, version, component, date }: DatedRelease, environment: string, { branch, actor }: Place) {
  const payload: DeploymentPayload = {
    schema: 1,
    intent: 'adopt',
    reason: 'The rehearsal begins here.',
    by: actor,
    candidate: digestOf(canonicalJson({ adopted: tag, commit: sha })),
    component,
    version,
    line: branch,
    release_id: null,
    evidence: null,
    environment,
    previous: null,
    shown: {},
    run: { id: 1, attempt: 1, job: 'promote', job_id: null },
    approvals: [],
    overrides: [],
  };
  const description = `${version} was live before the rehearsal`;
  return { environment, sha, ref: sha, task: LEDGER_TASK, payload, description, date };
}

function noteOf({ tag }: LastRelease, environments: readonly string[]): string {
  const where = environments.length === 0 ? '' : ` and live in ${environments.join(', ')}`;
  return `${tag}: taken as released${where}, from its tag; its release has no files`;
}
