import { execFileSync } from 'node:child_process';
import { rehearse } from './testing/rehearse.ts';
import { removeTemporaryFolders } from './testing/temporary-folder.ts';
import { readWorkflow } from './workflow/index.ts';

afterAll(removeTemporaryFolders);

const job = (steps: string) => `on: push\njobs: { only: { runs-on: ubuntu-latest, steps: ${steps} } }\n`;

test('an action that has no action.yml is named where the step fails, as GitHub does it', async () => {
  const steps = '[{ uses: actions/checkout@v4 }, { uses: ./act }]';
  const run = await rehearse(job(steps), { files: { 'act/README.md': 'x' } });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations('only').join()).toContain("Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under ");
});

test('a step that leaves a deaf process behind in a session of its own leaves none after the job', async () => {
  const mark = `31${process.pid}.5`;
  const run = await rehearse(
    job(
      `[{ run: "setsid sh -c 'trap \\"\\" TERM INT HUP; sleep ${mark}; sleep ${mark}' > /dev/null 2>&1 & sleep 0.2" }]`,
    ),
  );
  expect(run.conclusion).toBe('success');
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`sleep ${mark}`);
});

test.each([
  ['true: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n', /Unexpected value 'true'/],
  ['on: push\n1: x\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n', /Unexpected value '1'/],
  ['[on, push]\n', /sequence was not expected/],
  ['on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n   - run: x\n', /indent|sequence|mapping|implicit/i],
])('a file that GitHub would not take is told with its place: %j', (content, message) => {
  const { errors, model } = readWorkflow({ path: 'a.yml', content });
  expect(model).toBeUndefined();
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error.line).toBeGreaterThan(0);
    // No text of the parser's own innards.
    expect(error.message).not.toMatch(/is not a function|undefined|\bat \S+:\d+/);
  }
  expect(errors.map((error) => error.message).join('\n')).toMatch(message);
});
