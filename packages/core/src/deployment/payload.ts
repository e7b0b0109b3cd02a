import { z } from 'zod';
import { Digest } from '../candidate/index.ts';
import { unwrapped } from './unwrap.ts';

/** A review that let a candidate in. GitHub's REST answer has neither id nor time (environment-approvals). */
export const Approval = z.strictObject({ user: z.string(), comment: z.string() });
export type Approval = z.infer<typeof Approval>;

/** A review as a run had it. */
export const SeenReview = Approval.extend({ state: z.enum(['approved', 'rejected', 'pending']) });
export type SeenReview = z.infer<typeof SeenReview>;

/** What was live somewhere: the ledger record and the candidate, or nothing. */
export const LiveReference = z.strictObject({ deployment: z.int().positive(), candidate: Digest }).nullable();
export type LiveReference = z.infer<typeof LiveReference>;

/** The `task` of every deployment that is a record of ours. Others are left alone. */
export const LEDGER_TASK = 'liftlock';

const SCHEMA = 1;

/**
 * Why a record was made. `promote`: forward, from the environments before. `hotfix`: the same, past environments that hold
 * something newer. `rollback`: back to what was live before. `redeploy`: what is live, once more. `adopt`: written for what
 * was live before Liftlock; nothing was deployed.
 */
export const Intent = z.enum(['promote', 'rollback', 'hotfix', 'redeploy', 'adopt']);
export type Intent = z.infer<typeof Intent>;

/** Payload of a ledger record: everything that later decisions need, because nothing else is kept for ever. */
export const DeploymentPayload = z.strictObject({
  schema: z.literal(SCHEMA),
  intent: Intent,
  /** What the person who started it gave as the reason. */
  reason: z.string().optional(),
  /** Account that started the run. */
  by: z.string().optional(),
  candidate: Digest,
  /** The component that is released alone; null when the whole product has one version. */
  component: z.string().nullable(),
  version: z.string(),
  /** The release line: the branch that the candidate was built from. */
  line: z.string(),
  /** Id of the GitHub Release, draft or published, that holds the candidate; null for what was adopted. */
  release_id: z.int().positive().nullable(),
  /** Digest of the asset `evidence.json`; null for what was adopted. */
  evidence: Digest.nullable(),
  environment: z.string(),
  /** What was live in this environment before. */
  previous: LiveReference,
  /** What the probes of the environment answered, by name. */
  parity: z.record(z.string(), z.string()).optional(),
  /** The values of its components here; only their digest where they take too much room. */
  config: z
    .strictObject({
      sha256: Digest,
      values: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    })
    .optional(),
  /** Candidates that a rollback went back from: held here until somebody promotes one of them by name. */
  held: z.array(Digest).optional(),
  /** What the brief showed as live in the next environments. */
  shown: z.record(z.string(), LiveReference),
  /** Reviews that the run had already when this component was staged, by environment: they were about others. */
  reviewed: z.record(z.string(), z.array(SeenReview)).optional(),
  run: z.strictObject({
    id: z.int().positive(),
    attempt: z.int().positive(),
    job: z.string(),
    job_id: z.int().positive().nullable(),
  }),
  approvals: z.array(Approval),
  overrides: z.array(z.string()),
});
export type DeploymentPayload = z.infer<typeof DeploymentPayload>;

/** A record of the ledger that a newer version of the suite wrote: what it says must not be guessed. */
export class NewerSchema extends Error {}

/**
 * Reads a payload that may be an object, a JSON text, or a JSON text of a JSON text (GitHub's two APIs differ). Gives
 * `undefined` for what is no record of ours.
 *
 * @throws NewerSchema for a record of a later schema: ignoring it could put an older version over a newer one.
 */
export function readPayload(payload: unknown): DeploymentPayload | undefined {
  const value = unwrapped(payload);
  const parsed = DeploymentPayload.safeParse(value);
  if (parsed.success) return parsed.data;
  const { schema } = (value ?? {}) as { schema?: unknown };
  if (typeof schema === 'number' && schema > SCHEMA) throw new NewerSchema(`schema ${schema}`);
  return undefined;
}
