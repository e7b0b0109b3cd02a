import { setTimeout } from 'node:timers/promises';
import type { StepLog } from '../commands/step-log.ts';
import type { EngineSession } from './engine-session.ts';

/** `job.services.<id>` */
export interface ServiceContext {
  readonly id: string;
  readonly network: string;
  /** Port of this machine by port of the container. */
  readonly ports: Readonly<Record<string, string>>;
}

export interface ServiceWait {
  readonly session: EngineSession;
  /** Of the container. */
  readonly name: string;
  readonly alias: string;
  readonly log: StepLog;
  readonly signal: AbortSignal;
  /** Until the first look; each further one takes twice as long, up to sixteen times. */
  readonly beginMs: number;
}

const HEALTH = '{{.State.Status}} {{.State.ExitCode}} {{if .Config.Healthcheck}}{{print .State.Health.Status}}{{end}}';

/** Waits until the health check of a service says yes; one without is ready (actions/runner: ContainerOperationProvider.cs). */
export async function awaitHealth(service: ServiceWait): Promise<void> {
  const { session, name, alias, log, signal, beginMs } = service;
  const look = async () => {
    const [state, exitCode, health = ''] = (await session.inspect(name, HEALTH)).toLowerCase().split(' ');
    if (state === 'exited' || state === 'dead') await tellEnd(service, exitCode);
    return state === 'exited' || state === 'dead' ? 'none' : health;
  };
  let health = await look();
  for (let delay = beginMs; health === 'starting'; delay = Math.min(delay * 2, beginMs * 16)) {
    log.output(`${alias} service is starting, waiting ${delay / 1000} seconds before checking again.`);
    await setTimeout(delay, undefined, { signal });
    // Podman leaves its checks to systemd, which not every machine has.
    if (session.engine.name === 'podman') await session.ask(['healthcheck', 'run', name]);
    health = await look();
  }
  if (health === '' || health === 'none') return;
  if (health === 'healthy') return log.output(`${alias} service is healthy.`);
  await session.ask(['logs', name], { onLine: (line) => log.output(line) });
  throw new Error(`Failed to initialize, ${alias} service is ${health}.`);
}

/** A service that has ended tells why in its log. GitHub goes on all the same. */
async function tellEnd({ session, name, alias, log }: ServiceWait, exitCode = ''): Promise<void> {
  await session.ask(['logs', name], { onLine: (line) => log.output(line) });
  log.warning(`The ${alias} service has ended with exit code ${exitCode}.`);
}
