import { FakeHost } from './testing/fake-host.ts';
import { rehearse } from './testing/rehearse.ts';
import { removeTemporaryFolders } from './testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

describe('a workflow of two jobs', () => {
  const twoJobs = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      version: \${{ steps.version.outputs.value }}
    steps:
      - uses: actions/checkout@v4
      - id: version
        run: echo "value=1.4.0" >> "$GITHUB_OUTPUT"
  greet:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: echo "built \${{ needs.build.outputs.version }} on $GITHUB_REF_NAME"
`;

  test('hands the outputs of one job to the next', async () => {
    const run = await rehearse(twoJobs);
    expect(run.conclusion).toBe('success');
    expect(run.log('greet')).toContain('built 1.4.0 on main');
    expect(run.jobs.map(({ id, conclusion, outputs }) => ({ id, conclusion, outputs }))).toEqual([
      { id: 'build', conclusion: 'success', outputs: { version: '1.4.0' } },
      { id: 'greet', conclusion: 'success', outputs: {} },
    ]);
  });

  test('is told from its start to its end', async () => {
    const { events, host } = await rehearse(twoJobs);
    expect(events[0]).toMatchObject({ type: 'run-started', runId: 7001, jobs: [{ id: 'build' }, { id: 'greet' }] });
    expect(events.at(-1)).toMatchObject({ type: 'run-completed', conclusion: 'success' });
    expect(host.runs[0]?.conclusion).toBe('success');
    expect(host.jobs.map(({ key, completed }) => [key, completed?.conclusion])).toEqual([
      ['build', 'success'],
      ['greet', 'success'],
    ]);
  });
});

test('a local JavaScript action gets its inputs, and its post step its state', async () => {
  const run = await rehearse(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: greet
        uses: ./.github/actions/greet
        with: { who: world }
      - run: echo "said \${{ steps.greet.outputs.said }}"
`,
    {
      files: {
        '.github/actions/greet/action.yml': `
name: Greet
description: Greets
inputs:
  who: { description: Whom }
  'first word': { description: How, default: "hello from \${{ github.repository }}" }
runs: { using: node24, main: main.cjs, post: post.cjs }
`,
        '.github/actions/greet/main.cjs': `
const { appendFileSync } = require('node:fs');
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_FIRST_WORD + ', ' + process.env.INPUT_WHO + '\\n');
appendFileSync(process.env.GITHUB_STATE, 'greeted=yes\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Greeted\\n');
`,
        '.github/actions/greet/post.cjs': `console.log('greeted? ' + process.env.STATE_greeted);`,
      },
    },
  );
  expect(run.log('only')).toContain('said hello from acme/product, world');
  expect(run.log('only')).toContain('greeted? yes');
  expect(run.summary('only')).toBe('# Greeted\n');
  expect(run.steps('only')).toEqual([
    'Set up job: success',
    'Run actions/checkout@v4: success',
    'Run ./.github/actions/greet: success',
    'Run echo "said hello from acme/product, world": success',
    'Post Run ./.github/actions/greet: success',
    'Post Run actions/checkout@v4: success',
    'Complete job: success',
  ]);
});

test('a job with an environment waits for its reviewer, who says no', async () => {
  const host = new FakeHost({
    reviews: { production: { state: 'rejected', user: 'hubot', comment: 'Not on a Friday' } },
  });
  const run = await rehearse(
    `
on: push
jobs:
  promote:
    runs-on: ubuntu-latest
    environment: { name: production, deployment: false }
    steps:
      - run: echo deploying
`,
    { host },
  );
  expect(run.conclusion).toBe('failure');
  expect(run.log('promote')).toEqual([]);
  expect(run.annotations('promote')).toEqual([
    "error: The deployment was rejected or didn't satisfy other protection rules",
  ]);
  expect(run.events).toContainEqual(
    expect.objectContaining({ type: 'job-reviewed', user: 'hubot', state: 'rejected' }),
  );
  expect(host.jobs[0]).toMatchObject({ environment: { name: 'production', deployment: false }, started: false });
});

test('run-name is the title of the run, with inputs and the event', async () => {
  const run = await rehearse(
    'on: { workflow_dispatch: { inputs: { to: { default: staging } } } }\nrun-name: Deploy to ${{ inputs.to }} by @${{ github.actor }}\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n',
    { event: { name: 'workflow_dispatch', payload: { inputs: {} } } },
  );
  expect(run.host.runs[0]?.title).toBe('Deploy to staging by @mona');
  expect(run.events[0]).toMatchObject({ type: 'run-started', workflow: 'Deploy to staging by @mona' });
});
