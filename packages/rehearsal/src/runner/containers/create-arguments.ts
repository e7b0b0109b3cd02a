import type { ContainerEngine } from './engine.ts';
import type { Mount } from './path-map.ts';

/** A container to make. */
export interface ContainerRequest {
  readonly name: string;
  readonly image: string;
  /** `--network`: a network, or `container:` and the container whose network it shares. */
  readonly network: string;
  /** Its host name on the network. */
  readonly alias?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly mounts?: readonly Mount[];
  /** As they are: anonymous and named volumes. */
  readonly volumes?: readonly string[];
  readonly workdir?: string;
  readonly entrypoint?: string | undefined;
  readonly args?: readonly string[];
  /** Further options of `create`. */
  readonly options?: readonly string[];
  /** Names that it resolves, and their addresses. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Keeps its standard input open. */
  readonly interactive?: boolean;
}

/** The command line of `create`. It never pulls: that would be a contact with the world that nobody asked for. */
export function createArguments(engine: ContainerEngine, label: string, request: ContainerRequest): string[] {
  const { name, image, network, alias, workdir, entrypoint, interactive, args = [] } = request;
  const value = (option: string, text: string | undefined) => (text === undefined ? [] : [option, text]);
  return [
    'create',
    ...value('--pull', 'never'),
    ...value('--label', label),
    ...value('--network', network),
    ...value('--network-alias', alias),
    ...value('--workdir', workdir),
    // Where SELinux guards this machine, a container could not read what is mounted; killed, it would linger.
    ...value('--security-opt', 'label=disable'),
    ...value('--stop-timeout', '0'),
    ...(interactive === true ? ['--interactive'] : []),
    ...Object.entries(request.hosts ?? {}).flatMap(([host, address]) => ['--add-host', `${host}:${address}`]),
    ...(request.options ?? []),
    // Behind the options: GitHub goes by the id, and a name among them would hide the container from us.
    ...value('--name', name),
    ...engine.variableOptions(request.env ?? {}),
    ...(request.mounts ?? []).flatMap((mount) => ['--volume', mountText(mount)]),
    ...(request.volumes ?? []).flatMap((volume) => ['--volume', volume]),
    ...value('--entrypoint', entrypoint),
    image,
    ...args,
  ];
}

function mountText({ source, target, readOnly }: Mount): string {
  return `${source}:${target}${readOnly === true ? ':ro' : ''}`;
}
