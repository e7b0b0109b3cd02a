/** What one environment requires. */
export interface Requires {
  readonly variables: string[];
  readonly secrets: string[];
  readonly differs: Record<string, string>;
}

/**
 * What was tested with its settings must find them later, too: an environment that says nothing of its own has the contract
 * of those in `after`, which stand above it.
 */
export function withContracts<
  E extends { readonly name: string; readonly after: readonly string[]; readonly requires?: Requires | undefined },
>(environments: readonly E[]): (E & { requires: Requires })[] {
  const done: (E & { requires: Requires })[] = [];
  for (const environment of environments) {
    const before = done.filter(({ name }) => environment.after.includes(name));
    done.push({ ...environment, requires: environment.requires ?? joined(before.map(({ requires }) => requires)) });
  }
  return done;
}

function joined(contracts: readonly Requires[]): Requires {
  const all = (kind: 'variables' | 'secrets') => [...new Set(contracts.flatMap((contract) => contract[kind]))];
  return { variables: all('variables'), secrets: all('secrets'), differs: {} };
}
