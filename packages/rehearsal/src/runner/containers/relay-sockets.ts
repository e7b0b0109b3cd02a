import { connect, createServer, type AddressInfo, type ListenOptions, type Server, type Socket } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { INWARD } from './relay-program.ts';

/** This machine's end of a relay: ports of the rehearsal for its containers, and ports of its containers for this machine. */
export class RelaySockets {
  readonly folder: string;
  readonly #servers: Server[] = [];
  readonly #open = new Set<Socket>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param ports On 127.0.0.1. */
  static async open(folder: string, ports: readonly number[]): Promise<RelaySockets> {
    const sockets = new RelaySockets(folder);
    await mkdir(folder, { recursive: true });
    for (const port of ports) {
      const outward = () => connect({ port, host: '127.0.0.1', allowHalfOpen: true });
      await sockets.#listen({ path: join(folder, `${port}.sock`), writableAll: true, readableAll: true }, outward);
    }
    return sockets;
  }

  /** Whoever connects to a port of this machine reaches a container. Gives the port; 0 takes a free one. */
  async publish(port: number, container: { readonly host: string; readonly port: number }): Promise<number> {
    const inward = () => {
      const socket = connect({ path: join(this.folder, INWARD), allowHalfOpen: true });
      socket.write(`${container.host} ${container.port}\n`);
      return socket;
    };
    const server = await this.#listen({ port, host: '127.0.0.1' }, inward);
    return (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = this.#servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
        }),
    );
    for (const socket of this.#open) socket.destroy();
    await Promise.all(closed);
  }

  async #listen(place: ListenOptions, onward: () => Socket): Promise<Server> {
    const server = createServer({ allowHalfOpen: true }, (socket) => this.#join(socket, onward()));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place, resolve);
    });
    this.#servers.push(server);
    return server;
  }

  #join(one: Socket, other: Socket): void {
    for (const [socket, peer] of [
      [one, other],
      [other, one],
    ] as const) {
      this.#open.add(socket);
      socket.on('error', () => peer.destroy());
      // What the peer has not sent yet, it still sends.
      socket.on('close', () => {
        this.#open.delete(socket);
        peer.end();
      });
    }
    one.pipe(other).pipe(one);
  }
}
