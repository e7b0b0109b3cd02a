import { type EnvironmentRecord, pendingReviews } from '../github/index.ts';
import { assetJson, ledgerOf, liveIn, type LedgerRecord } from './ledger.ts';
import type { JobModel } from './run-model.ts';
import type { PageSource } from './source.ts';

export interface SuiteFacts {
  readonly suite: string;
  readonly kind: string;
  readonly conclusion: string;
  readonly passed: number | undefined;
  readonly failed: number | undefined;
}

/** All that a reviewer is shown about a deployment that waits. */
export interface ReviewFacts {
  readonly environments: readonly {
    readonly record: EnvironmentRecord;
    readonly jobs: readonly string[];
    readonly live: LedgerRecord | undefined;
  }[];
  /** What would be deployed; unknown where the workflow does not use the suite. */
  readonly candidate: LedgerRecord | undefined;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly digest: string }[];
  readonly suites: readonly SuiteFacts[];
  /** Summaries of the jobs that the waiting one needs, the nearest first. */
  readonly briefs: readonly { readonly job: string; readonly markdown: string }[];
}

/** Reads them from the local GitHub; undefined when nothing waits. */
export async function reviewFacts(source: PageSource): Promise<ReviewFacts | undefined> {
  const { github, run } = source;
  const record = github.state.runs.find(({ id }) => id === run.id);
  const pending = record === undefined ? [] : pendingReviews(github.state, record);
  if (pending.length === 0) return undefined;
  const ledger = ledgerOf(github.state);
  const candidate = ledger.findLast(({ runId }) => runId === run.id);
  const release = github.state.releases.find(({ id }) => id === candidate?.releaseId);
  const evidence = release === undefined ? undefined : await assetJson(github, release, 'evidence.json');
  return {
    environments: pending.map(({ environment, jobs }) => ({
      record: environment,
      jobs: jobs.map(({ name }) => name),
      live: liveIn(ledger, environment.name),
    })),
    candidate,
    assets: (release?.assets ?? []).map(({ name, size, sha256 }) => ({ name, size, digest: `sha256:${sha256 ?? ''}` })),
    suites: suitesOf(evidence),
    briefs: briefsOf(run.waiting, run.jobs),
  };
}

/** `evidence.json` as `test` writes it; anything else shows no results. */
function suitesOf(evidence: unknown): SuiteFacts[] {
  const { statements = [] } = (evidence ?? {}) as { readonly statements?: readonly { readonly predicate?: unknown }[] };
  const reports = statements.flatMap(({ predicate }) =>
    Array.isArray(predicate) ? (predicate as WrittenReport[]) : [],
  );
  return reports.map(({ suite, kind, conclusion, tests }) => ({
    suite: suite ?? '',
    kind: kind ?? '',
    conclusion: conclusion ?? '',
    passed: tests?.passed,
    failed: tests?.failed,
  }));
}

interface WrittenReport {
  readonly suite?: string;
  readonly kind?: string;
  readonly conclusion?: string;
  readonly tests?: { readonly passed?: number; readonly failed?: number };
}

function briefsOf(waiting: readonly JobModel[], jobs: readonly JobModel[]): ReviewFacts['briefs'] {
  const needed = new Set(waiting.flatMap((job) => job.needs));
  const before = jobs.filter((job) => needed.has(job.id.replace(/ \(.*\)$/, '')));
  return before
    .filter(({ summaries }) => summaries.length > 0)
    .map(({ name, summaries }) => ({ job: name, markdown: summaries.join('\n\n') }))
    .reverse();
}
