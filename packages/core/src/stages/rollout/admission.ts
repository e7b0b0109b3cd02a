import { type Deployment, type DeploymentPayload, open } from '../../deployment/index.ts';
import { LiftlockError, lostRace } from '../../errors/index.ts';
import type { Environment } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Ledgers } from '../entry/ledgers.ts';
import { ensureStatus } from './record.ts';

/**
 * Lets at most one candidate into an environment at a time. Whoever has the lowest open record goes on; records of jobs
 * that no longer run are closed as `error` and do not count. The same job, candidate and environment finds the record
 * that an earlier attempt left, and goes on with it.
 */
export async function admit(
  commit: string,
  payload: DeploymentPayload,
  environment: Environment,
  ledgers: Ledgers,
  ports: Ports,
): Promise<Deployment> {
  const own =
    ownRecord(await ledgers.of(environment.name), payload) ??
    (await ports.github.createDeployment(commit, environment.tier === 'prod', payload));
  const mine = await ensureStatus(own, 'queued', `Liftlock: ${payload.version} is next`, ports);
  const rivals = open(await ledgers.again(environment.name)).filter((record) => record.id !== mine.id);
  const alive = await closeDead(rivals, payload, ports);
  const first = alive.find((record) => record.id < mine.id);
  if (first === undefined) return ensureStatus(mine, 'in_progress', `Liftlock: deploying ${payload.version}`, ports);
  await ensureStatus(mine, 'inactive', `Record ${first.id} was first`, ports);
  throw new LiftlockError(lostRace(environment.name, first.id, first.payload.version, first.payload.run.id));
}

function ownRecord(records: readonly Deployment[], payload: DeploymentPayload): Deployment | undefined {
  return open(records).find(
    (record) =>
      record.payload.run.id === payload.run.id &&
      record.payload.run.job === payload.run.job &&
      record.payload.candidate === payload.candidate,
  );
}

/** Closes what nobody works on any more, and gives back the rest. */
async function closeDead(
  rivals: readonly Deployment[],
  payload: DeploymentPayload,
  ports: Ports,
): Promise<Deployment[]> {
  const alive: Deployment[] = [];
  for (const rival of rivals) {
    if (await isAlive(rival, payload, ports)) alive.push(rival);
    else await ensureStatus(rival, 'error', 'Its job ended without an answer; what it left is not known', ports);
  }
  return alive;
}

async function isAlive(rival: Deployment, payload: DeploymentPayload, ports: Ports): Promise<boolean> {
  const { run } = rival.payload;
  if (run.id === payload.run.id && run.attempt < payload.run.attempt) return false;
  const state = await ports.github.run(run.id);
  if (state === undefined || state.completed || state.attempt > run.attempt) return false;
  return run.job_id === null || (await ports.github.jobCompleted(run.job_id)) !== true;
}
