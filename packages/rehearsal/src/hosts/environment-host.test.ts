import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EnvironmentHost } from './index.ts';

interface Entry {
  readonly path: string;
  readonly content?: string;
  readonly type?: string;
}

/** A tarball by hand, so that it can be one that no honest tool writes. */
function tarball(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ path, content = '', type = '0' }) => {
    const header = Buffer.alloc(512);
    header.write(path);
    header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    header.write('ustar\0', 257);
    return [header, Buffer.from(content), Buffer.alloc((512 - (Buffer.byteLength(content) % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const SERVER = `
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const { version } = JSON.parse(readFileSync('version.json', 'utf8'));
const server = createServer((request, response) => response.end(JSON.stringify({ status: 'ok', version })));
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening on ' + server.address().port));
`;

const service = (version: string, server = SERVER) =>
  tarball([
    { path: 'package.json', content: '{"type":"module"}' },
    { path: 'version.json', content: JSON.stringify({ version }) },
    { path: 'src/', type: '5' },
    { path: 'src/server.js', content: server },
  ]);

describe('the host of an environment', () => {
  let folder: string;
  let host: EnvironmentHost;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'liftlock-host-'));
    host = new EnvironmentHost({ name: 'staging', folder, token: 'deploy-token' });
    await host.listen();
  });
  afterEach(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  const post = async (path: string, body?: Buffer, token = 'deploy-token') => {
    const response = await fetch(host.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const get = async (path: string) => {
    const response = await fetch(host.url + path);
    return { status: response.status, body: (await response.json()) as unknown };
  };

  test('runs the service of the tarball that it is handed', async () => {
    expect((await get('/health')).status).toBe(503);
    expect(await post('/deploy?component=api', service('1.4.0'))).toEqual({
      status: 200,
      body: { environment: 'staging', component: 'api', version: '1.4.0' },
    });
    expect(await get('/health')).toEqual({ status: 200, body: { status: 'ok', version: '1.4.0' } });
    expect(host.versions).toEqual({ api: '1.4.0' });
  });

  test('serves the files of a component without a server', async () => {
    await post('/deploy?component=web', tarball([{ path: './version.json', content: '{"version":"1.4.0"}' }]));
    expect(await get('/version.json')).toEqual({ status: 200, body: { version: '1.4.0' } });
    expect((await get('/../../etc/passwd')).status).toBe(404);
  });

  test('goes back to the version before', async () => {
    await post('/deploy?component=api', service('1.3.0'));
    await post('/deploy?component=api', service('1.4.0'));
    expect((await post('/rollback?component=api')).body['version']).toBe('1.3.0');
    expect(await get('/health')).toEqual({ status: 200, body: { status: 'ok', version: '1.3.0' } });
  });

  test('goes back to nothing when there was nothing', async () => {
    await post('/deploy?component=api', service('1.4.0'));
    expect((await post('/rollback?component=api')).body['version']).toBe('none');
    expect((await get('/health')).status).toBe(503);
  });

  test('keeps the running version when the new one does not start', async () => {
    await post('/deploy?component=api', service('1.3.0'));
    const answer = await post('/deploy?component=api', service('1.4.0', `throw new Error('no database')`));
    expect(answer.status).toBe(500);
    expect(answer.body['error']).toContain('no database');
    expect(await get('/health')).toEqual({ status: 200, body: { status: 'ok', version: '1.3.0' } });
  });

  test('asks for the token', async () => {
    expect((await post('/deploy?component=api', service('1.4.0'), 'guess')).status).toBe(401);
    expect((await post('/rollback?component=api', undefined, 'guess')).status).toBe(401);
    expect(host.versions).toEqual({});
  });

  const refused: readonly [string, Buffer, RegExp][] = [
    ['a path with dots', tarball([{ path: '../evil.js', content: 'x' }]), /leads out/],
    ['an absolute path', tarball([{ path: '/etc/cron.d/evil', content: 'x' }]), /leads out/],
    ['a link', tarball([{ path: 'link', type: '2' }]), /neither a file nor a folder/],
    ['nothing', tarball([]), /no files/],
    ['bytes that are not gzip', Buffer.from('hello'), /no gzip file/],
    ['gzip that is not tar', gzipSync(Buffer.alloc(600, 'x')), /no tar archive/],
  ];
  test.each(refused)('refuses a tarball with %s', async (_what, body, reason) => {
    const answer = await post('/deploy?component=api', body);
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(reason);
  });

  test('ends its services when it closes', async () => {
    await post(
      '/deploy?component=api',
      tarball([
        { path: 'package.json', content: '{"type":"module"}' },
        { path: 'src/server.js', content: SERVER.replace('status:', 'pid: process.pid, status:') },
        { path: 'version.json', content: '{"version":"1.4.0"}' },
      ]),
    );
    const { pid } = (await get('/health')).body as { pid: number };
    await host.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await host.listen(); // for afterEach
  });
});
