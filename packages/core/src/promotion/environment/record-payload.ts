import type { Digest } from '../../candidate/index.ts';
import {
  type Approval,
  type DeploymentPayload,
  type LiveReference,
  live,
  referenceTo,
} from '../../deployment/index.ts';
import type { WorkflowEvent } from '../../event/index.ts';
import type { EntryFacts } from '../../gates/index.ts';

export interface RecordContent {
  readonly facts: EntryFacts;
  readonly releaseId: number;
  /** Digest of the asset `evidence.json`. */
  readonly evidence: Digest;
  readonly shown: Readonly<Record<string, LiveReference>>;
  readonly approvals: readonly Approval[];
}

/** The payload of the record with which a candidate enters an environment. */
export function recordPayload(content: RecordContent, { run }: Pick<WorkflowEvent, 'run'>): DeploymentPayload {
  const { facts } = content;
  return {
    schema: 1,
    intent: 'promote',
    candidate: facts.candidate,
    component: null,
    version: facts.manifest.version,
    line: facts.manifest.branch,
    release_id: content.releaseId,
    evidence: content.evidence,
    environment: facts.environment.name,
    previous: referenceTo(live(facts.ledger)),
    shown: content.shown,
    run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
    approvals: [...content.approvals],
    overrides: [],
  };
}
