import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder, write } from '../rehearsal/rehearse.ts';

/** A server of this machine that runs the service of a folder, and another one as soon as the folder is another. */
export class Front {
  readonly #folder: () => string | Promise<string>;
  readonly #server: Server = createServer((request, response) => {
    void this.#ask(request.url ?? '/').then(
      (body) => response.end(body),
      () => response.writeHead(502).end(),
    );
  });
  #running: { readonly from: string; readonly service: ChildProcess; readonly port: string } | undefined;

  /** @param folder Where the service lies that should answer now. */
  constructor(folder: () => string | Promise<string>) {
    this.#folder = folder;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#running?.service.kill();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #ask(path: string): Promise<string> {
    const from = await this.#folder();
    if (this.#running?.from !== from) {
      this.#running?.service.kill();
      this.#running = { from, ...(await started(from)) };
    }
    return (await fetch(`http://127.0.0.1:${this.#running.port}${path}`)).text();
  }
}

/** A host that runs what its link `current` points to, as a systemd unit would. It is a folder of this machine. */
export class Host extends Front {
  readonly path: string;

  constructor() {
    const path = temporaryFolder();
    super(() => realpathSync(join(path, 'current')));
    this.path = path;
  }
}

async function started(cwd: string): Promise<{ readonly service: ChildProcess; readonly port: string }> {
  const env = { ...process.env, PORT: '0' };
  const service = spawn(process.execPath, ['server.js'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(service.stdout, 'data')) as [Buffer];
  return { service, port: /listening on (\d+)/.exec(line.toString())?.[1] ?? '' };
}

const COMMANDS = {
  ssh: '#!/bin/bash\nexec bash -c "${!#}"\n',
  sudo: '#!/bin/sh\nexec "$@"\n',
  systemctl: '#!/bin/sh\n',
};

/** A folder for PATH. Its `ssh` runs the command, its last argument, on this machine; `sudo systemctl` has nothing to do. */
export function commandsOfHosts(): string {
  const folder = temporaryFolder();
  write(folder, COMMANDS);
  for (const name of Object.keys(COMMANDS)) chmodSync(join(folder, name), 0o755);
  return folder;
}
