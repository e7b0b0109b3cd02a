import { shortDigest } from '../../candidate/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

/** GitHub makes a draft of a release whose tag is deleted, so neither can be seen any more. */
function tagWanted(tag: string, sha: string, run: number): string {
  return `If the tag was deleted, restore it with \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. Then re-run all jobs of run ${run}: they build the next version.`;
}

const reasons = {
  'version-taken': 'Another commit or candidate already has this version.',
} as const;

export const isVersionFree: Gate<
  Pick<EntryFacts, 'version' | 'manifest' | 'candidate' | 'event'>,
  keyof typeof reasons
> = {
  name: 'is-version-free',
  motivation:
    'Two commits can plan the same next version. The one that is published first keeps it; the other must not move its tag or replace its files.',
  reasons,
  decide({ version, manifest, candidate, event }) {
    const remedy = `Re-run all jobs of run ${event.run.id}: they build the next version.`;
    if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
      return hold(
        'version-taken',
        `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, but the candidate was built from ${manifest.commit.slice(0, 7)}.`,
        remedy,
      );
    }
    const published = version.published;
    if (published !== undefined && published.candidate !== candidate) {
      const other =
        published.candidate === undefined ? 'no candidate' : `candidate ${shortDigest(published.candidate)}`;
      return hold('version-taken', `The release ${manifest.tag} is already published with ${other}.`, remedy);
    }
    const { claimed } = version;
    if (claimed !== undefined) {
      return hold(
        'version-taken',
        `According to the ledger of ${claimed.environment}, ${manifest.version} was already released as candidate ${shortDigest(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`,
        tagWanted(manifest.tag, claimed.sha, event.run.id),
      );
    }
    return pass(
      published === undefined
        ? `${manifest.tag} is not published yet.`
        : `${manifest.tag} is published with this candidate.`,
    );
  },
};
