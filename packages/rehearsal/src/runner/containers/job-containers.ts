import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepLog } from '../commands/step-log.ts';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Scope } from '../expressions/evaluate.ts';
import type { JobFolders } from '../jobs/job-folders.ts';
import { ownVolumes, whyNotMade } from './closed-network.ts';
import type { ContainerRuntime } from './container-runtime.ts';
import { containerSpec, type ContainerSpec, serviceSpecs } from './container-spec.ts';
import type { ContainerRequest } from './create-arguments.ts';
import type { EngineSession } from './engine-session.ts';
import { JobContainer, jobMounts } from './job-container.ts';
import { JobNetwork } from './job-network.ts';
import { mountedNode } from './own-programs.ts';
import { awaitHealth, type ServiceContext, type ServiceWait } from './service.ts';

const ADDRESS = '{{.Id}} {{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}';
const VARIABLES = '{{.Id}}{{println}}{{range .Config.Env}}{{println .}}{{end}}';

/** What containers need to know of their job. */
export interface ContainerJob {
  readonly jobId: number;
  readonly folders: JobFolders;
  /** Path of the Node that runs JavaScript actions. */
  readonly node: string;
  /** Folders of this machine with actions. */
  readonly actions: readonly string[];
  /** Everything written under the job. */
  readonly written: ReadonlyMap<string, TemplateToken>;
  /** How long a service is waited for before it is looked at again. */
  readonly healthMs: number;
  /** How long the relay of the network is waited for. */
  readonly relayMs: number;
  /** File of git settings that steps on the machine have. */
  readonly gitSettings: string | undefined;
  readonly notRehearsed: (what: string) => void;
}

/** The containers of one job: its own, its services, and the network that they and its Docker actions share. */
export class JobContainers {
  readonly #job: ContainerJob;
  readonly #runtime: ContainerRuntime;
  readonly #made: string[] = [];
  readonly #services = new Map<string, ServiceContext>();
  #count = 0;
  #network: Promise<JobNetwork> | undefined;
  /** Also one whose relay or services have failed to start. */
  #opened: JobNetwork | undefined;
  #own: { readonly container: JobContainer; readonly id: string; readonly network: string } | undefined;

  constructor(job: ContainerJob, runtime: ContainerRuntime) {
    this.#job = job;
    this.#runtime = runtime;
  }

  /** The container in which steps run; undefined for a job that runs on the machine. */
  get own(): JobContainer | undefined {
    return this.#own?.container;
  }

  get session(): EngineSession {
    return this.#runtime.session();
  }

  get runtime(): ContainerRuntime {
    return this.#runtime;
  }

  /** The parts of the `job` context. */
  get context(): Readonly<Record<string, unknown>> {
    return {
      ...(this.#own !== undefined && { container: { id: this.#own.id, network: this.#own.network } }),
      ...(this.#services.size > 0 && { services: Object.fromEntries(this.#services) }),
    };
  }

  /** Starts what the job has written: services first, since its container shares the network with the relay. */
  async start(log: StepLog, scope: Scope, signal: AbortSignal): Promise<void> {
    const { written } = this.#job;
    const services = await serviceSpecs(written.get('services'), scope);
    const token = written.get('container');
    const own = token === undefined ? undefined : await containerSpec(token, scope, 'container');
    const network = await this.#open(services, log, signal);
    if (own !== undefined) await this.#startOwn(own, network, { log, signal });
    log.group('Waiting for all services to be ready');
    for (const [alias, spec] of services) await this.#serve(alias, spec, { network, log, signal });
    log.endGroup();
  }

  /** The network of the job; made for its first Docker action if nothing else has needed one. */
  network(log: StepLog, signal: AbortSignal): Promise<JobNetwork> {
    return this.#open(new Map(), log, signal);
  }

  #open(services: ReadonlyMap<string, ContainerSpec>, log: StepLog, signal: AbortSignal): Promise<JobNetwork> {
    this.#network ??= this.#openNetwork(services, { log, signal });
    return this.#network;
  }

  async #openNetwork(services: ReadonlyMap<string, ContainerSpec>, { log, signal }: Watching): Promise<JobNetwork> {
    const { session } = this;
    const { folders, node, jobId, relayMs } = this.#job;
    this.#tell(session);
    const network = await JobNetwork.open({
      session,
      runtime: this.#runtime,
      folder: folders.root,
      node,
      jobId,
      relayMs,
    });
    this.#opened = network;
    const hosts: Record<string, string> = {};
    for (const [alias, spec] of services) {
      log.group(`Starting ${alias} service container`);
      const name = await this.#run(spec, { alias, network: network.name, suffix: alias, signal });
      const [id = '', address = ''] = (await session.inspect(name, ADDRESS)).split(' ');
      this.#services.set(alias, { id, network: network.name, ports: {} });
      hosts[alias] = address;
      log.endGroup();
    }
    const known = Object.entries(hosts).filter(([, address]) => address !== '');
    await network.startRelay(Object.fromEntries(known), signal);
    return network;
  }

