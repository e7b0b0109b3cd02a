import {
  type Deployment,
  DeploymentState,
  type EnvironmentRecords,
  LEDGER_TASK,
  LOCK_TASK,
  type Lock,
  readLock,
  VOTE_TASK,
  type OtherDeployment,
} from '@liftlock/core';
import type { Client } from './client.ts';
import { questioned } from './graphql.ts';
import { payloadOf } from './ledger-payload.ts';
import type { RepositoryName } from './repository.ts';

const READ = 'deployments: read';

/** The newest deployments of an environment, and of each its newest statuses. */
const DEPLOYMENTS = 30;
const STATUSES = 20;

interface DeploymentNode {
  readonly databaseId: number;
  readonly commitOid: string;
  readonly task: string | null;
  readonly payload: string | null;
  readonly createdAt: string;
  readonly statuses: { readonly nodes: readonly StatusNode[] } | null;
}

interface StatusNode {
  readonly state: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly logUrl: string | null;
}

interface Connection {
  readonly nodes: readonly DeploymentNode[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

type Answer = { readonly repository: Readonly<Record<string, unknown>> };

export interface BoardPage extends EnvironmentRecords {
  /** Whether a lock was among what was read, open or ended. */
  readonly hasLocks: boolean;
}

/** All environments in one question: GitHub answers for fifty of them within one call. */
export async function board(
  client: Client,
  { owner, repo }: RepositoryName,
  names: readonly string[],
): Promise<readonly BoardPage[]> {
  if (names.length === 0) return [];
  const variables = { owner, repo, ...Object.fromEntries(names.map((name, index) => [`n${index}`, name])) };
  const question = { query: queryFor(names.length), variables };
  const { repository } = await questioned<Answer>(client, 'deployments', READ, question);
  return names.map((name, index) => {
    const { nodes, pageInfo } = repository[`d${index}`] as Connection;
    return {
      name,
      exists: repository[`e${index}`] !== null,
      records: numbered(nodes.flatMap((node) => recordOf(name, node))),
      lock: openLock(nodes),
      hasLocks: nodes.some(({ task }) => task === LOCK_TASK),
      others: nodes.filter(({ task }) => !OURS.includes(task ?? '')).map(otherOf),
      hasOlder: pageInfo.hasNextPage,
    };
  });
}

function queryFor(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index);
  const declared = all.map((index) => `$n${index}: String!`).join(', ');
  const asked = all.map(
    (index) => `e${index}: environment(name: $n${index}) { name }
    d${index}: deployments(environments: [$n${index}], first: ${DEPLOYMENTS}, orderBy: { field: CREATED_AT, direction: DESC }) { ...newest }`,
  );
  return `query ($owner: String!, $repo: String!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    ${asked.join('\n    ')}
  }
}
fragment newest on DeploymentConnection {
  pageInfo { hasNextPage }
  nodes {
    databaseId commitOid task payload createdAt
    statuses(first: ${STATUSES}) { nodes { state description createdAt logUrl } }
  }
}`;
}

function recordOf(environment: string, { databaseId: id, commitOid: sha, task, payload, statuses }: DeploymentNode) {
  const read = task === LEDGER_TASK ? payloadOf(id, environment, payload) : undefined;
  return read === undefined ? [] : [{ id, environment, sha, payload: read, written: statuses?.nodes ?? [] }];
}

type Unnumbered = ReturnType<typeof recordOf>[number];

/**
 * GraphQL gives no numbers of statuses, and what is live is decided by their order over all records. So they are counted
 * by their time; within a second, those of the later record come later.
 */
function numbered(records: readonly Unnumbered[]): Deployment[] {
  const all = records
    .flatMap(({ id, written }) => written.toReversed().map((status, index) => ({ status, id, index })))
    .sort(
      (a, b) => Date.parse(a.status.createdAt) - Date.parse(b.status.createdAt) || a.id - b.id || a.index - b.index,
    );
  const numbers = new Map(all.map(({ status }, index) => [status, index + 1]));
  return records.map(({ written, ...record }) => ({
    ...record,
    statuses: written
      .map((status) => ({
        id: numbers.get(status) ?? 0,
        state: DeploymentState.parse(status.state.toLowerCase()),
        description: status.description ?? '',
        createdAt: status.createdAt,
        logUrl: status.logUrl ?? '',
      }))
      .sort((a, b) => b.id - a.id),
  }));
}

const OURS: readonly string[] = [LEDGER_TASK, LOCK_TASK, VOTE_TASK];

/** The oldest open lock, as the ledger reads it. */
function openLock(nodes: readonly DeploymentNode[]): Lock | undefined {
  const locks = nodes.filter(({ task }) => task === LOCK_TASK);
  const ended = locks.findIndex((lock) => hasStatus(lock, 'INACTIVE'));
  return (ended < 0 ? locks : locks.slice(0, ended))
    .filter((lock) => !hasStatus(lock, 'ERROR'))
    .flatMap(({ databaseId: id, payload }): Lock[] => {
      const read = readLock(payload);
      return read === undefined ? [] : [{ ...read, id }];
    })
    .at(-1);
}

function hasStatus({ statuses }: DeploymentNode, asked: 'INACTIVE' | 'ERROR'): boolean {
  return statuses?.nodes.some(({ state }) => state === asked) === true;
}

function otherOf({ databaseId: id, commitOid: sha, task, createdAt, statuses }: DeploymentNode): OtherDeployment {
  const succeeded = (statuses?.nodes ?? []).some(({ state }) => state === 'SUCCESS');
  return { id, sha, task: task ?? '', succeeded, createdAt };
}
