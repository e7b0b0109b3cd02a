import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { INWARD, RELAY } from './relay-program.ts';
import { RelaySockets } from './relay-sockets.ts';

const LONG = 'x'.repeat(1_000_000);
let server: Server;
let sockets: RelaySockets;
let relay: ChildProcess;

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

afterAll(async () => {
  relay.kill();
  await sockets.close();
  server.close();
  server.closeAllConnections();
  removeTemporaryFolders();
});

test('a relay carries connections of containers out, and those of this machine in', async () => {
  server = createServer((request, response) => response.end(`${request.url} ${LONG}`)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const inside = await freePort();
  const folder = temporaryFolder();
  sockets = await RelaySockets.open(folder, [port]);
  // Both ends are in one network here, so the inner one has another port.
  symlinkSync(join(folder, `${port}.sock`), join(folder, `${inside}.sock`));
  const settings = JSON.stringify({ folder, inward: INWARD, ports: [inside] });
  relay = spawn(process.execPath, ['--input-type=module', '--eval', RELAY, settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(relay.stdout ?? relay, 'data');
  expect(await (await fetch(`http://127.0.0.1:${inside}/out`)).text()).toBe(`/out ${LONG}`);
  const published = await sockets.publish(0, { host: '127.0.0.1', port });
  expect(await (await fetch(`http://127.0.0.1:${published}/in`)).text()).toBe(`/in ${LONG}`);
  await expect(sockets.publish(published, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  relay.stdin?.end();
  expect(await once(relay, 'exit')).toEqual([0, null]);
});
