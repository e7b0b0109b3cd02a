import { FakeHost } from '../testing/fake-host.ts';
import { rehearse, type RehearseOptions } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const PATH = '.github/workflows/called.yml';

/** A job that prints what is given, in one line. */
function says(key: string, text: string, more = ''): string {
  return `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - id: it\n        run: |\n          echo "> ${text}"\n          echo "text=${text}" >> "$GITHUB_OUTPUT"\n`;
}

/** Calls the workflow; `on.workflow_call` and its jobs are given. */
function call(
  call: string,
  called: string,
  options: RehearseOptions & { readonly head?: string; readonly after?: string } = {},
) {
  return rehearse(
    `on: push\n${options.head ?? ''}jobs:\n  call:\n    uses: ./${PATH}\n${call.replaceAll(/^(?=.)/gm, '    ')}\n${options.after ?? ''}`,
    {
      reads: true,
      ...options,
      files: { [PATH]: `name: Called\n${called}`, ...options.files },
    },
  );
}

const INPUTS = `on:
  workflow_call:
    inputs:
      who: { type: string, default: "\${{ github.ref_name }}" }
      dry: { type: boolean }
      count: { type: number, required: true }
`;

test('inputs come with their types and defaults, and the github context is that of the caller', async () => {
  const run = await call(
    'with: { count: 3, dry: "${{ github.ref_name == \'main\' }}" }',
    `${INPUTS}jobs:\n${says('one', "${{ inputs.who }} ${{ inputs.dry && 'dry' }} ${{ inputs.count == 3 && toJSON(inputs.count) }} ${{ github.workflow }} $GITHUB_JOB")}`,
  );
  expect(run.log('call / one')).toContain('> main dry 3 .github/workflows/release.yml one');
  expect(run.jobs).toMatchObject([{ id: 'call / one', name: 'call / one', key: 'call / one', conclusion: 'success' }]);
});

test('outputs of jobs become outputs of the workflow, which jobs that need the caller see', async () => {
  const called = `on: { workflow_call: { outputs: { version: { value: "\${{ jobs.one.outputs.text }}" } } } }\njobs:\n${says('one', '1.2.3', '    outputs: { text: "${{ steps.it.outputs.text }}" }\n')}`;
  const run = await call('', called, {
    after: says('after', 'got ${{ needs.call.outputs.version }} ${{ needs.call.result }}', '    needs: call\n'),
  });
  expect(run.log('after')).toContain('> got 1.2.3 success');
});

test('secrets are passed by name, or inherited, or not at all', async () => {
  const host = () => new FakeHost({ secrets: { TOKEN: 'abc', OTHER: 'def' } });
  const called = `on: { workflow_call: { secrets: { key: { required: false } } } }\njobs:\n${says('one', "k:${{ secrets.KEY != '' }} t:${{ secrets.TOKEN != '' }} g:${{ secrets.GITHUB_TOKEN != '' }}")}`;
  const seen = async (given: string) =>
    (await call(given, called, { host: host() })).log('call / one').filter((line) => line.startsWith('> '));
  expect(await seen('secrets: { key: "${{ secrets.TOKEN }}" }')).toEqual(['> k:true t:false g:true']);
  expect(await seen('secrets: inherit')).toEqual(['> k:false t:true g:true']);
  expect(await seen('')).toEqual(['> k:false t:false g:true']);
});

test('a matrix of callers runs the workflow for each of its values, and a failure stops the others', async () => {
  const called = `on: { workflow_call: { inputs: { os: { type: string } } } }\njobs:\n${says('one', 'on ${{ inputs.os }}')}`;
  const run = await call('strategy: { matrix: { os: [a, b] } }\nwith: { os: "${{ matrix.os }}" }', called);
  expect(run.jobs.map(({ id, key }) => `${id} = ${key}`).sort()).toEqual([
    'call (a) / one = call / one',
    'call (b) / one = call / one',
  ]);
  expect(run.log('call (b) / one')).toContain('> on b');
});

