import { isAbsolute, resolve } from 'node:path';
import { LiftlockError, type Problem } from '@liftlock/core';
import { type AskedEvent, type AsIf, type GivenProvisions, secretNotSet } from '@liftlock/rehearsal';
import { type GivenDeploys, givenDeploys } from './deploy-options.ts';
import { askedEvent, changeOf, EVENT_OPTIONS } from './event-options.ts';
import { machineVariables } from './machine-variables.ts';
import { PROVISION_OPTIONS, provisionsOf } from './provision-options.ts';
import { WrongOptions } from './wrong-options.ts';

export { REHEARSE_HELP, REHEARSE_OPTIONS } from './option-list.ts';

export type RehearseValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What somebody asked for. */
export interface RehearseOptions {
  /** The sample if there is none. */
  readonly repo: string | undefined;
  readonly workflow: string | undefined;
  /** Everything that the push starts. */
  readonly all: boolean;
  /** Set when scenarios are played; without paths, those of the repository. */
  readonly scenarios: { readonly paths?: readonly string[]; readonly page?: number } | undefined;
  readonly explain: boolean;
  readonly writeSettings: boolean;
  readonly asked: AskedEvent;
  readonly change: { readonly branch?: string | undefined; readonly asIf?: AsIf | undefined };
  readonly provisions: GivenProvisions;
  readonly given: { readonly secrets: Record<string, string>; readonly variables: Record<string, string> };
  /** Variables of the caller's environment that steps see. */
  readonly machine: Readonly<Record<string, string>>;
  readonly deploys: GivenDeploys;
  readonly decision: 'approved' | 'rejected' | undefined;
  readonly comment: string;
  readonly json: boolean;
  readonly keep: string | undefined;
  /** Undefined when nobody will look at a page. */
  readonly page: number | undefined;
  readonly open: boolean;
  readonly verbose: boolean;
  /** Whether somebody can answer a review, at a terminal or on a page that they asked for. */
  readonly attended: boolean;
  /** Whether somebody sits at a terminal and can be asked. */
  readonly hasKeys: boolean;
}

export { WrongOptions };

export function wrongOptions({ message }: WrongOptions): Problem {
  return {
    code: 'wrong-options',
    outcome: 'errored',
    found: `${message}.`,
    next: 'See `liftlock rehearse --help` for the options.',
  };
}

/** Options that mean nothing to the sample: with one of them the repository is this folder. */
const OWN_ONLY = [
  'workflow',
  'all',
  'secret',
  'env',
  'var',
  'explain',
  'write-settings',
  ...EVENT_OPTIONS,
  ...PROVISION_OPTIONS,
] as const;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  /** The repository that somebody stands in, if it has workflows. */
  readonly own?: string | undefined;
}

export function readOptions(values: RehearseValues, place: Place): RehearseOptions {
  const path = (name: string) => {
    const value = text(values, name);
    return value === undefined || isAbsolute(value) ? value : resolve(place.cwd, value);
  };
  const decision = decisionOf(values);
  const port = portOf(text(values, 'port'));
  const attended = port !== undefined || (place.isTTY && (place.env['CI'] ?? '') === '');
  return {
    repo: repositoryOf(values, place),
    workflow: text(values, 'workflow'),
    all: allOf(values),
    scenarios: scenariosOf(values, place.cwd),
    explain: values['explain'] === true,
    writeSettings: values['write-settings'] === true,
    asked: askedEvent(values, place.cwd),
    change: changeOf(values),
    provisions: provisionsOf(values, place),
    given: { secrets: secretsOf(values, place.env), variables: variablesOf(values) },
    machine: machineVariables(all(values, 'env'), place.env),
    deploys: givenDeploys(values),
    decision,
    comment: text(values, 'comment') ?? '',
    json: values['json'] === true,
    keep: path('keep'),
    page: port ?? (decision === undefined && attended ? 0 : undefined),
    open: values['no-open'] !== true,
    verbose: values['verbose'] === true,
    attended,
    hasKeys: place.isTTY && (place.env['CI'] ?? '') === '' && values['json'] !== true,
  };
}

/** Scenarios find theirs by themselves. */
function repositoryOf(values: RehearseValues, { cwd, own }: Pick<Place, 'cwd' | 'own'>): string | undefined {
  const named = text(values, 'repo');
  const ownOnly = OWN_ONLY.find((name) => values[name] !== undefined);
  if (values['sample'] === true) {
    if (named !== undefined) throw new WrongOptions('--sample or --repo, not both');
    if (ownOnly !== undefined) throw new WrongOptions(`--${ownOnly} is for a repository, not for the sample`);
    return undefined;
  }
  if (named !== undefined) return resolve(cwd, named);
  if (ownOnly !== undefined) return cwd;
  return values['scenario'] === undefined && values['scenarios'] === undefined ? own : undefined;
}

function decisionOf(values: RehearseValues): RehearseOptions['decision'] {
  if (values['approve'] === true && values['reject'] === true)
    throw new WrongOptions('--approve or --reject, not both');
  if (values['reject'] === true) return 'rejected';
  if (text(values, 'comment') !== undefined && values['approve'] !== true) {
    throw new WrongOptions('--comment goes with --approve or --reject');
  }
  return values['approve'] === true ? 'approved' : undefined;
}

/** What a scenario says itself, or has no use for. */
const ONE_RUN_ONLY = [
  'approve',
  'reject',
  'comment',
  'keep',
  'no-open',
  'explain',
  'all',
  ...EVENT_OPTIONS,
  ...PROVISION_OPTIONS,
] as const;

/** All of a push: another event, or one workflow, is something else. */
function allOf(values: RehearseValues): boolean {
  if (values['all'] !== true) return false;
  if (values['workflow'] !== undefined) throw new WrongOptions('--all or --workflow, not both');
  const event = text(values, 'event') ?? 'push';
  if (event !== 'push' || values['input'] !== undefined) throw new WrongOptions('--all is for a push');
  return true;
}

function scenariosOf(values: RehearseValues, cwd: string): RehearseOptions['scenarios'] {
  const paths = all(values, 'scenario').map((path) => resolve(cwd, path));
  if (paths.length === 0 && values['scenarios'] !== true) return undefined;
  if (paths.length > 0 && values['scenarios'] === true) throw new WrongOptions('--scenario or --scenarios, not both');
  const other = ONE_RUN_ONLY.find((name) => values[name] !== undefined);
  if (other !== undefined) throw new WrongOptions(`--${other} is for a rehearsal of one run, not for scenarios`);
  const page = portOf(text(values, 'port'));
  if (page === undefined) return paths.length === 0 ? {} : { paths };
  if (paths.length !== 1) throw new WrongOptions('--port is for one run or one scenario, not for several scenarios');
  return { paths, page };
}

function portOf(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongOptions(`--port ${port}: a number up to 65535`);
  return Number(port);
}

function secretsOf(values: RehearseValues, env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = all(values, 'secret');
  for (const name of names) {
    if (!NAME.test(name)) throw new WrongOptions('--secret takes the name of an environment variable, not its value');
  }
  const missing = names.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) throw new LiftlockError(missing.map(secretNotSet));
  return Object.fromEntries(names.map((name) => [name, env[name] ?? '']));
}

function variablesOf(values: RehearseValues): Record<string, string> {
  const pairs = all(values, 'var').map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    if (!NAME.test(name) || rest.length === 0) throw new WrongOptions(`--var ${pair}: write NAME=VALUE`);
    return [name, rest.join('=')] as const;
  });
  return Object.fromEntries(pairs);
}

function text(values: RehearseValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function all(values: RehearseValues, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
