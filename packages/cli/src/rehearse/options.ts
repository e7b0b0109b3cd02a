import { isAbsolute, resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { LiftlockError, type Problem } from '@liftlock/core';
import { type AskedEvent, type AsIf, type GivenProvisions, secretNotSet } from '@liftlock/rehearsal';
import { type GivenDeploys, givenDeploys } from './deploy-options.ts';
import { askedEvent, changeOf, EVENT_OPTIONS } from './event-options.ts';
import { machineVariables } from './machine-variables.ts';
import { PROVISION_OPTIONS, provisionsOf } from './provision-options.ts';
import { WrongOptions } from './wrong-options.ts';

/** Options of `liftlock rehearse`, for node:util's parseArgs. */
export const REHEARSE_OPTIONS = {
  repo: { type: 'string' },
  workflow: { type: 'string' },
  all: { type: 'boolean' },
  scenario: { type: 'string', multiple: true },
  scenarios: { type: 'boolean' },
  explain: { type: 'boolean' },
  'write-settings': { type: 'boolean' },
  event: { type: 'string' },
  tag: { type: 'string' },
  input: { type: 'string', multiple: true },
  payload: { type: 'string' },
  branch: { type: 'string' },
  'as-if': { type: 'string' },
  actions: { type: 'string' },
  stub: { type: 'string', multiple: true },
  'skip-job': { type: 'string', multiple: true },
  'treat-as-this-machine': { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  deploy: { type: 'string' },
  allow: { type: 'string', multiple: true },
  approve: { type: 'boolean' },
  reject: { type: 'boolean' },
  comment: { type: 'string' },
  json: { type: 'boolean' },
  keep: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export const REHEARSE_HELP = `liftlock rehearse: run a whole release pipeline on this machine.

  Without options it creates a sample repository and runs its workflow, from
  build to promote, with the real actions against a local GitHub on 127.0.0.1.
  It pauses where production waits for a review: answer on the page whose
  address it prints, or press a key.

  --repo DIR          your own repository: its commit at HEAD, in a clone
  --workflow FILE     the workflow; default: the one that runs on push and both
                      stages and promotes, else the only one that releases
  --all               every workflow that the push starts, as its filters say
  --explain           run nothing; say what would happen, what is refused, and
                      what is missing. Exit code 1 if something is refused
  --write-settings    run nothing; write a .github/rehearsal.yml to begin with:
                      how the environments are set on GitHub
  --secret NAME       pass the environment variable NAME as a secret
  --var NAME=VALUE    pass a variable
                      (required ones that are not passed get made-up values)
  --env NAME          let steps see this environment variable of yours, such as
                      HTTPS_PROXY or PIP_INDEX_URL; may be repeated
                      Without --repo, these and those below imply the current
                      folder.

  --event NAME        what starts the workflow: push, workflow_dispatch,
                      release, schedule, pull_request, workflow_run; another one
                      with --payload. Default: one that the workflow names
  --tag TAG           push this tag, or publish its release (--event release)
  --input NAME=VALUE  an input of workflow_dispatch; may be repeated
  --payload FILE      JSON that is merged into the event's payload
  --branch NAME       rehearse HEAD as if it were merged into this branch
  --as-if KIND        add a feat, fix or breaking change, where nothing is due

  --actions DIR       actions of other repositories: DIR/owner/name@ref, or
                      clones in DIR/owner/name. Fetched ones need no option:
                      \`liftlock actions fetch\`
  --stub ACTION       pass over the steps that use owner/name; =FILE gives their
                      outputs as JSON. May be repeated, as the next two
  --skip-job JOB      leave a job out
  --treat-as-this-machine LABEL
                      run jobs with this runs-on: here

  --deploy HOW        what becomes of steps that could reach the world: \`print\`
                      shows them and takes them as done, \`sandbox\` runs them
                      without network and credentials (Linux), \`run\` runs them.
                      At a terminal you are asked; otherwise they are printed.
  --allow HOST[:PORT] a host that the sandbox lets them reach; may be repeated

  --approve           approve every review; runs unattended
  --reject            reject the first review
  --comment TEXT      the comment of that review
                      Without a terminal, or if CI is set, --approve or --reject
                      is required, or --port to answer on the page.

  --scenario PATH     play a scenario: a file that describes several runs and
                      what to expect of them, or a folder of such files; may be
                      repeated
  --scenarios         play all scenarios in .github/rehearsals of the repository
                      Without --repo, scenarios play in the repository that
                      contains them. Those in test/scenarios of a clone of
                      Liftlock play in the sample repository.

  --keep DIR          keep the repository, the assets, the logs and summaries of
                      the jobs, and the state in DIR
  --json              print one JSON document to stdout at the end, and
                      everything else to stderr
  --verbose           show every line of every log
  --port N            port of the page; default: any free port. With --scenario:
                      pages of its runs, which stay as long as one is open
  --no-open           do not open the page in a browser

  A rehearsal begins where the repository is: its last tag is taken as released
  and live in every environment. A scenario begins on an empty GitHub, unless it
  says \`begin: released\`.

  Liftlock uploads nothing and only reads your repository. Commands of deploy,
  data and validation steps, and steps of the workflow that publish, are given a
  secret or belong to an environment, are listed before anything runs; --deploy
  says what becomes of them. All other steps run on this machine, with your
  rights and your network, with only PATH of your environment and another HOME.

  Exit code: 0 if the run succeeded and every release that was due happened, or
  if every expectation of the scenarios held; 1 if not; 2 for an invalid command
  line; 130 after Ctrl-C.
`;

export type RehearseValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What somebody asked for. */
export interface RehearseOptions {
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

export function readOptions(
  values: RehearseValues,
  place: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly isTTY: boolean;
  },
): RehearseOptions {
  const path = (name: string) => {
    const value = text(values, name);
    return value === undefined || isAbsolute(value) ? value : resolve(place.cwd, value);
  };
  const decision = decisionOf(values);
  const port = portOf(text(values, 'port'));
  const attended = port !== undefined || (place.isTTY && (place.env['CI'] ?? '') === '');
  return {
    repo: path('repo') ?? (OWN_ONLY.some((name) => values[name] !== undefined) ? place.cwd : undefined),
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
