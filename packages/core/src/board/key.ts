import type { Environment } from '../config/index.ts';
import { type Deployment, type LedgerKey, lineIn } from '../deployment/index.ts';

/** The order that a record of an environment is part of. */
export function keyOf(environment: Pick<Environment, 'data' | 'deploy'>, { payload }: Deployment): LedgerKey {
  return { component: payload.component, line: lineIn(environment, payload.line) };
}
