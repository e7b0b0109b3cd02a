import type { Environment, ReleaseStep } from '../../config/index.ts';
import type { Deployment } from '../../deployment/index.ts';
import type { DeployContext } from '../../pipeline/run-step.ts';
import type { Ports } from '../../ports/index.ts';
import { saveRollout } from './saved-rollout.ts';

/** A deploy on its way: what it is about, and how far it has come. The post step finds the same in the saved state. */
export class Rollout {
  readonly record: Deployment;
  readonly environment: Environment;
  readonly context: DeployContext;
  readonly #started: ReleaseStep[] = [];
  #snapshot = '';
  #outputFile = '';
  #settled = false;

  constructor(record: Deployment, environment: Environment, context: DeployContext) {
    this.record = record;
    this.environment = environment;
    this.context = context;
  }

  /** The data and deploy steps that began, in order. */
  get started(): readonly ReleaseStep[] {
    return this.#started;
  }

  /** Nothing is to be rolled back any more: it was validated, or it was rolled back. */
  get settled(): boolean {
    return this.#settled;
  }

  /** What the rollback steps learn: also which snapshot the data steps made before the environment was changed. */
  get undoing(): DeployContext {
    return { ...this.context, snapshot: this.#snapshot };
  }

  /** @param outputFile Where the step may name a snapshot; empty for a step that may not. */
  begins(step: ReleaseStep, outputFile: string, ports: Pick<Ports, 'outputs'>): void {
    this.#started.push(step);
    this.#outputFile = outputFile;
    this.#save(ports);
  }

  keeps(snapshot: string, ports: Pick<Ports, 'outputs'>): void {
    this.#snapshot = snapshot;
    this.#save(ports);
  }

  settle(ports: Pick<Ports, 'outputs'>): void {
    this.#settled = true;
    this.#save(ports);
  }

  #save(ports: Pick<Ports, 'outputs'>): void {
    const { version, tag, commit, candidate, artifacts, configFile, references, previousVersion } = this.context;
    saveRollout(
      {
        environment: this.environment.name,
        component: this.record.payload.component ?? '',
        deployment: this.record.id,
        started: this.#started.map(({ name }) => name),
        finished: this.#settled,
        snapshot: this.#snapshot,
        outputFile: this.#outputFile,
        context: { version, tag, commit, candidate, artifacts, configFile, references, previousVersion },
      },
      ports,
    );
  }
}
