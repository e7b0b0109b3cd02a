import { z } from 'zod';
import {
  componentNotTaken,
  invalidCandidateInput,
  LiftlockError,
  type Problem,
  reasonMissing,
  targetMissing,
  twoTargets,
} from '../../errors/index.ts';
import { ComponentInput } from '../../pipeline/component-input.ts';
import { CandidateInput, EnvironmentInput } from '../../pipeline/inputs.ts';
import type { PromotionRequest } from '../../promotion/index.ts';

/** GitHub passes an input that nobody filled in as an empty string. */
const emptyIsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

export const PromoteIntent = z.enum(['promote', 'rollback', 'redeploy', 'hotfix', 'adopt', 'yank', 'lock', 'unlock']);
export type PromoteIntent = z.infer<typeof PromoteIntent>;

export const PromoteInput = z.object({
  candidate: z.preprocess(emptyIsAbsent, CandidateInput.optional()),
  component: ComponentInput,
  environment: EnvironmentInput.min(1).describe('The environment to promote to.'),
  intent: z
    .preprocess(emptyIsAbsent, PromoteIntent.default('promote'))
    .describe('`promote`, `rollback`, `redeploy`, `hotfix`, `adopt`, `yank`, `lock` or `unlock`.'),
  to: z
    .string()
    .trim()
    .max(255)
    .default('')
    .describe('What it is about, where no candidate is given: `previous`, a version, or a digest.'),
  reason: z
    .string()
    .trim()
    .max(1_000)
    .default('')
    .describe('Why, in one sentence. Required for everything but `promote`, `redeploy` and `unlock`.'),
  'job-id': z.coerce.number().int().positive().optional().catch(undefined),
});
export type PromoteInput = z.infer<typeof PromoteInput>;

/** What an intent cannot do without. */
export interface IntentNeeds {
  readonly reason: boolean;
  /** What `to` may name; undefined where the ledger alone decides. */
  readonly target?: string;
  /** Whether `candidate` may stand in its place. */
  readonly takesCandidate: boolean;
  /** Whether it is about the whole environment, and so about no component. */
  readonly ofEnvironment?: true;
}

/** What the promotion can be asked for, and what has to be said with it. */
export const INTENTS: Readonly<Record<PromoteIntent, IntentNeeds>> = {
  promote: {
    reason: false,
    target: 'The output `candidate` of the build job, or `to:` with a staged version.',
    takesCandidate: true,
  },
  rollback: {
    reason: true,
    target: '`to: previous`, or `to:` with a version that was live there.',
    takesCandidate: true,
  },
  redeploy: { reason: false, takesCandidate: false },
  hotfix: { reason: true, target: '`to:` with the version of the hotfix, or its candidate.', takesCandidate: true },
  adopt: { reason: true, target: '`to:` with the tag that is live.', takesCandidate: false },
  yank: { reason: true, target: '`to:` with a released version.', takesCandidate: false },
  lock: { reason: true, takesCandidate: false, ofEnvironment: true },
  unlock: { reason: false, takesCandidate: false, ofEnvironment: true },
};

/**
 * What was asked for, with everything that the intent needs.
 *
 * @throws LiftlockError with all that is missing.
 */
export function promotionRequest(input: PromoteInput): PromotionRequest {
  const { candidate, component, environment, intent, to, reason } = input;
  const rule = INTENTS[intent];
  const problems: Problem[] = [];
  if (rule.target !== undefined && to === '' && !(rule.takesCandidate && candidate !== undefined)) {
    problems.push(intent === 'promote' ? invalidCandidateInput('') : targetMissing(intent, rule.target));
  }
  if (candidate !== undefined && to !== '') problems.push(twoTargets());
  if (rule.reason && reason === '') problems.push(reasonMissing(intent));
  if (rule.ofEnvironment === true && component !== '')
    problems.push(componentNotTaken(component, 'A lock keeps every component out of the environment.'));
  if (problems.length > 0) throw new LiftlockError(problems);
  return { candidate, component, environmentName: environment, to, reason };
}
