import { digestOf } from '../../candidate/index.ts';
import { LiftlockError, partDiffers, partsMissing, partTwice, tampered, throwIfAny } from '../../errors/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Planned } from './planned.ts';
import { type NamedPart, PART_FILE, partArtifact, PartManifest, partsAmong } from './part-manifest.ts';

/** A part, and the folder with its files. */
export interface FetchedPart extends PartManifest {
  readonly folder: string;
}

/**
 * Downloads the parts of this run, as `build.parts` lists them.
 *
 * @throws LiftlockError with every part that is missing, there twice, or of something else.
 */
export async function fetchParts(planned: Planned, ports: Ports): Promise<FetchedPart[]> {
  const { component } = planned.config.scope;
  const all = partsAmong(await ports.artifacts.list());
  const named = newest(all.filter((one) => (one.component ?? null) === component));
  const wanted = planned.config.buildPolicy.parts;
  const found = [...new Set(named.map(({ part }) => part))].sort();
  const missing = wanted.filter((part) => !found.includes(part));
  const twice = wanted.filter((part) => named.filter((one) => one.part === part).length > 1);
  throwIfAny([...(missing.length === 0 ? [] : [partsMissing(missing, found)]), ...twice.map(partTwice)]);
  const parts: FetchedPart[] = [];
  for (const one of named.filter(({ part }) => wanted.includes(part))) parts.push(await fetched(one, ports));
  throwIfAny(
    parts.flatMap((part) => {
      const differences = differencesOf(part, planned, ports.event.sha);
      return differences.length === 0 ? [] : [partDiffers(part.part, differences)];
    }),
  );
  return parts;
}

/** Whoever re-runs a job replaces what its earlier attempt built. */
function newest(parts: readonly NamedPart[]): NamedPart[] {
  return parts.filter((one) => parts.every(({ part, attempt }) => part !== one.part || attempt <= one.attempt));
}

async function fetched({ artifact, attempt, part, component }: NamedPart, ports: Ports): Promise<FetchedPart> {
  const folder = await ports.files.temporaryFolder('part');
  await ports.artifacts.download(artifact, folder);
  const text = await ports.files.read(`${folder}/${PART_FILE}`);
  if (text === undefined || partArtifact({ part, component }, attempt, digestOf(text)) !== artifact) {
    const what = text === undefined ? 'The file is missing.' : `Its digest is ${digestOf(text)}.`;
    throw new LiftlockError(tampered(`${part}/${PART_FILE}`, what, `The one that ${artifact} is named after.`));
  }
  return { ...PartManifest.parse(JSON.parse(text)), folder };
}

function differencesOf(part: FetchedPart, { next, base, configDigest }: Planned, commit: string): string[] {
  const short = (sha: string | null) => sha?.slice(0, 12) ?? 'nothing';
  const fields = [
    { what: 'its commit', found: short(part.commit), expected: short(commit) },
    { what: 'its version', found: part.version, expected: next.version },
    { what: 'the release that its version was counted from', found: short(part.base), expected: short(base) },
    { what: 'its configuration', found: part.config.slice(0, 19), expected: configDigest.slice(0, 19) },
  ];
  return fields
    .filter(({ found, expected }) => found !== expected)
    .map(({ what, found, expected }) => `${what} is ${found}, not ${expected}`);
}
