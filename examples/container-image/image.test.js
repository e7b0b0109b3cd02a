// Runs in a container of the very image that is going to be deployed, beside its server.js.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';

let service;
let address;

before(async () => {
  service = spawn(process.execPath, ['server.js'], { env: { ...process.env, PORT: '0' } });
  const [line] = await once(service.stdout, 'data');
  address = `http://127.0.0.1:${/listening on (\d+)/.exec(line)[1]}`;
});

after(async () => {
  service.kill();
  await once(service, 'exit');
});

test('/health says which version it is', async () => {
  const { LIFTLOCK_VERSION: version } = process.env;
  assert.deepEqual(await (await fetch(`${address}/health`)).json(), { status: 'ok', version });
});

test('it greets', async () => {
  assert.match(await (await fetch(`${address}/Ada`)).text(), /, Ada!\n$/);
});
