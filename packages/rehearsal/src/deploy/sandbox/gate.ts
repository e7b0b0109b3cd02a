import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Contacts } from '../contacts.ts';

/** A host outside that may be reached. */
export interface Allowed {
  readonly host: string;
  readonly ports: readonly number[];
}

/** Where it is: inside, a forwarder has this address, so that programs see a public one where it is public. */
export interface AllowedAt extends Allowed {
  readonly address: string;
}

export interface GateOptions {
  /** Path of the socket. A path is seen by every network namespace, a port by one. */
  readonly socket: string;
  readonly allowed: readonly Allowed[];
  /** Ports of the rehearsal itself on 127.0.0.1: its GitHub, its hosts. */
  readonly ports: readonly number[];
  readonly contacts: Contacts;
}

/** Longest question: a name of 253 characters and a port. */
const LONGEST_QUESTION = 300;

/**
 * The only way out of the sandbox. What is inside asks by one line, `connect HOST PORT` or `named HOST`; the answer is
 * `+`, and then the connection, or `-`.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  constructor(options: GateOptions) {
    this.#options = options;
    this.#server = createServer({ allowHalfOpen: true }, (inside) => this.#take(inside));
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.socket, resolve);
    });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  #take(inside: Socket): void {
    this.#keep(inside);
    let question = '';
    const read = (chunk: Buffer): void => {
      question += chunk.toString('latin1');
      if (question.length > LONGEST_QUESTION) inside.destroy();
      if (!question.includes('\n')) return;
      inside.off('data', read).pause();
      this.#answer(inside, question.trim());
    };
    inside.on('data', read);
  }

  #answer(inside: Socket, question: string): void {
    const [verb, host = '', port = ''] = question.split(' ');
    if (verb === 'connect' && this.#mayReach(host, Number(port))) return this.#connect(inside, host, Number(port));
    this.#options.contacts.add(verb === 'connect' ? `${host}:${port}` : host);
    inside.end('-');
  }

  #mayReach(host: string, port: number): boolean {
    const { ports, allowed } = this.#options;
    if ((host === '127.0.0.1' || host === 'localhost') && ports.includes(port)) return true;
    return allowed.some((each) => each.host === host && each.ports.includes(port));
  }

  #connect(inside: Socket, host: string, port: number): void {
    const outside = connect({ host, port, allowHalfOpen: true });
    this.#keep(outside);
    outside.once('connect', () => {
      inside.write('+');
      inside.pipe(outside).pipe(inside);
    });
    outside.once('error', () => inside.destroy());
    inside.once('close', () => outside.destroy());
  }

  #keep(socket: Socket): void {
    this.#open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.#open.delete(socket));
  }
}
