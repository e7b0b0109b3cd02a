import type { Digest } from '../../candidate/index.ts';
import {
  type Approval,
  type Deployment,
  type DeploymentPayload,
  type Intent,
  type LiveReference,
  live,
  referenceTo,
} from '../../deployment/index.ts';
import type { WorkflowEvent } from '../../event/index.ts';
import { bypassIn, type EntryFacts, overridesIn } from '../../gates/index.ts';
import { recordedValues } from '../values/recorded.ts';

export interface RecordContent {
  readonly facts: EntryFacts;
  readonly releaseId: number;
  /** Digest of the asset `evidence.json`. */
  readonly evidence: Digest;
  readonly shown: Readonly<Record<string, LiveReference>>;
  readonly approvals: readonly Approval[];
  readonly intent: Intent;
  /** Empty for a plain promotion. */
  readonly reason: string;
  readonly reviewed?: DeploymentPayload['reviewed'];
}

/** The payload of the record with which a candidate enters an environment. */
export function recordPayload(
  content: RecordContent,
  { run, actor }: Pick<WorkflowEvent, 'run' | 'actor'>,
): DeploymentPayload {
  const { facts, intent, reason, reviewed } = content;
  const there = live(facts.ledger);
  const held = heldAfter(intent, facts, there);
  return {
    schema: 1,
    intent,
    by: actor,
    ...(reason === '' ? {} : { reason }),
    ...(held.length === 0 ? {} : { held }),
    ...(facts.parity === undefined ? {} : { parity: { ...facts.parity } }),
    config: recordedValues(facts),
    candidate: facts.candidate,
    component: facts.manifest.component ?? null,
    version: facts.manifest.version,
    line: facts.manifest.branch,
    release_id: content.releaseId,
    evidence: content.evidence,
    environment: facts.environment.name,
    previous: referenceTo(there),
    shown: content.shown,
    ...(reviewed === undefined ? {} : { reviewed }),
    run: { id: run.id, attempt: run.attempt, job: run.job, job_id: run.jobId ?? null },
    approvals: [...content.approvals],
    overrides: [...overridesIn(facts), ...bypassIn(facts)],
  };
}

/** A rollback holds what it leaves; deploying the same again changes nothing about that, and every way forward ends it. */
function heldAfter(intent: Intent, { candidate }: EntryFacts, there: Deployment | undefined): Digest[] {
  if (there === undefined || (intent !== 'rollback' && intent !== 'redeploy')) return [];
  const before = there.payload.held ?? [];
  const left = intent === 'rollback' ? [there.payload.candidate] : [];
  return [...new Set([...before, ...left])].filter((held) => held !== candidate);
}
