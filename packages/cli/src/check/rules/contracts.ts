import { contractDifference, type Environment, needlessDifferences, type Problem } from '@liftlock/core';
import type { Pipeline } from '../pipeline.ts';
import { listed, problemIn } from './rule.ts';

/** What an environment before required was there when it was tested; here it would be missing in the middle of a deploy. */
export function nothingIsMissingLater({ config, placeOf }: Pipeline): Problem[] {
  return differencesIn(config).flatMap(({ index, name, before, missing }) =>
    missing.length === 0
      ? []
      : [
          problemIn(placeOf('environments', index, 'requires'), {
            code: 'contract-differs',
            found: `${before} requires ${listed(missing)}, and ${name} does not.`,
            expected: 'The same names: what was tested with them must find them here.',
            next: `Add ${missing.length === 1 ? 'the name' : 'the names'} to \`requires:\` of ${name}, or say why not:\n${onPurpose(missing)}`,
          }),
        ],
  );
}

/** What nothing before has used is used for the first time where it matters most. */
export function adviceOnSettings({ config, placeOf }: Pick<Pipeline, 'config' | 'placeOf'>): string[] {
  const { environments } = config;
  const untested = differencesIn(config).flatMap(({ index, name, before, untested: names }) => {
    if (names.length === 0) return [];
    const what = `${name} requires ${listed(names)}, and ${before} does not, so nothing has tested ${names.length === 1 ? 'it' : 'them'}.`;
    return [`${placeOf('environments', index, 'requires')}: ${what} If that is on purpose: ${onPurpose(names)}`];
  });
  const needless = environments.flatMap((environment, index) =>
    needlessDifferences(environment, before(environment, config)).map(
      (name) =>
        `${placeOf('environments', index, 'requires', 'differs', name)}: ${name} does not differ any more; remove it.`,
    ),
  );
  return [
    ...untested,
    ...needless,
    ...probesAlone(config).map(({ index, text }) => `${placeOf('environments', index, 'parity')}: ${text}`),
  ];
}

/** A probe that the environments before do not have is answered, and compared with nothing. */
function probesAlone(config: Pipeline['config']) {
  return config.environments.flatMap((environment, index) =>
    before(environment, config).flatMap((earlier) => {
      const alone = Object.keys(environment.parity).filter((name) => !Object.hasOwn(earlier.parity, name));
      const [what, it] = alone.length === 1 ? ['the probe', 'it'] : ['the probes', 'them'];
      const text = `${environment.name} has ${what} ${listed(alone)}, and ${earlier.name} has not, so nothing is compared. Add ${it} to \`parity:\` of ${earlier.name}.`;
      return alone.length === 0 ? [] : [{ index, text }];
    }),
  );
}

function differencesIn(config: Pipeline['config']) {
  return config.environments.flatMap((environment, index) =>
    before(environment, config).map((earlier) => ({
      index,
      name: environment.name,
      ...contractDifference(environment, earlier),
    })),
  );
}

function before({ after }: Environment, { environments }: Pipeline['config']): Environment[] {
  return environments.filter(({ name }) => after.includes(name));
}

function onPurpose(names: readonly string[]): string {
  return `requires: { differs: { ${names.map((name) => `${name}: "…"`).join(', ')} } }`;
}
