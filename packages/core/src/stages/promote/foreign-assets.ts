import { type CandidateManifest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import type { Release } from '../../release/index.ts';

/** Names of files that somebody put into the draft and that no build made. Published, they would look like the candidate's. */
export function foreignAssets(release: Release, manifest: CandidateManifest): string[] {
  const ours = new Set([...manifest.artifacts.map(({ name }) => name), EVIDENCE_FILE, MANIFEST_FILE]);
  return release.assets.map(({ name }) => name).filter((name) => !ours.has(name));
}
