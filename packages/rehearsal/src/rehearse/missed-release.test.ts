import { readWorkflow, resolveCalls } from '../runner/workflow/index.ts';
import { rehearse } from '../runner/testing/rehearse.ts';
import { removeTemporaryFolders } from '../runner/testing/temporary-folder.ts';
import { missedRelease } from './missed-release.ts';

afterAll(removeTemporaryFolders);

const action = (outputs: Readonly<Record<string, string>>) => ({
  'action.yml': 'name: A\ndescription: A\nruns: { using: node24, main: main.cjs }\n',
  'main.cjs': Object.entries(outputs)
    .map(([name, value]) => `require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, '${name}=${value}\\n');`)
    .join('\n'),
});

/** Stages that set the outputs of the real ones. */
function suite(decision: string, needed: string): Record<string, string> {
  const stages = {
    build: action({ 'release-needed': needed, version: '1.4.0', candidate: 'sha256:c' }),
    test: action({}),
    stage: action({ decision }),
    promote: action({}),
  };
  const files = Object.entries(stages).flatMap(([stage, contents]) =>
    Object.entries(contents).map(([name, content]) => [`actions/${stage}/${name}`, content] as const),
  );
  return Object.fromEntries(files);
}

const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      release-needed: \${{ steps.build.outputs.release-needed }}
      candidate: \${{ steps.build.outputs.candidate }}
    steps:
      - id: build
        uses: acme/liftlock/actions/build@v1
  test:
    needs: build
    if: needs.build.outputs.release-needed == 'true'
    runs-on: ubuntu-latest
    steps:
      - uses: acme/liftlock/actions/test@v1
        with: { candidate: "\${{ needs.build.outputs.candidate }}" }
  stage:
    needs: [build, test]
    runs-on: ubuntu-latest
    outputs: { decision: "\${{ steps.stage.outputs.decision }}" }
    steps:
      - { id: stage, uses: acme/liftlock/actions/stage@v1, with: { candidate: "\${{ needs.build.outputs.candidate }}" } }
  promote:
    needs: [build, stage]
    if: needs.stage.outputs.decision == 'completed'
    runs-on: ubuntu-latest
    steps: [{ uses: acme/liftlock/actions/promote@v1 }]
