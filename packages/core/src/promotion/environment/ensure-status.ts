import { type Deployment, type DeploymentState, type Holder, holderUrl } from '../../deployment/index.ts';
import type { WorkflowEvent } from '../../event/index.ts';
import type { Ports } from '../../ports/index.ts';

/** GitHub's limit of a status description (REST reference, "Create a deployment status"). */
const DESCRIPTION_LIMIT = 140;

type WritableState = Exclude<DeploymentState, 'waiting'>;
type StatusPorts = Pick<Ports, 'ledger' | 'event'>;

/** Writes a status, unless the record has had it: a record passes each state once, also when a job was killed in between. */
export async function ensureStatus(
  record: Deployment,
  state: WritableState,
  description: string,
  ports: StatusPorts,
  url?: string,
): Promise<Deployment> {
  if (record.statuses.some((status) => status.state === state)) return record;
  return addStatus(record, state, description, ports, url);
}

/** Writes a status that also says who works on the record now. */
export async function addStatus(
  record: Deployment,
  state: WritableState,
  description: string,
  { ledger, event }: StatusPorts,
  url?: string,
): Promise<Deployment> {
  const status = await ledger.addStatus(record.id, {
    state,
    description:
      description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
    url,
    logUrl: holderUrl(event.repositoryUrl, holderIn(event)),
  });
  return { ...record, statuses: [status, ...record.statuses] };
}

function holderIn({ run }: WorkflowEvent): Holder {
  return { run: run.id, attempt: run.attempt, job: run.jobId ?? null };
}
