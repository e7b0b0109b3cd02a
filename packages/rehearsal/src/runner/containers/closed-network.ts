import type { ContainerSpec } from './container-spec.ts';

/**
 * Options of `docker create` that stay inside of the container: limits, health, its user and its variables. All others may
 * lead out of its network or to more of this machine than is its own (docs: docker container create, Options).
 */
const INSIDE = [
  /^--(?:cpus|cpu-shares|cpuset-cpus|memory|memory-swap|pids-limit|shm-size|ulimit|tmpfs|read-only)(?:$|=)/,
  /^--(?:health-[a-z-]+|no-healthcheck|init|stop-signal|stop-timeout|restart|rm|tty|interactive)(?:$|=)/,
  /^--(?:env|user|group-add|workdir|hostname|entrypoint|label|name|expose|platform|cap-drop)(?:$|=)/,
  /^-(?:[cehluwm](?:$|[^-])|[it]{1,2}$)/,
];

/** GitHub does not support it either (docs: workflow syntax, `jobs.<job_id>.container.options`). */
const NETWORK = /^--net(?:work)?(?:$|=)/;

/** Why a container cannot be made as it is written. */
export function whyNotMade(spec: ContainerSpec, closedBy: string | undefined): string | undefined {
  const network = spec.options.find((option) => NETWORK.test(option));
  if (network !== undefined) return `\`options: ${network}\` is not supported on GitHub either`;
  if (closedBy === undefined) return undefined;
  const opening = spec.options.find((option) => option.startsWith('-') && !INSIDE.some((form) => form.test(option)));
  const volume = spec.volumes.find((each) => isPath(sourceOf(each)));
  const what = opening === undefined ? volume && `volumes: ${volume}` : `options: ${opening}`;
  return what === undefined
    ? undefined
    : `\`${what}\` would give the container more of this machine than its job has, which ${closedBy} does not allow; --deploy=run does`;
}

/** A name, a path of this machine, or nothing: `volume:/data`, `/srv:/data:ro`, `/data`. */
export function sourceOf(volume: string): string | undefined {
  const [first, second] = volume.split(':');
  return second === undefined || second === 'ro' ? undefined : first;
}

function isPath(source: string | undefined): boolean {
  return source !== undefined && /^[./~]/.test(source);
}

/** Volumes with names of their own for this run: one that is on this machine already is not touched. */
export function ownVolumes(volumes: readonly string[], prefix: string): { volumes: string[]; names: string[] } {
  const names = volumes.map(sourceOf).filter((source): source is string => source !== undefined && !isPath(source));
  const own = (volume: string) => (names.includes(sourceOf(volume) ?? '') ? `${prefix}-${volume}` : volume);
  return { volumes: volumes.map(own), names: [...new Set(names)].map((name) => `${prefix}-${name}`) };
}
