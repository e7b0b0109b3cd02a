import { type DeploymentPayload, ledgerTooNew, LiftlockError, NewerSchema, readPayload } from '@liftlock/core';

/** @throws LiftlockError for a record that a newer version of the suite wrote. */
export function payloadOf(id: number, environment: string, payload: unknown): DeploymentPayload | undefined {
  try {
    return readPayload(payload);
  } catch (error) {
    if (error instanceof NewerSchema) throw new LiftlockError(ledgerTooNew(environment, id, error.message));
    throw error;
  }
}
