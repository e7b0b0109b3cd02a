import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { asText, evaluateToken } from '../expressions/evaluate-token.ts';
import type { Data, Scope } from '../expressions/evaluate.ts';
import { wordsOf } from './words.ts';

/** `container:` of a job, or one of its `services:`, evaluated. */
export interface ContainerSpec {
  readonly image: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ports: readonly PublishedPort[];
  /** Ports of UDP, which no relay carries to this machine. */
  readonly unpublished: readonly string[];
  readonly volumes: readonly string[];
  readonly options: readonly string[];
  readonly hasCredentials: boolean;
  /** Of a service only. */
  readonly entrypoint: string | undefined;
  readonly command: readonly string[];
}

export interface PublishedPort {
  /** On this machine; 0 for any that is free. */
  readonly host: number;
  readonly container: number;
}

/** An image, or a mapping that names one. Without an image there is no container. */
export async function containerSpec(
  token: TemplateToken,
  scope: Scope,
  what: string,
): Promise<ContainerSpec | undefined> {
  return specOf(await evaluateToken(token, scope), what);
}

/** The services of a job by the names that they have on its network. */
export async function serviceSpecs(
  token: TemplateToken | undefined,
  scope: Scope,
): Promise<Map<string, ContainerSpec>> {
  const specs = new Map<string, ContainerSpec>();
  const value = token === undefined ? undefined : await evaluateToken(token, scope);
  if (!(value instanceof data.Dictionary)) return specs;
  for (const { key, value: service } of value.pairs()) {
    const spec = specOf(service, `services.${key}`);
    if (spec !== undefined) specs.set(key, spec);
  }
  return specs;
}

function specOf(value: Data, what: string): ContainerSpec | undefined {
  const written = value instanceof data.Dictionary ? value : undefined;
  const text = (key: string) => textAt(written, key, what);
  const list = (key: string) => listAt(written, key, what);
  const image = (written === undefined ? asText(value, what) : text('image')).replace(/^docker:\/\//, '').trim();
  if (image === '') return undefined;
  const ports = list('ports').map((port) => port.trim());
  return {
    image,
    env: Object.fromEntries(pairsAt(written, 'env').map(([key, each]) => [key, asText(each, `${what}.env.${key}`)])),
    ports: ports.filter((port) => !isUdp(port)).flatMap((port) => publishedPorts(port, what)),
    unpublished: ports.filter(isUdp),
    volumes: list('volumes'),
    options: wordsOf(text('options')),
    hasCredentials: pairsAt(written, 'credentials').length > 0,
    entrypoint: text('entrypoint') || undefined,
    command: wordsOf(text('command')),
  };
}

function textAt(written: data.Dictionary | undefined, key: string, what: string): string {
  const value = written?.get(key);
  return value === undefined ? '' : asText(value, `${what}.${key}`);
}

function listAt(written: data.Dictionary | undefined, key: string, what: string): string[] {
  const value = written?.get(key);
  if (!(value instanceof data.Array)) return [];
  return value.values().map((each) => asText(each, `${what}.${key}`));
}

function pairsAt(written: data.Dictionary | undefined, key: string): [string, Data][] {
  const value = written?.get(key);
  return value instanceof data.Dictionary ? value.pairs().map((pair) => [pair.key, pair.value]) : [];
}

const isUdp = (port: string): boolean => /\/udp$/i.test(port);

const PORTS =
  /^(?:\d+(?:\.\d+){3}:)?(?:(?:(?<host>\d+)(?:-(?<hostEnd>\d+))?)?:)?(?<first>\d+)(?:-(?<last>\d+))?(?:\/tcp)?$/i;

/** `5432`, `8080:80`, `127.0.0.1:8080:80`, `8080-8082:80-82`, with `/tcp` or without. */
function publishedPorts(written: string, what: string): PublishedPort[] {
  const { host, hostEnd, first, last = first } = PORTS.exec(written)?.groups ?? {};
  const count = Number(last) - Number(first) + 1;
  const isPaired = host === undefined || Number(hostEnd ?? host) - Number(host) + 1 === count;
  if (first === undefined || count < 1 || count > 1000 || !isPaired) {
    throw new Error(`${what}: ports are \`HOST:CONTAINER\` or ranges of the same length, and not \`${written}\``);
  }
  return Array.from({ length: count }, (_, index) => ({
    host: host === undefined ? 0 : Number(host) + index,
    container: Number(first) + index,
  }));
}
