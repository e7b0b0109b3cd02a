import { type CandidateManifest, candidateOf, type Digest, digestOf, type Reference } from '../candidate/index.ts';
import { type ApprovalRule, configOf, type Environment } from '../config/config.ts';
import { Sections } from '../config/sections.ts';
import type { Deployment, DeploymentPayload, DeploymentState, Lock, Vote } from '../deployment/index.ts';
import type { WorkflowEvent } from '../event/index.ts';
import type { TestReport } from '../evidence/index.ts';
import type { EntryFacts } from '../gates/index.ts';
import type { Release } from '../release/index.ts';

/** Values for tests, each sound as it is; a test names only what it is about. */

/** A commit id that is recognized by its first letters: `sha('a')`. */
export function sha(start: string): string {
  return start.padEnd(40, '0');
}

export const COMMIT = sha('c0ffee');

export function workflowEvent(change: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return {
    repository: { owner: 'acme', name: 'shop' },
    repositoryUrl: 'https://github.com/acme/shop',
    sha: COMMIT,
    ref: 'refs/heads/main',
    event: 'push',
    actor: 'ada',
    run: { id: 100, attempt: 1, job: 'promote', jobId: 900, url: 'https://github.com/acme/shop/actions/runs/100' },
    ...change,
  };
}

export function manifest(change: Partial<CandidateManifest> = {}): CandidateManifest {
  return {
    schema: 1,
    version: '1.4.0',
    tag: 'v1.4.0',
    prerelease: false,
    commit: COMMIT,
    branch: 'main',
    base: null,
    components: [{ name: 'api', version: '1.4.0', artifacts: ['api-1.4.0.tgz'], config: {} }],
    artifacts: [
      { name: 'api-1.4.0.tgz', component: 'api', kind: 'file', size: 3, sha256: digestOf('api') },
      { name: 'RELEASE_NOTES.md', component: '', kind: 'notes', size: 5, sha256: digestOf('notes') },
    ],
    dependencies: [],
    notes: { sha256: digestOf('notes') },
    config: { sha256: digestOf('config'), contract: {} },
    ...change,
  };
}

/** The candidate that most tests are about, and another one. */
export const CANDIDATE: Digest = candidateOf(manifest());
export const OTHER: Digest = digestOf('another candidate');

/** From the schema, so that every key has the default that people get. */
const { environments } = configOf(
  Sections.parse({
    components: [{ name: 'api', artifacts: ['*.tgz'] }],
    build: { steps: [{ name: 'pack', commands: ['make'] }] },
    environments: [{ name: 'production', after: ['staging'], release: true }],
  }),
);

export function environment(change: Partial<Environment> = {}): Environment {
  return { ...(environments[0] as Environment), ...change };
}

/** Reviews on GitHub, one of them, the author among them. */
export function approvals(change: Partial<Exclude<ApprovalRule, 'none'>> = {}): ApprovalRule {
  const count = change.count ?? 1;
  return { by: 'reviewers', people: [], count, hotfix: count + 1, notTheAuthor: false, bypass: 'refuse', ...change };
}

export function payload(change: Partial<DeploymentPayload> = {}): DeploymentPayload {
  return {
    schema: 1,
    intent: 'promote',
    candidate: CANDIDATE,
    component: null,
    version: '1.4.0',
    line: 'main',
    release_id: 7,
    evidence: digestOf('evidence'),
    environment: 'production',
    previous: null,
    shown: {},
    run: { id: 100, attempt: 1, job: 'promote', job_id: 900 },
    approvals: [],
    overrides: [],
    ...change,
  };
}

/** An image that the candidate names by digest. */
export function image(change: Partial<Extract<Reference, { kind: 'oci' }>> = {}): Reference {
  return { kind: 'oci', component: 'api', name: 'ghcr.io/acme/api', digest: digestOf('image'), ...change };
}

export interface RecordChange extends Partial<Omit<Deployment, 'payload' | 'statuses'>> {
  readonly payload?: Partial<DeploymentPayload>;
  /** Oldest first, as they were written: `success`, or `failure: Rolled back: …` with its description. */
  readonly history?: readonly string[];
  /** When each status was written, as `14:35` of the day that `facts()` is about; all at the same time if left out. */
  readonly times?: readonly string[];
  /** Id of the first status; the others count up. Statuses of later records have higher ids, as on GitHub. */
  readonly firstStatus?: number;
}

