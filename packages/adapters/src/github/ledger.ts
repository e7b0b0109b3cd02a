import {
  type ClockPort,
  LEDGER_TASK,
  type LedgerReads,
  type LedgerWrites,
  LOCK_TASK,
  readLock,
  readPayload,
  readVote,
  releaseName,
  VOTE_TASK,
} from '@liftlock/core';
import { board } from './board.ts';
import { completed } from './complete-board.ts';
import type { Client } from './client.ts';
import { Deployments } from './deployments.ts';
import { readCommit, readLedger } from './read-ledger.ts';
import type { RepositoryName } from './repository.ts';

/** The ledger: deployments with our tasks and payloads. */
export function ledger(client: Client, repo: RepositoryName, clock: ClockPort): LedgerReads & LedgerWrites {
  const deployments = new Deployments(client, repo, clock);
  /** What deploys nothing, so that GitHub does not take it for a deployment to production. */
  const mark = { production: false };
  return {
    read: (environment, scope) => readLedger(deployments, environment, scope),
    ofCommit: (environment, sha) => readCommit(deployments, environment, sha),
    board: async (environments) => completed(await board(client, repo, environments), deployments),
    async createRecord(sha, production, payload) {
      const description = `Liftlock: ${releaseName(payload)}`;
      const read = ({ payload: back }: { payload: unknown }) => readPayload(back);
      const id = await deployments.create({ task: LEDGER_TASK, sha, production, payload, description, read });
      return { id, environment: payload.environment, sha, payload, statuses: [] };
    },
    async createLock(sha, lock) {
      const description = `Liftlock: locked by ${lock.by}`;
      const read = ({ payload }: { payload: unknown }) => readLock(payload);
      const id = await deployments.create({ ...mark, task: LOCK_TASK, sha, payload: lock, description, read });
      return { ...lock, id };
    },
    async createVote(sha, vote) {
      const description = `Liftlock: approved by ${vote.by}`;
      const read = ({ payload }: { payload: unknown }) => readVote(payload);
      const id = await deployments.create({ ...mark, task: VOTE_TASK, sha, payload: vote, description, read });
      return { ...vote, id, writtenAt: new Date(clock.now()).toISOString() };
    },
    addStatus: (id, status) => deployments.addStatus(id, status),
  };
}
