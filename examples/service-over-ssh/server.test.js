// Starts the service out of the very file that is going to be deployed.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'greeter-'));
let service;
let address;

before(async () => {
  execFileSync('tar', ['-xzf', join(LIFTLOCK_ARTIFACTS, `greeter-${LIFTLOCK_VERSION}.tgz`), '-C', folder]);
  service = spawn(process.execPath, ['server.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
  const [line] = await once(service.stdout, 'data');
  address = `http://127.0.0.1:${/listening on (\d+)/.exec(line)[1]}`;
});

after(async () => {
  service.kill();
  await once(service, 'exit');
  rmSync(folder, { recursive: true });
});

test('/health says which version it is', async () => {
  assert.deepEqual(await (await fetch(`${address}/health`)).json(), { status: 'ok', version: LIFTLOCK_VERSION });
});

test('it greets', async () => {
  assert.equal(await (await fetch(`${address}/Ada`)).text(), 'Hello, Ada!\n');
});
