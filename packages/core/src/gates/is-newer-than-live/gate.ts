import compare from 'semver/functions/compare.js';
import { releaseName } from '../../candidate/index.ts';
import { type Deployment, live, possiblyLive } from '../../deployment/index.ts';
import type { EntryFacts } from '../facts.ts';
import { type Answer, type Gate, hold, pass, skip } from '../gate.ts';

type Facts = Pick<EntryFacts, 'purpose' | 'ledger' | 'order' | 'environment' | 'manifest' | 'candidate'>;

const reasons = {
  overtaken: 'A newer version was staged while this run was waiting. The stage ends green and does nothing.',
  'older-than-live': 'A newer version that contains this one is already live.',
  diverged: 'The candidate and the live version come from branches that do not contain each other.',
} as const;

export const isNewerThanLive: Gate<Facts, keyof typeof reasons> = {
  name: 'is-newer-than-live',
  motivation:
    'A run that waited for days can resume and deploy old code over new. Time does not show which one is newer (grafana, 2026); ancestry does.',
  reasons,
  decide(facts) {
    const { ledger, order, environment, manifest, candidate } = facts;
    const there = possiblyLive(ledger);
    if (there === undefined || order === undefined) return pass(`Nothing is live in ${environment.name} yet.`);
    const last = live(ledger);
    if (last?.payload.candidate === candidate && last.id !== there.id) {
      return pass(`This candidate was the last one live here; ${described(there)} did not succeed.`);
    }
    switch (order) {
      case 'ahead':
        return pass(`It comes after ${described(there)}.`);
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
  return `${releaseName(payload)} (${sha.slice(0, 7)})`;
}

/** A release candidate and the final version may be made of one commit; then the versions decide. */
function ofOneCommit(facts: Facts, there: Deployment): Answer<keyof typeof reasons> {
  return compare(facts.manifest.version, there.payload.version) < 0
    ? behind(facts, there)
    : pass(`${described(there)} is the same commit.`);
}

function behind({ purpose, environment, manifest }: Facts, there: Deployment): Answer<keyof typeof reasons> {
  const what = described(there);
  if (purpose === 'stage')
    return skip('overtaken', `${environment.name} already has ${what}, which contains this commit.`);
  return hold(
    'older-than-live',
    `${environment.name} has ${what}, which contains ${releaseName(manifest)}.`,
    'Nothing to do: the newer version contains these changes.',
  );
}

/** Only commits of one line belong together: merging one line into another to please an environment does harm. */
function diverged(branch: string, environment: string, there: Deployment): Answer<keyof typeof reasons> {
  const reason = `${environment} has ${described(there)}, which neither contains this candidate nor is part of it.`;
  if (there.payload.intent === 'hotfix') {
    const fix = `Merge the hotfix, ${there.sha.slice(0, 7)} of ${there.payload.line}, into ${branch} and push: the merge makes a candidate that contains it.`;
    return hold('diverged', reason, fix);
  }
  return there.payload.line === branch
    ? hold(
        'diverged',
        reason,
        `Merge ${there.sha.slice(0, 7)} into ${branch} and push: the merge commit becomes a candidate that contains both.`,
      )
    : hold(
        'diverged',
        reason,
        `${environment} holds one version at a time, and this one came from ${there.payload.line}. Give ${branch} its own environment with \`branches: [${branch}]\`.`,
      );
}
