import { FakeHost } from '../testing/fake-host.ts';
import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

function job(steps: string, more = ''): string {
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n${more.replaceAll(/^(?=.)/gm, '    ')}\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
}

test('a script that fails says with which exit code, and stops the job', async () => {
  const run = await rehearse(job('- run: exit 3\n- run: echo never\n- if: failure()\n  run: echo cleaning'));
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('only')).toEqual(['error: Process completed with exit code 3.']);
  expect(run.steps('only').slice(1, -1)).toEqual([
    'Run exit 3: failure',
    'Run echo never: skipped',
    'Run echo cleaning: success',
  ]);
});

test('without a shell a pipe hides a failure, with bash it does not', async () => {
  const run = await rehearse(job('- run: exit 1 | true\n- run: exit 1 | true\n  shell: bash'));
  expect(run.steps('only').slice(1, 3)).toEqual(['Run exit 1 | true: success', 'Run exit 1 | true: failure']);
});

test('the head of the log shows script, shell and variables', async () => {
  const run = await rehearse(job('- run: |\n    echo one\n    echo two\n  shell: sh\n  env: { A: 1 }'));
  const log = run.log('only');
  expect(log).toEqual([
    'echo one',
    'echo two',
    expect.stringMatching(/^shell: \/.*\/sh -e \{0\}$/),
    'env:',
    '  A: 1',
    'one',
    'two',
  ]);
  expect(run.events).toContainEqual(expect.objectContaining({ type: 'group-started', title: 'Run echo one' }));
});

test('any program that takes a file can be the shell', async () => {
  const run = await rehearse(job('- run: console.log(6 * 7)\n  shell: node {0}'));
  expect(run.log('only')).toContain('42');
});

test.each([
  ['zsh-of-nobody {0}', 'zsh-of-nobody: command not found'],
  ['node', 'Invalid shell option. Shell must be a valid built-in'],
])('shell %s is an error', async (shell, message) => {
  const run = await rehearse(job(`- run: echo x\n  shell: ${shell}`));
  expect(run.annotations('only')[0]).toContain(message);
});

test('folder and shell come from the step, the job or the workflow', async () => {
  const workflow = job(
    '- run: mkdir -p a b\n  working-directory: .\n- run: basename "$PWD"\n- run: basename "$PWD"\n  working-directory: b',
    'defaults: { run: { working-directory: a } }',
  );
  const run = await rehearse(`defaults: { run: { shell: sh, working-directory: nowhere } }\n${workflow}`);
  expect(run.log('only').filter((line) => /^[ab]$/.test(line))).toEqual(['a', 'b']);
  expect(run.log('only')).toContainEqual(expect.stringMatching(/^shell: .*\/sh -e/));
});

test('a folder that is not there is an error', async () => {
  const run = await rehearse(job('- run: echo x\n  working-directory: nowhere'));
  expect(run.annotations('only')[0]).toMatch(/An error occurred trying to start process .* No such file or directory/);
});

test('variables, paths and outputs go from step to step', async () => {
  const run = await rehearse(
    job(`
- run: |
    echo "A=from file" >> "$GITHUB_ENV"
    printf 'B<<END\\none\\ntwo\\nEND\\n' >> "$GITHUB_ENV"
    mkdir -p "$RUNNER_TEMP/bin" && printf '#!/bin/sh\\necho tool' > "$RUNNER_TEMP/bin/my-tool" && chmod +x "$RUNNER_TEMP/bin/my-tool"
    echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
- id: show
  run: |
    echo "$A, $(echo "$B" | wc -l | tr -d ' ') lines, $(my-tool)"
    echo "name=\${{ env.A }}" >> "$GITHUB_OUTPUT"
- run: echo "\${{ steps.show.outputs.name }} \${{ steps.show.conclusion }}"
  env: { A: own }
`),
  );
  expect(run.log('only')).toContain('from file, 2 lines, tool');
  expect(run.log('only')).toContain('from file success');
});

test('a broken file command fails the step, what came before it counts', async () => {
  const run = await rehearse(
    job(`
- id: broken
  continue-on-error: true
  run: |
    echo "good=1" >> "$GITHUB_OUTPUT"
    echo "bad" >> "$GITHUB_OUTPUT"
    echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"
- run: echo "good is \${{ steps.broken.outputs.good }}, \${{ steps.broken.outcome }} \${{ steps.broken.conclusion }}"
`),
  );
  expect(run.log('only')).toContain('good is 1, failure success');
  expect(run.annotations('only').sort()).toEqual([
    "error: Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    "error: Invalid format 'bad'",
    "error: Unable to process file command 'output' successfully.",
  ]);
});

