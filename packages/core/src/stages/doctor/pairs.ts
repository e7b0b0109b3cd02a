import type { Config } from '../../config/index.ts';
import { answerOf, type DoctorFacts, type EnvironmentOnGitHub } from '../../doctor/index.ts';

/** An environment as the configuration has it, and as GitHub has it. */
export interface Pair {
  readonly environment: Config['environments'][number];
  readonly onGitHub: EnvironmentOnGitHub;
}

/** Those that GitHub has, where it may be asked. */
export function pairs({ environments }: Config, asked: DoctorFacts['environments']): Pair[] {
  return environments.flatMap((environment) => {
    const onGitHub = answerOf(asked)?.find(({ name }) => name.toLowerCase() === environment.name.toLowerCase());
    return onGitHub === undefined ? [] : [{ environment, onGitHub }];
  });
}
