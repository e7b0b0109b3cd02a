import { isDeepStrictEqual } from 'node:util';
import {
  type ClockPort,
  type Deployment,
  DeploymentState,
  hasSucceeded,
  type LedgerReads,
  type LedgerScope,
  type LedgerWrites,
  type DeploymentPayload,
  LEDGER_TASK,
  LOCK_TASK,
  type Lock,
  type LockPayload,
  readLock,
  readVote,
  type Vote,
  type VotePayload,
  VOTE_TASK,
  readPayload,
} from '@liftlock/core';
import { board } from './board.ts';
import type { Client } from './client.ts';
import { createOnce } from './create-once.ts';
import { call } from './failures.ts';
import { payloadOf } from './ledger-payload.ts';
import type { RepositoryName } from './repository.ts';

const READ = 'deployments: read';
const WRITE = 'deployments: write';
const PER_PAGE = 100;
const PAGES = 10;

interface DeploymentAnswer {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly payload: unknown;
}

interface StatusAnswer {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly created_at: string;
  readonly log_url?: string;
}

/** The ledger: deployments with our task and payload. */
export function ledger(client: Client, repo: RepositoryName, clock: ClockPort): LedgerReads & LedgerWrites {
  const { repos } = client.rest;
  const statusesOf = (id: number) =>
    call(`GET deployments/${id}/statuses`, READ, async () => {
      const { data } = await repos.listDeploymentStatuses({ ...repo, deployment_id: id, per_page: PER_PAGE });
      return data.map(statusOf).sort((a, b) => b.id - a.id);
    });

  const list = (query: { environment: string; task?: string; sha?: string; page?: number }) =>
    call('GET deployments', READ, async () => [
      ...(await repos.listDeployments({ ...repo, per_page: PER_PAGE, ...query })).data,
    ]);

  /** A deployment that deploys nothing, and is found again by its payload after a lost answer. */
  const createMark = <Mark extends LockPayload | VotePayload>(
    task: string,
    sha: string,
    mark: Mark,
    read: (payload: unknown) => Mark | undefined,
  ): Promise<Mark & { id: number }> => {
    const { environment } = mark;
    const create = async () => {
      const { data } = await call('POST deployments', WRITE, () =>
        repos.createDeployment({
          ...repo,
          ref: sha,
          task,
          environment,
          production_environment: false,
          payload: { ...mark },
          description: `Liftlock: ${task === LOCK_TASK ? 'locked' : 'approved'} by ${mark.by}`,
          auto_merge: false,
          required_contexts: [],
        }),
      );
      return { ...mark, id: (data as { id: number }).id };
    };
    const lost = async () => {
      const same = (await list({ environment, task, sha })).find(({ payload }) =>
        isDeepStrictEqual(read(payload), mark),
      );
      return same === undefined ? undefined : { ...mark, id: same.id };
    };
    return createOnce(create, lost, clock);
  };

  return {
    async read(environment, scope) {
      const records: Deployment[] = [];
      const found: DeploymentAnswer[] = [];
      const reading = new Reading(scope);
      for (let page = 1; page <= PAGES; page += 1) {
        const data = await list({ environment, page });
        found.push(...data);
        for (const record of ofTask(LEDGER_TASK, data).flatMap(recordOf)) {
          if (!reading.wants(record)) continue;
          const whole = { ...record, statuses: await statusesOf(record.id) };
          reading.saw(whole);
          records.push(whole);
        }
        if (data.length < PER_PAGE || reading.complete) break;
      }
      const [newestLock] = ofTask(LOCK_TASK, found).flatMap(lockOf);
      const isOpen = newestLock !== undefined && isActive(await statusesOf(newestLock.id));
      return {
        records,
        lock: isOpen ? newestLock : undefined,
        votes: ofTask(VOTE_TASK, found).flatMap(voteOf),
        others: found.filter(({ task }) => !OURS.includes(task)).map(({ id, sha }) => ({ id, sha })),
      };
    },
    board: (environments) => board(client, repo, environments),
    createLock: (sha, lock) => createMark(LOCK_TASK, sha, lock, readLock),
    createVote: (sha, vote) => createMark(VOTE_TASK, sha, vote, readVote),
    createRecord(sha, production, payload) {
      const { environment } = payload;
      const create = async () => {
        const { data } = await call('POST deployments', WRITE, () =>
          repos.createDeployment({
            ...repo,
            ref: sha,
            production_environment: production,
            ...deploymentFields(payload),
          }),
        );
        return { id: (data as { id: number }).id, environment, sha, payload, statuses: [] };
      };
      const lost = async () => {
        const data = await list({ environment, task: LEDGER_TASK, sha });
        return data.flatMap(recordOf).find((record) => isDeepStrictEqual(record.payload, readPayload(payload)));
      };
      return createOnce<Deployment>(create, lost, clock);
    },
    addStatus(id, { state, description, url, logUrl }) {
      const create = async () => {
        const { data } = await call(`POST deployments/${id}/statuses`, WRITE, () =>
          repos.createDeploymentStatus({
            ...repo,
            deployment_id: id,
            state,
            description,
            log_url: logUrl,
            auto_inactive: false,
            ...(url === undefined ? {} : { environment_url: url }),
          }),
        );
        return statusOf(data);
      };
      const lost = async () =>
        (await statusesOf(id)).find((status) => status.state === state && status.description === description);
      return createOnce(create, lost, clock);
    },
  };
}

