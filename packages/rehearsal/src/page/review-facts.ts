import { readFile } from 'node:fs/promises';
import { type Deployment, EVIDENCE_FILE, EvidenceBundle, type TestReport, testReports } from '@liftlock/core';
import { type EnvironmentRecord, type LocalGitHub, pendingReviews, type ReleaseRecord } from '../github/index.ts';
import { ledgerOf, liveIn } from '../kernel/ledger.ts';
import type { JobModel } from '../kernel/run-model.ts';
import type { PageSource } from './source.ts';

/** All that a reviewer is shown about a deployment that waits. */
export interface ReviewFacts {
  readonly environments: readonly {
    readonly record: EnvironmentRecord;
    readonly jobs: readonly string[];
    readonly live: Deployment | undefined;
  }[];
  /** What would be deployed; unknown where the workflow does not use the suite. */
  readonly candidate: Deployment | undefined;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly digest: string }[];
  readonly reports: readonly TestReport[];
  /** Summaries of the jobs that the waiting one needs, the nearest first. */
  readonly briefs: readonly { readonly job: string; readonly markdown: string }[];
}

/** Reads them from the local GitHub; undefined when nothing waits. */
export async function reviewFacts(source: PageSource): Promise<ReviewFacts | undefined> {
  const { github, run } = source;
  const record = github.state.runs.find(({ id }) => id === run.id);
  const pending = record === undefined ? [] : pendingReviews(github.state, record);
  if (pending.length === 0) return undefined;
  const candidate = ledgerOf(github.state).findLast(({ payload }) => payload.run.id === run.id);
  const release = github.state.releases.find(({ id }) => id === candidate?.payload.release_id);
  return {
    environments: pending.map(({ environment, jobs }) => ({
      record: environment,
      jobs: jobs.map(({ name }) => name),
      live: liveIn(github.state, environment.name, candidate?.payload.component),
    })),
    candidate,
    assets: (release?.assets ?? []).map(({ name, size, sha256 }) => ({ name, size, digest: `sha256:${sha256 ?? ''}` })),
    reports: release === undefined ? [] : await reportsOf(github, release),
    briefs: briefsOf(run.waiting, run.jobs),
  };
}

/** What the tests said, from the asset that the suite keeps it in; nothing where there is none that can be read. */
async function reportsOf(github: LocalGitHub, release: ReleaseRecord): Promise<TestReport[]> {
  const sha256 = release.assets.find(({ name }) => name === EVIDENCE_FILE)?.sha256;
  if (sha256 === undefined || sha256 === null) return [];
  try {
    return testReports(EvidenceBundle.parse(JSON.parse(await readFile(github.blobPath(sha256), 'utf8'))).statements);
  } catch {
    return [];
  }
}

function briefsOf(waiting: readonly JobModel[], jobs: readonly JobModel[]): ReviewFacts['briefs'] {
  const needed = new Set(waiting.flatMap((job) => job.needs));
  const before = jobs.filter((job) => needed.has(job.id.replace(/ \(.*\)$/, '')));
  return before
    .filter(({ summaries }) => summaries.length > 0)
    .map(({ name, summaries }) => ({ job: name, markdown: summaries.join('\n\n') }))
    .reverse();
}
