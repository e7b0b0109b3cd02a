import { z } from 'zod';
import { Artifact, Digest, Reference, shortDigest } from '../../candidate/index.ts';

/** A glob of a component that matched nothing. */
export const Unmatched = z.strictObject({ component: z.string(), glob: z.string() });
export type Unmatched = z.infer<typeof Unmatched>;

/** What one machine built of a candidate, and for which one. */
export const PartManifest = z.strictObject({
  schema: z.literal(1),
  part: z.string(),
  /** The component that is released alone; left out where all have one version. */
  component: z.string().optional(),
  version: z.string(),
  commit: z.string(),
  /** Commit of the release that the version was counted from. */
  base: z.string().nullable(),
  /** Digest of the configuration. */
  config: Digest,
  artifacts: z.array(Artifact),
  references: z.array(Reference),
  /** What other parts must have. */
  unmatched: z.array(Unmatched),
});
export type PartManifest = z.infer<typeof PartManifest>;

export const PART_FILE = 'liftlock-part.json';

/** Name of the workflow artifact of a part: it says which attempt of the run built what. */
export function partArtifact(
  { part, component }: Pick<PartManifest, 'part' | 'component'>,
  attempt: number,
  digest: Digest,
): string {
  return `liftlock-part-${attempt}-${shortDigest(digest)}-${component === undefined ? '' : `${component}+`}${part}`;
}

export interface NamedPart {
  readonly artifact: string;
  readonly attempt: number;
  readonly part: string;
  readonly component: string | undefined;
}

/** The parts among the workflow artifacts of a run. */
export function partsAmong(artifacts: readonly string[]): NamedPart[] {
  return artifacts.flatMap((artifact) => {
    // No name of a component or a part contains a plus.
    const [, attempt, component, part] = /^liftlock-part-(\d+)-[0-9a-f]{12}-(?:(.+)\+)?(.+)$/.exec(artifact) ?? [];
    return attempt === undefined || part === undefined ? [] : [{ artifact, attempt: Number(attempt), component, part }];
  });
}
