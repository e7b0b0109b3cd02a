import { git, leftFolders, removeTemporaryFolders, repository } from './rehearse.ts';
import { type Played, playText, surprises } from './scenarios.ts';

afterAll(removeTemporaryFolders);

/** A workflow that does not use the suite, so that a run takes no time: each job says what it was told. */
const WORKFLOW = `on:
  push: { branches: [main, next] }
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [staging, production], required: true }
      dry: { type: boolean, default: false }
jobs:
  build:
    runs-on: ubuntu-latest
    outputs: { attempt: "\${{ steps.it.outputs.attempt }}" }
    steps:
      - id: it
        run: |
          echo "attempt=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"
          echo "\${{ github.event_name }} by \${{ github.actor }}, again by \${{ github.triggering_actor }}, dry \${{ inputs.dry }}" >> "$GITHUB_STEP_SUMMARY"
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v4
      - name: roll out
        run: |
          echo "deploys what attempt \${{ needs.build.outputs.attempt }} built" >> "$GITHUB_STEP_SUMMARY"
          test ! -e slow || sleep 60
      - name: tell
        run: test "$GITHUB_RUN_ATTEMPT" != 1 || test ! -e broken
`;

const FILES = { 'notes.txt': 'one\ntwo\n', '.github/workflows/a.yml': WORKFLOW };

