import { type Allowed, DEPLOY_MODES, type DeployMode } from '@liftlock/rehearsal';
import { listOf } from './event-options.ts';
import { WrongOptions } from './wrong-options.ts';

type Values = Parameters<typeof listOf>[0];

/** What somebody said about steps that could reach the world. */
export interface GivenDeploys {
  /** Undefined if nobody has said it. */
  readonly mode: DeployMode | undefined;
  /** Hosts that a sandbox lets through to. */
  readonly allowed: readonly Allowed[];
}

export function givenDeploys(values: Values): GivenDeploys {
  return { mode: modeOf(values['deploy']), allowed: listOf(values, 'allow').map(allowedHost) };
}

function modeOf(how: Values[string]): DeployMode | undefined {
  const mode = DEPLOY_MODES.find((each) => each === how);
  if (how === undefined || mode !== undefined) return mode;
  throw new WrongOptions(`--deploy ${how.toString()}: ${DEPLOY_MODES.join(', ')}`);
}

/** Where ssh and web servers listen, if nobody says more. */
const USUAL_PORTS = [22, 80, 443];

function allowedHost(text: string): Allowed {
  const [, host, port] = /^([\w.-]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (host === undefined || Number(port ?? 1) > 65_535) throw new WrongOptions(`--allow ${text}: HOST or HOST:PORT`);
  return { host: host.toLowerCase(), ports: port === undefined ? USUAL_PORTS : [Number(port)] };
}
