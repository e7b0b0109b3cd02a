import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TriggeringEvent, whyNotTriggered } from '../plan/triggers.ts';
import { parseManifest, whyNotRehearsed } from '../steps/action-manifest.ts';
import { suiteFolder } from '../steps/plan-step.ts';
import { parseActionReference } from './action-reference.ts';
import type { WorkflowModel, WorkflowProblem } from './model.ts';
import { whatIsNotRehearsed } from './not-rehearsed.ts';
import { readWorkflow, type RehearsedWorkflow } from './read-workflow.ts';
import { type Refusal, refusalsOf } from './refusals.ts';

export interface InspectOptions {
  readonly suite: { readonly root: string };
  /** The event that is to start the workflow; without one, `on:` is not asked. */
  readonly event?: TriggeringEvent;
  /** Text of a file of the repository, to look into local actions before they are checked out. */
  readFile?(path: string): string | undefined;
}

export interface InspectedWorkflow {
  /** Faults that GitHub would find, too. */
  readonly errors: readonly WorkflowProblem[];
  /** What a rehearsal cannot do. Nothing runs as long as there is one. */
  readonly refused: readonly Refusal[];
  /** What a rehearsal does otherwise than GitHub, or leaves out, and runs all the same. */
  readonly notRehearsed: readonly string[];
  /** Absent when there are errors. */
  readonly model: WorkflowModel | undefined;
}

/** Looks through a whole workflow file and names everything at once, before anything runs. */
export function inspectWorkflow(file: RehearsedWorkflow, options: InspectOptions): InspectedWorkflow {
  const { errors, model } = readWorkflow(file);
  if (model === undefined) return { errors, refused: [], notRehearsed: [], model };
  const whyNot = (uses: string) => whyNotAction(uses, options);
  const refused = [...triggerRefusal(model, options.event), ...model.jobs.flatMap((job) => refusalsOf(job, whyNot))];
  return { errors, refused, notRehearsed: whatIsNotRehearsed(model), model };
}

function triggerRefusal(model: WorkflowModel, event: TriggeringEvent | undefined): Refusal[] {
  const why = event === undefined ? undefined : askTriggers(model, event);
  if (event === undefined || why === undefined) return [];
  return [{ what: `on: ${event.name}`, message: `${event.name} on ${event.ref}: ${why}.`, line: 1, column: 1 }];
}

function askTriggers(model: WorkflowModel, event: TriggeringEvent): string | undefined {
  try {
    return whyNotTriggered(model.events, event);
  } catch (error) {
    return (error as Error).message;
  }
}

function whyNotAction(uses: string, options: InspectOptions): string | undefined {
  const reference = parseActionReference(uses);
  const found =
    reference.kind === 'suite'
      ? suiteManifest(suiteFolder(options.suite.root, reference.name))
      : localManifest(uses, options);
  if (found === undefined) return reference.kind === 'suite' ? 'the suite has no such action' : undefined;
  try {
    return whyNotRehearsed(parseManifest(found.path, found.content).runs);
  } catch (error) {
    return (error as Error).message;
  }
}

interface ManifestText {
  readonly path: string;
  readonly content: string;
}

function suiteManifest(folder: string): ManifestText | undefined {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((each) => existsSync(each));
  return path === undefined ? undefined : { path, content: readFileSync(path, 'utf8') };
}

function localManifest(uses: string, options: InspectOptions): ManifestText | undefined {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = join(uses, name);
    const content = options.readFile?.(path);
    if (content !== undefined) return { path, content };
  }
  return undefined;
}
