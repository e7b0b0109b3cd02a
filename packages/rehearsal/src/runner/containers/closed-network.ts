import type { ContainerSpec } from './container-spec.ts';

/** Options of `docker create` by which a container gets out of its network, or at more of this machine than is its own. */
const OPENING =
  /^(?:-v|--volume|--volumes-from|--mount|--privileged|--device|--pid|--uts|--cap-add|--security-opt|--add-host|-p|--publish|-P|--publish-all)(?:$|=)|^-[vp]\S/;

/** GitHub does not support it either (docs: workflow syntax, `jobs.<job_id>.container.options`). */
const NETWORK = /^--net(?:work)?(?:$|=)/;

/** Why a container cannot be made as it is written. */
export function whyNotMade(spec: ContainerSpec, closedBy: string | undefined): string | undefined {
  const network = spec.options.find((option) => NETWORK.test(option));
  if (network !== undefined) return `\`options: ${network}\` is not supported on GitHub either`;
  if (closedBy === undefined) return undefined;
  const opening = spec.options.find((option) => OPENING.test(option));
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
