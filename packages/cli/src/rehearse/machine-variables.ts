import { WrongOptions } from './wrong-options.ts';

/** What a rehearsal or GitHub's runner sets itself. */
const RESERVED = /^(?:PATH|HOME|TMPDIR|CI|(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|LIFTLOCK)_.*)$/;

/** The variables of the caller's environment that `--env` names, with their values. */
export function machineVariables(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name, env)]));
}

function valueOf(name: string, env: Readonly<Record<string, string | undefined>>): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new WrongOptions('--env takes the name of an environment variable, not its value');
  if (RESERVED.test(name)) throw new WrongOptions(`--env ${name}: a rehearsal sets it itself`);
  const value = env[name];
  if (value === undefined) throw new WrongOptions(`--env ${name}: the variable is not set here`);
  return value;
}
