import { isEffect, type Ports, type ScriptEnd } from '@liftlock/core';
import type { Fault, FaultCall, FaultHook } from '../../../packages/rehearsal/src/github/faults.ts';

/** The end of a process at one moment. Nothing that it calls afterwards happens. */
export class Crash extends Error {}

/**
 * How a job is stopped at an effect. `before` and `after`: the process ends. `lost`: the effect happened, and GitHub's
 * answer got lost once. `cut`: the same, and from then on GitHub cannot be reached, while the process goes on.
 * `cancelled`: the run is cancelled meanwhile; the process goes on, and commands are ended.
 */
export type StopKind = 'before' | 'after' | 'lost' | 'cut' | 'cancelled';

export interface CrashPoint {
  /** Counted from 1; infinity never crashes. */
  readonly effect: number;
  readonly moment: StopKind;
}

export const NEVER: CrashPoint = { effect: Number.POSITIVE_INFINITY, moment: 'before' };

const LOST: Fault = { kind: 'connection-lost' };

/** What the commands of a cancelled run end with: the signal ends one that runs, and none begins. */
const CANCELLED: ScriptEnd = { end: 'cancelled', duration: 0, tail: '' };

/** One attempt of a job that is stopped at one effect, and what it did until then. */
export class Interruption {
  /** Names of all effects that were begun, in order. */
  readonly seen: string[] = [];
  readonly #point: CrashPoint;
  /** Called whenever an effect has ended, whatever became of it. */
  readonly #ended: () => void;
  #dead = false;
  #isHere = false;
  #isCut = false;
  #isCancelled = false;

  constructor(point: CrashPoint = NEVER, ended: () => void = () => undefined) {
    this.#point = point;
    this.#ended = ended;
  }

  /** For the local GitHub, as long as the attempt lasts. */
  readonly faults: FaultHook = {
    before: () => (this.#isCut ? LOST : undefined),
    after: (call) => (this.#losesAnswerOf(call) ? LOST : undefined),
  };

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  readonly wrap = (ports: Ports): Ports => {
    const isCancelled = () => this.#isCancelled;
    const cancellation = {
      get requested() {
        return isCancelled();
      },
    };
    const wrapped = Object.entries({ ...ports, cancellation }).map(([name, port]) => {
      if (typeof port !== 'object' || name === 'event' || name === 'cancellation') return [name, port];
      return [name, this.#watched(name, port as object)];
    });
    return Object.fromEntries(wrapped) as Ports;
  };

  #watched(name: string, port: object): object {
    return new Proxy(port, {
      get: (target, property) => {
        const member: unknown = Reflect.get(target, property);
        if (typeof member !== 'function') return member;
        const call = (...args: unknown[]): unknown => Reflect.apply(member, target, args);
        return (...args: unknown[]): unknown => {
          if (this.#dead) throw new Crash('called after the end');
          return isEffect(name, String(property))
            ? this.#effect(`${name}.${String(property)}`, () => call(...args))
            : call(...args);
        };
      },
    });
  }

  async #effect(name: string, happen: () => unknown): Promise<unknown> {
    this.seen.push(name);
    const { effect, moment } = this.#point;
    const here = this.seen.length === effect;
    if (here && moment === 'before') this.#die();
    const command = name === 'commands.run';
    if (command && this.#isCancelled) return CANCELLED;
    this.#isHere = here;
    this.#isCancelled ||= here && moment === 'cancelled';
    try {
      const outcome = await happen();
      if (command && this.#isCancelled) return CANCELLED;
      if (here && moment === 'after') this.#die();
      return outcome;
    } finally {
      this.#isHere = false;
      if (here && moment === 'cut') this.#isCut = true;
      this.#ended();
    }
  }

  #losesAnswerOf({ method, path }: FaultCall): boolean {
    const { moment } = this.#point;
    const isLost =
      this.#isHere &&
      (moment === 'lost' || moment === 'cut') &&
      method !== 'GET' &&
      method !== 'HEAD' &&
      path !== '/graphql';
    if (!isLost) return false;
    this.#isHere = false;
    this.#isCut = moment === 'cut';
    return true;
  }

  #die(): never {
    this.#dead = true;
    throw new Crash(`${this.#point.moment} effect ${this.#point.effect}`);
  }
}
