import type { StageResult } from '../pipeline/pipeline-stage.ts';
import type { Ports } from '../ports/index.ts';

/** The answer of a step after which nothing more is to be done. */
export class Ended {
  readonly result: StageResult;

  constructor(result: StageResult) {
    this.result = result;
  }
}

/**
 * One step of a promotion. It reads what earlier steps found out, and adds what it found out or did itself.
 *
 * `release` gives back what the step has taken, when a later step fails; it is called once, before the failure is shown.
 */
export interface Step<Known, Found extends object> {
  /** What is done, as the log and the status of a promotion name it. */
  readonly title: string;
  readonly run: (known: Known, ports: Ports) => Promise<Found | Ended>;
  readonly release?: (known: Known & Found, failure: unknown, ports: Ports) => Promise<void>;
}

// The list is heterogeneous; `Flow.step` has checked that each step finds what it reads.
type AnyStep = Step<object, object>;

/** All that is known at the end; not everything if a step ended the flow early, with its result. */
export type Outcome<Known> =
  | { readonly ended: undefined; readonly known: Known }
  | { readonly ended: StageResult; readonly known: Partial<Known> };

/** A promotion as the list of its steps: an intent is a flow. */
export class Flow<Start extends object, Known extends Start = Start> {
  readonly steps: readonly AnyStep[];

  private constructor(steps: readonly AnyStep[]) {
    this.steps = steps;
  }

  static from<Start extends object>(): Flow<Start> {
    return new Flow<Start>([]);
  }

  step<Found extends object>(step: Step<Known, Found>): Flow<Start, Known & Found> {
    return new Flow<Start, Known & Found>([...this.steps, step as unknown as AnyStep]);
  }

  /** Takes one step after the other. A failure goes to whoever called, after every step has released what it held. */
  async run(start: Start, ports: Ports): Promise<Outcome<Known>> {
    let known: object = start;
    const taken: AnyStep[] = [];
    for (const step of this.steps) {
      ports.log.step(step.title);
      try {
        const found = await step.run(known, ports);
        if (found instanceof Ended) return { known: known as Partial<Known>, ended: found.result };
        known = { ...known, ...found };
        taken.push(step);
      } catch (failure) {
        for (const earlier of taken.toReversed()) await earlier.release?.(known, failure, ports);
        throw failure;
      }
    }
    return { known: known as Known, ended: undefined };
  }
}
