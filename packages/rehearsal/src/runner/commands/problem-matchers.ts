import { stripVTControlCharacters } from 'node:util';
import type { AnnotationLevel } from '../events.ts';
import type { Issue } from './step-log.ts';

/** One line of a pattern; the numbers are groups of its expression (docs of actions/toolkit: problem-matchers.md). */
interface Pattern {
  readonly regexp: RegExp;
  readonly file?: number;
  readonly fromPath?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
  readonly loop: boolean;
}

interface Matcher {
  readonly owner: string;
  readonly severity: string;
  readonly patterns: readonly Pattern[];
  /** What the lines before have given, one for each pattern that has matched. */
  found: Groups[];
}

type Groups = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

const FIELDS = ['file', 'fromPath', 'line', 'column', 'severity', 'code', 'message'] as const;

/** Finds problems in the output of a job's processes (actions/runner: OutputManager.cs, IssueMatcher.cs). */
export class ProblemMatchers {
  #matchers: Matcher[] = [];

  /** @param text The file of `::add-matcher::`. A matcher of an owner takes the place of the one before. */
  add(text: string): void {
    for (const matcher of matchersIn(text)) {
      this.remove(matcher.owner);
      this.#matchers.unshift(matcher);
    }
  }

  /** @param text The file of `::remove-matcher::`: the owners in it. */
  removeThoseOf(text: string): void {
    for (const { owner } of matchersIn(text)) this.remove(owner);
  }

  remove(owner: string): void {
    this.#matchers = this.#matchers.filter((each) => each.owner.toLowerCase() !== owner.toLowerCase());
  }

  /** The problem that a line completes. What one matcher takes, the others forget. */
  match(line: string): Issue | undefined {
    if (this.#matchers.length === 0) return undefined;
    const plain = stripVTControlCharacters(line);
    for (const matcher of this.#matchers) {
      const issue = step(matcher, plain);
      if (issue === undefined) continue;
      for (const other of this.#matchers) if (other !== matcher) other.found = [];
      return issue;
    }
    return undefined;
  }
}

function matchersIn(text: string): Matcher[] {
  const { problemMatcher } = JSON.parse(text) as { readonly problemMatcher?: unknown };
  if (!Array.isArray(problemMatcher)) throw new Error("The file has no list 'problemMatcher'.");
  return problemMatcher.map((written) => matcherOf(written as Record<string, unknown>));
}

function matcherOf({ owner, severity, pattern }: Record<string, unknown>): Matcher {
  if (typeof owner !== 'string' || owner === '') throw new Error("A problem matcher has no 'owner'.");
  if (!Array.isArray(pattern) || pattern.length === 0) throw new Error(`The problem matcher ${owner} has no pattern.`);
  return {
    owner,
    severity: typeof severity === 'string' ? severity : 'error',
    patterns: pattern.map((each) => patternOf(each as Record<string, unknown>)),
    found: [],
  };
}

function patternOf(written: Record<string, unknown>): Pattern {
  if (typeof written['regexp'] !== 'string') throw new Error("A pattern of a problem matcher has no 'regexp'.");
  const groups = FIELDS.flatMap((field) =>
    typeof written[field] === 'number' ? [[field, written[field]] as const] : [],
  );
  return { regexp: new RegExp(written['regexp']), loop: written['loop'] === true, ...Object.fromEntries(groups) };
}

/** Several patterns match several lines, one after the other; the last one may match again and again (`loop`). */
function step(matcher: Matcher, line: string): Issue | undefined {
  const { patterns, found } = matcher;
  const last = patterns.length - 1;
  for (const index of found.length > 0 ? [Math.min(found.length, last), 0] : [0]) {
    const pattern = patterns[index];
    const match = pattern?.regexp.exec(line);
    if (pattern === undefined || match === null || match === undefined) {
      matcher.found = [];
      continue;
    }
    const groups = groupsOf(pattern, match);
    if (index < last) {
      matcher.found = [...found.slice(0, index), groups];
      return undefined;
    }
    const before = index === 0 ? [] : found.slice(0, index);
    matcher.found = pattern.loop && last > 0 ? before : [];
    return issueOf(matcher, Object.assign({}, ...before, groups) as Groups);
  }
  return undefined;
}

function groupsOf(pattern: Pattern, match: RegExpExecArray): Groups {
  const values = FIELDS.flatMap((field) => {
    const group = pattern[field];
    const value = group === undefined ? undefined : match[group];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(values);
}

function issueOf({ severity }: Matcher, found: Groups): Issue | undefined {
  const { message = '', file, line, code } = found;
  if (message === '') return undefined;
  const number = Number.parseInt(line ?? '', 10);
  return {
    level: levelOf(found.severity ?? severity),
    message,
    ...(code !== undefined && { title: code }),
    ...(file !== undefined && { file }),
    ...(!Number.isNaN(number) && { line: number }),
  };
}

function levelOf(severity: string): AnnotationLevel {
  const word = severity.toLowerCase();
  return word === 'warning' || word === 'notice' ? word : 'error';
}
