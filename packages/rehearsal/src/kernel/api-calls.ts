import type { GitHubState, RequestRecord } from '../github/index.ts';
import type { ApiCalls, RefusedCall } from './result.ts';

/** How a call that stands for what a person does on GitHub's pages names its client. It is no call of the workflow. */
export const PERSON = 'rehearsal-person';
/** How the suite's own actions name themselves. */
const SUITE = 'liftlock/';
/** Answers after which a workflow that goes on all the same has shown nothing. */
const REFUSED: ReadonlySet<number> = new Set([403, 422, 501]);

/** What clients asked of the API: the suite's actions, and all others. */
export function apiCalls({ api, requests }: Pick<GitHubState, 'api' | 'requests'>): ApiCalls {
  const ofRun = requests.filter(({ userAgent }) => userAgent !== PERSON);
  const others = ofRun.filter((request) => !request.userAgent.startsWith(SUITE));
  return {
    calls: api.calls,
    writes: api.writes,
    others: { calls: others.length, writes: others.filter(isWrite).length },
    refused: refusedCalls(ofRun),
  };
}

/** Calls among these requests alone. */
export function callsAmong(requests: readonly RequestRecord[]): ApiCalls {
  const suite = requests.filter(({ userAgent }) => userAgent.startsWith(SUITE));
  return apiCalls({ api: { calls: suite.length, writes: suite.filter(isWrite).length }, requests: [...requests] });
}

function isWrite({ method, path }: RequestRecord): boolean {
  return method !== 'GET' && method !== 'HEAD' && !path.endsWith('/graphql');
}

function refusedCalls(requests: readonly RequestRecord[]): RefusedCall[] {
  const calls = new Map<string, RefusedCall>();
  for (const { method, path, status, userAgent, permission } of requests) {
    if (!REFUSED.has(status)) continue;
    const client = /^[^/\s]+/.exec(userAgent)?.[0] ?? 'a client without a name';
    const key = [client, method, path, status].join(' ');
    const times = (calls.get(key)?.times ?? 0) + 1;
    calls.set(key, { client, method, path, status, times, permission: status === 403 ? permission : null });
  }
  return [...calls.values()];
}

/** One refused call as people read it. */
export function refusedText({ client, method, path, status, times, permission }: RefusedCall): string {
  const why =
    status === 501
      ? 'not modelled by the local GitHub, so nothing is known about the answer of GitHub'
      : status === 403 && permission !== null
        ? `the job has no \`${permission}\``
        : 'refused';
  return `${client}: ${method} ${path}: ${status}, ${why}${times === 1 ? '' : ` (${times} times)`}`;
}
