import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf, Digest } from '@liftlock/core';
import { testReport } from '../../packages/core/src/testing/builders.ts';
import { assumptions, LocalGitHub } from '../../packages/rehearsal/src/github/index.ts';
import { RunModel } from '../../packages/rehearsal/src/kernel/run-model.ts';
import type { PageSource } from '../../packages/rehearsal/src/page/index.ts';
import { makeSample } from '../../packages/rehearsal/src/sample/index.ts';
import { BRIEF, CANDIDATE, type RecordedRun } from './recorded-run.ts';

const API = 'http://127.0.0.1';
const measures = (total: number) => [
  { label: 'tests', value: total },
  { label: 'failed', value: 0 },
  { label: 'skipped', value: 0 },
];
const suite = (name: string, kind: 'unit' | 'integration', total: number) =>
  testReport({ suite: name, kind, measures: measures(total), duration: 300 });
const EVIDENCE = bundleOf({ candidate: Digest.parse(CANDIDATE), manifest: { artifacts: [] } }, [
  suite('api', 'unit', 6),
  suite('web', 'unit', 3),
  suite('packed service', 'integration', 2),
]);

/** A local GitHub filled through its own API, as the suite leaves it when production waits for a review. */
export class StagedGitHub {
  readonly folder: string;
  readonly github: LocalGitHub;
  readonly head: string;
  readonly #reviewer: string;
  #runId = 0;
  #releaseId = 0;
  #promoteJob = 0;

  static async make(): Promise<StagedGitHub> {
    const folder = mkdtempSync(join(tmpdir(), 'liftlock-staged-'));
    const sample = await makeSample(folder);
    const clock = fixedClock();
    const { actor, reviewer } = sample.people;
    const github = new LocalGitHub({
      owner: sample.owner,
      repository: sample.repository,
      defaultBranch: sample.branch,
      gitDir: sample.gitDir,
      blobsDir: join(folder, 'blobs'),
      clock,
      environments: [
        { name: 'staging', reviewers: [] },
        { name: 'production', reviewers: [reviewer.login] },
      ],
      users: sample.people.all.map(({ login }) => ({ login })),
      origin: API,
    });
    const staged = new StagedGitHub(folder, github, sample.head, reviewer.login);
    await staged.#stage(actor.login);
    return staged;
  }

  constructor(folder: string, github: LocalGitHub, head: string, reviewer: string) {
    this.folder = folder;
    this.github = github;
    this.head = head;
    this.#reviewer = reviewer;
  }

