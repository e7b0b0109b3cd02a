import type { ComparedCommit, Comparison } from '../ports/index.ts';
import type { Brief } from '../promotion/brief/brief.ts';
import { approvals, CANDIDATE, environment, manifest, OTHER, record, sha, SUCCEEDED, testReport } from './builders.ts';

/** What is live where the brief is about. */
export const LIVE_BEFORE = record({
  id: 5,
  sha: sha('aaa'),
  payload: { version: '1.3.0', candidate: OTHER },
  history: SUCCEEDED,
});

/** Commits by their messages, oldest first. */
export function commits(messages: readonly string[]): ComparedCommit[] {
  return messages.map((message, index) => ({
    sha: sha(`${index + 1}`),
    parents: [sha(`${index}`)],
    subject: message.split('\n')[0] ?? '',
    message,
    author: 'Ada',
  }));
}

export function comparison(messages: readonly string[], files: readonly string[] = ['src/a.ts']): Comparison {
  return { status: 'ahead', total: messages.length, commits: commits(messages), files };
}

/** A brief about production, where 1.3.0 is live and one reviewer is asked. */
export function briefOf(change: Partial<Brief> = {}): Brief {
  return {
    purpose: 'promote',
    now: Date.parse('2026-01-04T05:04:05Z'),
    environment: environment({ approvals: approvals() }),
    staged: { name: 'staging', ledger: [], url: undefined },
    manifest: manifest(),
    candidate: CANDIDATE,
    repositoryUrl: 'https://github.com/acme/shop',
    ledger: [LIVE_BEFORE],
    comparison: comparison(['fix: the door']),
    dependencyReview: undefined,
    contracts: [],
    gates: { decisions: [], later: [] },
    reports: [testReport()],
    notes: '## 1.4.0\n\n### Fixes\n\n- the door\n',
    ...change,
  };
}
