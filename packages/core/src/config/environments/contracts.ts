import type { Environment } from '../config.ts';

type Contracted = Pick<Environment, 'name' | 'requires'>;

/** How what an environment requires differs from what one before it requires. Names that differ on purpose are left out. */
export interface ContractDifference {
  /** Name of the environment before. */
  readonly before: string;
  /** Required there and not here: what needs them was tested there, and finds them missing here. */
  readonly missing: readonly string[];
  /** Required here and not there: what needs them was not tested. */
  readonly untested: readonly string[];
}

/** An environment against one before it. Whether a name is a variable or a secret makes no difference to the steps. */
export function contractDifference(environment: Contracted, before: Contracted): ContractDifference {
  const here = namesIn(environment);
  const there = namesIn(before);
  const onPurpose = Object.keys(environment.requires.differs);
  return {
    before: before.name,
    missing: there.filter((name) => !here.includes(name) && !onPurpose.includes(name)),
    untested: here.filter((name) => !there.includes(name) && !onPurpose.includes(name)),
  };
}

/** Names that are written down as a difference, and are none: the next difference would hide behind them. */
export function needlessDifferences(environment: Contracted, before: readonly Contracted[]): string[] {
  const isHere = (name: string) => namesIn(environment).includes(name);
  const differs = (name: string) => before.some((one) => namesIn(one).includes(name) !== isHere(name));
  return Object.keys(environment.requires.differs).filter((name) => !differs(name));
}

function namesIn({ requires }: Pick<Environment, 'requires'>): string[] {
  return [...new Set([...requires.variables, ...requires.secrets])];
}
