import type { z } from 'zod';
import type { GateDecision } from '../gates/index.ts';
import type { FailureOutcome, Problem, ReasonCode } from '../errors/index.ts';
import type { Annotation, Ports } from '../ports/index.ts';

/** How a stage ended. `completed` and `skipped` end the job green, the others red. */
export type Decision = 'completed' | 'skipped' | FailureOutcome;

/** What a stage hands back. Nothing has been shown yet; `runStage` does that. */
export interface StageResult {
  readonly decision: Decision;
  /** `done`, or the code of the gate or problem that decided. */
  readonly reasonCode: ReasonCode;
  /** One sentence for the log and the first line of the summary. */
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Further facts for the output `result`; JSON values only. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Markdown below the headline. */
  readonly summary: string;
  readonly gates: readonly GateDecision[];
  readonly problems: readonly Problem[];
  /** Shown after the problems: single places, such as the tests that failed. */
  readonly annotations?: readonly Annotation[];
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** The abstraction behind an action: what is known of a stage before it is loaded. */
export interface PipelineStage<Input = unknown> {
  readonly name: string;
  readonly title: string;
  /** Inputs that its manifest requires. GitHub does not check that they are there. */
  readonly required: readonly string[];
  /** What the job's `permissions:` must hold. */
  readonly permissions: Permissions;
  /** Loads what the stage does. A process that runs one stage starts faster without the others. */
  load(): Promise<StageWork<Input>>;
}

/** What a stage does. */
export interface StageWork<Input = unknown> {
  /** Field names are the names of the action's inputs. */
  readonly inputs: z.ZodObject & z.ZodType<Input>;
  run(input: Input, ports: Ports): Promise<StageResult>;
}

/** A result without failures; the rest is filled in by the stage. */
export function completed(headline: string, rest: Partial<StageResult> = {}): StageResult {
  return { decision: 'completed', reasonCode: 'done', ...nothing(headline), ...rest };
}

export function skipped(reasonCode: ReasonCode, headline: string, rest: Partial<StageResult> = {}): StageResult {
  return { decision: 'skipped', reasonCode, ...nothing(headline), ...rest };
}

function nothing(headline: string) {
  return { headline, outputs: {}, details: {}, summary: '', gates: [], problems: [] };
}
