import type { DeploymentPayload, DeploymentState, LockPayload, VotePayload } from '../deployment/index.ts';
import { LiftlockError } from '../errors/index.ts';
import { type EffectPort, isEffect } from '../ports/effects.ts';
import type { NewDraft, NewStatus, Ports, Script, ScriptEnd } from '../ports/index.ts';
import type { Release } from '../release/index.ts';

/** What a stage did to the world, in the words of the pipeline. */
export type Effect = { readonly step: string } & EffectDetails;

type EffectDetails =
  | { readonly kind: 'draft'; readonly tag: string; outcome: Outcome }
  | { readonly kind: 'asset'; outcome: Outcome }
  | { readonly kind: 'draft-deleted'; outcome: Outcome }
  | { readonly kind: 'record'; readonly environment: string; readonly version: string; outcome: Outcome }
  | {
      readonly kind: 'status';
      readonly state: DeploymentState;
      readonly description: string;
      outcome: Outcome;
    }
  | { readonly kind: 'published'; readonly tag: string; outcome: Outcome }
  | { readonly kind: 'amended'; readonly tag: string; readonly yanked: boolean; outcome: Outcome }
  | { readonly kind: 'cancellation'; readonly run: number; outcome: Outcome }
  | { readonly kind: 'issue'; outcome: Outcome }
  | { readonly kind: 'lock' | 'vote'; readonly environment: string; outcome: Outcome }
  | { readonly kind: 'artifact'; outcome: Outcome }
  | { readonly kind: 'script'; readonly script: Script; end: ScriptEnd['end'] | undefined; outcome: Outcome };

/** `unknown` until the answer has come, and for ever if it was lost. */
type Outcome = 'done' | 'unknown';

export interface RecordedPorts {
  readonly ports: Ports;
  /** In the order in which they began. Calls that were refused had no effect and are left out. */
  readonly effects: readonly Effect[];
}

/** The same ports, which remember what they were used for: what a red run says about the state is read from this. */
export function recordEffects(ports: Ports): RecordedPorts {
  const record: Record = { effects: [], step: '' };
  const recorded = Object.entries(ports).map(([name, port]) => [
    name,
    typeof port === 'object' ? recording(name, port as object, record) : port,
  ]);
  return { ports: Object.fromEntries(recorded) as Ports, effects: record.effects };
}

interface Record {
  readonly effects: Effect[];
  /** The step of the stage that is running. */
  step: string;
}

function recording(name: string, port: object, record: Record): object {
  const { effects } = record;
  return new Proxy(port, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      if (name === 'log' && property === 'step') return (title: string) => stepBegins(record, target, title);
      if (!isEffect(name, String(property))) return member.bind(target) as unknown;
      return async (...args: unknown[]): Promise<unknown> => {
        const details = describe(name as EffectPort, String(property), args);
        const effect = details && { step: record.step, ...details };
        if (effect !== undefined) effects.push(effect);
        try {
          const answer: unknown = await Reflect.apply(member, target, args);
          if (effect !== undefined) settle(effect, answer);
          return answer;
        } catch (error) {
          if (effect !== undefined && wasRefused(error)) effects.splice(effects.indexOf(effect), 1);
          throw error;
        }
      };
    },
  });
}

function stepBegins(record: Record, log: object, title: string): void {
  record.step = title;
  (log as Ports['log']).step(title);
}

function describe(port: EffectPort, method: string, args: readonly unknown[]): EffectDetails | undefined {
  const outcome = 'unknown';
  if (port === 'commands') return { kind: 'script', script: args[0] as Script, end: undefined, outcome };
  if (port === 'artifacts') return { kind: 'artifact', outcome };
  switch (method) {
    case 'createDraft':
      return { kind: 'draft', tag: (args[0] as NewDraft).tag, outcome };
    case 'updateDraft':
      return { kind: 'draft', tag: (args[1] as NewDraft).tag, outcome };
    case 'publish':
      return { kind: 'published', tag: (args[1] as NewDraft).tag, outcome };
    case 'amend':
      return { kind: 'amended', ...amendment(args[0] as Release, args[1] as { readonly body: string }), outcome };
    case 'uploadAsset':
    case 'deleteAsset':
      return { kind: 'asset', outcome };
    case 'deleteDraft':
      return { kind: 'draft-deleted', outcome };
    case 'createRecord': {
      const { environment, version } = args[2] as DeploymentPayload;
      return { kind: 'record', environment, version, outcome };
    }
    case 'createLock':
      return { kind: 'lock', environment: (args[1] as LockPayload).environment, outcome };
    case 'createVote':
      return { kind: 'vote', environment: (args[1] as VotePayload).environment, outcome };
    case 'addStatus':
      return { kind: 'status', ...statusOf(args[1] as NewStatus), outcome };
    case 'cancel':
      return { kind: 'cancellation', run: args[0] as number, outcome };
    case 'open':
      return { kind: 'issue', outcome };
    default:
      return undefined;
  }
}

function settle(effect: Effect, answer: unknown): void {
  effect.outcome = 'done';
  if (effect.kind === 'script') effect.end = (answer as ScriptEnd).end;
}

/** Codes of calls that GitHub answered, and did not do. Without a clear answer nobody knows. */
const REFUSALS: readonly string[] = [
  'permission-missing',
  'not-found-or-no-permission',
  'rate-limited',
  'github-refused',
];

function wasRefused(error: unknown): boolean {
  return error instanceof LiftlockError && error.problems.every(({ code }) => REFUSALS.includes(code));
}

function statusOf({ state, description }: NewStatus) {
  return { state, description };
}

/** A release is yanked by the warning above its text. */
function amendment({ tag, body }: Release, change: { readonly body: string }) {
  const isYanked = (text: string) => /^> \*\*Yanked\.\*\*/m.test(text);
  return { tag, yanked: isYanked(change.body) && !isYanked(body) };
}