test('a summary above a megabyte is dropped with an error, the step goes on', async () => {
  const run = await rehearse(
    job(
      '- run: echo "# Fine" >> "$GITHUB_STEP_SUMMARY"\n- run: head -c 1100000 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"',
    ),
  );
  expect(run.conclusion).toBe('success');
  expect(run.summary('only')).toBe('# Fine\n');
  expect(run.annotations('only')[0]).toContain('supports content up to a size of 1024k, got 1074k');
});

test('secrets are masked wherever they would be seen', async () => {
  const host = new FakeHost({ secrets: { PASSWORD: 'correct horse' } });
  const run = await rehearse(
    job(`
- name: uses \${{ secrets.PASSWORD }}
  run: |
    echo "is $P"
    echo "::error title=$P::is $P"
    echo "# $P" >> "$GITHUB_STEP_SUMMARY"
    echo "::group::$P"
  env: { P: "\${{ secrets.PASSWORD }}" }
`),
    { host },
  );
  expect(run.log('only')).toContain('is ***');
  expect(run.summary('only')).toBe('# ***\n');
  expect(JSON.stringify(run.events)).not.toContain('correct horse');
});

test('a script gets the variables of the runner, but neither token nor services', async () => {
  const run = await rehearse(job('- id: env\n  run: env | sort'));
  const names = run.log('only').flatMap((line) => /^((?:GITHUB|RUNNER|ACTIONS|CI|INPUT)\w*)=/.exec(line)?.[1] ?? []);
  expect(names).toEqual([
    'CI',
    ...['ACTION', 'ACTIONS', 'ACTOR', 'ACTOR_ID', 'API_URL', 'BASE_REF', 'ENV', 'EVENT_NAME', 'EVENT_PATH'].map(
      (name) => `GITHUB_${name}`,
    ),
    ...['GRAPHQL_URL', 'HEAD_REF', 'JOB', 'OUTPUT', 'PATH', 'REF', 'REF_NAME', 'REF_PROTECTED', 'REF_TYPE'].map(
      (name) => `GITHUB_${name}`,
    ),
    ...['REPOSITORY', 'REPOSITORY_ID', 'REPOSITORY_OWNER', 'REPOSITORY_OWNER_ID', 'RETENTION_DAYS'].map(
      (name) => `GITHUB_${name}`,
    ),
    ...['RUN_ATTEMPT', 'RUN_ID', 'RUN_NUMBER', 'SERVER_URL', 'SHA', 'STATE', 'STEP_SUMMARY', 'TRIGGERING_ACTOR'].map(
      (name) => `GITHUB_${name}`,
    ),
    ...['WORKFLOW', 'WORKFLOW_REF', 'WORKFLOW_SHA', 'WORKSPACE'].map((name) => `GITHUB_${name}`),
    ...['ARCH', 'ENVIRONMENT', 'NAME', 'OS', 'TEMP', 'TOOL_CACHE', 'TRACKING_ID', 'WORKSPACE'].map(
      (name) => `RUNNER_${name}`,
    ),
  ]);
  expect(run.log('only')).toContain('GITHUB_ACTION=env');
});

test('a step can set GITHUB_TOKEN, but not GITHUB_SHA', async () => {
  const run = await rehearse(
    job('- run: echo "$GITHUB_TOKEN and $GITHUB_SHA"\n  env: { GITHUB_TOKEN: mine, GITHUB_SHA: mine }'),
  );
  expect(run.log('only').at(-1)).toMatch(/^mine and [0-9a-f]{40}$/);
});

test.each([
  ['with', '{ contents: read, id-token: write }', ['http://127.0.0.1:1/idtoken/100?api-version=2.0', 'asked for']],
  ['without', '{ contents: write }', ['nowhere', '']],
])('a job %s the permission is told where to ask for an OpenID Connect token', async (_, permissions, expected) => {
  const steps =
    '- run: echo "${ACTIONS_ID_TOKEN_REQUEST_URL-nowhere}"\n- run: echo "${ACTIONS_ID_TOKEN_REQUEST_TOKEN:+asked for}"';
  const run = await rehearse(job(steps, `permissions: ${permissions}`));
  expect(run.log('only').filter((line) => !/^(echo|shell)/.test(line))).toEqual(expected);
});
