import { FakeHost } from '../testing/fake-host.ts';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const HASH = '3d3c42e5aac5ba805825da76410c181273ba90b1';

function job(steps: string): string {
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n    permissions: { contents: write }\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
}

/** Prints its stage and the variables that the action is to show. */
const show = `
const names = process.argv[1].endsWith('post.js') ? ['STATE_seen'] : Object.keys(process.env).filter((name) => /^(INPUT|ACTIONS)_/.test(name));
console.log(process.argv[1].split('/').at(-1) + ': ' + names.sort().map((name) => name + '=' + process.env[name]).join(' | '));
require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'seen=yes\\n');
`;

const suite = {
  'actions/build/action.yml': `
name: Build
description: Builds
inputs:
  token: { description: T, default: "\${{ github.token }}" }
  Job-Id: { description: J, default: "\${{ job.check_run_id }}" }
  some name: { description: S, default: null }
  old: { description: O, deprecationMessage: Use new. }
runs: { using: node24, pre: pre.js, main: main.js, post: post.js, post-if: success() }
`,
  'actions/build/package.json': '{}',
  'actions/build/pre.js': show,
  'actions/build/main.js': show,
  'actions/build/post.js': show,
  'action.yml': 'name: Root\ndescription: Root\nruns: { using: node24, main: main.js }\n',
  'main.js': 'console.log("root runs in " + process.cwd().split("/").at(-1)); process.exitCode = 1;',
  'package.json': '{}',
};

test('an action of the suite runs with inputs, defaults, state and services', async () => {
  const run = await rehearse(
    job(`- uses: acme/liftlock/actions/build@${HASH}\n  with: { OLD: x, other: y, "some name": two words }`),
    { suite },
  );
  expect(run.conclusion).toBe('success');
  const lines = run.log('only').filter((line) => /^(pre|main|post)\.js/.test(line));
  const environment =
    'ACTIONS_CACHE_MODE=none | ACTIONS_CACHE_SERVICE_V2=True | ACTIONS_CACHE_URL=http://127.0.0.1:1/ | ' +
    'ACTIONS_RESULTS_URL=http://127.0.0.1:1/ | ACTIONS_RUNTIME_TOKEN=*** | ACTIONS_RUNTIME_URL=http://127.0.0.1:1/ | ' +
    'INPUT_JOB-ID=100 | INPUT_OLD=x | INPUT_OTHER=y | INPUT_SOME_NAME=two words | INPUT_TOKEN=***';
  expect(lines).toEqual([`pre.js: ${environment}`, `main.js: ${environment}`, 'post.js: STATE_seen=yes']);
  expect(run.steps('only').slice(1, -1)).toEqual([
    `Pre Run acme/liftlock/actions/build@${HASH}: success`,
    `Run acme/liftlock/actions/build@${HASH}: success`,
    `Post Run acme/liftlock/actions/build@${HASH}: success`,
  ]);
  expect(run.annotations('only')).toContain("warning: Input 'OLD' has been deprecated with message: Use new.");
  expect(run.annotations('only')).toContain(
    "warning: Unexpected input(s) 'other', valid inputs are ['token', 'Job-Id', 'some name', 'old']",
  );
});

test('post-if decides over the post step', async () => {
  const run = await rehearse(job('- uses: acme/liftlock/actions/build@main\n- run: exit 1'), { suite });
  expect(run.steps('only')).toContain('Post Run acme/liftlock/actions/build@main: skipped');
});

test('the root action fails without a word about its exit code', async () => {
  const run = await rehearse(job('- uses: acme/liftlock@v1'), { suite });
  expect(run.log('only')).toContain('root runs in product');
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('only')).toEqual([]);
});

test('a local action before the checkout is an error that says so', async () => {
  const run = await rehearse(job('- uses: ./nowhere'));
  expect(run.annotations('only')[0]).toContain(
    'Did you forget to run actions/checkout before running your local action?',
  );
});

test('a local action of another kind is refused when it is found', async () => {
  const files = {
    'act/action.yml': 'name: A\ndescription: A\nruns: { using: docker, image: Dockerfile }\n',
  };
  const run = await rehearse(job('- uses: actions/checkout@v4\n- uses: ./act'), { files });
  expect(run.annotations('only')).toEqual(['error: ./act: no container engine answers here']);
});

test('a local action has no pre, and says so', async () => {
  const files = {
    'act/action.yml': 'name: A\ndescription: A\nruns: { using: node24, pre: a.cjs, main: a.cjs }\n',
    'act/a.cjs': 'console.log("ran")',
  };
  const run = await rehearse(job('- uses: actions/checkout@v4\n- uses: ./act'), { files });
  expect(run.log('only').filter((line) => line === 'ran')).toHaveLength(1);
  expect(run.annotations('only')).toEqual(["warning: `pre` execution is not supported for local action from './act'"]);
});

test('what a stand-in does differently is said', async () => {
  const run = await rehearse(job('- uses: actions/setup-node@v6\n  with: { node-version: 24 }'), {
    host: new FakeHost(),
  });
  expect(run.conclusion).toBe('success');
  expect(run.notRehearsed).toContain("actions/setup-node@v6: nothing was installed, this machine's own Node was used");
});
