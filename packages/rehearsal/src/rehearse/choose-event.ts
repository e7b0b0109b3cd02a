import { nearest } from '@liftlock/core';
import { matchesPatterns } from '../runner/index.ts';
import type { WorkflowModel } from '../runner/index.ts';

/** What somebody asks to be started with. */
export interface AskedEvent {
  readonly event?: string | undefined;
  readonly tag?: string | undefined;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the payload has besides, or instead of, what GitHub sends. */
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
}

export interface EventSurroundings {
  readonly repository: string;
  /** The next one, for a tag that is made up. */
  readonly version: string;
  /** Names of the branches that there are. */
  readonly branches: readonly string[];
  /** Whether the event, from the branch that is here, starts the workflow. */
  starts(event: string): boolean;
}

export interface ChosenEvent {
  readonly name: string;
  /** The tag that is pushed, or released. */
  readonly tag?: string;
  /** The branch that is made up to be pushed. */
  readonly branch?: string;
}

/** In this order, where nobody says which. */
export const PREFERRED = ['push', 'workflow_dispatch', 'release', 'schedule', 'pull_request', 'workflow_run'];

/** The event that is asked for, or the one that starts the workflow. */
export function chooseEvent(
  { events }: Pick<WorkflowModel, 'events'>,
  asked: AskedEvent,
  about: EventSurroundings,
): ChosenEvent {
  const started = Object.keys(events).filter((name) => name !== 'workflow_call');
  const name =
    asked.event ??
    (asked.tag === undefined ? undefined : 'push' in events || !('release' in events) ? 'push' : 'release') ??
    PREFERRED.find((each) => started.includes(each) && about.starts(each)) ??
    PREFERRED.find((each) => started.includes(each)) ??
    started[0] ??
    'push';
  if (name === 'release') return { name, tag: asked.tag ?? `v${about.version}` };
  if (name !== 'push') return { name };
  const tag = asked.tag ?? tagFor(events.push, about);
  if (tag !== undefined) return { name, tag };
  const branch = branchFor(events.push, about);
  return branch === undefined ? { name } : { name, branch };
}

interface PushFilters {
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
}

/** A workflow that starts with tags, and not with the branch that is here, gets one that its patterns match. */
function tagFor(filters: PushFilters | undefined, about: EventSurroundings) {
  const { repository, version } = about;
  const { tags } = filters ?? {};
  const hasBranches = filters?.branches !== undefined || filters?.['branches-ignore'] !== undefined;
  if (tags === undefined || (hasBranches && about.starts('push'))) return undefined;
  const forms = [`v${version}`, version, `release-${version}`, `release/${version}`, `${repository}-v${version}`];
  return [...forms, ...tags.map((pattern) => filled(pattern, version))].find((form) => matches(form, tags));
}

const PLAIN = /^[\w./-]+$/;

/**
 * A workflow for branches of a pattern, of which there is none yet, gets one that it matches. A branch that is named in
 * full and is not there may be a mistake, which is told.
 */
function branchFor({ branches }: PushFilters = {}, about: EventSurroundings) {
  const { branches: known, version } = about;
  if (branches === undefined || about.starts('push')) return undefined;
  if (branches.some((pattern) => PLAIN.test(pattern)) || known.some((name) => matches(name, branches)))
    return undefined;
  return branches
    .map((pattern) => filled(pattern, version))
    .find((name) => PLAIN.test(name) && matches(name, branches));
}

/** What the pattern leaves open is filled in. */
function filled(pattern: string, version: string): string {
  return pattern
    .replace(/\[0-9\][+*]?/g, '1')
    .replace(/\*\.\*\.\*|\*+/, version)
    .replaceAll(/\*+/g, version)
    .replaceAll(/\\(.)/g, '$1');
}

function matches(tag: string, patterns: readonly string[]): boolean {
  try {
    return matchesPatterns(tag, patterns);
  } catch {
    return false;
  }
}

/** Events that a rehearsal can tell a workflow about by itself. */
export function isModelled(name: string): boolean {
  return PREFERRED.includes(name);
}

export function nearestEvent(name: string): string | undefined {
  return nearest(name, PREFERRED);
}
