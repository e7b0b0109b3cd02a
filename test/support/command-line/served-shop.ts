import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { DeploymentPayload, GitHubPorts } from '@liftlock/core';
import { digestOf } from '@liftlock/core';
import { restGitHub } from '@liftlock/adapters';
import { type Served, serve } from '../../../packages/rehearsal/src/github/index.ts';
import { type CheckedGitHub, checkedGitHub } from '../openapi/local-github.ts';
import { main } from '../../../packages/cli/src/main.ts';

const CONFIG = `components: [{ name: app, artifacts: ["*.tgz"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - { name: staging, deploy: [{ name: roll out, commands: [./deploy] }] }
  - { name: production, after: [staging], deploy: [{ name: roll out, commands: [./deploy] }], release: true }
`;

type Options = NonNullable<Parameters<typeof checkedGitHub>[0]>;

/** A local GitHub on a socket, and a clone of its repository: what the command line has on a person's machine. */
export class ServedShop {
  readonly server: CheckedGitHub;
  readonly clone: string;
  readonly #served: Served;

  private constructor(server: CheckedGitHub, served: Served) {
    this.server = server;
    this.#served = served;
    this.clone = mkdtempSync(join(tmpdir(), 'liftlock-clone-'));
    this.git('init', '--quiet');
    this.git(
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x',
    );
    this.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    this.write('.github/liftlock.yml', CONFIG);
  }

  static async open(options: Options = {}): Promise<ServedShop> {
    const server = checkedGitHub(options);
    return new ServedShop(server, await serve(server.github));
  }

  git(...args: readonly string[]): void {
    execFileSync('git', [...args], { cwd: this.clone });
  }

  write(path: string, content: string): void {
    mkdirSync(join(this.clone, path, '..'), { recursive: true });
    writeFileSync(join(this.clone, path), content);
  }

  /** One call of the command line, with a token of these permissions. */
  async liftlock(args: readonly string[], permissions: Readonly<Record<string, 'read'>> | string = READS) {
    const { github } = this.server;
    const token = github.issueToken(typeof permissions === 'string' ? { login: permissions } : { permissions });
    return this.run(args, { GH_TOKEN: token, GITHUB_API_URL: this.#served.origin });
  }

  /** One call of the command line with these variables alone. */
  async run(args: readonly string[], variables: Readonly<Record<string, string>>) {
    const [stdout, stderr] = [sink(), sink()];
    const code = await main({
      args,
      cwd: this.clone,
      env: { PATH: process.env['PATH'], HOME: this.clone, ...variables },
      stdin: Readable.from([]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      suiteRoot: resolve('.'),
      version: '1.2.3',
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  }

  /** Makes a ledger record, with its statuses. */
  async record(change: Partial<DeploymentPayload>, ...statuses: readonly string[]): Promise<number> {
    const payload = { ...PAYLOAD, ...change };
    const { id } = await this.#ledger.createRecord(this.server.firstCommit, false, payload);
    for (const status of statuses) {
      const [state = '', description = ''] = status.split(/: (.*)/);
      await this.#ledger.addStatus(id, { state: state as 'success', description, logUrl: '' });
    }
    return id;
  }

  get #ledger(): GitHubPorts['ledger'] {
    const token = this.server.github.issueToken({ permissions: { deployments: 'write' } });
    const options = { token, apiUrl: this.#served.origin, version: 'test', spaceWrites: false, warn: () => {} };
    return restGitHub({ owner: 'acme', repo: 'shop' }, options).ledger;
  }

  async close(): Promise<void> {
    await this.#served.close();
    this.server.remove();
    rmSync(this.clone, { recursive: true, force: true });
  }
}

const READS = { contents: 'read', deployments: 'read', actions: 'read' } as const;

const PAYLOAD: DeploymentPayload = {
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
  run: { id: 7, attempt: 1, job: 'stage', job_id: null },
  approvals: [],
  overrides: [],
};

function sink() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
