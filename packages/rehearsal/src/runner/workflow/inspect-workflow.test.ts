import { writeFiles } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { inspectWorkflow, type InspectOptions } from './inspect-workflow.ts';

afterAll(removeTemporaryFolders);

function inspect(content: string, options: Partial<InspectOptions> = {}) {
  return inspectWorkflow(
    { path: '.github/workflows/release.yml', content },
    { suite: { root: '/nowhere' }, ...options },
  );
}

const places = (list: readonly { line: number; column: number; message: string }[]) =>
  list.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('faults are told as GitHub tells them, with line and column', async () => {
  const { errors, model } = await inspect(`on: push
jobs:
  build:
    runs-on: ubuntu-latest
    environmnt: x
    steps:
      - run: echo \${{ secretz.TOKEN }}
`);
  expect(model).toBeUndefined();
  expect(places(errors)).toEqual(["5:5 Unexpected value 'environmnt'", "7:19 Unrecognized named-value: 'secretz'"]);
});

test('a cycle, and a job that is not there, are faults', async () => {
  const job = (key: string, needs: string) => `  ${key}: { runs-on: x, needs: ${needs}, steps: [{ run: x }] }\n`;
  const { errors } = await inspect(
    `on: push\njobs:\n  z: { runs-on: x, steps: [{ run: x }] }\n${job('a', 'b')}${job('b', 'a')}${job('c', 'd')}`,
  );
  expect(errors.map(({ message }) => message).sort()).toEqual([
    "Job 'a' depends on job 'b' which creates a cycle in the dependency graph.",
    "Job 'b' depends on job 'a' which creates a cycle in the dependency graph.",
    "Job 'c' depends on unknown job 'd'.",
  ]);
});

test('what is no YAML, or empty, is a fault', async () => {
  expect((await inspect('on: [push')).errors).not.toEqual([]);
  expect((await inspect('')).errors).toHaveLength(1);
});

test('everything that cannot be rehearsed is named at once', async () => {
  const { errors, refused, explained } = await inspect(`on: push
jobs:
  build:
    runs-on: ubuntu-latest
    container: node:24
    services: { db: { image: postgres } }
    steps:
      - uses: actions/checkout@v4
        with: { no-such: x, fetch-depth: 0 }
      - uses: some/action@v4
      - uses: docker://alpine:3
      - uses: acme/liftlock/actions/none@v1
  call:
    uses: octo/ci/.github/workflows/other.yml@v1
`);
  expect(errors).toEqual([]);
  expect(places(refused)).toEqual([
    '5:16 job build has `container:`; no container engine answers here.',
    '6:15 job build has `services:`; no container engine answers here.',
    '9:26 job build: the stand-in for actions/checkout does not support `no-such:`.',
    '11:15 job build: `uses: docker://alpine:3`: no container engine answers here.',
    '12:15 job build: `uses: acme/liftlock/actions/none@v1`: Liftlock has no such action.',
  ]);
  expect(places(explained.unfetched)).toEqual([
    '10:15 job build: `uses: some/action@v4`: the action is not on this machine.',
    '14:11 job call: `uses: octo/ci/.github/workflows/other.yml@v1`: the workflow is not on this machine.',
  ]);
  expect(explained.fetch).toEqual(['some/action@v4', 'octo/ci/.github/workflows/other.yml@v1']);
});

test('combinations of a matrix that need another machine are left out, and said before anything runs', async () => {
  const content = `on: push
jobs:
  test:
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest, macos-latest]
        exclude: [{ os: macos-latest }]
        include: [{ os: ubuntu-24.04, label: windows-2025 }]
    runs-on: \${{ matrix.label || matrix.os }}
    steps: [{ run: x }]
  later:
    needs: test
    strategy: { matrix: "\${{ fromJSON(needs.test.outputs.matrix) }}" }
    runs-on: \${{ matrix.os }}
    steps: [{ run: x }]
`;
  const { refused, notRehearsed } = await inspect(content);
  const windows = process.platform === 'win32' ? [] : ['windows-latest', 'windows-2025'];
  expect(refused).toEqual([]);
  expect(notRehearsed.filter((note) => note.startsWith('job'))).toEqual(
    windows.map((label, index) => {
      const leg = index === 0 ? label : 'ubuntu-24.04, windows-2025';
      return `job test (${leg}): left out, since runs-on: ${label} needs another machine than this one`;
    }),
  );
});

test('a branch that the patterns match is named where none is written out', async () => {
  const next = async (branches: string) => {
    const content = `on: { push: { branches: ${branches} } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`;
    const { refused } = await inspect(content, { event: { name: 'push', ref: 'refs/heads/main' } });
    return /`--branch (.*?)`/.exec(refused[0]?.remedy ?? '')?.[1];
  };
  expect(await next("['release-*', '!release-1']")).toBeUndefined();
  expect(await next("['release-*', '!release-x*']")).toBe('release-1');
  expect(await next("['v[0-9]+.x', next]")).toBe('next');
});

