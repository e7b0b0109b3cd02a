import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readScenario } from './parse-scenario.ts';
import { contradictions, type Known } from './rules/index.ts';

const KNOWN: Known = {
  environments: ['staging', 'production'],
  users: ['ada', 'robin'],
  branches: ['main'],
  workflows: ['.github/workflows/release.yml', '.github/workflows/promote.yml'],
  runsOfPush: 1,
};

/** `place: found → expected` of everything that is wrong. */
function problems(text: string): string[] {
  const { written, problems: form, tell } = readScenario('s.yml', text);
  return [...form, ...contradictions(written, KNOWN).map(tell)].map(
    ({ where, found, expected }) => `${where}: ${found} → ${expected}`,
  );
}

const steps = (...lines: readonly string[]) => `name: it\nsteps:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

describe('a scenario', () => {
  test('may use every kind of step', () => {
    const text = steps(
      'push: { branch: main }\n    as: ada\n    approve: [production, { environment: production, user: robin, comment: "Yes." }]',
      'commit: { branch: 1.x, message: "fix: it", write: { a.txt: x }, edit: { c.txt: { old: new } }, remove: [b.txt], from: v1.0.0 }',
      'merge: { branch: main, from: 1.x, fast-forward: true }',
      'dispatch: { workflow: promote.yml, branch: main, inputs: { environment: production, dry: true } }\n    reject: [production]',
      'rerun: { run: 1, jobs: failed }\n    cancel: { job: promote, at-step: roll out }',
      'wait: 31m',
      'delete: { tag: v1.0.0 }',
      'replace: { asset: api.tgz, with: other }',
      'move: { tag: v1.0.0, to: main }',
      'cancel: { run: 2 }',
      'cancel: { job: promote, at-step: roll out }',
      'together: [{ review: { run: 1 } }, { review: { run: 2 }, as: robin }, { cancel: { job: promote } }]',
      'push: { branch: 1.x }\n    expect: { conclusion: waiting, live: { staging: 1.0.1 }, drafts: 1, released: none, writes: 3, says: [held] }',
    );
    expect(problems(text)).toEqual([]);
  });

  test('may be the example that scenarios were designed with', () => {
    const text = readFileSync(resolve('test/fixtures/scenarios/example.yml'), 'utf8');
    const { written, problems: form, tell } = readScenario('example.yml', text);
    const known = { ...KNOWN, users: ['mina-berg', 'robin-vale'] };
    expect([...form, ...contradictions(written, known).map(tell)]).toEqual([]);
  });

  test('has its defaults filled in', () => {
    const { scenario } = readScenario('s.yml', steps('rerun: { run: 1 }\n    approve: [production]', 'wait: 31m'));
    expect(scenario?.steps).toMatchObject([
      { rerun: { run: 1, jobs: 'all' }, approve: [{ environment: 'production', user: undefined, comment: '' }] },
      { wait: 1_860_000 },
    ]);
  });
});

describe('what is wrong with a scenario', () => {
  test('is said all at once, form and contradictions, each with its place', () => {
    const text = `name: it
environments: { prodution: { reviewers: [mina] } }
steps:
  - push: { brnach: main }
  - rerun: { run: 7 }
    as: robyn
    approve: [stagin]
  - commit: { branch: 1.x, message: "fix: it" }
  - wait: soon
    expects: {}
`;
    expect(problems(text)).toEqual([
      's.yml:4:13: `steps[0].push.brnach`: the unknown key `brnach` → `branch`?',
      's.yml:9:11: `steps[3].wait`: "soon" → a whole number with a unit: 500ms, 30s, 10m, 2h or 7d',
      's.yml:10:5: `steps[3].expects`: the unknown key `expects` → `expect`?',
      's.yml:2:28: `environments.prodution`: "prodution" → `production`?',
      's.yml:7:15: `steps[1].approve[0]`: "stagin" → `staging`?',
      's.yml:6:9: `steps[1].as`: "robyn" → `robin`?',
      's.yml:5:19: `steps[1].rerun.run`: 7 → a run from 1 to 1',
    ]);
  });

  test.each([
    [
      'wait: 1m\n    approve: [production]',
      '`steps[0].approve`: reviews of no run → beside one of: push, dispatch, rerun, review',
    ],
    ['as: ada', '`steps[0]`: a step that does nothing → one of: push, '],
    ['push: { branch: main }\n    wait: 1m', '`steps[0]`: `push` and `wait` → one of: push, '],
    ['push: { branch: next }', '`steps[0].push.branch`: "next" → one of: main'],
    [
      'push: { branch: main }\n    cancel: { at-step: roll out }',
      '`steps[0].cancel.at-step`: a step of no job → `job` beside it',
    ],
    ['cancel: {}', '`steps[0].cancel`: {} → `{ run: NUMBER }`, a run that waits for a review; or `{ job: KEY }`'],
    ['rerun: { run: 1 }', '`steps[0].rerun.run`: 1 → a run that an earlier step starts: there is none'],
    ['dispatch: { workflow: promot.yml }', '`steps[0].dispatch.workflow`: "promot.yml" → `promote.yml`?'],
    [
      'push: { branch: main }\n    expect: { live: { moon: 1.0.0 } }',
      '`steps[0].expect.live.moon`: "moon" → one of: staging, production',
    ],
    [
      'push: { branch: main }\n    expect: { live: { staging: 1.4 } }',
      '`steps[0].expect.live.staging`: 1.4 → a version such as `1.4.0`, or `{ api: 1.4.0 }`; put it in quotes: `"1.4"`',
    ],
    [
      'push: { branch: main }\n    approve: [production]\n    reject: [production]',
      '`steps[0].reject[0]`: production, which is approved as well → one of the two',
    ],
    [
      'together: [{ push: { branch: main } }, { wait: 1m }]',
      '`steps[0].together[1]`: a step without a run → one of: push, ',
    ],
    ['commit: { branch: main, message: "fix: it", write: { /etc/passwd: x } }', '→ a path inside the repository'],
  ])('%s', (step, expected) => {
    const found = problems(steps(step));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('is one sentence for a file that is empty or is no YAML', () => {
    expect(readScenario('s.yml', '').problems).toMatchObject([{ code: 'scenario-empty' }]);
    expect(readScenario('s.yml', 'name: [').problems).toMatchObject([{ code: 'scenario-unreadable' }]);
  });
});
