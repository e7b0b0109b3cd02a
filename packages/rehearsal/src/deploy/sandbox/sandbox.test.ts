import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROCESS_LIMITS, runProcess } from '../../runner/process/run-process.ts';
import { Contacts } from '../contacts.ts';
import { hiddenPaths, passwdWith } from './hidden.ts';
import { Sandbox, whyNoSandbox } from './sandbox.ts';

describe('the sandbox', () => {
  let root: string;
  let home: string;
  let outside: Server;
  let arrived: string[];
  let sandbox: Sandbox | undefined;
  let contacts: Contacts;
  /** Where no namespaces are to be had, a rehearsal prints: that is tested in any case. */
  let missing: string | undefined;

  const port = () => (outside.address() as AddressInfo).port;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'liftlock-sandbox-'));
    home = join(root, 'home');
    mkdirSync(home);
    arrived = [];
    contacts = new Contacts();
    outside = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.end('hello from outside');
    });
    await new Promise<void>((resolve) => outside.listen(0, '0.0.0.0', resolve));
    missing = await whyNoSandbox({ root, home, node: process.execPath, path: process.env['PATH'] ?? '' });
  });
  afterEach(async () => {
    await sandbox?.close();
    outside.closeAllConnections();
    await new Promise((resolve) => outside.close(resolve));
    rmSync(root, { recursive: true });
  });

  async function inside(
    script: string,
    {
      ports = [],
      allow = [],
    }: { readonly ports?: number[]; readonly allow?: { host: string; ports: number[] }[] } = {},
  ): Promise<{ readonly exitCode: number; readonly output: string }> {
    await sandbox?.close();
    sandbox = await Sandbox.open({ root, home, node: process.execPath, allowed: allow, ports, contacts });
    const lines: string[] = [];
    const env = { PATH: process.env['PATH'] ?? '', HOME: home, NODE_USE_ENV_PROXY: '1' };
    const exitCode = await runProcess({
      ...sandbox.wrap({ command: 'bash', args: ['-c', script], cwd: root, env }),
      signal: AbortSignal.timeout(60_000),
      limits: PROCESS_LIMITS,
      onLine: (line) => lines.push(line),
    });
    return { exitCode, output: lines.join('\n') };
  }

  const ask = (url: string) =>
    `${process.execPath} -e 'fetch("${url}").then(async (a) => console.log(a.status, await a.text()), (e) => console.log("failed", e.cause?.code))'`;

  test('is to be had here, or says in one line why not', () => {
    expect(missing ?? 'it is here').toMatch(/^[^\n]{5,300}$/);
  });

  test('keeps a request to a server outside, and says where it would have gone', async () => {
    if (missing !== undefined) return expect(missing).toMatch(/unshare|namespaces/);
    const { output } = await inside(
      `${ask(`http://192.0.2.7:${port()}/deploy`)}; ${ask('https://api.example.com/v1')}`,
    );
    expect(output).toMatch(/^failed .*\nfailed .*$/);
    expect(arrived).toEqual([]);
    expect(contacts.list).toEqual([`192.0.2.7:${port()}`, 'api.example.com:443']);
  });

  test('knows of names that are looked up without a proxy', async () => {
    if (missing !== undefined) return;
    const { output } = await inside(`unset HTTP_PROXY http_proxy; ${ask('http://db.example.com:5432/')}`);
    expect(output).toBe('failed ENOTFOUND');
    expect(contacts.list).toEqual(['db.example.com']);
  });

  test('does not reach what listens on this machine, but for the rehearsal itself', async () => {
    if (missing !== undefined) return;
    const url = `http://127.0.0.1:${port()}/health`;
    expect((await inside(ask(url))).output).toBe('failed ECONNREFUSED');
    expect((await inside(ask(url), { ports: [port()] })).output).toBe('200 hello from outside');
  });

  test('lets through to hosts that are allowed, whether a program uses the proxy or not', async () => {
    if (missing !== undefined) return;
    const allow = [
      { host: '127.0.0.2', ports: [port()] },
      { host: 'api.example.invalid', ports: [443] },
    ];
    const { output } = await inside(
      `${ask(`http://127.0.0.2:${port()}/allowed`)}; getent ahostsv4 api.example.invalid`,
      { allow },
    );
    expect(output).toMatch(/^200 hello from outside\n203\.0\.113\.2 /);
    expect(contacts.list).toEqual([]);
  });

  test('shows ssh and git another home, in which there are no keys', async () => {
    if (missing !== undefined) return;
    const { output } = await inside(
      'ssh -G example.com | grep ^identityfile; getent passwd 0; ls -A ~root; echo "$HOME"',
    );
    expect(output).toContain(home);
    expect(output).not.toContain('/root/');
    expect((await inside('ssh -o BatchMode=yes -v git@example.com; ls /run')).output).not.toMatch(
      /\/root\/|docker\.sock/,
    );
  });

  test('ends with the exit code of the step', async () => {
    if (missing !== undefined) return;
    expect((await inside('exit 7')).exitCode).toBe(7);
    expect((await inside('kill -TERM $$')).exitCode).toBe(143);
  });
});

describe('what the sandbox hides', () => {
  test('are the credentials that are there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liftlock-hidden-'));
    mkdirSync(join(folder, '.ssh'));
    writeFileSync(join(folder, '.netrc'), '');
    expect(hiddenPaths(folder, join(folder, 'agent'))).toEqual([join(folder, '.ssh'), join(folder, '.netrc')]);
    rmSync(folder, { recursive: true });
  });

  test('is the home of the user, by their number and as the root of the sandbox', () => {
    const passwd =
      'root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/zsh\nbob:x:1001:1001::/home/bob:/bin/sh\n';
    expect(passwdWith('/tmp/h', passwd, 1000)).toBe(
      'root:x:0:0:root:/tmp/h:/bin/bash\nada:x:1000:1000::/tmp/h:/bin/zsh\nbob:x:1001:1001::/home/bob:/bin/sh\n',
    );
  });
});