test('filters of events that have none are passed over, as GitHub does', async () => {
  const { errors, model } = await inspect(
    'on: { create: { tags: [v*] }, delete: { branches: [x] }, push: }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
  );
  expect(errors).toEqual([]);
  expect(Object.keys(model?.events ?? {})).toEqual(['create', 'delete', 'push']);
  expect((await inspect('on: { fork: { tags: [v*] } }\njobs: {}\n')).errors).not.toEqual([]);
});

test('what GitHub accepts is not to be corrected', async () => {
  const { refused } = await inspect(
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container: node
    steps:
      - uses: acme/liftlock/actions/none@v1
`,
    { event: { name: 'pull_request', ref: 'refs/pull/1/merge' } },
  );
  expect(refused.map(({ what, remedy }) => [what, remedy.split(/[.;]/)[0]])).toEqual([
    ['on: pull_request', 'The workflow is valid, but this event does not start it'],
    ['container', 'The workflow is valid'],
    ['acme/liftlock/actions/none@v1', 'Correct the workflow at this place, and commit it'],
  ]);
});

test('a required input that nobody can give is refused', async () => {
  const { refused } = await inspect(
    'on: { workflow_dispatch: { inputs: { target: { required: true } } } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
    { event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: {} } } },
  );
  expect(places(refused)).toEqual(['1:1 The input `target` is required, and has no value.']);
});

test('steps that run beside others are refused by name', async () => {
  const { errors, refused } = await inspect(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: serve
        run: serve
        background: true
      - wait: serve
      - parallel: [{ run: x }, { run: y }]
      - uses: $/act
`);
  expect(errors).toEqual([]);
  expect(places(refused)).toEqual([
    '8:21 job a: steps that run in parallel (`background:`) are not rehearsed yet.',
    '9:15 job a: steps that run in parallel (`wait:`) are not rehearsed yet.',
    '10:19 job a: steps that run in parallel (`parallel:`) are not rehearsed yet.',
    '11:15 job a: `uses: $/act`: `uses:` of the form $/path is not rehearsed yet.',
  ]);
});

test('actions of the repository and of the suite are looked into', async () => {
  const root = temporaryFolder();
  writeFiles(root, { 'actions/build/action.yml': 'name: A\ndescription: A\nruns: { using: node24, main: a.js }\n' });
  const composite = 'name: A\ndescription: A\nruns:\n  using: composite\n  steps: [{ uses: docker://alpine }]\n';
  const { refused } = await inspect(
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/liftlock/actions/build@v1
      - uses: ./act
      - uses: ./not/committed
`,
    { suite: { root }, readFile: (path) => (path === 'act/action.yml' ? composite : undefined) },
  );
  expect(places(refused)).toEqual([
    '7:15 job a: `uses: ./act`: inside it, `uses: docker://alpine`: no container engine answers here.',
  ]);
});

test('an event that does not start the workflow is refused', async () => {
  const { refused } = await inspect(
    'on: { push: { branches: [main] } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
    {
      event: { name: 'push', ref: 'refs/heads/next' },
    },
  );
  expect(places(refused)).toEqual(['1:1 push on refs/heads/next: its `branches` do not match next.']);
});

test('what runs otherwise than on GitHub is said', async () => {
  const { notRehearsed } = await inspect(`on: { push: { paths: [src/**] } }
concurrency: release
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
`);
  expect(notRehearsed).toEqual([
    'the machine: jobs ran on this one, not on ubuntu-24.04',
    'actions/checkout@v4: an equivalent checked out the local repository',
    'concurrency: only runs of this rehearsal waited for, or cancelled, each other; on GitHub all of a group do',
    'paths: whether the changed files would start the workflow was not asked',
    'permissions: where none are written, the restricted default of new repositories was taken',
  ]);
});

test.each([
  ['its `paths` match no file of the push', '[src/**]', 'docs/a.md'],
  [undefined, '[src/**]', 'src/a.ts'],
  [undefined, '["**", "!docs/**"]', 'README.md'],
])('a push that its paths are asked about: %s', async (why, paths, file) => {
  const ref = 'refs/heads/main';
  const payload = { commits: [{ added: [], modified: [file], removed: [] }] };
  const content = `on: { push: { paths: ${paths} } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`;
  const { notRehearsed, refused } = await inspect(content, { event: { name: 'push', ref, payload } });
  expect(refused).toEqual([]);
  expect(notRehearsed.filter((note) => note.startsWith('paths:'))).toEqual(
    why === undefined ? [] : [`paths: GitHub would not start the workflow: ${why}; it is rehearsed all the same`],
  );
});

test('texts of several lines are read as YAML reads them', async () => {
  const { model } = await inspect(`on: push
jobs:
  a:
    runs-on: x
    steps:
      - if: >-
          \${{ github.ref == 'x' }}
        run: |
          cat <<'END'
            it's \${{ github.ref }}, it's fine
          END
`);
  const step = model?.jobs[0]?.steps[0];
  expect(step?.condition).toBe("success() && (github.ref == 'x')");
  expect(step?.run?.assertScalar('run').toString()).toContain("'cat <<''END''\n  it''s {0}, it''s fine\nEND\n'");
});
