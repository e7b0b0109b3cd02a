/** Scripts that both components of the sample share. They need nothing but Node. */

export const TOOL_TARBALL = `// Reads and writes .tgz files that depend on nothing but the bytes that go in: no clock, no user, no folder order.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;

export function writeTarball(path, files) {
  const blocks = files.flatMap(([name, bytes]) => [header(name, bytes.length), bytes, padding(bytes.length)]);
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[9] = 255; // "unknown" in place of the operating system, which gzip would write here
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, packed);
  console.log(path + ' (' + files.length + ' files, ' + packed.length + ' bytes)');
}

export function readTarball(path) {
  const bytes = gunzipSync(readFileSync(path));
  const files = [];
  for (let at = 0; bytes[at] !== 0; ) {
    const name = bytes.toString('utf8', at, bytes.indexOf(0, at));
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8);
    files.push([name, bytes.subarray(at + BLOCK, at + BLOCK + size)]);
    at += BLOCK + size + padding(size).length;
  }
  return files;
}

function header(name, size) {
  const block = Buffer.alloc(BLOCK);
  const octal = (number, digits) => number.toString(8).padStart(digits, '0') + '\\0';
  block.write(name, 0);
  block.write(octal(0o644, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write('        0', 148);
  block.write('ustar\\x0000', 257, 'latin1');
  block.write(octal(block.reduce((sum, byte) => sum + byte, 0), 6), 148);
  return block;
}

function padding(size) {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
`;

export const TOOL_DEPLOY = `// Hands a component's tarball to the environment's host:  node tools/deploy.js api
// or takes the last one back:                             node tools/deploy.js api --previous
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { DEPLOY_URL, DEPLOY_TOKEN, LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;
const [component, option] = process.argv.slice(2);
const back = option === '--previous';

const response = await fetch(DEPLOY_URL + (back ? '/rollback' : '/deploy') + '?component=' + component, {
  method: 'POST',
  headers: { authorization: 'Bearer ' + DEPLOY_TOKEN },
  ...(back ? {} : { body: readFileSync(join(LIFTLOCK_ARTIFACTS, component + '-' + LIFTLOCK_VERSION + '.tgz')) }),
});
console.log(await response.text());
process.exit(response.ok ? 0 : 1);
`;

export const INTEGRATION_TEST = `// Starts the service out of the very tarball that is going to be deployed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTarball } from '../tools/tarball.js';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;

describe('the packed service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lockside-'));
  let service;
  let port;

  before(async () => {
    for (const [name, bytes] of readTarball(join(LIFTLOCK_ARTIFACTS, 'api-' + LIFTLOCK_VERSION + '.tgz'))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    service = spawn(process.execPath, ['src/server.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
    const [line] = await once(service.stdout, 'data');
    port = /listening on (\\d+)/.exec(line)[1];
  });

  after(async () => {
    service.kill();
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  });

  it('answers /health with the version that is being released', async () => {
    const response = await fetch('http://127.0.0.1:' + port + '/health');
    assert.deepEqual(await response.json(), { status: 'ok', version: LIFTLOCK_VERSION });
  });

  it('lists the boats', async () => {
    const response = await fetch('http://127.0.0.1:' + port + '/api/boats');
    assert.equal((await response.json()).length, 4);
  });
});
`;
