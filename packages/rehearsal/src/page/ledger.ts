import { readFile } from 'node:fs/promises';
import type { DeploymentRecord, GitHubState, LocalGitHub, ReleaseRecord } from '../github/index.ts';

/** A deployment that the suite wrote about a candidate, with what its payload says. */
export interface LedgerRecord {
  readonly deployment: DeploymentRecord;
  readonly version: string;
  readonly candidate: string;
  readonly intent: string;
  readonly releaseId: number;
  readonly runId: number;
  readonly approvals: readonly { readonly user: string; readonly comment: string }[];
}

const TASK = 'liftlock';

/** The suite's own records, oldest first. Everything else in the list of deployments is left out. */
export function ledgerOf(state: GitHubState): LedgerRecord[] {
  return state.deployments.flatMap((deployment) => {
    const payload = payloadOf(deployment);
    if (deployment.task !== TASK || payload === undefined) return [];
    const { version, candidate, intent, release_id, run, approvals } = payload;
    if (typeof version !== 'string' || typeof candidate !== 'string') return [];
    return [
      {
        deployment,
        version,
        candidate,
        intent: typeof intent === 'string' ? intent : 'promote',
        releaseId: Number(release_id),
        runId: Number((run as { readonly id?: unknown } | undefined)?.id),
        approvals: Array.isArray(approvals) ? (approvals as LedgerRecord['approvals']) : [],
      },
    ];
  });
}

function payloadOf({ payload }: DeploymentRecord): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The record whose success came last. */
export function liveIn(ledger: readonly LedgerRecord[], environment: string): LedgerRecord | undefined {
  const succeeded = ledger.flatMap((record) => {
    const success = record.deployment.statuses.findLast(({ state }) => state === 'success');
    return success === undefined || record.deployment.environment !== environment ? [] : [{ record, id: success.id }];
  });
  return succeeded.sort((one, other) => other.id - one.id)[0]?.record;
}

/** The JSON of an asset, or undefined where there is no such asset or it is no JSON. */
export async function assetJson(github: LocalGitHub, release: ReleaseRecord, name: string): Promise<unknown> {
  const sha256 = release.assets.find((asset) => asset.name === name)?.sha256;
  if (sha256 === undefined || sha256 === null) return undefined;
  try {
    return JSON.parse(await readFile(github.blobPath(sha256), 'utf8'));
  } catch {
    return undefined;
  }
}
