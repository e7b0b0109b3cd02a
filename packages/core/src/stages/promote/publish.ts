import semverCompare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import { type CandidateManifest, EVIDENCE_FILE, MANIFEST_FILE } from '../../candidate/index.ts';
import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import type { Approval, Deployment } from '../../deployment/index.ts';
import { LiftlockError, releaseChanged } from '../../errors/index.ts';
import { code, paragraphs, plain } from '../../pipeline/markdown.ts';
import type { Ports } from '../../ports/index.ts';
import { foreignAssets } from './foreign-assets.ts';
import { asset, fitBody, type Release } from '../../release/index.ts';

export interface Publication {
  readonly releaseId: number;
  readonly manifest: CandidateManifest;
  readonly candidate: string;
  /** Digest of `evidence.json`. */
  readonly evidence: string;
  readonly notes: string;
  readonly approvals: readonly Approval[];
  readonly environment: string;
}

/**
 * Makes the draft a release: brief out, notes and approvals in. GitHub creates the tag with it, once for a tag, so this
 * is the one write that decides who has the version. A release that is published already stays as it is.
 */
export async function publish(publication: Publication, ports: Ports): Promise<Release> {
  const { releaseId, manifest } = publication;
  const release = await ports.github.release(releaseId);
  if (release === undefined) throw new LiftlockError(releaseChanged(manifest.tag, 'it is gone'));
  if (!release.draft) return release;
  const changed = changedAssets(release, publication);
  if (changed.length > 0)
    throw new LiftlockError(
      releaseChanged(manifest.tag, `these assets are not the candidate's: ${changed.join(', ')}`),
    );
  return ports.github.publish(releaseId, {
    body: releaseBody(publication, ports.event.run.url),
    makeLatest: !manifest.prerelease && (await isLatest(manifest, ports)),
    prerelease: manifest.prerelease,
  });
}

/** Asked again right before publishing, because after it the bytes are what the world gets. */
function changedAssets(release: Release, { manifest, candidate, evidence }: Publication): string[] {
  const ours = [
    ...manifest.artifacts,
    { name: EVIDENCE_FILE, sha256: evidence, size: undefined },
    { name: MANIFEST_FILE, sha256: candidate, size: undefined },
  ];
  const changed = ours.filter(({ name, sha256, size }) => {
    const there = asset(release, name);
    if (there?.state !== 'uploaded' || (size !== undefined && there.size !== size)) return true;
    return there.digest !== null && there.digest !== sha256;
  });
  return [...changed.map(({ name }) => name), ...foreignAssets(release, manifest)];
}

/** By version, never by date: a backport that is published today is not the latest. */
async function isLatest(manifest: CandidateManifest, ports: Ports): Promise<boolean> {
  const latest = await ports.github.latestRelease();
  const [before] = /\d+\.\d+\.\d+.*$/.exec(latest?.tag ?? '') ?? [];
  if (before === undefined || parse(before) === null) return true;
  return semverCompare(manifest.version, before) >= 0;
}

function releaseBody(publication: Publication, runUrl: string): string {
  const { approvals, candidate, environment, notes } = publication;
  const signed = approvals.map(({ user, comment }) => {
    const said = comment.trim() === '' ? '' : `: “${plain(comment)}”`;
    return `Approved for ${plain(environment)} by **${plain(user)}**${said}`;
  });
  const footer = paragraphs('---', ...signed, `Candidate ${code(candidate)}, promoted by [this run](${runUrl}).`);
  const room = RELEASE_BODY_LIMIT - footer.length - 3;
  return `${fitBody(notes.trim(), room, 'The whole text is in the asset RELEASE_NOTES.md.')}\n\n${footer}\n`;
}

/** Publishes what a killed job left: the record says success, and its release still is a draft. */
export function publicationOf(record: Deployment, manifest: CandidateManifest, notes: string): Publication {
  return {
    releaseId: record.payload.release_id,
    manifest,
    candidate: record.payload.candidate,
    evidence: record.payload.evidence,
    notes,
    approvals: record.payload.approvals,
    environment: record.environment,
  };
}
