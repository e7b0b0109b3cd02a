import { possiblyLive } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Gate, hold, pass, skip } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'ledger' | 'order' | 'environment' | 'manifest'>;

export const isNewerThanLive: Gate<Facts> = {
  name: 'is-newer-than-live',
  motivation:
    'A run that waited for days wakes up and puts old code over new. Time does not tell which is newer (grafana, 2026); ancestry does.',
  decide({ purpose, ledger, order, environment, manifest }) {
    const there = possiblyLive(ledger);
    if (there === undefined || order === undefined) return pass(`Nothing is live in ${environment.name} yet.`);
    const what = `${there.payload.version} (${there.sha.slice(0, 7)})`;
    switch (order) {
      case 'ahead':
        return pass(`It follows ${what}.`);
      case 'identical':
        return pass(`${what} is the same commit.`);
      case 'behind':
        if (purpose === 'stage')
          return skip('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
        return hold(
          'older-than-live',
          `${environment.name} has ${what}, which contains ${manifest.version}.`,
          'Nothing needs to be done: the newer version contains these changes. To go back on purpose, use a rollback.',
        );
      case 'diverged':
        return hold(
          'diverged',
          `${environment.name} has ${what}; neither contains the other.`,
          `Merge ${there.sha.slice(0, 7)} into ${manifest.branch} and push: the merge makes a candidate that contains both.`,
        );
    }
  },
};
