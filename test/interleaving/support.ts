import { type Ports, promote, type Script, stage } from '@liftlock/core';
import { builtCandidate, lightRig, SETTINGS } from '../pipeline/light.ts';
import { commit, ledgerOf } from '../pipeline/support.ts';
import type { Attempt, Rig, RunOfRig } from '../support/pipeline/rig.ts';

/** One candidate, and the run that it belongs to. */
export interface Contender {
  readonly name: 'older' | 'newer';
  readonly run: RunOfRig;
  readonly candidate: string;
}

export interface Contest {
  readonly rig: Rig;
  readonly older: Contender;
  readonly newer: Contender;
}

/** Two candidates of two runs, each built; the second commit contains the first one. */
export async function twoCandidates(message: string): Promise<Contest> {
  const rig = await lightRig();
  const older: Contender = { name: 'older', run: rig.current, candidate: await builtCandidate(rig) };
  commit(rig, message, { 'newer.txt': 'newer\n' });
  const run = rig.beginRun();
  return { rig, older, newer: { name: 'newer', run, candidate: await builtCandidate(rig) } };
}

/** Both are staged, the older one first, and both are approved. */
export async function twoApproved(message: string): Promise<Contest> {
  const contest = await twoCandidates(message);
  const { rig } = contest;
  for (const contender of [contest.older, contest.newer]) {
    rig.switchTo(contender.run);
    await rig.run(stage, { candidate: contender.candidate }, { settings: SETTINGS });
    await rig.review('production', 'approved', `The ${contender.name} one.`);
  }
  return contest;
}

/** What was deployed, in order: `older`, `newer`, and the environment. */
export interface Deploys {
  readonly log: string[];
  readonly wrap: (name: string, ports: Ports) => Ports;
}

/** Commands that only say what they would do: an interleaving is about the calls. */
export function sayingDeploys(): Deploys {
  const log: string[] = [];
  const run = (name: string, script: Script) => {
    if (script.purpose === 'deploy' && script.name === 'one') log.push(name);
    if (script.purpose === 'rollback') log.push(`${name} undone`);
    return Promise.resolve({ end: 'passed' as const, duration: 1, tail: '' });
  };
  return { log, wrap: (name, ports) => ({ ...ports, commands: { run: (script) => run(name, script) } }) };
}

/** Does something else right before the n-th call to GitHub. */
export function interruptedAt(call: number, other: () => Promise<unknown>) {
  let calls = 0;
  const counting = <Noun extends object>(noun: Noun): Noun =>
    new Proxy(noun, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          calls += 1;
          if (calls === call) await other();
          return Reflect.apply(member, target, args) as unknown;
        };
      },
    });
  return (ports: Ports): Ports => ({
    ...ports,
    repository: counting(ports.repository),
    releases: counting(ports.releases),
    ledger: counting(ports.ledger),
    runs: counting(ports.runs),
  });
}

export interface Interleaving {
  readonly deploys: readonly string[];
  readonly first: Attempt;
  readonly second: Attempt | undefined;
  readonly rig: Rig;
}

/** Runs `second` as a whole right before one call of `first`, in a copy of the moment. */
export async function interleave(
  moment: Rig,
  kind: 'stage' | 'promote',
  [first, second]: readonly [Contender, Contender],
  call: number,
): Promise<Interleaving> {
  const rig = await moment.fork();
  const deploys = sayingDeploys();
  let other: Attempt | undefined;
  const begin = (who: Contender, wrap: (ports: Ports) => Ports) => {
    rig.switchTo(who.run);
    const options = { settings: SETTINGS, wrap: (ports: Ports) => wrap(deploys.wrap(who.name, ports)) };
    return kind === 'stage'
      ? rig.run(stage, { candidate: who.candidate }, options)
      : rig.run(promote, { candidate: who.candidate, environment: 'production' }, options);
  };
  const whole = async () => {
    other = await begin(second, (ports) => ports);
  };
  const attempt = await begin(first, interruptedAt(call, whole));
  return { deploys: deploys.log, first: attempt, second: other, rig };
}

/** Every call of the first, once with the other run right before it. */
export async function everyInterleaving(
  moment: Rig,
  kind: 'stage' | 'promote',
  pair: readonly [Contender, Contender],
  check: (interleaving: Interleaving, call: number) => void,
): Promise<number> {
  for (let call = 1; ; call += 1) {
    const interleaving = await interleave(moment, kind, pair, call);
    await interleaving.rig.stop();
    // The first had ended before it came to this call.
    if (interleaving.second === undefined) return call - 1;
    check(interleaving, call);
  }
}

/** What must hold whatever happened in between. */
export function brokenRules({ rig, deploys, first, second }: Interleaving, environment: string): string[] {
  const broken: string[] = [];
  if (deploys.lastIndexOf('older') > deploys.indexOf('newer') && deploys.includes('newer')) {
    broken.push(`older code over newer: ${deploys.join(', ')}`);
  }
  const published = rig.github.state.releases.filter(({ draft }) => !draft).map(({ tagName }) => tagName);
  if (new Set(published).size < published.length) broken.push(`published twice: ${published.join(', ')}`);
  const active = ledgerOf(rig, environment).filter(({ states }) => states.at(-1) === 'success');
  if (active.length > 1) broken.push(`${active.length} active records`);
  const ended = [first, second].flatMap((attempt) => attempt?.result.decision ?? []);
  if (!ended.includes('completed')) broken.push(`nobody completed: ${ended.join(', ')}`);
  if (ended.includes('errored')) broken.push(`errored: ${codesOf(first)} ${codesOf(second)}`);
  return broken;
}

function codesOf(attempt: Attempt | undefined): string {
  return (attempt?.result.problems ?? []).map(({ code }) => code).join(', ');
}
