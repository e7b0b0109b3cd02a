import type { ClockPort } from '@liftlock/core';
import { type Failure, failureOf, refusedByLimit } from './failures.ts';

/** The part of octokit's call that decides: the method, and the address as a template. */
interface Call {
  readonly method: string;
  readonly url: string;
}

export interface PatienceOptions {
  readonly spaceWrites: boolean;
  readonly warn: (message: string) => void;
  readonly clock: ClockPort;
}

/** Seconds before each repetition of a call that got no usable answer. */
export const PAUSES = [1, 4, 9] as const;

/** Seconds that a call waits for rate limits, in all. */
const LONGEST_WAIT = 600;

/** GitHub's advice for a secondary limit without a time: a minute, and longer each time. */
const UNTOLD_WAIT = 60;

const BETWEEN_WRITES = 1_000;

/**
 * Repeats calls. What a rate limit refused did not happen, so it is repeated when its time has come. What got no usable
 * answer may have happened: reads are repeated, and so are changes and deletions, which end the same when they are done
 * twice. What creates is not; whoever created looks first (`createOnce`).
 */
export function patient({ spaceWrites, warn, clock }: PatienceOptions) {
  const space = spaceWrites ? spacing(clock) : () => Promise.resolve();
  return async <C extends Call, Answer>(request: (call: C) => Answer | Promise<Answer>, call: C): Promise<Answer> => {
    const tries = new Tries(call, clock);
    for (;;) {
      if (isWrite(call)) await space();
      try {
        return await request(call);
      } catch (error) {
        const failure = failureOf(error);
        if (tries.deletedBefore(failure)) return { status: 204, url: call.url, headers: {}, data: undefined } as Answer;
        const wait = tries.wait(failure);
        if (wait === undefined) throw error;
        warn(`${reason(failure)} ${call.method} ${call.url} is tried again in ${wait} s.`);
        await clock.sleep(wait * 1_000);
      }
    }
  };
}

/** What became of one call so far. */
class Tries {
  readonly #call: Call;
  readonly #clock: ClockPort;
  #unanswered = 0;
  #refused = 0;
  #waited = 0;

  constructor(call: Call, clock: ClockPort) {
    this.#call = call;
    this.#clock = clock;
  }

  /** Seconds before the next try; undefined if there must be none. */
  wait(failure: Failure): number | undefined {
    if (refusedByLimit(failure)) return this.#untilAllowed(failure);
    if (!isUnanswered(failure) || this.#unanswered >= repetitions(this.#call)) return undefined;
    const pause = PAUSES[this.#unanswered] ?? 0;
    this.#unanswered += 1;
    return Math.max(pause, Math.min(secondsOf(failure.headers['retry-after']) ?? 0, UNTOLD_WAIT));
  }

  /** Whether a deletion whose answer was lost has worked. */
  deletedBefore({ status }: Failure): boolean {
    return this.#call.method === 'DELETE' && this.#unanswered > 0 && status === 404;
  }

  #untilAllowed({ headers }: Failure): number | undefined {
    if (isQuestion(this.#call)) return undefined;
    const reset = secondsOf(headers['x-ratelimit-reset']);
    const wait =
      secondsOf(headers['retry-after']) ??
      (headers['x-ratelimit-remaining'] === '0' && reset !== undefined
        ? Math.max(0, Math.ceil(reset - this.#clock.now() / 1_000)) + 1
        : UNTOLD_WAIT * 2 ** this.#refused);
    this.#refused += 1;
    this.#waited += wait;
    return this.#waited > LONGEST_WAIT ? undefined : wait;
  }
}

/** No answer, an answer that cannot be read, or one that says that GitHub itself failed. */
function isUnanswered({ status }: Failure): boolean {
  return status === 0 || status >= 500;
}

/** What is asked in GraphQL can be done without, so a release does not wait long for it, and not for a rate limit. */
function isQuestion({ url }: Call): boolean {
  return url.endsWith('/graphql');
}

function repetitions(call: Call): number {
  if (isQuestion(call)) return 1;
  return call.method === 'POST' ? 0 : PAUSES.length;
}

function isWrite(call: Call): boolean {
  return call.method !== 'GET' && call.method !== 'HEAD' && !isQuestion(call);
}

function secondsOf(header: string | number | undefined): number | undefined {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

function reason(failure: Failure): string {
  if (!refusedByLimit(failure)) return `No usable answer came from GitHub (${failure.message}).`;
  const kind = failure.headers['x-ratelimit-remaining'] === '0' ? 'rate limit' : 'secondary rate limit';
  return `GitHub's ${kind} is used up.`;
}

/** Lets one write begin at a time, a second after the one before. */
function spacing(clock: ClockPort): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  let turn = Promise.resolve();
  return () => {
    turn = turn.then(async () => {
      const rest = last + BETWEEN_WRITES - clock.now();
      if (rest > 0) await clock.sleep(rest);
      last = clock.now();
    });
    return turn;
  };
}