test('permissions are the callers where the workflow says nothing, and never more', async () => {
  const { host } = await call(
    'permissions: { deployments: write }',
    `on: workflow_call\njobs:\n${says('one', 'x')}${says('two', 'y', '    permissions: { deployments: read }\n')}`,
  );
  expect(Object.fromEntries(host.jobs.map(({ name, permissions }) => [name, permissions]))).toEqual({
    'call / one': { deployments: 'write' },
    'call / two': { deployments: 'read' },
  });
  await expect(
    call(
      'permissions: { contents: read }',
      `on: workflow_call\njobs:\n${says('one', 'x', '    permissions: { contents: write }\n')}`,
    ),
  ).rejects.toThrow(
    `Error calling workflow './${PATH}'. The nested job 'one' is requesting 'contents: write', but is only allowed 'contents: read'.`,
  );
});

test('workflows nest, and a job inside that fails fails the caller and what needs it', async () => {
  const files = {
    '.github/workflows/inner.yml': `on: workflow_call\njobs:\n${says('deep', 'deep ${{ inputs.x }}')}  bad:\n    runs-on: x\n    steps: [{ run: exit 1 }]\n`,
  };
  const called = `on: workflow_call\njobs:\n  inner:\n    uses: ./.github/workflows/inner.yml\n${says('later', 'no', '    needs: inner\n')}`;
  const run = await call('', called, { files, after: says('after', 'no', '    needs: call\n') });
  expect(run.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`).sort()).toEqual([
    'after: skipped',
    'call / inner / bad: failure',
    'call / inner / deep: success',
    'call / later: skipped',
  ]);
  expect(run.conclusion).toBe('failure');
});

test('a re-run of failed jobs repeats those inside that failed, and keeps the others', async () => {
  const called = `on: { workflow_call: { outputs: { a: { value: "\${{ jobs.good.outputs.text }}" } } } }\njobs:\n${says('good', 'try $GITHUB_RUN_ATTEMPT', '    outputs: { text: "${{ steps.it.outputs.text }}" }\n')}  bad:\n    runs-on: x\n    steps: [{ run: test "$GITHUB_RUN_ATTEMPT" != 1 }]\n`;
  const after = says('after', 'got ${{ needs.call.outputs.a }}', '    needs: call\n');
  const host = new FakeHost();
  const first = await call('', called, { host, after });
  const again = { runId: 7001, jobs: 'failed', actor: 'rita', earlier: first.jobs } as const;
  const second = await call('', called, { host, after, again });
  expect(host.jobs.slice(2).map(({ name }) => name)).toEqual(['call / bad', 'after']);
  expect(second.log('after')).toContain('> got try 1');
});

test.each([
  ['with: { count: 1, cuont: 2 }', 'Invalid input, cuont is not defined in the referenced workflow.'],
  ['', 'Input count is required, but not provided while calling.'],
  ['with: { count: 1 }\nsecrets: { nope: x }', 'Invalid secret, nope is not defined in the referenced workflow.'],
])('what does not fit the workflow is a fault: %s', async (given, message) => {
  await expect(call(given, `${INPUTS}jobs:\n${says('one', 'x')}`)).rejects.toThrow(message);
});

test('a value of another type fails the calling job', async () => {
  const run = await call('with: { count: "${{ github.ref_name }}" }', `${INPUTS}jobs:\n${says('one', 'x')}`);
  expect(run.annotations('call')).toEqual([
    "error: Unexpected value 'main' for the input count: a number was expected.",
  ]);
  expect(run.conclusion).toBe('failure');
});

test('a workflow that is not there, cannot be called, or calls itself is a fault', async () => {
  const files = { '.github/workflows/other.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n' };
  const inner = (uses: string) => `on: workflow_call\njobs: { inner: { uses: ${uses} } }\n`;
  const failure = (uses: string) =>
    call('', inner(uses), { files }).then(
      () => '',
      ({ message }: Error) => message,
    );
  expect(await failure('./.github/workflows/none.yml')).toContain(
    `error parsing called workflow "./.github/workflows/release.yml" -> "./${PATH}" -> "./.github/workflows/none.yml": workflow was not found.`,
  );
  expect(await failure('./.github/workflows/other.yml')).toContain('missing a `on.workflow_call` trigger');
  expect(await failure(`./${PATH}`)).toContain('call each other in a circle');
});
