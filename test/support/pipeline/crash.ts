import { isEffect, type Ports } from '@liftlock/core';

/** The end of a process at one moment. Nothing that it calls afterwards happens. */
export class Crash extends Error {}

export interface CrashPoint {
  /** Counted from 1; infinity never crashes. */
  readonly effect: number;
  readonly moment: 'before' | 'after';
}

/** Ends the process before or after its n-th effect. `seen` has the names of all effects that were begun. */
export function crashing(ports: Ports, point: CrashPoint, seen: string[]): Ports {
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Crash(`${point.moment} effect ${point.effect}`);
  };
  const wrapped = Object.entries(ports).map(([name, port]) => {
    if (typeof port !== 'object' || name === 'event' || name === 'cancellation') return [name, port];
    return [
      name,
      new Proxy(port as object, {
        get(target, property) {
          const member: unknown = Reflect.get(target, property);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]): unknown => {
            if (dead) throw new Crash('called after the end');
            if (!isEffect(name, String(property))) return Reflect.apply(member, target, args);
            seen.push(`${name}.${String(property)}`);
            const here = seen.length === point.effect;
            if (here && point.moment === 'before') die();
            const outcome: unknown = Reflect.apply(member, target, args);
            if (!here) return outcome;
            return outcome instanceof Promise || isThenable(outcome) ? outcome.then(die) : die();
          };
        },
      }),
    ];
  });
  return Object.fromEntries(wrapped) as Ports;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