/** A ledger record; its statuses as a story: `record({ id: 5, history: ['queued', 'in_progress', 'success'] })`. */
export function record(change: RecordChange = {}): Deployment {
  const { history = [], times = [], payload: own, firstStatus, ...rest } = change;
  const id = rest.id ?? 1;
  const first = firstStatus ?? id * 100;
  const statuses = history.map((written, index) => {
    const [state = '', ...description] = written.split(': ');
    return {
      id: first + index,
      state: state as DeploymentState,
      description: description.join(': '),
      createdAt: times[index] === undefined ? '2026-01-02T03:04:05Z' : `2026-01-02T${times[index]}:00Z`,
      logUrl: '',
    };
  });
  const name = rest.environment ?? 'production';
  return {
    id,
    environment: name,
    sha: COMMIT,
    ...rest,
    payload: payload({ environment: name, ...own }),
    statuses: statuses.toReversed(),
  };
}

export function lock(change: Partial<Lock> = {}): Lock {
  return {
    schema: 1,
    id: 11,
    environment: 'production',
    by: 'mina',
    reason: 'The database moves.',
    at: '2026-01-02T03:00:00Z',
    run: { id: 90, attempt: 1 },
    ...change,
  };
}

export function vote(change: Partial<Vote> = {}): Vote {
  return {
    schema: 1,
    id: 12,
    environment: 'production',
    candidate: CANDIDATE,
    version: '1.4.0',
    intent: 'promote',
    by: 'rita',
    comment: 'Looks right.',
    run: { id: 91, attempt: 1 },
    writtenAt: '2026-01-02T03:04:05Z',
    ...change,
  };
}

export function release(change: Partial<Release> = {}): Release {
  const tag = change.tag ?? 'v1.4.0';
  return {
    id: 7,
    tag,
    target: COMMIT,
    name: tag,
    body: 'Notes\n',
    draft: false,
    prerelease: false,
    url: `https://github.com/acme/shop/releases/tag/${tag}`,
    assets: [],
    ...change,
  };
}

/** How a record that went well looks. */
export const SUCCEEDED = ['queued', 'in_progress', 'success'] as const;

export function testReport(change: Partial<TestReport> = {}): TestReport {
  return {
    suite: 'unit',
    kind: 'unit',
    conclusion: 'passed',
    proof: 'report',
    exitCode: 0,
    attempts: 1,
    measures: [
      { label: 'tests', value: 3 },
      { label: 'failed', value: 0 },
      { label: 'skipped', value: 0 },
    ],
    criteria: [],
    since: null,
    failures: [],
    findings: [],
    flaky: [],
    slowest: [],
    duration: 1_200,
    ...change,
  };
}

/** Everything is as it should be: every gate passes. */
export function facts(change: Partial<EntryFacts> = {}): EntryFacts {
  return {
    purpose: 'promote',
    now: Date.parse('2026-01-02T03:04:05Z'),
    line: undefined,
    event: workflowEvent(),
    reason: '',
    candidate: CANDIDATE,
    manifest: manifest(),
    environment: environment(),
    releaseBranches: ['main'],
    hotfix: false,
    versionPattern: undefined,
    checkout: { head: COMMIT, configDigest: digestOf('config') },
    tests: { expectedSuites: ['unit'], expectedKinds: [], reports: [testReport()] },
    version: { tagCommit: undefined, published: undefined, claimed: undefined },
    ledger: [],
    otherLedgers: { staging: [record({ id: 3, environment: 'staging', history: SUCCEEDED })] },
    order: undefined,
    shown: null,
    from: undefined,
    parity: undefined,
    references: [],
    needed: {},
    lock: undefined,
    votes: [],
    reviewers: { required: 1, people: ['rita', 'zoe', 'ada', 'mina'], canAdminsBypass: true },
    reviews: [{ state: 'approved', user: 'rita', comment: 'Looks right.' }],
    missingSettings: { variables: [], secrets: [] },
    authors: ['ada'],
    publishing: { workflowRule: false },
    ...change,
  };
}
