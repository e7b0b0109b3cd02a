import { hold, LiftlockError, type Problem, type ReasonCode, renderProblems } from '@liftlock/core';
import { CATALOGUE_EXAMPLES, CATALOGUE_REASONS } from '@liftlock/core/examples';
import * as candidate from '../../packages/core/src/errors/catalogue/candidate.ts';
import * as release from '../../packages/core/src/errors/catalogue/release.ts';
import * as repository from '../../packages/core/src/errors/catalogue/repository.ts';
import * as steps from '../../packages/core/src/errors/catalogue/steps.ts';
import * as version from '../../packages/core/src/errors/catalogue/version.ts';
import type { isStaged } from '../../packages/core/src/gates/is-staged/gate.ts';
import { exampleProblems, reasonAreas } from '../../packages/tooling/src/reference/reasons.ts';
import { filesBelow, product } from '../architecture/sources.ts';
import { expectGolden } from '../histories/golden.ts';

const PARTS = await exampleProblems();
const all = Object.entries(PARTS).flatMap(([part, problems]) =>
  problems.map((problem, index): [string, Problem] => [`${part} ${index}: ${problem.code}`, problem]),
);
const reasons = (await reasonAreas()).flatMap((area) => area.reasons);

describe('every problem', () => {
  test.each(all)('of %s says what was found and what to do, in whole sentences', (_, problem) => {
    expect(['held', 'failed', 'errored']).toContain(problem.outcome);
    for (const field of ['found', 'expected', 'next'] as const) {
      const text = problem[field];
      if (text === undefined && field === 'expected') continue;
      expect({ field, written: (text ?? '').trim().length > 0 }).toEqual({ field, written: true });
      expect(text).not.toMatch(/\bundefined\b(?! \(reading)|\[object|NaN|null\b|\n\s+at /);
    }
    expect(problem.next).toMatch(/[.`:]|https:/);
    expect(problem.expected).not.toBe(problem.found);
  });

  test.each(all)('of %s leaves the state to the run, which knows it', (_, problem) => {
    expect(problem).not.toHaveProperty('state');
  });

  test.each(all)('of %s has no path of this machine, no token and no stack', (_, problem) => {
    const text = `${JSON.stringify(problem)}\n${renderProblems([problem])}`;
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/gh[opsur]_\w{10}|authorization|\/home\/|\/Users\/|\/tmp\/|\bat .*:\d+:\d+/);
  });

  test.each(Object.keys(PARTS))('of %s reads like this', (part) => {
    expectGolden(`errors/${part}.txt`, `${renderProblems(PARTS[part] ?? [])}\n`);
  });

  test('does not repeat a whole output: what git and GitHub say is cut', () => {
    expect(repository.gitFailed('log', 'x'.repeat(100_000)).found.length).toBeLessThanOrEqual(2_000);
    expect(version.invalidReleaseAs('c0ffee', 'x'.repeat(100_000), null).found.length).toBeLessThan(200);
  });
});

describe('every reason code', () => {
  test('is spelled as it is registered: anything else does not compile', () => {
    const code: ReasonCode[] = ['done', 'config-missing', 'not-staged', 'placeholder', 'wrong-options', 'port-in-use'];
    // @ts-expect-error -- a code that nobody has registered
    code.push('not-stagd');
    // @ts-expect-error -- a code of another gate
    const answer: ReturnType<(typeof isStaged)['decide']> = hold('tests-failed', '', '');
    expect(answer.decision).toBe('hold');
  });

  /** These end a stage green. */
  const GREEN = [...Object.keys(CATALOGUE_REASONS['Endings without an error']), 'overtaken'];

  test.each(reasons.map((reason) => [reason.code, reason] as const))(
    '%s has a meaning and an example',
    (code, reason) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(reason.meaning).toMatch(/^[\w`].*\.$/);
      expect(reason.examples.length > 0).toBe(!GREEN.includes(code));
    },
  );

  test('is explained once', () => {
    const codes = reasons.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(all.filter(([, { code }]) => !codes.includes(code))).toEqual([]);
  });

  test('is reported by one function of the catalogue, unless they mean the same', () => {
    const codes = new Map<string, Set<string>>();
    for (const builders of Object.values(CATALOGUE_EXAMPLES) as Record<string, readonly Problem[]>[]) {
      for (const [builder, problems] of Object.entries(builders)) {
        for (const { code } of problems) codes.set(code, (codes.get(code) ?? new Set()).add(builder));
      }
    }
    const shared = [...codes].filter(([, names]) => names.size > 1).map(([code, names]) => [code, [...names].sort()]);
    expect(shared).toEqual([
      [
        'input-invalid',
        ['invalidEnvironmentInput', 'invalidIntentInput', 'missingInput', 'twoTargets', 'unknownEnvironment'],
      ],
    ]);
  });
});

describe('the catalogue', () => {
  const imported = ['packages', 'actions'].flatMap(product).flatMap(({ text }) => importedFromErrors(text));
  const builders = filesBelow('packages/core/src/errors/catalogue', '.ts').flatMap(({ text }) =>
    [...text.matchAll(/^export function (\w+)/gm)].map((match) => match[1] ?? ''),
  );

  test('has a use in the product for every function: what is imported and not used does not compile', () => {
    expect(builders.length).toBeGreaterThan(50);
    expect(builders.filter((name) => !imported.includes(name))).toEqual([]);
  });
});

function importedFromErrors(text: string): string[] {
  const statements = text.matchAll(/^import \{([^}]*)\} from '(?:@liftlock\/core|[./]+\/errors\/[\w/-]+\.ts)';/gm);
  return [...statements].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));
}

describe('problems together', () => {
  const held: Problem = release.lostRace('production', 7, '1.4.0', 100);
  const failed = candidate.tampered('a', 'b', 'c');
  const errored = steps.unexpected('x');

  test.each([
    [[held], 'held'],
    [[held, failed], 'failed'],
    [[held, failed, errored], 'errored'],
    [[errored, held], 'errored'],
  ] as const)('have the weightiest outcome', (problems, outcome) => {
    expect(new LiftlockError(problems).outcome).toBe(outcome);
  });

  test('are printed one after the other, each with what it has to say', () => {
    const state = 'Nothing was written.';
    expect(
      renderProblems([
        { ...failed, state },
        { ...held, found: 'first\nsecond' },
      ]),
    ).toBe(`candidate-tampered (a) · failed
  found     b
  expected  c
  state     Nothing was written.
  next      ${failed.next}

lost-race (production) · held
  found     first
            second
  next      Wait until run 100 has ended, then re-run this job.`);
  });
});
