import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeploymentPayload, digestOf, type GitHubPorts, LiftlockError } from '@liftlock/core';
import { restGitHub } from '../../../packages/adapters/src/github/index.ts';
import type { Fault, FaultCall } from '../../../packages/rehearsal/src/github/faults.ts';
import { type CheckedGitHub, checkedGitHub } from '../openapi/local-github.ts';
import { FakeClock } from './fake-clock.ts';

const JOB = { contents: 'write', deployments: 'write', actions: 'read' } as const;

/** The REST adapter on a local GitHub, as a job has it on GitHub: writes are spaced, by a clock that costs no time. */
export class Connected {
  readonly server: CheckedGitHub;
  readonly clock = new FakeClock();
  readonly warnings: string[] = [];
  readonly calls: FaultCall[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'liftlock-github-'));
  readonly github: GitHubPorts;
  /** What was sent to create or change something, oldest first. */
  readonly sent: { readonly body: Record<string, unknown> }[] = [];

  constructor(options: Parameters<typeof checkedGitHub>[0] = {}) {
    this.server = checkedGitHub(options);
    const { server, sent } = this;
    const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
      const { body } = init;
      if (typeof body === 'string') sent.push({ body: JSON.parse(body) as Record<string, unknown> });
      return server.fetch(input, init);
    };
    this.github = this.connect({ fetch: fetch as typeof globalThis.fetch });
  }

  connect(options: Partial<Parameters<typeof restGitHub>[1]> = {}): GitHubPorts {
    const { server, warnings, clock } = this;
    return restGitHub(
      { owner: 'acme', repo: 'shop' },
      {
        token: server.github.issueToken({ permissions: JOB }),
        apiUrl: server.github.origin,
        version: 'test',
        spaceWrites: true,
        warn: (message) => warnings.push(message),
        clock,
        ...options,
      },
    );
  }

  /** Lets the first calls of a method fail in this way: before they have an effect, or after. */
  faulty(fault: Fault, method: string, when: 'before' | 'after' = 'before', times = 1): void {
    let left = times;
    const hook = (call: FaultCall): Fault | undefined => {
      this.calls.push(call);
      if (call.method !== method || left === 0) return undefined;
      left -= 1;
      return fault;
    };
    this.server.github.faults = when === 'before' ? { before: hook } : { after: hook };
  }

  file(content: string): string {
    const path = join(this.folder, 'file');
    writeFileSync(path, content);
    return path;
  }

  draft() {
    return { tag: 'v1.0.0', target: this.server.firstCommit, name: 'v1.0.0', body: 'notes', prerelease: false };
  }

  payload(change: Partial<DeploymentPayload> = {}): DeploymentPayload {
    return {
      schema: 1,
      intent: 'promote',
      candidate: digestOf('candidate'),
      component: null,
      version: '1.0.0',
      line: 'main',
      release_id: 1,
      evidence: digestOf('evidence'),
      environment: 'staging',
      previous: null,
      shown: {},
      run: { id: 1, attempt: 1, job: 'stage', job_id: null },
      approvals: [],
      overrides: [],
      ...change,
    };
  }

  remove(): void {
    this.server.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The code of the problem that a call ended with. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'done';
  } catch (error) {
    return error instanceof LiftlockError ? (error.problems[0]?.code ?? '') : String(error);
  }
}
