import { z } from 'zod';
import { Digest } from '../candidate/index.ts';
import { Intent } from './payload.ts';
import { unwrapped } from './unwrap.ts';

/**
 * What people leave in the ledger of an environment beside the records: deployments with tasks of their own, which deploy
 * nothing. Like records, they are never changed; a status ends them.
 */

const Run = z.strictObject({ id: z.int().positive(), attempt: z.int().positive() });

export const LOCK_TASK = 'liftlock:lock';

/** Nothing enters the environment while it is locked, but what its owner starts. */
export const LockPayload = z.strictObject({
  schema: z.literal(1),
  environment: z.string(),
  /** Account that locked it. */
  by: z.string(),
  reason: z.string(),
  /** ISO 8601. */
  at: z.string(),
  run: Run.nullable(),
});
export type LockPayload = z.infer<typeof LockPayload>;

export interface Lock extends LockPayload {
  /** Id of the deployment that holds it. */
  readonly id: number;
}

export const VOTE_TASK = 'liftlock:approval';

/** One person's yes to one candidate, given by starting the promotion workflow for it. */
export const VotePayload = z.strictObject({
  schema: z.literal(1),
  environment: z.string(),
  candidate: Digest,
  version: z.string(),
  intent: Intent,
  by: z.string(),
  /** The reason that was given; may be empty. */
  comment: z.string(),
  run: Run,
});
export type VotePayload = z.infer<typeof VotePayload>;

export interface Vote extends VotePayload {
  /** Id of the deployment that holds it: higher than that of every earlier one. */
  readonly id: number;
  /** When GitHub took it; ISO 8601. */
  readonly writtenAt: string;
}

/** A payload of a lock as GitHub gives it back; undefined for what is not one. */
export function readLock(payload: unknown): LockPayload | undefined {
  return LockPayload.safeParse(unwrapped(payload)).data;
}

export function readVote(payload: unknown): VotePayload | undefined {
  return VotePayload.safeParse(unwrapped(payload)).data;
}
