import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerRuntime } from './container-runtime.ts';
import type { EngineSession } from './engine-session.ts';
import { systemMounts } from './own-programs.ts';
import { INWARD, OWN, RELAY, RELAY_FOLDER } from './relay-program.ts';
import { RelaySockets } from './relay-sockets.ts';

export interface JobNetworkOptions {
  readonly session: EngineSession;
  readonly runtime: ContainerRuntime;
  /** Of the job: everything that it has. */
  readonly folder: string;
  readonly node: string;
  /** Unique in the rehearsal. */
  readonly jobId: number;
  /** How long the relay is waited for. */
  readonly relayMs: number;
}

/** What a `docker import` of nothing needs: the end of an archive, two blocks of zeros (POSIX: pax, "ustar Interchange Format"). */
const EMPTY_ARCHIVE = Buffer.alloc(1024);

/**
 * The network of a job's containers. A container without an image of its own runs this machine's Node in it, as a relay:
 * by it containers reach the local GitHub at the address that every step knows, also where the network leads nowhere.
 */
export class JobNetwork {
  readonly name: string;
  readonly #options: JobNetworkOptions;
  #sockets: RelaySockets | undefined;
  #relay: ChildProcessWithoutNullStreams | undefined;

  private constructor(options: JobNetworkOptions) {
    this.#options = options;
    this.name = `${options.session.id}-${options.jobId}`;
  }

  static async open(options: JobNetworkOptions): Promise<JobNetwork> {
    const network = new JobNetwork(options);
    const { session, runtime } = options;
    const closed = runtime.network === 'closed' ? ['--internal'] : [];
    const args = ['network', 'create', ...closed, '--label', session.label, network.name];
    await session.do('creating a network', args);
    return network;
  }

  /** `--network` of the containers that share the relay's: 127.0.0.1 is the same for all of them. */
  get shared(): string {
    return `container:${this.#relayName}`;
  }

  /** @param hosts Addresses of the services by name, since not every engine resolves them. */
  async startRelay(hosts: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
    const { session, runtime, folder, node } = this.#options;
    this.#sockets = await RelaySockets.open(join(folder, '_relay'), runtime.ports);
    const image = await this.#emptyImage();
    const settings = { folder: RELAY_FOLDER, inward: INWARD, ports: runtime.ports };
    const request = {
      name: this.#relayName,
      image,
      network: this.name,
      hosts: { ...hosts, 'github.localhost': '127.0.0.1' },
      interactive: true,
      mounts: [
        ...systemMounts(node),
        { source: this.#sockets.folder, target: RELAY_FOLDER },
        { source: folder, target: `${RELAY_FOLDER}-job` },
      ],
      args: [node, '--input-type=module', '--eval', RELAY, JSON.stringify(settings)],
    };
    await session.create(request, { signal });
    await this.#attach(signal);
  }

  /** A port of a container, at a port of this machine. Gives that port. */
  async publish(port: number, container: { readonly host: string; readonly port: number }): Promise<number> {
    if (this.#sockets === undefined) throw new Error('the relay of the network has not been started');
    return this.#sockets.publish(port, container);
  }

  /** Containers write as whoever their image says. What they have written becomes the user's again. */
  async own(): Promise<void> {
    const { session, node } = this.#options;
    const program = [node, '--input-type=module', '--eval', OWN, `${RELAY_FOLDER}-job`];
    if (process.getuid?.() !== 0) await session.ask(['exec', this.#relayName, ...program]);
  }

  async close(): Promise<void> {
    const { session } = this.#options;
    this.#relay?.stdin.end();
    await session.remove(this.#relayName);
    await session.ask(['network', 'rm', this.name]);
    await this.#sockets?.close();
  }

  get #relayName(): string {
    return `${this.name}-relay`;
  }

  async #emptyImage(): Promise<string> {
    const { session, folder } = this.#options;
    const archive = join(folder, '_relay', 'empty.tar');
    const image = `liftlock-relay:${session.id}`;
    await writeFile(archive, EMPTY_ARCHIVE);
    await session.do('making an image', ['import', '--change', `LABEL ${session.label}`, archive, image]);
    return image;
  }

  async #attach(signal: AbortSignal): Promise<void> {
    const { command, args, env, cwd } = this.#options.session.engine.client([
      'start',
      '--attach',
      '--interactive',
      this.#relayName,
    ]);
    const relay = spawn(command, [...args], { env, cwd, detached: true, stdio: 'pipe' });
    this.#relay = relay;
    const said: string[] = [];
    for (const stream of [relay.stdout, relay.stderr]) stream.setEncoding('utf8').on('data', (text) => said.push(text));
    const ready = new Promise<void>((resolve) => {
      relay.stdout.on('data', () => {
        if (said.join('').includes('ready')) resolve();
      });
    });
    const late = AbortSignal.timeout(this.#options.relayMs);
    const given = AbortSignal.any([signal, late]);
    await Promise.race([ready, once(relay, 'close', { signal: given })]).catch((error: unknown) => {
      if (!late.aborted) throw error;
      throw new Error(`the relay of the network did not start within ${this.#options.relayMs / 1000} seconds`);
    });
    if (relay.exitCode !== null) throw new Error(`the relay of the network did not start: ${said.join('').trim()}`);
  }
}
