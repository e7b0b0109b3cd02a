import { shortDigest } from '../../candidate/index.ts';
import { hasSucceeded } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass } from '../gate.ts';

const reasons = {
  rebuilt: 'The same commit and version was built a second time, with different bytes.',
} as const;

export const isOnlyBuild: Gate<
  Pick<EntryFacts, 'candidate' | 'manifest' | 'ledger' | 'otherLedgers'>,
  keyof typeof reasons
> = {
  name: 'is-only-build',
  motivation:
    'Re-running all jobs builds again, and a build that is not reproducible gives different bytes. Only the bytes that were tested and staged may be promoted.',
  reasons,
  decide({ candidate, manifest, ledger, otherLedgers }) {
    const records = [ledger, ...Object.values(otherLedgers)].flat();
    const other = records.find(
      (record) =>
        record.sha === manifest.commit &&
        record.payload.version === manifest.version &&
        record.payload.candidate !== candidate &&
        hasSucceeded(record),
    );
    if (other === undefined) return pass('No other build of this commit and version is staged or live.');
    return hold(
      'rebuilt',
      `${manifest.version} of commit ${manifest.commit.slice(0, 7)} is live in ${other.environment} as candidate ${shortDigest(other.payload.candidate)}; this build is ${shortDigest(candidate)}.`,
      `Promote the staged one: re-run the failed jobs of run ${other.payload.run.id}. For a new build, push a new commit.`,
    );
  },
};
