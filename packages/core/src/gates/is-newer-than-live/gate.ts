import compare from 'semver/functions/compare.js';
import { type Deployment, live, possiblyLive } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Answer, type Gate, hold, pass, skip } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'ledger' | 'order' | 'environment' | 'manifest' | 'candidate'>;

export const isNewerThanLive: Gate<Facts> = {
  name: 'is-newer-than-live',
  motivation:
    'A run that waited for days wakes up and puts old code over new. Time does not tell which is newer (grafana, 2026); ancestry does.',
  decide(facts) {
    const { ledger, order, environment, manifest, candidate } = facts;
    const there = possiblyLive(ledger);
    if (there === undefined || order === undefined) return pass(`Nothing is live in ${environment.name} yet.`);
    const last = live(ledger);
    if (last?.payload.candidate === candidate && last.id !== there.id) {
      return pass(`It is what was last live here; ${described(there)} did not get through.`);
    }
    switch (order) {
      case 'ahead':
        return pass(`It follows ${described(there)}.`);
      case 'identical':
        return ofOneCommit(facts, there);
      case 'behind':
        return behind(facts, there);
      case 'diverged':
        return diverged(manifest.branch, environment.name, there);
    }
  },
};

function described({ payload, sha }: Deployment): string {
  return `${payload.version} (${sha.slice(0, 7)})`;
}

/** A release candidate and the final version may be made of one commit; then the versions decide. */
function ofOneCommit(facts: Facts, there: Deployment): Answer {
  return compare(facts.manifest.version, there.payload.version) < 0
    ? behind(facts, there)
    : pass(`${described(there)} is the same commit.`);
}

function behind({ purpose, environment, manifest }: Facts, there: Deployment): Answer {
  const what = described(there);
  if (purpose === 'stage')
    return skip('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
  return hold(
    'older-than-live',
    `${environment.name} has ${what}, which contains ${manifest.version}.`,
    'Nothing needs to be done: the newer version contains these changes.',
  );
}

/** Only commits of one line belong together: merging one line into another to please an environment does harm. */
function diverged(branch: string, environment: string, there: Deployment): Answer {
  const reason = `${environment} has ${described(there)}; neither contains the other.`;
  if (there.payload.intent === 'hotfix') {
    const fix = `Merge the hotfix, ${there.sha.slice(0, 7)} of ${there.payload.line}, into ${branch} and push: the merge makes a candidate that contains it.`;
    return hold('diverged', reason, fix);
  }
  return there.payload.line === branch
    ? hold(
        'diverged',
        reason,
        `Merge ${there.sha.slice(0, 7)} into ${branch} and push: the merge makes a candidate that contains both.`,
      )
    : hold(
        'diverged',
        reason,
        `${environment} holds one version at a time, and ${there.payload.line} brought this one. Give ${branch} an environment of its own, \`branches: [${branch}]\`.`,
      );
}
