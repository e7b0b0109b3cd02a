import { FakeHost } from '../testing/fake-host.ts';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

test('outputs that are empty or hold a secret are left out', async () => {
  const host = new FakeHost({ secrets: { PASSWORD: 'hunter2' } });
  const run = await rehearse(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    outputs:
      good: \${{ steps.set.outputs.good }}
      empty: \${{ steps.set.outputs.nothing }}
      secret: \${{ steps.set.outputs.secret }}
    steps:
      - id: set
        run: |
          echo "good=1" >> "$GITHUB_OUTPUT"
          echo "secret=is $P" >> "$GITHUB_OUTPUT"
        env: { P: "\${{ secrets.password }}" }
`,
    { host },
  );
  expect(run.jobs[0]?.outputs).toEqual({ good: '1' });
  expect(run.annotations('only')).toEqual(["warning: Skip output 'secret' since it may contain secret."]);
});

test('outputs may come from what a post step left in env', async () => {
  const run = await rehearse(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    outputs: { late: "\${{ env.LATE }}" }
    steps:
      - uses: acme/liftlock@v1
`,
    {
      suite: {
        'action.yml': 'name: A\ndescription: A\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
        'main.cjs': '',
        'post.cjs': 'require("node:fs").appendFileSync(process.env.GITHUB_ENV, "LATE=yes\\n")',
      },
    },
  );
  expect(run.jobs[0]?.outputs).toEqual({ late: 'yes' });
});

test('the url of an environment is evaluated at the end and handed to the host', async () => {
  const run = await rehearse(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: { name: "\${{ github.ref_name }}-site", url: "\${{ steps.deploy.outputs.url }}" }
    steps:
      - id: deploy
        run: echo "url=https://example.com" >> "$GITHUB_OUTPUT"
`);
  expect(run.host.jobs[0]).toMatchObject({
    environment: { name: 'main-site', deployment: true },
    completed: { conclusion: 'success', environmentUrl: 'https://example.com' },
  });
});

test('variables of the workflow, of the job and of the step replace each other', async () => {
  const host = new FakeHost({ variables: { REGION: 'eu' } });
  const run = await rehearse(
    `
on: push
env: { A: workflow, B: workflow, REGION: "\${{ vars.REGION }}" }
jobs:
  only:
    runs-on: ubuntu-latest
    env: { B: job, C: "job in \${{ github.job }}" }
    steps:
      - run: echo "$A $B $C $REGION"
        env: { C: step }
`,
    { host },
  );
  expect(run.log('only')).toContain('workflow job step eu');
});

test('an error in the variables of a job fails it before any step', async () => {
  const run = await rehearse(`
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    env: { A: "\${{ fromJSON('{') }}" }
    steps:
      - run: echo never
`);
  expect(run.steps('only')).toEqual(['Set up job: failure', 'Complete job: success']);
  expect(run.conclusion).toBe('failure');
});

test('a variable turns debugging on', async () => {
  const host = new FakeHost({ variables: { ACTIONS_STEP_DEBUG: 'true' } });
  const script = 'echo "::debug::RUNNER_DEBUG is $RUNNER_DEBUG"';
  const content = `on: push\njobs: { only: { runs-on: x, steps: [{ run: ${JSON.stringify(script)} }] } }\n`;
  expect((await rehearse(content, { host })).log('only')).toContain('##[debug]RUNNER_DEBUG is 1');
  expect((await rehearse(content)).log('only').filter((line) => line.startsWith('##[debug]'))).toEqual([]);
});

test('what a job leaves running is ended with it', async () => {
  const run = await rehearse(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: setsid sleep 60 > /dev/null 2>&1 &
`,
  );
  const lines = run.log('only').filter((line) => line.startsWith('Terminate orphan process'));
  // The shell's child, caught before or after it became the program.
  const orphan = expect.stringMatching(/pid \(\d+\) \((bash|setsid|sleep)\)$/) as unknown;
  expect(lines).toEqual(process.platform === 'linux' ? [orphan] : []);
});

test('the event is on disk for actions to read', async () => {
  const run = await rehearse(
    `
on: workflow_dispatch
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: node -p "require(process.env.GITHUB_EVENT_PATH).reason"
`,
    { event: { name: 'workflow_dispatch', payload: { reason: 'because' } } },
  );
  expect(run.log('only')).toContain('because');
});

test('inputs of a run by hand have their types and defaults', async () => {
  const run = await rehearse(
    `
on:
  workflow_dispatch:
    inputs:
      dry: { type: boolean, default: true }
      who: { type: string, default: world }
      kind: { type: choice, options: [a, b] }
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - if: inputs.dry == false
        run: echo "\${{ inputs.who }} \${{ inputs.kind }} \${{ github.event.inputs.dry }}"
`,
    { event: { name: 'workflow_dispatch', payload: { inputs: { dry: 'false', kind: 'b' } } } },
  );
  expect(run.log('only')).toContain('world b false');
});