  async #startOwn(spec: ContainerSpec, network: JobNetwork, { log, signal }: Watching): Promise<void> {
    const { session } = this;
    const { folders, actions } = this.#job;
    log.group('Starting job container');
    const place = { folders, node: this.#job.node, actions };
    const node = mountedNode(place.node);
    await makeHome(folders, this.#job.gitSettings);
    const name = await this.#run(spec, {
      network: network.shared,
      suffix: 'job',
      signal,
      mounts: [...jobMounts(place), ...node.mounts],
      workdir: new JobContainer(session, { name: '', path: '', node }, place).paths.inside(folders.workspace),
      entrypoint: 'tail',
      args: ['-f', '/dev/null'],
      env: { ...spec.env, HOME: '/github/home', GITHUB_ACTIONS: 'true', CI: spec.env['CI'] ?? 'true' },
    });
    const [id = '', ...variables] = (await session.inspect(name, VARIABLES)).split('\n');
    const path = variables.find((line) => line.startsWith('PATH='))?.slice('PATH='.length) ?? '';
    const container = new JobContainer(session, { name, path, node }, place);
    this.#own = { container, id, network: network.name };
    for (const { host, container: port } of spec.ports) await network.publish(host, { host: '127.0.0.1', port });
    log.endGroup();
  }

  async #run(spec: ContainerSpec, more: MoreOfRequest): Promise<string> {
    const { session } = this;
    const { suffix, signal, ...rest } = more;
    const why = whyNotMade(spec, this.#runtime.closedBy);
    if (why !== undefined) throw new Error(`${spec.image}: ${why}.`);
    requireImage(session, spec.image);
    const name = `${session.id}-${this.#job.jobId}-${suffix}`;
    const { volumes, names } = ownVolumes(spec.volumes, `${session.id}-${this.#job.jobId}`);
    for (const volume of names)
      await session.do('making a volume', ['volume', 'create', '--label', session.label, volume]);
    const { image, env, options, entrypoint, command: args } = spec;
    this.#made.push(name);
    await session.create({ name, image, env, options, entrypoint, args, volumes, ...rest }, { signal });
    await session.do(`starting a container of ${image}`, ['start', name], { signal });
    for (const port of spec.unpublished)
      this.#job.notRehearsed(`${image}: port ${port} was not published on this machine`);
    if (spec.hasCredentials)
      this.#job.notRehearsed(`${image}: its \`credentials:\` were not used, since nothing is pulled`);
    return name;
  }

  async #serve(alias: string, spec: ContainerSpec, { network, log, signal }: Serving): Promise<void> {
    const { session } = this;
    const { healthMs, jobId } = this.#job;
    const name = `${session.id}-${jobId}-${alias}`;
    const wait: ServiceWait = { session, name, alias, log, signal, beginMs: healthMs };
    await awaitHealth(wait);
    const ports: Record<string, string> = {};
    for (const { host, container } of spec.ports) {
      const at = await network.publish(host, { host: alias, port: container }).catch((error: unknown) => {
        throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
          ? new Error(portTaken(alias, host, container))
          : error;
      });
      ports[String(container)] = String(at);
      log.output(`${alias}: port ${container} is at 127.0.0.1:${at}.`);
    }
    const { id = '' } = this.#services.get(alias) ?? {};
    this.#services.set(alias, { id, network: network.name, ports });
  }

  /** Of a container that runs a Docker action. */
  nextName(): string {
    this.#count += 1;
    return `${this.session.id}-${this.#job.jobId}-action-${this.#count}`;
  }

  /** Removes everything. Nothing happens for a job without containers. */
  async stop(log?: StepLog): Promise<void> {
    await this.#network?.catch(() => undefined);
    const network = this.#opened;
    await network?.own();
    for (const name of this.#made.splice(0)) {
      log?.output(`Stop and remove container: ${name}`);
      await this.session.remove(name);
    }
    if (network !== undefined) log?.output(`Remove container network: ${network.name}`);
    await network?.close();
    this.#network = this.#opened = undefined;
  }

  #tell({ engine }: EngineSession): void {
    const { closedBy } = this.#runtime;
    const network =
      closedBy === undefined
        ? 'with your network'
        : `without any network but their own and the local GitHub (${closedBy}); what they tried to reach is not listed`;
    this.#job.notRehearsed(
      `containers: ${engine.name} of this machine ran them, ${network}; the Docker socket was not handed to them`,
    );
  }
}

interface Watching {
  readonly log: StepLog;
  readonly signal: AbortSignal;
}

interface Serving extends Watching {
  readonly network: JobNetwork;
}

interface MoreOfRequest extends Omit<Partial<ContainerRequest>, 'name' | 'image'> {
  readonly network: string;
  /** Of its name. */
  readonly suffix: string;
  readonly signal: AbortSignal;
}

/** Only images that are here already: pulling one would be a contact with the world that nobody asked for. */
export function requireImage({ engine }: EngineSession, image: string): void {
  if (engine.hasImage(image)) return;
  throw new Error(
    `The image ${image} is not on this machine, and a rehearsal pulls none. Pull it once: ${engine.name} pull ${image}`,
  );
}

/** The home of the steps. git trusts no folder of somebody else, and a container's user is somebody else. */
async function makeHome(folders: JobFolders, gitSettings: string | undefined): Promise<void> {
  const home = join(folders.temp, '_github_home');
  await mkdir(home, { recursive: true });
  const settings = gitSettings === undefined ? '' : await readFile(gitSettings, 'utf8').catch(() => '');
  await writeFile(join(home, '.gitconfig'), `${settings}[safe]\n\tdirectory = *\n`);
}

function portTaken(alias: string, host: number, container: number): string {
  return `services.${alias}: port ${host} of this machine is taken. Stop what listens there, or write \`ports: [${container}]\` and \`\${{ job.services.${alias}.ports['${container}'] }}\`.`;
}
