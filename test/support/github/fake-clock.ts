import type { ClockPort } from '@liftlock/core';

/** A clock that moves only when somebody sleeps, and remembers for how many seconds. */
export class FakeClock implements ClockPort {
  readonly slept: number[] = [];
  #now = Date.parse('2026-01-02T03:04:05Z');

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds / 1_000);
    this.#now += milliseconds;
  }
}
