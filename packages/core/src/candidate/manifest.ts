import { z } from 'zod';
import { Dependency } from '../config/components/schema.ts';
import { canonicalJson } from './canonical-json.ts';
import { Digest, digestOf } from './digest.ts';
import { Reference } from './reference.ts';

/** One file of a candidate. Its name is the name of the release asset, unique in the candidate. */
export const Artifact = z.strictObject({
  name: z.string().min(1),
  component: z.string(),
  kind: z.enum(['file', 'notes', 'sbom']),
  /** Bytes. */
  size: z.int().nonnegative(),
  sha256: Digest,
});
export type Artifact = z.infer<typeof Artifact>;

/** A component at its version, as it is released. */
export const Component = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** Names of its artifacts. */
  artifacts: z.array(z.string()),
  config: z.record(z.string(), z.unknown()),
});
export type Component = z.infer<typeof Component>;

/** What became of one package since the release before; `major` may break what uses it. */
export const DependencyChange = z.strictObject({
  name: z.string(),
  kind: z.enum(['added', 'removed', 'updated', 'major']),
  direct: z.boolean(),
  from: z.array(z.string()),
  to: z.array(z.string()),
});
export type DependencyChange = z.infer<typeof DependencyChange>;

/** A file that fixes the versions of what the product uses. */
export const LockFile = z.strictObject({
  path: z.string(),
  /** `npm`, `Cargo` */
  ecosystem: z.string(),
  sha256: Digest,
  packages: z.int().nonnegative(),
  /** Since the release before; left out where that did not have the file. The first of them only, of many. */
  changes: z.array(DependencyChange).optional(),
  /** How many changes there are in all. */
  changed: z.int().nonnegative().optional(),
});
export type LockFile = z.infer<typeof LockFile>;

/** What the commit takes from elsewhere. */
export const Source = z.strictObject({
  submodules: z.array(z.strictObject({ path: z.string(), commit: z.string() })),
  /** Files that Git LFS keeps, and how many of them were only pointers when the candidate was built. */
  lfs: z.strictObject({ files: z.int().nonnegative(), pointers: z.int().nonnegative() }),
});
export type Source = z.infer<typeof Source>;

/**
 * `candidate.json`: what one build made. It holds no run id, attempt or clock, so that the same inputs give the same
 * digest; the digest of its canonical form is the candidate's id.
 */
export const CandidateManifest = z.strictObject({
  schema: z.literal(1),
  /** The component that is released alone; left out where all components have one version. */
  component: z.string().optional(),
  version: z.string(),
  tag: z.string(),
  prerelease: z.boolean(),
  /** Full SHA of the commit that was built. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** The branch that was built: its channel. */
  branch: z.string(),
  /** The release that the version was counted from; null for the first. */
  base: z.strictObject({ tag: z.string(), commit: z.string() }).nullable(),
  /** Left out where the commit has all of its files itself. */
  source: Source.optional(),
  /** Left out where there is none. */
  lockFiles: z.array(LockFile).optional(),
  components: z.array(Component),
  artifacts: z.array(Artifact),
  /** What lies in registries; left out where nothing does. */
  references: z.array(Reference).optional(),
  dependencies: z.array(Dependency.extend({ of: z.string() })),
  notes: z.strictObject({ sha256: Digest }),
  config: z.strictObject({
    sha256: Digest,
    /** What each environment must provide: names only. */
    contract: z.record(z.string(), z.strictObject({ variables: z.array(z.string()), secrets: z.array(z.string()) })),
  }),
});
export type CandidateManifest = z.infer<typeof CandidateManifest>;

/** Names of the assets that are not artifacts of a component. */
export const MANIFEST_FILE = 'candidate.json';
export const EVIDENCE_FILE = 'evidence.json';
export const NOTES_FILE = 'RELEASE_NOTES.md';
export const RESERVED_NAMES: readonly string[] = [MANIFEST_FILE, EVIDENCE_FILE, NOTES_FILE];

/** The bytes of `candidate.json`. */
export function manifestText(manifest: CandidateManifest): string {
  return canonicalJson(manifest);
}

/** The candidate's id. */
export function candidateOf(manifest: CandidateManifest): Digest {
  return digestOf(manifestText(manifest));
}

/** The files of a candidate and its manifest in the form of `sha256sum`, which other tools take. */
export function checksumsText(manifest: CandidateManifest): string {
  const files = [...manifest.artifacts, { name: MANIFEST_FILE, sha256: candidateOf(manifest) }];
  return files.map(({ name, sha256 }) => `${sha256.slice('sha256:'.length)}  ${name}\n`).join('');
}
