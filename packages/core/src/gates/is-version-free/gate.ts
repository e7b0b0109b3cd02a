import { shortDigest } from '../../candidate/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'version' | 'manifest' | 'candidate' | 'event' | 'otherLedgers'>;

const reasons = {
  'version-taken': 'Another commit or candidate already has this version.',
} as const;

export const isVersionFree: Gate<Facts, keyof typeof reasons> = {
  name: 'is-version-free',
  motivation:
    'Two commits can plan the same next version. The one that is published first keeps it; the other must not move its tag or replace its files.',
  reasons,
  decide(facts) {
    const { version, manifest, candidate } = facts;
    if (version.tagCommit !== undefined && version.tagCommit !== manifest.commit) {
      return hold(
        'version-taken',
        `The tag ${manifest.tag} is at ${version.tagCommit.slice(0, 7)}, but the candidate was built from ${manifest.commit.slice(0, 7)}.`,
        isWayBack(facts) ? putBack(manifest) : buildAgain(facts),
      );
    }
    const published = version.published;
    if (published !== undefined && published.candidate !== candidate) {
      const other =
        published.candidate === undefined ? 'no candidate' : `candidate ${shortDigest(published.candidate)}`;
      return hold(
        'version-taken',
        `The release ${manifest.tag} is already published with ${other}.`,
        isWayBack(facts) ? OTHER_VERSION : buildAgain(facts),
      );
    }
    const { claimed } = version;
    if (claimed !== undefined) {
      return hold(
        'version-taken',
        `According to the ledger of ${claimed.environment}, ${manifest.version} was already released as candidate ${shortDigest(claimed.candidate)} of ${claimed.sha.slice(0, 7)}.`,
        tagWanted(manifest.tag, claimed.sha, facts),
      );
    }
    return pass(
      published === undefined
        ? `${manifest.tag} is not published yet.`
        : `${manifest.tag} is published with this candidate.`,
    );
  },
};

function isWayBack({ purpose }: Facts): boolean {
  return purpose === 'rollback' || purpose === 'redeploy';
}

const OTHER_VERSION = 'Go back to another version.';

function putBack({ tag, commit }: Facts['manifest']): string {
  return `Put the tag back with \`git push --force origin ${commit}:refs/tags/${tag}\` and re-run this job, or go back to another version.`;
}

/** Whoever promotes by hand does so in a run that builds nothing. */
function buildAgain({ candidate, otherLedgers, event }: Facts): string {
  const staged = Object.values(otherLedgers)
    .flat()
    .filter(({ payload }) => payload.candidate === candidate);
  const run = staged.find(({ payload }) => payload.intent === 'promote')?.payload.run.id ?? event.run.id;
  return `Re-run all jobs of run ${run}: they build the next version.`;
}

/** GitHub makes a draft of a release whose tag is deleted, so neither can be seen any more. */
function tagWanted(tag: string, sha: string, facts: Facts): string {
  const then = isWayBack(facts) ? 'Then re-run this job, or go back to another version.' : buildAgain(facts);
  return `If the tag was deleted, restore it with \`git tag ${tag} ${sha} && git push origin ${tag}\`, and publish its release. ${then}`;
}
