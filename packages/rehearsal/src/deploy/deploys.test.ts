import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROCESS_LIMITS, runProcess } from '../runner/process/run-process.ts';
import { type ExpectedAnswer, expectedAnswer } from './print/expected-answer.ts';
import { Printing } from './print/printing.ts';
import { parseConfig } from '@liftlock/core';

/** What an action of the suite does: it runs commands by bash, and asks what it has deployed. */
const ACTION = `
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { request as requests } from 'node:https';
const [root] = process.argv.slice(2);
const bash = (environment) => spawnSync('bash', ['--noprofile', '-e', root + '/step.sh'], {
  env: { ...process.env, LIFTLOCK_ENVIRONMENT: environment }, encoding: 'utf8' }).stdout;
console.log(JSON.stringify([bash(''), bash('production')]));
const get = (send, url, agent) => new Promise((resolve) => {
  send(new URL(url), { agent: false, headers: { 'user-agent': agent } }, async (response) => {
    let body = '';
    for await (const chunk of response) body += chunk;
    resolve([response.statusCode, body]);
  }).on('error', ({ code }) => resolve([code])).end();
});
console.log(JSON.stringify(await get(requests, 'https://shop.invalid/health', 'liftlock')));
console.log(JSON.stringify(await get(request, 'http://shop.invalid/else', 'liftlock')));
console.log(JSON.stringify(await get(request, 'http://shop.invalid/health', 'liftlock/1.0.0')));
`;

describe('deploys that are printed', () => {
  let root: string;
  let printing: Printing;
  const env = { PATH: process.env['PATH'] ?? '' };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'liftlock-printing-'));
    mkdirSync(join(root, 'actions'));
    writeFileSync(join(root, 'actions/action.mjs'), ACTION);
    writeFileSync(join(root, 'step.sh'), 'echo "$0 has run"\n');
    const expected = (url: string): ExpectedAnswer | undefined =>
      url.endsWith('/health') ? { status: 200, body: { version: '1.4.0' } } : undefined;
    printing = await Printing.open({ root, node: process.execPath, path: env.PATH, expected });
  });
  afterEach(async () => {
    await printing.close();
    rmSync(root, { recursive: true });
  });

  async function run(started: Parameters<Printing['wrap']>[0]): Promise<string[]> {
    const lines: string[] = [];
    const exitCode = await runProcess({
      ...started,
      signal: AbortSignal.timeout(60_000),
      limits: PROCESS_LIMITS,
      onLine: (line) => lines.push(line),
    });
    expect(exitCode).toBe(0);
    return lines;
  }
  test('are shown by the suite in place of running them, and their checks are answered as they expect', async () => {
    const args = [join(root, 'actions/action.mjs'), root];
    const lines = await run(printing.wrapSuite({ command: process.execPath, args, cwd: root, env }));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      [`${root}/step.sh has run\n`, 'Not run, because of --deploy=print:\n  echo "$0 has run"\n'],
      [200, '{"version":"1.4.0"}'],
      [502, '{"error":"Not asked, because of --deploy=print."}'],
      [expect.stringMatching(/ENOTFOUND|EAI_AGAIN/)],
    ]);
    expect([...printing.unasked]).toEqual(['https://shop.invalid/health', 'http://shop.invalid/else']);
  });

  test('are not run by steps of the workflow', async () => {
    const started = { command: 'bash', args: [join(root, 'step.sh')], cwd: root, env };
    expect(await run(printing.wrap(started))).toEqual(['Not run, because of --deploy=print.']);
  });
});

describe('the answer that a check expects', () => {
  const parsed = parseConfig(`components: [{ name: app, path: ., artifacts: ["out/*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments:
  - name: production
    requires: { variables: [API_URL] }
    deploy: [{ name: roll out, commands: [./deploy] }]
    validate:
      - { name: healthy, http: { url: "\${API_URL}/health", status: 204, json: { version: "{version}", by: liftlock } } }
`);
  const config = parsed.ok ? parsed.config : undefined;
  const record = { sha: 'abc', payload: { version: '1.4.0', candidate: 'sha256:1' } };
  const answer = (url: string) =>
    expectedAnswer(url, config, () => ({ settings: { API_URL: 'https://shop.invalid' }, record: record as never }));

  test('is the one of the deploy that is under way', () => {
    expect(answer('https://shop.invalid/health')).toEqual({ status: 204, body: { version: '1.4.0', by: 'liftlock' } });
  });

  test('is none for another address, and none where nothing was deployed', () => {
    expect(answer('https://shop.invalid/other')).toBeUndefined();
    expect(
      expectedAnswer('https://shop.invalid/health', config, () => ({ settings: {}, record: undefined })),
    ).toBeUndefined();
  });
});