  source(run: RecordedRun): PageSource {
    const model = new RunModel();
    for (const event of run.events)
      model.apply(event.type === 'run-started' ? { ...event, runId: this.#runId } : event);
    return {
      repository: 'acme/lockside',
      commit: { branch: 'main', sha: this.head, subject: 'ci: release with Liftlock', author: 'Ada Lindqvist' },
      workflow: '.github/workflows/release.yml',
      reviewer: () => this.#reviewer,
      gitDir: join(this.folder, 'repository.git'),
      run: model,
      model: (id) => (id === model.id ? model : undefined),
      github: this.github,
      sites: { staging: 'http://127.0.0.1:4001', production: 'http://127.0.0.1:4002' },
      assumptions,
      deploys: () => ({ isSample: true, mode: 'run', contacts: [] }),
      notRehearsed: () => ['actions/checkout: an equivalent took its place', 'Attestations: nothing was signed'],
      problems: () => [],
      review: (decision) => this.review(decision),
    };
  }

  /** As the page's own review, which is the same call of the API. */
  async review({ environments, state, comment }: { environments: readonly string[]; state: string; comment: string }) {
    const ids = this.github.state.environments.filter(({ name }) => environments.includes(name)).map(({ id }) => id);
    const token = this.github.issueToken({ login: this.#reviewer });
    const response = await this.#call(token, 'POST', `/actions/runs/${this.#runId}/pending_deployments`, {
      environment_ids: ids,
      state,
      comment,
    });
    return response.ok ? undefined : ((await response.json()) as { message: string }).message;
  }

  /** What `promote` does after the approval. */
  async promote(): Promise<void> {
    const { token } = this.github.startJob(this.#promoteJob);
    await this.#record(token, 'production', [{ user: this.#reviewer, comment: 'Looks good on staging.' }]);
    await this.#call(token, 'PATCH', `/releases/${this.#releaseId}`, {
      draft: false,
      make_latest: 'true',
      body: `${BRIEF}\n### Approvals\n\n- **${this.#reviewer}**: Looks good on staging.\n`,
    });
    this.github.completeJob(this.#promoteJob, 'success', {});
    this.github.completeRun(this.#runId, 'success');
  }

  async #stage(actor: string): Promise<void> {
    const permissions = { contents: 'write', deployments: 'write', actions: 'read' } as const;
    const workflow = { path: '.github/workflows/release.yml', name: 'release' };
    const event = { name: 'push', payload: {} };
    this.#runId = this.github.createRun({ workflow, event, ref: 'refs/heads/main', sha: this.head, actor }).id;
    const job = (key: string, environment: string) =>
      this.github.createJob({
        runId: this.#runId,
        key,
        name: key,
        environment: { name: environment, deployment: false },
        permissions,
      }).id;
    const stage = job('stage', 'staging');
    const { token } = this.github.startJob(stage);
    await this.#draft(token);
    await this.#record(token, 'staging', []);
    this.github.completeJob(stage, 'success', {});
    this.#promoteJob = job('promote', 'production');
  }

  async #draft(token: string): Promise<void> {
    const draft = { tag_name: 'v1.4.0', target_commitish: this.head, name: 'v1.4.0', body: BRIEF, draft: true };
    const release = (await (await this.#call(token, 'POST', '/releases', draft)).json()) as {
      id: number;
      upload_url: string;
    };
    this.#releaseId = release.id;
    const files = {
      'api-1.4.0.tgz': 'x'.repeat(1252),
      'web-1.4.0.tgz': 'y'.repeat(1067),
      'evidence.json': JSON.stringify(EVIDENCE),
      'candidate.json': '{"schema":1}',
    };
    for (const [name, body] of Object.entries(files)) {
      const response = await this.github.fetch(release.upload_url.replace(/\{.*\}$/, `?name=${name}`), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
        body,
      });
      if (!response.ok) throw new Error(await response.text());
    }
  }

  async #record(
    token: string,
    environment: string,
    approvals: readonly { user: string; comment: string }[],
  ): Promise<void> {
    const payload = {
      schema: 1,
      intent: 'promote',
      candidate: CANDIDATE,
      version: '1.4.0',
      line: 'main',
      component: null,
      release_id: this.#releaseId,
      evidence: CANDIDATE,
      environment,
      previous: null,
      shown: {},
      overrides: [],
      run: { id: this.#runId, attempt: 1, job: 'stage', job_id: null },
      approvals,
    };
    const body = { ref: this.head, task: 'liftlock', environment, payload, auto_merge: false, required_contexts: [] };
    const record = (await (await this.#call(token, 'POST', '/deployments', body)).json()) as { id: number };
    for (const state of ['queued', 'in_progress', 'success']) {
      await this.#call(token, 'POST', `/deployments/${record.id}/statuses`, { state });
    }
  }

  async #call(token: string, method: string, path: string, body: unknown): Promise<Response> {
    const response = await this.github.fetch(`${API}/repos/acme/lockside${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status >= 500) throw new Error(await response.text());
    return response;
  }
}

/** A clock that goes on by a second whenever somebody looks. */
function fixedClock(): () => Date {
  let now = Date.parse('2026-11-22T10:00:00Z');
  return () => {
    now += 1000;
    return new Date(now);
  };
}
