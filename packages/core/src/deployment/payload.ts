import { z } from 'zod';
import { Digest } from '../candidate/index.ts';

/** A review that let a candidate in. GitHub's REST answer has neither id nor time (environment-approvals). */
export const Approval = z.strictObject({ user: z.string(), comment: z.string() });
export type Approval = z.infer<typeof Approval>;

/** What was live somewhere: the ledger record and the candidate, or nothing. */
export const LiveReference = z.strictObject({ deployment: z.int().positive(), candidate: Digest }).nullable();
export type LiveReference = z.infer<typeof LiveReference>;

/** The `task` of every deployment that is a record of ours. Others are left alone. */
export const LEDGER_TASK = 'liftlock';

const SCHEMA = 1;

/** Payload of a ledger record: everything that later decisions need, because nothing else is kept for ever. */
export const DeploymentPayload = z.strictObject({
  schema: z.literal(SCHEMA),
  intent: z.enum(['promote', 'rollback', 'hotfix', 'redeploy']),
  candidate: Digest,
  /** The component that is released alone; null when the whole product has one version. */
  component: z.string().nullable(),
  version: z.string(),
  /** The release line: the branch that the candidate was built from. */
  line: z.string(),
  /** Id of the GitHub Release, draft or published, that holds the candidate. */
  release_id: z.int().positive(),
  /** Digest of the asset `evidence.json`. */
  evidence: Digest,
  environment: z.string(),
  /** What was live in this environment before. */
  previous: LiveReference,
  /** What the brief showed as live in the next environments. */
  shown: z.record(z.string(), LiveReference),
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

function unwrapped(payload: unknown): unknown {
  let value = payload;
  for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  return value;
}
