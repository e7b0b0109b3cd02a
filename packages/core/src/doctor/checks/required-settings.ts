import { type Check, environmentsPage, listed, quoted } from '../check.ts';
import type { DoctorFacts } from '../facts.ts';
import { type Finding, ok, problem, unknown } from '../finding.ts';
import type { SettingKind } from '../on-github.ts';

/** What `requires:` names must exist somewhere; values are never read. */
export const requiredSettings: Check = {
  name: 'required-settings',
  examine: (facts) =>
    facts.config.environments.flatMap(({ name, requires }) => [
      ...ofKind('secrets', name, requires.secrets, facts),
      ...ofKind('variables', name, requires.variables, facts),
    ]),
};

function ofKind(kind: SettingKind, environment: string, required: readonly string[], facts: DoctorFacts): Finding[] {
  if (required.length === 0) return [];
  const places = facts.settings.filter((one) => one.kind === kind && isSeenBy(environment, one.place));
  const known = places.flatMap(({ names }) => ('answer' in names ? names.answer : []));
  const missing = required.filter((name) => !known.some((other) => other.toLowerCase() === name.toLowerCase()));
  if (missing.length === 0) return [ok(environment, `The ${kind} exist: ${listed(required)}.`)];
  const [refused] = places.flatMap(({ names }) => ('refused' in names ? [names.refused] : []));
  if (refused !== undefined)
    return [unknown(environment, `whether the ${kind} ${listed(missing)} exist`, refused, environmentsPage(facts.url))];
  const word = kind === 'secrets' ? 'secret' : 'variable';
  const set = missing.map((name) => `gh ${word} set ${name} --env ${quoted(environment)} --repo ${facts.name}`);
  return [
    problem(environment, {
      found: `${missing.length === 1 ? `The ${word} ${missing[0]} is` : `The ${kind} ${listed(missing)} are`} set neither in the environment nor in the repository nor in its organization.`,
      means: 'A deploy is held before it begins: `missing-setting`.',
      fix: set.join(' && '),
      page: environmentsPage(facts.url),
    }),
  ];
}

function isSeenBy(environment: string, place: DoctorFacts['settings'][number]['place']): boolean {
  return typeof place === 'string' || place.environment === environment;
}
