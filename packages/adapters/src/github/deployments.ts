import { isDeepStrictEqual } from 'node:util';
import { type ClockPort, type Deployment, DeploymentState, type NewStatus } from '@liftlock/core';
import type { Client } from './client.ts';
import { createOnce } from './create-once.ts';
import { call } from './failures.ts';
import type { RepositoryName } from './repository.ts';

const READ = 'deployments: read';
const WRITE = 'deployments: write';
/** The most that GitHub gives at once. */
export const PER_PAGE = 100;

export interface DeploymentAnswer {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly payload: unknown;
  readonly created_at: string;
}

export type StatusList = Deployment['statuses'];

export interface NewDeployment<Payload> {
  readonly task: string;
  readonly sha: string;
  readonly production: boolean;
  readonly payload: Payload & { readonly environment: string };
  readonly description: string;
  /** The payload as GitHub gives it back, for finding the deployment whose answer was lost. */
  readonly read: (answer: DeploymentAnswer) => unknown;
}

/** GitHub's deployments and their statuses, whatever they are used for. */
export class Deployments {
  readonly #client: Client;
  readonly #repo: RepositoryName;
  readonly #clock: ClockPort;
  /** Of deployments that have their end: what counts in them never changes again. */
  readonly #ended = new Map<number, StatusList>();
  /** Of deployments that this process has made: nobody else writes to them while it lives. */
  readonly #own = new Map<number, StatusList>();

  constructor(client: Client, repo: RepositoryName, clock: ClockPort) {
    this.#client = client;
    this.#repo = repo;
    this.#clock = clock;
  }

  /** One page, newest first. */
  list(query: { environment?: string; task?: string; sha?: string; page?: number }): Promise<DeploymentAnswer[]> {
    return call('GET deployments', READ, async () => [
      ...(await this.#client.rest.repos.listDeployments({ ...this.#repo, per_page: PER_PAGE, ...query })).data,
    ]);
  }

  /** Newest first. */
  async statuses(id: number): Promise<StatusList> {
    const known = this.#own.get(id) ?? this.#ended.get(id);
    if (known !== undefined) return known;
    const query = { ...this.#repo, deployment_id: id, per_page: PER_PAGE };
    const found = await call(`GET deployments/${id}/statuses`, READ, async () =>
      (await this.#client.rest.repos.listDeploymentStatuses(query)).data.map(statusOf).sort((a, b) => b.id - a.id),
    );
    if (found.some(({ state }) => ENDS.includes(state))) this.#ended.set(id, found);
    return found;
  }

  /** Gives its id. GitHub neither merges anything for it nor waits for other checks. */
  async create<Payload>({
    task,
    sha,
    production,
    payload,
    description,
    read,
  }: NewDeployment<Payload>): Promise<number> {
    const { environment } = payload;
    const fields = { task, environment, description, payload: { ...payload } };
    const create = () =>
      call('POST deployments', WRITE, async () => {
        const { data } = await this.#client.rest.repos.createDeployment({
          ...this.#repo,
          ...fields,
          ref: sha,
          production_environment: production,
          auto_merge: false,
          required_contexts: [],
        });
        return (data as { id: number }).id;
      });
    const lost = async () =>
      (await this.list({ environment, task, sha })).find((one) => isDeepStrictEqual(read(one), plain(payload)))?.id;
    const id = await createOnce(create, lost, this.#clock);
    this.#own.set(id, []);
    return id;
  }

  async addStatus(id: number, { state, description, url, logUrl }: NewStatus): Promise<StatusList[number]> {
    const own = this.#own.get(id);
    // After a lost answer only GitHub knows what was written.
    this.#own.delete(id);
    this.#ended.delete(id);
    const create = () =>
      call(`POST deployments/${id}/statuses`, WRITE, async () => {
        const { data } = await this.#client.rest.repos.createDeploymentStatus({
          ...this.#repo,
          deployment_id: id,
          state,
          description,
          log_url: logUrl,
          auto_inactive: false,
          ...(url === undefined ? {} : { environment_url: url }),
        });
        return statusOf(data);
      });
    const lost = async () =>
      (await this.statuses(id)).find((status) => status.state === state && status.description === description);
    const status = await createOnce(create, lost, this.#clock);
    if (own !== undefined) this.#own.set(id, [status, ...own]);
    return status;
  }
}

const ENDS: readonly DeploymentState[] = ['success', 'failure', 'error', 'inactive'];

/** Without members that have no value, as JSON carries it. */
function plain(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload));
}

interface StatusAnswer {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly created_at: string;
  readonly log_url?: string;
}

function statusOf({ id, state, description, created_at, log_url = '' }: StatusAnswer): StatusList[number] {
  return { id, state: DeploymentState.parse(state), description, createdAt: created_at, logUrl: log_url };
}
