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
