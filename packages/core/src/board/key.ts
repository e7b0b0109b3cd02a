import { type Environment, stepsIn } from '../config/index.ts';
import { type Deployment, type LedgerKey, lineIn } from '../deployment/index.ts';

/** The order that a record of an environment is part of. */
export function keyOf(environment: Pick<Environment, 'data' | 'deploy'>, { payload }: Deployment): LedgerKey {
  const { component, line } = payload;
  return { component, line: lineIn(stepsIn(environment, component), line) };
}
