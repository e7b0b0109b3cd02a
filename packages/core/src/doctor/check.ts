import type { Environment } from '../config/index.ts';
import { answerOf } from './asked.ts';
import type { DoctorFacts } from './facts.ts';
import { type Finding, unknown } from './finding.ts';
import type { EnvironmentOnGitHub } from './on-github.ts';

/** One thing that doctor looks at. */
export interface Check {
  /** What has to be so, in the words of a heading: `required-reviewers`. */
  readonly name: string;
  examine(facts: DoctorFacts): readonly Finding[];
}

/**
 * A check of one environment after the other, as GitHub has them. One that is missing is the matter of another check.
 *
 * @param question What is to be found out, where GitHub may not be asked: `who may review`.
 */
export function environmentCheck(
  name: string,
  question: string,
  examine: (environment: Environment, onGitHub: EnvironmentOnGitHub, facts: DoctorFacts) => readonly Finding[],
): Check {
  return {
    name,
    examine(facts) {
      const { environments, config, url } = facts;
      if ('refused' in environments) {
        const about = config.environments.map((environment) => environment.name).join(', ');
        return [unknown(about, question, environments.refused, environmentsPage(url))];
      }
      return config.environments.flatMap((environment) => {
        const found = environmentOnGitHub(facts, environment.name);
        return found === undefined ? [] : examine(environment, found, facts);
      });
    },
  };
}

/** GitHub ignores case in the names of environments. */
export function environmentOnGitHub(
  { environments }: Pick<DoctorFacts, 'environments'>,
  name: string,
): EnvironmentOnGitHub | undefined {
  return answerOf(environments)?.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

export function environmentsPage(url: string): string {
  return `${url}/settings/environments`;
}

/** `mina`, `mina and robin`, `ada, mina and robin`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `1 person`, `2 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** GitHub's logins are compared without case. */
export function isAmong(login: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === login.toLowerCase());
}

/** One word of a shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
