import { XMLParser } from 'fast-xml-parser';
import type { TestFailure } from '../../evidence/index.ts';

/** What JUnit XML files say together. */
export interface JUnitCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly TestFailure[];
}

const LISTS = new Set(['testsuite', 'testcase', 'failure', 'error', 'skipped']);

interface Case {
  readonly [attribute: string]: unknown;
  readonly failure?: readonly unknown[];
  readonly error?: readonly unknown[];
  readonly skipped?: readonly unknown[];
}

interface Suite {
  readonly testcase?: readonly Case[];
  readonly testsuite?: readonly Suite[];
}

/**
 * Reads one JUnit XML report. Test cases are counted one by one; the totals that a file states about itself are not
 * believed. Entities and document types are not read. Throws for what is no JUnit XML.
 */
export function readJUnit(xml: string): JUnitCounts {
  if (/<!DOCTYPE/i.test(xml)) throw new SyntaxError('the report has a document type declaration');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: { enabled: true, maxEntityCount: 0 } as never,
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name) => LISTS.has(name),
  });
  const document = parser.parse(xml, true) as { testsuites?: Suite | string; testsuite?: readonly Suite[] };
  const root: Suite | undefined =
    document.testsuite === undefined
      ? typeof document.testsuites === 'string'
        ? {}
        : document.testsuites
      : { testsuite: document.testsuite };
  if (root === undefined) throw new SyntaxError('the report has no element testsuites or testsuite');
  return counts(casesOf(root));
}

/** Adds up several reports. */
export function sumJUnit(reports: readonly JUnitCounts[]): JUnitCounts {
  const sum = (key: 'total' | 'passed' | 'failed' | 'skipped') =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    total: sum('total'),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: reports.flatMap((report) => report.failures),
  };
}

function casesOf(suite: Suite): Case[] {
  const nested = (suite.testsuite ?? []).filter((child) => typeof child === 'object');
  return [
    ...(suite.testcase ?? []).map((entry) => (typeof entry === 'object' ? entry : {})),
    ...nested.flatMap(casesOf),
  ];
}

function counts(cases: readonly Case[]): JUnitCounts {
  const broken = cases.filter((entry) => entry.failure !== undefined || entry.error !== undefined);
  const skipped = cases.filter((entry) => entry.skipped !== undefined && !broken.includes(entry)).length;
  return {
    total: cases.length,
    failed: broken.length,
    skipped,
    passed: cases.length - broken.length - skipped,
    failures: broken.map(failureOf),
  };
}

function failureOf(entry: Case): TestFailure {
  const [problem] = entry.failure ?? entry.error ?? [];
  const line = Number(entry['@line']);
  const file = attribute(entry, '@file');
  const name = [attribute(entry, '@classname'), attribute(entry, '@name')].filter((part) => part !== '').join(' › ');
  return {
    name: name === '' ? 'unnamed test' : cut(name, 200),
    message: cut(messageOf(problem), 1_000),
    ...(file === '' ? {} : { file: cut(file, 300) }),
    ...(Number.isInteger(line) && line > 0 ? { line } : {}),
  };
}

function messageOf(problem: unknown): string {
  if (typeof problem === 'string') return problem.trim();
  if (typeof problem !== 'object' || problem === null) return '';
  const { '@message': message, '#text': text } = problem as { '@message'?: unknown; '#text'?: unknown };
  return [message, text]
    .filter((part) => typeof part === 'string')
    .join('\n')
    .trim();
}

function attribute(entry: Case, name: string): string {
  const value = entry[name];
  return typeof value === 'string' ? value : '';
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