/** GitHub neither merges anything for a record nor waits for other checks. */
function deploymentFields(payload: DeploymentPayload) {
  const { environment, version } = payload;
  const description = `Liftlock: ${version}`;
  return { task: LEDGER_TASK, environment, payload, description, auto_merge: false, required_contexts: [] };
}

/**
 * How far back a ledger must be read: to the newest success that counts and the record that it replaced, with all that
 * counts in between. Each record costs a call.
 */
class Reading {
  readonly #scope: LedgerScope;
  #success: Deployment | undefined;
  #replacedSeen = false;

  constructor(scope: LedgerScope) {
    this.#scope = scope;
  }

  wants({ payload, sha }: Deployment): boolean {
    if (this.#success === undefined) return true;
    return (!this.complete && this.#scope.counts(payload)) || this.#scope.also(payload, sha);
  }

  saw(record: Deployment): void {
    if (record.id === this.#success?.payload.previous?.deployment) this.#replacedSeen = true;
    if (this.#success === undefined && this.#scope.counts(record.payload) && hasSucceeded(record)) {
      this.#success = record;
    }
  }

  get complete(): boolean {
    return this.#success !== undefined && this.#replacedSeen;
  }
}

const OURS = [LEDGER_TASK, LOCK_TASK, VOTE_TASK];

function ofTask(task: string, found: readonly DeploymentAnswer[]): DeploymentAnswer[] {
  return found.filter((one) => one.task === task);
}

function lockOf({ id, payload }: DeploymentAnswer): Lock[] {
  const read = readLock(payload);
  return read === undefined ? [] : [{ ...read, id }];
}

function voteOf({ id, payload }: DeploymentAnswer): Vote[] {
  const read = readVote(payload);
  return read === undefined ? [] : [{ ...read, id }];
}

/** Not ended by anybody. */
function isActive(statuses: Deployment['statuses']): boolean {
  return statuses.every(({ state }) => state !== 'inactive');
}

function recordOf({ id, sha, environment, payload }: DeploymentAnswer): Deployment[] {
  const read = payloadOf(id, environment, payload);
  return read === undefined ? [] : [{ id, sha, environment, payload: read, statuses: [] }];
}

function statusOf({ id, state, description, created_at, log_url = '' }: StatusAnswer): Deployment['statuses'][number] {
  return { id, state: DeploymentState.parse(state), description, createdAt: created_at, logUrl: log_url };
}