`;

type Changes = readonly (readonly [string, string])[];

const CALLED = '.github/workflows/ship.yml';

/** A workflow that builds, and calls another one for the rest; or that calls it for all. */
async function problemsOfCall(caller: string, called: string) {
  const files = { [CALLED]: called };
  const { model } = readWorkflow({ path: '.github/workflows/release.yml', content: caller });
  if (model === undefined) throw new Error('The workflow is faulty.');
  const resolved = resolveCalls(model, (uses) => (uses === `./${CALLED}` ? called : undefined));
  expect(resolved.errors).toEqual([]);
  const run = await rehearse(caller, { files, reads: true, suite: suite('completed', 'true') });
  return missedRelease(resolved.model, run, () => Promise.resolve(undefined));
}

const CALLER = `on: push\njobs: { ship: { uses: ./${CALLED} } }\n`;
const CALLABLE = WORKFLOW.replace('on: push', 'on: workflow_call');

test('a job of a called workflow that was skipped is found, and where to mend it', async () => {
  expect(await problemsOfCall(CALLER, CALLABLE)).toEqual([]);
  const broken = CALLABLE.replace('      release-needed: ${{ steps.build.outputs.release-needed }}\n', '');
  const [problem] = await problemsOfCall(CALLER, broken);
  expect(problem).toMatchObject({ code: 'release-missed', where: CALLED });
  expect(problem?.found).toContain('`build` does not pass on the output `release-needed` of its step.');
});

test('a call that was skipped is found where it is written', async () => {
  const [problem, ...others] = await problemsOfCall(
    `${WORKFLOW.slice(0, WORKFLOW.indexOf('  test:\n'))}  ship: { needs: build, if: "false", uses: ./${CALLED} }\n`,
    'on: workflow_call\njobs: { promote: { runs-on: ubuntu-latest, steps: [{ uses: acme/liftlock/actions/promote@v1 }] } }\n',
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'release-missed', where: '.github/workflows/release.yml' });
  expect(problem?.found).toContain('`ship` was skipped: its `if: false` is false.');
});

async function problemsOf(changes: Changes, decision = 'completed', needed = 'true', planned?: string) {
  const content = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, WORKFLOW);
  const path = '.github/workflows/release.yml';
  const { model } = readWorkflow({ path, content });
  if (model === undefined) throw new Error('The workflow is faulty.');
  const run = await rehearse(content, { suite: suite(decision, needed) });
  expect(run.conclusion).toBe(planned === undefined ? 'success' : 'skipped');
  return missedRelease(model, run, () => Promise.resolve(planned));
}

test('a pipeline that is wired has nothing to report', async () => {
  expect(await problemsOf([])).toEqual([]);
});

test('a job without outputs is named, with the jobs that were skipped for it and the lines to write', async () => {
  const outputs =
    '    outputs:\n      release-needed: ${{ steps.build.outputs.release-needed }}\n      candidate: ${{ steps.build.outputs.candidate }}\n';
  expect(await problemsOf([[outputs, '']])).toEqual([
    {
      code: 'release-missed',
      outcome: 'failed',
      where: '.github/workflows/release.yml',
      found: [
        'Version 1.4.0 is due, but jobs on the way to its release were skipped. GitHub shows such a run as green.',
        "`test` was skipped: its `if: needs.build.outputs.release-needed == 'true'` is false.",
        '`stage` was skipped: it needs `test`, which was skipped.',
        '`promote` was skipped: it needs `stage`, which was skipped.',
        '`build` does not pass on the output `release-needed` of its step.',
        '`build` does not pass on the output `candidate` of its step.',
      ].join('\n'),
      next: `Add to the workflow:\njobs:\n  build:\n${outputs.trimEnd()}`,
    },
  ]);
});

test.each<[string, [string, string], string, string]>([
  [
    'an output of the stage that is not passed on',
    ['    outputs: { decision: "${{ steps.stage.outputs.decision }}" }\n', ''],
    '`stage` does not pass on the output `decision` of its step.',
    '  stage:\n    outputs:\n      decision: ${{ steps.stage.outputs.decision }}',
  ],
  [
    'a misspelt output of a step',
    ['steps.build.outputs.release-needed', 'steps.build.outputs.release-neded'],
    'The output `release-needed` of `build` is empty, though its step sets one.',
    '      release-needed: ${{ steps.build.outputs.release-needed }}',
  ],
  [
    'a step without an id',
    ['      - id: build\n        uses:', '      - uses:'],
    'The step of `build` that sets `release-needed` has no `id:`, so nobody can read it.',
    '      - id: build\n        uses: acme/liftlock/actions/build@v1',
  ],
  [
    'a misspelt output in an `if:`',
    ["if: needs.build.outputs.release-needed == 'true'", "if: needs.build.outputs.release-neded == 'true'"],
    '`build` has no output `release-neded`; `release-needed` exists.',
    "  test:\n    if: needs.build.outputs.release-needed == 'true'",
  ],
  [
    'a job that is not needed',
    ['needs: build\n    if: needs.build', 'needs: other\n    if: needs.build'],
    '`build` is not among the `needs:` of `test`, so its outputs are empty there.',
    '  test:\n    needs: [other, build]',
  ],
  [
    'a condition that is false for another reason',
    ["if: needs.stage.outputs.decision == 'completed'", "if: github.ref == 'refs/heads/release'"],
    "`promote` was skipped: its `if: github.ref == 'refs/heads/release'` is false.",
    'Change the `if:` of `promote`',
  ],
])('%s is found', async (_what, change, found, next) => {
  const other: [string, string] = ['jobs:\n', 'jobs:\n  other: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }\n'];
  const [problem] = await problemsOf([other, change]);
  expect(problem?.found).toContain(found);
  expect(problem?.next).toContain(next);
});

test('a candidate that no later job uses is reported', async () => {
  const rest = WORKFLOW.slice(WORKFLOW.indexOf('  test:\n'));
  expect(await problemsOf([[rest, '']])).toMatchObject([{ code: 'candidate-not-used', outcome: 'failed' }]);
});

const BUILD_NEVER: Changes = [['  build:\n', "  build:\n    if: github.ref == 'refs/heads/trunk'\n"]];

test('a build that never started is reported if a release was planned', async () => {
  const [problem] = await problemsOf(BUILD_NEVER, 'completed', 'true', '1.4.0');
  expect(problem?.code).toBe('release-missed');
  expect(problem?.found).toContain("`build` was skipped: its `if: github.ref == 'refs/heads/trunk'` is false.");
  expect(problem?.found).toContain('`test` was skipped: it needs `build`, which was skipped.');
  expect(problem?.next).toContain('Change the `if:` of `build`');
});

test('a build that never started is left alone if nothing was planned', async () => {
  const lint: Changes = [['jobs:\n', 'jobs:\n  lint: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }\n']];
  expect(await problemsOf([...BUILD_NEVER, ...lint])).toEqual([]);
});

test('no release is missed where none is due, or where a newer commit has overtaken the candidate', async () => {
  expect(await problemsOf([], 'completed', 'false')).toEqual([]);
  expect(await problemsOf([], 'skipped')).toEqual([]);
});
