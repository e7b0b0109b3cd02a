import { lookup } from 'node:dns/promises';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { runProcess } from '../../runner/process/run-process.ts';
import type { StepProcess } from '../../runner/process/started.ts';
import { Contacts } from '../contacts.ts';
import { ENTER } from './enter.ts';
import { type Allowed, type AllowedAt, Gate } from './gate.ts';
import { hiddenPaths, passwdWith } from './hidden.ts';
import { INSIDE } from './inside.ts';

export interface SandboxOptions {
  /** A folder of the rehearsal; the sandbox makes one in it. */
  readonly root: string;
  /** The home of the steps. */
  readonly home: string;
  readonly node: string;
  readonly allowed: readonly Allowed[];
  /** Ports of the rehearsal on 127.0.0.1. */
  readonly ports: readonly number[];
  readonly contacts: Contacts;
  /** Where an agent of OpenSSH listens. */
  readonly agent?: string | undefined;
}

/** For documentation only (RFC 5737). Where a machine has but 127.0.0.1, many programs look up no names. */
const OWN_ADDRESS = '192.0.2.1';
/** Not `sh`: some drop variables whose names have a hyphen, as inputs of actions do. */
const UNSHARE = ['--user', '--map-root-user', '--net', '--mount', 'bash'];

/**
 * User, network and mount namespaces of Linux for single processes: they see this machine without its network, its
 * agents and its credentials. It is no protection against a program that wants to harm this machine.
 */
export class Sandbox {
  readonly #options: SandboxOptions;
  readonly #gate: Gate;
  readonly #files: string;
  readonly #allowed: readonly AllowedAt[];

  private constructor(options: SandboxOptions, allowed: readonly AllowedAt[]) {
    this.#options = options;
    this.#allowed = allowed;
    this.#files = join(options.root, 'sandbox');
    this.#gate = new Gate({ ...options, socket: this.#socket });
  }

  static async open(options: SandboxOptions): Promise<Sandbox> {
    const sandbox = new Sandbox(options, await Promise.all(options.allowed.map(locate)));
    await sandbox.#writeFiles();
    await sandbox.#gate.listen();
    return sandbox;
  }

  /** The same process, inside. */
  wrap({ command, args, cwd, env }: StepProcess): StepProcess {
    const { node, ports } = this.#options;
    const settings = JSON.stringify({ socket: this.#socket, allowed: this.#allowed, ports });
    const file = (name: string) => join(this.#files, name);
    const inside = [node, file('inside.mjs'), settings, command, ...args];
    return {
      command: 'unshare',
      args: [...UNSHARE, file('enter.sh'), this.#files, ...inside],
      cwd,
      env,
    };
  }

  close(): Promise<void> {
    return this.#gate.close();
  }

  get #socket(): string {
    return join(this.#files, 'gate');
  }

  async #writeFiles(): Promise<void> {
    const { home, agent } = this.#options;
    const user = userInfo();
    const passwd = await readFile('/etc/passwd', 'utf8').catch(() => 'root:x:0:0:root:/root:/bin/sh\n');
    await mkdir(this.#files, { recursive: true });
    const files = {
      'enter.sh': ENTER,
      'inside.mjs': INSIDE,
      'resolv.conf': 'nameserver 127.0.0.1\noptions attempts:1 timeout:2\n',
      passwd: passwdWith(home, passwd, user.uid),
      addresses: [OWN_ADDRESS, ...this.#allowed.map(({ address }) => address)].map((line) => `${line}\n`).join(''),
      hidden: hiddenPaths(user.homedir, agent)
        .map((path) => `${path}\n`)
        .join(''),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(this.#files, name), text);
  }
}

/** The first that answers; one that is not found has an address that nobody has, and the gate says so when it is asked. */
async function locate(allowed: Allowed, index: number): Promise<AllowedAt> {
  const found = await lookup(allowed.host, { family: 4 }).catch(() => undefined);
  return { ...allowed, address: found?.address ?? `203.0.113.${index + 1}` };
}

const PROBE_MS = 20_000;
const PROBE_LIMITS = { interruptMs: 100, terminateMs: 100, drainMs: 100 };

/** Why there is no sandbox here; undefined if one starts and ends as it should. */
export async function whyNoSandbox(
  options: Pick<SandboxOptions, 'root' | 'home' | 'node'> & { readonly path: string },
): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'it needs the namespaces of Linux';
  const sandbox = await Sandbox.open({ ...options, allowed: [], ports: [], contacts: new Contacts() });
  let said = '';
  try {
    const exitCode = await runProcess({
      ...sandbox.wrap({
        command: 'bash',
        args: ['-c', 'true'],
        cwd: options.root,
        env: { PATH: options.path, HOME: options.home },
      }),
      signal: AbortSignal.timeout(PROBE_MS),
      limits: PROBE_LIMITS,
      onLine: (line) => {
        said ||= line;
      },
    });
    return exitCode === 0 ? undefined : `\`unshare\` said: ${said || `exit code ${exitCode}`}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '`unshare` of util-linux is not here' : String(error);
  } finally {
    await sandbox.close();
  }
}
