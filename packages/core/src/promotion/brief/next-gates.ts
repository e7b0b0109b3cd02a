import { type Deployment, hasSucceeded, isPassedOver, lineIn, live, referenceTo } from '../../deployment/index.ts';
import type { Environment } from '../../config/index.ts';
import { type EntryFacts, evaluate, type GateDecision, GATES_FOR } from '../../gates/index.ts';
import type { Ledger } from '../facts/ledgers.ts';
import { neededVersions } from '../facts/needed.ts';

/** What a candidate is asked to enter the next environment for. */
export type BriefPurpose = Extract<EntryFacts['purpose'], 'promote' | 'hotfix'>;

/** What the gates of the next environment answer now. */
export interface NextGates {
  readonly decisions: readonly GateDecision[];
  /** Names of those that only the promotion itself can answer. */
  readonly later: readonly string[];
}

/** They ask about the run that promotes, what its job is given and finds there, or whether this brief is still true. */
const LATER: ReadonlySet<string> = new Set([
  'is-trusted-event',
  'is-right-checkout',
  'has-approval',
  'is-as-shown',
  'has-settings',
  'has-parity',
  'can-publish',
]);

/** What is known of the next environment, beside the facts of the one that is entered now. */
export interface NextFacts {
  readonly purpose: BriefPurpose;
  readonly environment: Environment;
  readonly ledger: Ledger;
  readonly order: EntryFacts['order'];
  /** Ledgers of everything that comes before it, by name. */
  readonly before: EntryFacts['otherLedgers'];
}

/** Asks them as if the candidate were live in the environment that it is entering, which must be so by then. */
export function nextGates(facts: EntryFacts, next: NextFacts): NextGates {
  const gates = GATES_FOR[next.purpose];
  const asked = gates.filter(({ name }) => !LATER.has(name));
  return {
    decisions: evaluate(asked, factsOfNext(facts, next)),
    later: gates.map(({ name }) => name).filter((name) => LATER.has(name)),
  };
}

function factsOfNext(facts: EntryFacts, { purpose, environment, ledger, order, before }: NextFacts): EntryFacts {
  return {
    ...facts,
    purpose,
    reason: '',
    environment,
    ledger: ledger.ordered,
    line: lineIn(environment, facts.manifest.branch),
    otherLedgers: { ...facts.otherLedgers, ...before, [facts.environment.name]: withThisOne(facts, purpose) },
    order,
    shown: referenceTo(live(ledger.ordered)),
    needed: neededVersions(facts.manifest, ledger),
    lock: ledger.lock,
    votes: ledger.votes,
    reviewers: undefined,
    reviews: [],
  };
}

/** The ledger of the environment that is entered now, as it will be. */
function withThisOne(facts: EntryFacts, purpose: BriefPurpose): readonly Deployment[] {
  const isThere = purpose === 'hotfix' ? isPassedOver : hasSucceeded;
  const own = facts.ledger.filter(({ payload }) => payload.candidate === facts.candidate);
  return own.some(isThere) ? facts.ledger : [assumed(facts, purpose), ...facts.ledger];
}

function assumed(facts: EntryFacts, intent: BriefPurpose): Deployment {
  const { candidate, manifest, environment, event, ledger } = facts;
  const { id, attempt, job, jobId = null } = event.run;
  const last = ledger.reduce((highest, record) => Math.max(highest, record.id, ...record.statuses.map((s) => s.id)), 0);
  const state = intent === 'hotfix' ? ('inactive' as const) : ('success' as const);
  return {
    id: last + 1,
    environment: environment.name,
    sha: manifest.commit,
    payload: {
      schema: 1,
      intent,
      candidate,
      component: manifest.component ?? null,
      version: manifest.version,
      line: manifest.branch,
      release_id: null,
      evidence: null,
      environment: environment.name,
      previous: referenceTo(live(ledger)),
      shown: {},
      run: { id, attempt, job, job_id: jobId ?? null },
      approvals: [],
      overrides: [],
    },
    statuses: [{ id: last + 2, state, description: '', createdAt: new Date(facts.now).toISOString(), logUrl: '' }],
  };
}
