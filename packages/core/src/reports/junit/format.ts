import type { TestFailure, TimedTest } from '../../evidence/index.ts';
import { type ReportFormat, UnreadableReport } from '../report-kind.ts';
import { attribute, count, cut, parseXml } from '../xml.ts';
import { placeOf } from './place.ts';

/** What JUnit XML files say together. */
export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Failures and errors that a file states about a suite, and that no test in the file shows. */
  readonly untold: number;
  readonly failures: readonly TestFailure[];
  readonly flaky: readonly string[];
  readonly timed: readonly TimedTest[];
}

const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped', 'flakyFailure', 'flakyError']);

type Elements = readonly unknown[] | undefined;

/** Surefire and nextest write `flakyFailure` for what failed and then passed, and `rerunFailure` for what did not. */
interface Case {
  readonly failure?: Elements;
  readonly error?: Elements;
  readonly skipped?: Elements;
  readonly flakyFailure?: Elements;
  readonly flakyError?: Elements;
}

interface Suite {
  readonly testcase?: readonly (Case | string)[];
  readonly testsuite?: readonly (Suite | string)[];
}

/** A test, and the suite around it: some write the file there. */
interface Placed {
  readonly entry: Case;
  readonly suite: Suite;
}

export const junit: ReportFormat<TestCounts> = { name: 'JUnit XML', matches: () => true, read: readJUnit };

/**
 * Reads one JUnit XML report. Test cases are counted one by one; the totals that a file states about itself are not
 * believed, unless they are worse. Throws for what is no JUnit XML.
 */
export function readJUnit(xml: string): TestCounts {
  const document = parseXml(xml, LISTS) as { testsuites?: Suite | string; testsuite?: readonly Suite[] };
  const { testsuites, testsuite } = document;
  const root = testsuite === undefined ? (typeof testsuites === 'string' ? {} : testsuites) : { testsuite };
  if (root === undefined) throw new UnreadableReport('it has no element testsuites or testsuite');
  return countsOf(casesOf(root), statedOf(root));
}

function casesOf(suite: Suite): Placed[] {
  const own = (suite.testcase ?? []).map((entry) => ({ entry: typeof entry === 'object' ? entry : {}, suite }));
  return [...own, ...childrenOf(suite).flatMap(casesOf)];
}

function childrenOf({ testsuite = [] }: Suite): Suite[] {
  return testsuite.filter((child) => typeof child === 'object');
}

/** Suites add up what is in them, so the largest number anywhere is that of the whole. */
function statedOf(suite: Suite): number {
  const own = count(suite, 'failures') + count(suite, 'errors');
  return Math.max(own, ...childrenOf(suite).map(statedOf));
}

function countsOf(cases: readonly Placed[], stated: number): TestCounts {
  const broken = cases.filter(({ entry }) => isBroken(entry));
  const skipped = cases.filter(({ entry }) => isSkipped(entry) && !isBroken(entry)).length;
  const flaky = cases.filter(
    ({ entry }) => !isBroken(entry) && (entry.flakyFailure !== undefined || entry.flakyError !== undefined),
  );
  return {
    total: cases.length,
    failed: broken.length,
    skipped,
    passed: cases.length - broken.length - skipped,
    untold: broken.length === 0 ? stated : 0,
    failures: broken.map(failureOf),
    flaky: flaky.map(nameOf),
    timed: cases.flatMap(timeOf),
  };
}

function isBroken({ failure, error }: Case): boolean {
  return failure !== undefined || error !== undefined;
}

/** Googletest says so by an attribute. */
function isSkipped(entry: Case): boolean {
  return entry.skipped !== undefined || attribute(entry, 'status') === 'notrun';
}

function failureOf(placed: Placed): TestFailure {
  const { entry, suite } = placed;
  const [problem] = entry.failure ?? entry.error ?? [];
  const message = messageOf(problem);
  const line = Number(attribute(entry, 'line'));
  const file = attribute(entry, 'file') || attribute(suite, 'file');
  const written = { file, ...(Number.isInteger(line) && line > 0 ? { line } : {}) };
  return { name: nameOf(placed), message: cut(message, 1_000), ...placeOf(message, written) };
}

/** Some write the whole name into both attributes; Node writes "test" into one, and what is around the test to its suite. */
function nameOf({ entry, suite }: Placed): string {
  const [written, own] = [attribute(entry, 'classname'), attribute(entry, 'name')];
  const around = written === 'test' ? attribute(suite, 'name') : written;
  const name = own.includes(around) ? own : around.includes(own) ? around : `${around} › ${own}`;
  return name === '' ? 'unnamed test' : cut(name, 200);
}

function timeOf(placed: Placed): TimedTest[] {
  const { entry } = placed;
  const seconds = Number(attribute(entry, 'time').replaceAll(',', ''));
  return seconds > 0 && Number.isFinite(seconds)
    ? [{ name: nameOf(placed), duration: Math.round(seconds * 1_000) }]
    : [];
}

function messageOf(problem: unknown): string {
  if (typeof problem === 'string') return problem.trim();
  if (typeof problem !== 'object' || problem === null) return '';
  const { '@message': message, '#text': text } = problem as { '@message'?: unknown; '#text'?: unknown };
  const parts = [message, text].filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  // Most repeat the message at the start of the text.
  const [first = '', second] = parts;
  return (second?.includes(first.trim()) ? second : parts.join('\n')).trim();
}
