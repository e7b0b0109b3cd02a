import semverCompare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { CandidateManifest } from '../../candidate/index.ts';
import type { Approval, Deployment } from '../../deployment/index.ts';
import { LiftlockError, releaseChanged } from '../../errors/index.ts';
import { code, paragraphs, plain } from '../../pipeline/markdown.ts';
import type { Ports } from '../../ports/index.ts';
import { asset, BODY_LIMIT, type Release } from '../../release/index.ts';

export interface Publication {
  readonly releaseId: number;
  readonly manifest: CandidateManifest;
  readonly candidate: string;
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
  const changed = changedAssets(release, manifest);
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
function changedAssets(release: Release, manifest: CandidateManifest): string[] {
  return manifest.artifacts
    .filter(({ name, sha256, size }) => {
      const there = asset(release, name);
      return there?.state !== 'uploaded' || there.size !== size || (there.digest !== null && there.digest !== sha256);
    })
    .map(({ name }) => name);
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
  const room = BODY_LIMIT - footer.length - 2;
  return `${fit(notes.trim(), room)}\n\n${footer}\n`;
}

/** Cuts at a line, never inside one. The whole text is the asset RELEASE_NOTES.md. */
function fit(notes: string, room: number): string {
  if (notes.length <= room) return notes;
  const pointer = '\n\n… The whole text is in the asset RELEASE_NOTES.md.';
  const cut = notes.slice(0, room - pointer.length);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}${pointer}`;
}

/** Publishes what a killed job left: the record says success, and its release still is a draft. */
export function publicationOf(record: Deployment, manifest: CandidateManifest, notes: string): Publication {
  return {
    releaseId: record.payload.release_id,
    manifest,
    candidate: record.payload.candidate,
    notes,
    approvals: record.payload.approvals,
    environment: record.environment,
  };
}
