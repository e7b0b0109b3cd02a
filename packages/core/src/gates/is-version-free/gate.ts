import { shortDigest } from '../../candidate/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

/** GitHub makes a draft of a release whose tag is deleted, so neither can be seen any more. */
function tagWanted(tag: string, sha: string, run: number): string {
  return `Make the tag again if it was deleted, \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. Then re-run all jobs of run ${run}: it becomes the next version.`;
}

export const isVersionFree: Gate<Pick<EntryFacts, 'version' | 'manifest' | 'candidate' | 'event'>> = {
  name: 'is-version-free',
  motivation:
    'Two commits can plan the same next version. The first to be published has it; the second must not move its tag or replace its files.',
  decide({ version, manifest, candidate, event }) {
    const remedy = `Re-run all jobs of run ${event.run.id}: it becomes the next version.`;
    if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
      return hold(
        'version-taken',
        `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, the candidate is ${manifest.commit.slice(0, 7)}.`,
        remedy,
      );
    }
    const published = version.published;
    if (published !== undefined && published.candidate !== candidate) {
      const other =
        published.candidate === undefined ? 'no candidate' : `candidate ${shortDigest(published.candidate)}`;
      return hold('version-taken', `The release ${manifest.tag} is published with ${other}.`, remedy);
    }
    const { claimed } = version;
    if (claimed !== undefined) {
      return hold(
        'version-taken',
        `The ledger of ${claimed.environment} says that ${manifest.version} was released already, as candidate ${shortDigest(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`,
        tagWanted(manifest.tag, claimed.sha, event.run.id),
      );
    }
    return pass(published === undefined ? `${manifest.tag} is not published.` : `${manifest.tag} is this candidate.`);
  },
};
