import { rehearse } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** A job that checks out and then does what is given. */
function job(steps: string, more = ''): string {
  const all = `- uses: actions/checkout@v4\n${steps}`;
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n${more}    steps:\n${all.replaceAll(/^/gm, '      ')}\n`;
}

function composite(steps: string, head = ''): string {
  return `name: A\ndescription: A\n${head}runs:\n  using: composite\n  steps:\n${steps.replaceAll(/^/gm, '    ')}\n`;
}

const said = (lines: readonly string[]) => lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));

test('a composite action has inputs with defaults, outputs, steps and a folder of its own', async () => {
  const files = {
    'act/action.yml': composite(
      `- id: greet
  shell: bash
  run: |
    echo "> \${{ inputs.greeting }}, \${{ inputs.who }}; env has \${INPUT_WHO:-nothing}"
    echo "> \${{ github.action_path == github.workspace && 'root' || 'act' }} $(cat "$GITHUB_ACTION_PATH/said.txt")"
    echo "text=\${{ inputs.greeting }} $WHERE" >> "$GITHUB_OUTPUT"
- shell: bash
  working-directory: act
  run: |
    echo "> \${{ steps.greet.outputs.text }} in $(basename "$PWD"), job steps: \${{ toJSON(steps.before) }}"`,
      `inputs:
  greeting: { default: Hello }
  who: { required: true, type: string }
outputs:
  text: { value: "\${{ steps.greet.outputs.text }}!" }
`,
    ),
    'act/said.txt': 'from a file',
  };
  const run = await rehearse(
    job(
      `- id: before
  run: echo x=1 >> "$GITHUB_OUTPUT"
- id: act
  uses: ./act
  with: { WHO: world, other: 1 }
  env: { WHERE: here }
- run: echo "> \${{ steps.act.outputs.text }} \${{ steps.greet.outputs.text }}[$WHERE]"`,
      '    defaults: { run: { shell: sh, working-directory: nowhere } }\n'.replace('nowhere', '.'),
    ),
    { files },
  );
  expect(run.annotations('only')).toEqual([
    "warning: Unexpected input(s) 'other', valid inputs are ['greeting', 'who']",
  ]);
  expect(said(run.log('only'))).toEqual([
    'Hello, world; env has nothing',
    'act from a file',
    'Hello here in act, job steps: null',
    'Hello here! []',
  ]);
  expect(run.steps('only').slice(2, -2)).toEqual([
    'Run echo x=1 >> "$GITHUB_OUTPUT": success',
    'Run ./act: success',
    expect.any(String),
  ]);
});

test('GITHUB_ENV and GITHUB_PATH hold for the rest of the job, inside and outside', async () => {
  const files = {
    'act/action.yml': composite(
      `- { shell: bash, run: echo "SET=inside" >> "$GITHUB_ENV"; echo /from/action >> "$GITHUB_PATH" }
- { shell: bash, run: 'echo "> $SET ${'$'}{PATH%%:*} \${{ env.SET }}"' }`,
    ),
  };
  const run = await rehearse(job('- uses: ./act\n- run: echo "> $SET ${PATH%%:*}"'), { files });
  expect(said(run.log('only'))).toEqual(['inside /from/action inside', 'inside /from/action']);
});

test('inside, success() looks at the action alone, and a failure there fails its step once', async () => {
  const files = {
    'act/action.yml': composite(
      `- { shell: bash, run: 'echo "> \${{ job.status }}"; exit 3' }
- { shell: bash, run: 'echo "> not this"' }
- { shell: bash, if: failure(), run: 'echo "> after the failure"' }
- { shell: bash, if: always(), run: 'echo "> always"' }`,
      'outputs: { all: { value: done } }\n',
    ),
  };
  const run = await rehearse(
    job(`- run: exit 1
- id: act
  if: always()
  continue-on-error: true
  uses: ./act
- if: always()
  run: echo "> \${{ steps.act.outcome }} \${{ steps.act.conclusion }} \${{ steps.act.outputs.all }}"`),
    { files },
  );
  expect(said(run.log('only'))).toEqual(['failure', 'after the failure', 'always', 'failure success done']);
  expect(run.conclusion).toBe('failure');
});

test('a step inside that may fail does not fail the action', async () => {
  const files = {
    'act/action.yml': composite(
      `- { id: a, shell: bash, continue-on-error: true, run: exit 1 }
- { shell: bash, run: 'echo "> \${{ steps.a.outcome }} \${{ steps.a.conclusion }}"' }`,
    ),
  };
  const run = await rehearse(job('- uses: ./act'), { files });
  expect([run.conclusion, said(run.log('only'))]).toEqual(['success', ['failure success']]);
});

test('actions nest, and the post steps inside run at the end of the job, the last one first', async () => {
  const node = (name: string) => ({
    [`${name}/action.yml`]: `name: N\ndescription: N\nruns: { using: node20, main: main.js, post: post.js }\n`,
    [`${name}/package.json`]: '{}',
    [`${name}/main.js`]: `console.log('> main ${name}'); require('fs').appendFileSync(process.env.GITHUB_STATE, 'who=${name}')`,
    [`${name}/post.js`]: `console.log('> post ${name} ' + process.env.STATE_who)`,
  });
  const files = {
    ...node('one'),
    ...node('two'),
    'inner/action.yml': composite('- uses: ./two'),
    'outer/action.yml': composite(
      "- uses: ./one\n- uses: ./inner\n  if: inputs.no != ''\n- uses: ./inner",
      'inputs: { no: {} }\n',
    ),
  };
  const run = await rehearse(job('- uses: ./outer\n- run: echo "> last step"'), { files });
  expect(said(run.log('only'))).toEqual(['main one', 'main two', 'last step', 'post two two', 'post one one']);
  expect(run.steps('only').filter((step) => step.startsWith('Post'))).toEqual([
    'Post Run ./outer: success',
    'Post Run actions/checkout@v4: success',
  ]);
});

test('a composite action that calls itself is stopped as on GitHub', async () => {
  const files = { 'act/action.yaml': composite('- uses: ./act') };
  const run = await rehearse(job('- run: "mkdir -p made; cp act/action.yaml made/"\n- uses: ./made'), {
    files: { ...files, 'act/action.yaml': composite('- uses: ./made') },
  });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('only')).toContain('error: Composite action depth exceeded max depth 9');
});

test('secrets do not reach into a composite action', async () => {
  const files = { 'act/action.yml': composite('- { shell: bash, run: "echo ${{ secrets.TOKEN }}" }') };
  await expect(rehearse(job('- uses: ./act'), { files, reads: true })).rejects.toThrow(
    "Unrecognized named-value: 'secrets'",
  );
});

test.each([
  ['an unknown kind', 'runs: { using: wasm, main: a.js }', "'using: wasm' is not supported, use 'docker'"],
  [
    'no script',
    'runs: { using: node24, post: a.js }',
    'there is not an entry JavaScript file provided in act/action.yml',
  ],
  ['no steps', 'runs: { using: composite, steps: [] }', 'there are no steps provided in act/action.yml'],
  ['no shell', 'runs: { using: composite, steps: [{ run: x }] }', 'Required property is missing: shell'],
  [
    'an id twice',
    'runs: { using: composite, steps: [{ id: a, run: x, shell: sh }, { id: a, run: x, shell: sh }] }',
    "identifier 'a' may not be used more than once",
  ],
  ['no YAML', 'runs: [', 'act/action.yml is not valid'],
])('an action with %s is refused before anything runs', async (_, runs, message) => {
  const files = { 'act/action.yml': `name: A\ndescription: A\n${runs}\n` };
  await expect(rehearse(job('- uses: ./act'), { files, reads: true })).rejects.toThrow(message);
});

test('composite actions that call each other in a circle are refused before anything runs', async () => {
  const files = { 'a/action.yml': composite('- uses: ./b'), 'b/action.yml': composite('- uses: ./a') };
  await expect(rehearse(job('- uses: ./a'), { files, reads: true })).rejects.toThrow('./a > ./b > ./a');
});
