import type { Deployment, DeploymentState } from '../../deployment/index.ts';
import type { Ports } from '../../ports/index.ts';

/** GitHub's limit of a status description (REST reference, "Create a deployment status"). */
const DESCRIPTION_LIMIT = 140;

/** Writes a status, unless the record has had it: a record passes each state once, also when a job was killed in between. */
export async function ensureStatus(
  record: Deployment,
  state: Exclude<DeploymentState, 'waiting'>,
  description: string,
  ports: Pick<Ports, 'github' | 'event'>,
  url?: string,
): Promise<Deployment> {
  if (record.statuses.some((status) => status.state === state)) return record;
  const status = await ports.github.addStatus(record.id, {
    state,
    description:
      description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description,
    url,
    logUrl: ports.event.run.url,
  });
  return { ...record, statuses: [status, ...record.statuses] };
}
