import type { TestFailure, TimedTest } from '../../evidence/index.ts';
import { LARGEST_STREAMED, type ReportFormat, type ReportReader, UnreadableReport } from '../report-kind.ts';
import { type Attributes, count, xmlReader } from '../xml.ts';
import { Case } from './case.ts';

/** What JUnit XML files say together. */
export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Failures and errors that a file states about a suite, and that no test in the file shows. */
  readonly untold: number;
  /** The first ones; all are counted. */
  readonly failures: readonly TestFailure[];
  readonly flaky: readonly string[];
  /** Those that took longest, slowest first. */
  readonly timed: readonly TimedTest[];
}

export const junit: ReportFormat<TestCounts> = {
  name: 'JUnit XML',
  largest: LARGEST_STREAMED,
  matches: () => true,
  reader: junitReader,
};

/** Failures and flaky tests that are told one by one, and slow tests. */
const MOST_TOLD = 1_000;
const MOST_TIMED = 10;

/**
 * Reads one JUnit XML report. Test cases are counted one by one; the totals that a file states about itself are not
 * believed, unless they are worse.
 */
function junitReader(): ReportReader<TestCounts> {
  const counts = new Counts();
  const suites: Attributes[] = [];
  /** How many elements stand around the cases of the innermost suite, which are suites themselves. */
  const isSuite = (path: readonly string[]) => path.length === suites.length && /^testsuites?$/.test(path.at(-1) ?? '');
  let current: Case | undefined;
  return xmlReader({
    open(path, attributes) {
      const [name, depth] = [path.at(-1) ?? '', path.length];
      if (depth === 1 && !/^testsuites?$/.test(name))
        throw new UnreadableReport('it has no element testsuites or testsuite');
      if (current !== undefined) current.open(depth - suites.length - 1, name, attributes);
      else if (depth === suites.length + 1 && /^testsuites?$/.test(name)) {
        suites.push(attributes);
        counts.state(attributes);
      } else if (depth === suites.length + 1 && name === 'testcase')
        current = new Case(attributes, suites.at(-1) ?? {});
    },
    text(path, text) {
      current?.text(path.length - suites.length - 1, text);
    },
    close(path) {
      if (current !== undefined && path.length === suites.length + 1) {
        counts.add(current);
        current = undefined;
      } else if (current === undefined && isSuite(path)) suites.pop();
    },
    end: () => counts.all,
  });
}

class Counts {
  #total = 0;
  #failed = 0;
  #skipped = 0;
  #stated = 0;
  readonly #failures: TestFailure[] = [];
  readonly #flaky: string[] = [];
  #timed: TimedTest[] = [];

  /** Suites add up what is in them, so the largest number anywhere is that of the whole. */
  state(suite: Attributes): void {
    this.#stated = Math.max(this.#stated, count(suite, 'failures') + count(suite, 'errors'));
  }

  add(one: Case): void {
    this.#total += 1;
    if (one.isBroken) {
      this.#failed += 1;
      if (this.#failures.length < MOST_TOLD) this.#failures.push(one.failure);
    } else {
      if (one.isSkipped) this.#skipped += 1;
      if (one.isFlaky && this.#flaky.length < MOST_TOLD) this.#flaky.push(one.name);
    }
    this.#time(one);
  }

  #time(one: Case): void {
    const { duration } = one;
    if (duration === undefined || duration <= (this.#timed[MOST_TIMED - 1]?.duration ?? -1)) return;
    this.#timed.push({ name: one.name, duration });
    this.#timed = this.#timed.sort((a, b) => b.duration - a.duration).slice(0, MOST_TIMED);
  }

  get all(): TestCounts {
    const [total, failed, skipped] = [this.#total, this.#failed, this.#skipped];
    const told = { failures: this.#failures, flaky: this.#flaky, timed: this.#timed };
    return {
      total,
      failed,
      skipped,
      passed: total - failed - skipped,
      untold: failed === 0 ? this.#stated : 0,
      ...told,
    };
  }
}