function played(...steps: readonly string[]): Promise<Played> {
  const settings = 'environments: { production: { reviewers: [rita, rehearsal-reviewer] } }';
  const text = `name: it\n${settings}\nsteps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
  return playText(text, { repo: repository(FILES), workflow: 'a.yml' });
}

/** `step: conclusion`, and what was a surprise. */
const story = ({ result }: Played) => [
  ...result.steps.map(({ run, conclusion }) => `${run ?? '-'} ${conclusion}`),
  ...surprises(result.steps),
];

const summaries = ({ result }: Played, step: number) =>
  result.steps[step]?.summaries.map(({ markdown }) => markdown.trim());

const PUSH = 'push: { branch: main }';
const APPROVED = `${PUSH}\n    approve: [production]`;

describe('a step that pushes', () => {
  test('runs what the push starts, and succeeds if nobody expects otherwise', async () => {
    const it = await played(APPROVED);
    expect(story(it)).toEqual(['1 success']);
    expect(it.result).toMatchObject({
      schema: 1,
      scenario: 'it',
      conclusion: 'success',
      steps: [
        {
          step: 1,
          run: 1,
          jobs: [{ id: 'build' }, { id: 'deploy' }],
          expected: [{ what: 'conclusion: success', found: 'success', ok: true }],
        },
      ],
      approvals: [{ environment: 'production', user: 'rita', state: 'approved' }],
    });
  }, 60_000);

  test('leaves a run waiting that nobody reviews, and another step goes on with it', async () => {
    const it = await played(
      `${PUSH}\n    expect: { conclusion: waiting, approvals: 0 }`,
      'review: { run: 1 }\n    approve: [{ environment: production, user: rehearsal-reviewer, comment: Yes. }]\n    expect: { conclusion: success, approvals: [rehearsal-reviewer] }',
    );
    expect(story(it)).toEqual(['1 waiting', '1 success']);
  }, 60_000);

  test('says what was found where that is not what was expected', async () => {
    const it = await played(
      `${APPROVED}\n    expect: { conclusion: failure, released: v9.9.9, live: { production: 1.0.0 } }`,
    );
    expect(it.result.conclusion).toBe('failure');
    expect(surprises(it.result.steps)).toEqual([
      'step 1: expected conclusion: failure; found success',
      'step 1: expected released: v9.9.9; found none',
      'step 1: expected live in production: 1.0.0; found none',
    ]);
  }, 60_000);

  test('shows GitHub a commit only when it is pushed, and the event says where the branch was', async () => {
    const it = await played(
      'commit: { branch: topic, from: main, message: "feat: begin", edit: { notes.txt: { two: new } }, write: { b.txt: b } }',
      'dispatch: { workflow: a.yml, branch: topic, inputs: { environment: staging } }\n    expect: { refused: "No ref found for: topic" }',
      'push: { branch: topic }\n    expect: { conclusion: skipped }',
      'push: { branch: topic }\n    expect: { refused: topic has no new commit to push }',
      'commit: { branch: topic, message: "fix: it", remove: [gone.txt] }\n    expect: { refused: there is no file gone.txt }',
    );
    expect(story(it)).toEqual(['- success', '- refused', '- skipped', '- refused', '- refused']);
    expect(it.steps[0]).toBe('commit to topic: feat: begin');
  }, 60_000);
});

describe('a step that starts a workflow by hand', () => {
  test('gives it its inputs, and whoever does it is its actor', async () => {
    const it = await played(
      'dispatch: { workflow: a.yml, inputs: { environment: production, dry: true } }\n    as: rita\n    approve: [production]',
    );
    expect(summaries(it, 0)?.[0]).toBe('workflow_dispatch by rita, again by rita, dry true');
  }, 60_000);

  test.each([
    ['{ environment: moon }', 'not in the list of allowed values'],
    ['{ enviroment: staging }', 'Unexpected inputs provided'],
    ['{ environment: staging, dry: maybe }', 'is not a valid boolean'],
  ])('is refused as GitHub does it: %s', async (inputs, refused) => {
    const it = await played(`dispatch: { workflow: a.yml, inputs: ${inputs} }\n    expect: { refused: "${refused}" }`);
    expect(story(it)).toEqual(['- refused']);
  });

  test('is a surprise when it is refused and nobody expected that', async () => {
    const it = await played('dispatch: { workflow: a.yml, inputs: { environment: moon } }');
    expect(it.result.conclusion).toBe('failure');
    expect(surprises(it.result.steps)[0]).toContain(
      'expected conclusion: success; found refused (GitHub answered 422: ',
    );
  });
});

describe('a step that re-runs', () => {
  const BROKEN = 'commit: { branch: main, message: "fix: it", write: { broken: x } }';

  test('the failed jobs keeps the outputs of the others, and needs a new review', async () => {
    const it = await played(
      BROKEN,
      `${APPROVED}\n    expect: { conclusion: failure, job: deploy }`,
      'rerun: { run: 1, jobs: failed }\n    as: rita\n    approve: [production]\n    expect: { conclusion: success, approvals: 2 }',
    );
    expect(story(it)).toEqual(['- success', '1 failure', '1 success']);
    expect(summaries(it, 2)).toEqual(['deploys what attempt 1 built']);
  }, 60_000);

  test('all jobs keeps nothing; the actor stays, and somebody else asked for it', async () => {
    const it = await played(APPROVED, 'rerun: { run: 1 }\n    as: rita\n    approve: [production]');
    expect(summaries(it, 1)).toEqual(['push by rehearsal-actor, again by rita, dry', 'deploys what attempt 2 built']);
  }, 60_000);

  test('is refused while the run goes on, and where no job has failed', async () => {
    const it = await played(
      `${PUSH}\n    expect: { conclusion: waiting }`,
      'rerun: { run: 1 }\n    expect: { refused: This workflow is already running }',
      'review: { run: 1 }\n    approve: [production]',
      'rerun: { run: 1, jobs: failed }\n    expect: { refused: it has no failed jobs }',
      'review: { run: 1 }\n    expect: { refused: run 1 does not wait for a review }',
    );
    expect(story(it)).toEqual(['1 waiting', '- refused', '1 success', '- refused', '- refused']);
  }, 60_000);
});

describe('a step that cancels', () => {
  test('does it when the job gets to a step', async () => {
    const it = await played(
      'commit: { branch: main, message: "fix: it", write: { slow: x } }',
      `${APPROVED}\n    cancel: { job: deploy, at-step: roll out }\n    expect: { conclusion: cancelled, job: deploy }`,
    );
    expect(story(it)).toEqual(['- success', '1 cancelled']);
  }, 60_000);

  test('may stand right after the one whose run it cancels, and be expected by itself', async () => {
    const it = await played(
      APPROVED,
      'cancel: { job: deploy, at-step: roll out }\n    as: rita',
      `rerun: { run: 1, jobs: failed }\n    approve: [production]`,
      'cancel: { job: gone }',
      'wait: 1m',
      'cancel: { job: deploy }\n    expect: { refused: run 1 has ended }',
    );
    expect(story(it)).toEqual([
      '1 cancelled',
      '1 cancelled',
      '1 success',
      '1 success',
      '- success',
      '- refused',
      'step 4: expected conclusion: cancelled; found success',
    ]);
    expect(it.steps[1]).toBe('cancel it at deploy, roll out as rita');
  }, 60_000);

  test('a run that waits ends it', async () => {
    const it = await played(
      `${PUSH}\n    expect: { conclusion: waiting }`,
      'cancel: { run: 1 }\n    expect: { conclusion: cancelled }',
    );
    expect(story(it)).toEqual(['1 waiting', '1 cancelled']);
  }, 60_000);
});

describe('steps that run together', () => {
  test('have an entry each, and one for what is expected of all of them', async () => {
    const waiting = `expect: { conclusion: waiting }`;
    const it = await played(
      `${PUSH}\n    ${waiting}`,
      `dispatch: { workflow: a.yml, inputs: { environment: staging } }\n    ${waiting}`,
      'together: [{ review: { run: 1 }, approve: [production] }, { review: { run: 2 }, reject: [production], expect: { conclusion: failure } }]\n    expect: { conclusion: failure, approvals: 1 }',
    );
    expect(story(it)).toEqual(['1 waiting', '2 waiting', '1 success', '2 failure', '- failure']);
    expect(it.result.steps.map(({ step }) => step)).toEqual([1, 2, 3, 3, 3]);
  }, 60_000);
});

describe('a review', () => {
  test('by somebody who may not give it is refused, and the run waits on', async () => {
    const it = await played(
      `${PUSH}\n    approve: [{ environment: production, user: rehearsal-actor }]\n    expect: { conclusion: waiting, refused: rehearsal-actor cannot approve }`,
    );
    expect(story(it)).toEqual(['1 waiting']);
  }, 60_000);
});

test('time passes for what runs later', async () => {
  const it = await played('wait: 3h', APPROVED);
  expect(story(it)).toEqual(['- success', '1 success']);
  expect(it.steps).toEqual(['wait 3h', 'push main']);
}, 60_000);

test('a scenario that is interrupted ends, and leaves no folder', async () => {
  const controller = new AbortController();
  const text = `name: it\nsteps: [{ push: { branch: main } }, { wait: 1m }]`;
  const onBegan = () => controller.abort();
  const { result } = await playText(text, {
    repo: repository(FILES),
    workflow: 'a.yml',
    signal: controller.signal,
    onBegan,
  });
  expect([result.conclusion, result.steps.map(({ conclusion }) => conclusion)]).toEqual(['cancelled', ['cancelled']]);
  expect(leftFolders()).toEqual([]);
}, 60_000);

test('the repository itself is only read', async () => {
  const folder = repository(FILES);
  const before = git(folder, 'for-each-ref');
  const text =
    'name: it\nsteps: [{ commit: { branch: main, message: "fix: it", write: { a: b } } }, { push: { branch: main }, expect: {} }]';
  await playText(text, { repo: folder, workflow: 'a.yml' });
  expect(git(folder, 'for-each-ref')).toBe(before);
}, 60_000);

test('everything that is wrong with a scenario is refused before anything runs, also what the repository lacks', async () => {
  const text =
    'name: it\nsteps: [{ push: { branch: mian } }, { rerun: { run: 4 }, as: riat }]\nenvironments: { prodution: {} }\n';
  const problems = await playText(text, { repo: repository(FILES), workflow: 'a.yml' }).then(
    () => [],
    (error: { problems: readonly { code: string; where: string; expected: string }[] }) =>
      error.problems.map(({ code, where, expected }) => `${code} ${where}: ${expected}`),
  );
  expect(problems).toEqual([
    'scenario-invalid scenario.yml:3:28: `production`?',
    'scenario-invalid scenario.yml:2:62: one of: rehearsal-actor',
    'scenario-invalid scenario.yml:2:27: `main`?',
    'scenario-invalid scenario.yml:2:53: a run from 1 to 1',
  ]);
  expect(leftFolders()).toEqual([]);
});
