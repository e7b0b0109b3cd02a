import { shortened } from '../../credentials/index.ts';
import type { TestFailure } from '../../evidence/index.ts';
import { type Attributes, cut } from '../xml.ts';
import { placeOf } from './place.ts';

/** Of what a failure says so much is read: its first lines are shown, and places are looked for in the rest. */
const LONGEST = 20_000;

/** A failure or an error of a test. */
interface Problem {
  readonly message: string;
  text: string;
}

/** One test. Elements are told by how deep they stand in it: its children are at depth 1. */
export class Case {
  readonly #own: Attributes;
  /** Some write the file to the suite around the test. */
  readonly #suite: Attributes;
  #failure: Problem | undefined;
  #error: Problem | undefined;
  #open: Problem | undefined;
  #skipped = false;
  #flaky = false;

  constructor(own: Attributes, suite: Attributes) {
    this.#own = own;
    this.#suite = suite;
  }

  /** Surefire and nextest write `flakyFailure` for what failed and then passed, and `rerunFailure` for what did not. */
  open(depth: number, element: string, attributes: Attributes): void {
    if (depth !== 1) return;
    const problem = { message: (attributes['message'] ?? '').slice(0, LONGEST), text: '' };
    this.#open = undefined;
    if (element === 'failure' && this.#failure === undefined) this.#open = this.#failure = problem;
    else if (element === 'error' && this.#error === undefined) this.#open = this.#error = problem;
    else if (element === 'skipped') this.#skipped = true;
    else if (element === 'flakyFailure' || element === 'flakyError') this.#flaky = true;
  }

  text(depth: number, text: string): void {
    const problem = this.#open;
    if (depth === 1 && problem !== undefined && problem.text.length < LONGEST)
      problem.text += text.slice(0, LONGEST - problem.text.length);
  }

  get isBroken(): boolean {
    return this.#failure !== undefined || this.#error !== undefined;
  }

  /** Googletest says so by an attribute. */
  get isSkipped(): boolean {
    return this.#skipped || this.#own['status'] === 'notrun';
  }

  get isFlaky(): boolean {
    return this.#flaky;
  }

  /** Milliseconds; undefined where nobody took the time. */
  get duration(): number | undefined {
    const seconds = Number((this.#own['time'] ?? '').replaceAll(',', ''));
    return seconds > 0 && Number.isFinite(seconds) ? Math.round(seconds * 1_000) : undefined;
  }

  /** Some write the whole name into both attributes; Node writes "test" into one, and what is around the test to its suite. */
  get name(): string {
    const [written, own] = [this.#own['classname'] ?? '', this.#own['name'] ?? ''];
    const around = written === 'test' ? (this.#suite['name'] ?? '') : written;
    const name = own.includes(around) ? own : around.includes(own) ? around : `${around} › ${own}`;
    return name === '' ? 'unnamed test' : cut(name, 200);
  }

  get failure(): TestFailure {
    const message = messageOf(this.#failure ?? this.#error ?? { message: '', text: '' });
    const line = Number(this.#own['line'] ?? '');
    const file = (this.#own['file'] ?? '') || (this.#suite['file'] ?? '');
    const written = { file, ...(Number.isInteger(line) && line > 0 ? { line } : {}) };
    return { name: this.name, message: shortened(message, 1_000), ...placeOf(message, written) };
  }
}

/** Most repeat the message at the start of the text. */
function messageOf({ message, text }: Problem): string {
  const parts = [message, text].filter((part) => part.trim() !== '');
  const [first = '', second] = parts;
  return (second?.includes(first.trim()) ? second : parts.join('\n')).trim();
}
