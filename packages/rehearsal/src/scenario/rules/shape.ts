import type { Violation } from '@liftlock/core';
import type { Member, Step } from '../form/step.ts';
import type { WrittenScenario } from '../parse-scenario.ts';
import { hasRun, KINDS, kindsOf, RUNS, withMembers } from './kinds.ts';

type Path = readonly PropertyKey[];

const BESIDE = `beside one of: ${RUNS.join(', ')}`;

/** Each step does one thing, and has only the keys that go with it. */
export function stepsHaveAShape({ steps }: WrittenScenario): Violation[] {
  return steps.flatMap((step, index) =>
    withMembers(step, index).flatMap(({ step: each, path }) => [
      ...oneKind(each, path),
      ...reviewsBelongToARun(each, path),
      ...cancelsARun(each, path),
      ...(path.length > 2 ? onlyRuns(each, path) : []),
    ]),
  );
}

function oneKind(step: Step | Member, path: Path): Violation[] {
  const kinds = kindsOf(step);
  if (kinds.length === 1) return [];
  const found = kinds.length === 0 ? 'a step that does nothing' : kinds.map((kind) => `\`${kind}\``).join(' and ');
  return [{ path, found, expected: `one of: ${KINDS.join(', ')}` }];
}

function reviewsBelongToARun(step: Step | Member, path: Path): Violation[] {
  const names = (['approve', 'reject'] as const).filter((name) => step[name] !== undefined);
  if (!hasRun(step))
    return names.map((name) => ({ path: [...path, name], found: 'reviews of no run', expected: BESIDE }));
  const approved = new Set((step.approve ?? []).map(({ environment }) => environment));
  return (step.reject ?? []).flatMap(({ environment }, index) =>
    approved.has(environment)
      ? [
          {
            path: [...path, 'reject', index],
            found: `${environment}, which is approved as well`,
            expected: 'one of the two',
          },
        ]
      : [],
  );
}

/** Beside a run it cancels that one; alone, that of the step before, or one that waits for a review, and so is at no step. */
function cancelsARun(step: Step | Member, path: Path): Violation[] {
  const { cancel } = step;
  if (cancel === undefined) return [];
  const at = (key: string) => [...path, 'cancel', key];
  const needsJob = cancel['at-step'] !== undefined && cancel.job === undefined;
  const violations: Violation[] = needsJob
    ? [{ path: at('at-step'), found: 'a step of no job', expected: '`job` beside it' }]
    : [];
  const isOfRun = hasRun(step) || path.length > 2;
  if (isOfRun && cancel.run !== undefined) {
    violations.push({ path: at('run'), expected: 'no `run`: it is the run of this step that is cancelled' });
  }
  if (!isOfRun && (cancel.run === undefined) === (cancel.job === undefined)) {
    const expected = `\`{ run: NUMBER }\`, a run that waits for a review; or \`{ job: KEY }\`, for the run of the step before`;
    violations.push({ path: [...path, 'cancel'], expected });
  }
  return violations;
}

function onlyRuns(member: Member, path: Path): Violation[] {
  if (kindsOf(member).length !== 1 || hasRun(member) || member.cancel !== undefined) return [];
  return [{ path, found: 'a step without a run', expected: `one of: ${RUNS.join(', ')}` }];
}
