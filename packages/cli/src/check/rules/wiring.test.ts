import {
  BUILD_OUTPUTS,
  CANDIDATE,
  check,
  type Expected,
  rowOf,
  type Files,
  PROMOTE_WITH,
  PROMOTE_IF,
  PUSH,
  workflow,
} from '../testing/two-files.ts';

describe('what jobs hand to each other', () => {
  test.each<[string, Files, Expected]>([
    [
      'a build job without outputs',
      workflow([BUILD_OUTPUTS, '']),
      {
        'output-missing': 'outputs:\n  release-needed: ${{ steps.build.outputs.release-needed }}\n  candidate: $',
      },
    ],
    [
      'a stage job without its decision',
      workflow([`    outputs: { decision: "\${{ steps.stage.outputs.decision }}" }\n`, '']),
      {
        'output-missing': 'outputs:\n  decision: ${{ steps.stage.outputs.decision }}',
      },
    ],
    [
      'a misspelt output of the action',
      workflow(['steps.build.outputs.candidate', 'steps.build.outputs.candiate']),
      {
        'output-unknown': '${{ steps.build.outputs.candidate }}',
      },
    ],
    [
      'a misspelt output of the job',
      workflow(['      candidate: $', '      candidat: $']),
      { 'output-missing': 'outputs:\n  candidate: ${{ steps.build.outputs.candidate }}' },
    ],
    [
      'an output that is read by another name',
      workflow(
        [BUILD_OUTPUTS, `${BUILD_OUTPUTS}      size: \${{ steps.size.outputs.bytes }}\n`],
        [PROMOTE_IF, 'if: needs.build.outputs.sise > 0'],
      ),
      { 'output-missing': '${{ needs.build.outputs.size }}', 'step-unknown': '${{ steps.size.outputs.bytes }}' },
    ],
    [
      'a build step without an id',
      workflow(['- id: build\n        uses', '- uses']),
      {
        'step-unknown': '- id: build\n  uses: acme/liftlock/actions/build@',
      },
    ],
    [
      'a misspelt id',
      workflow(['- id: build', '- id: biuld']),
      { 'step-unknown': '${{ steps.biuld.outputs.candidate }}' },
    ],
    [
      'a job that is read and not needed',
      workflow(['needs: [build, stage]', 'needs: [stage]']),
      {
        'needs-missing': 'needs: [stage, build]',
      },
    ],
    [
      'a job that does not exist',
      workflow(['needs.stage.outputs', 'needs.stag.outputs']),
      {
        'needs-missing': '${{ needs.stage.outputs.decision }}',
      },
    ],
    [
      'another output as candidate',
      workflow(['candidate: ${{ steps.build.outputs.candidate }}', 'candidate: ${{ steps.build.outputs.version }}']),
      {
        'candidate-not-from-build': 'outputs: { candidate: "${{ steps.build.outputs.candidate }}" }',
      },
    ],
    [
      'a text as candidate',
      workflow([PROMOTE_WITH, 'with: { candidate: latest, environment: production }']),
      {
        'candidate-not-from-build': `with: { candidate: ${CANDIDATE} }`,
      },
    ],
    [
      'no candidate',
      workflow([PROMOTE_WITH, 'with: { environment: production }']),
      {
        'candidate-missing': `with: { candidate: ${CANDIDATE} }`,
      },
    ],
    [
      'tests that start without a candidate',
      workflow(["    if: needs.build.outputs.release-needed == 'true'\n", '']),
      {
        'release-needed-not-asked': "if: needs.build.outputs.release-needed == 'true'",
      },
    ],
  ])('%s is a problem', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });

  const reusable = (output: string) =>
    workflow([
      PUSH,
      `on: { push: { branches: [main] }, workflow_call: { outputs: { candidate: { value: "\${{ ${output} }}" } } } }`,
    ]);

  test.each<[string, string, Expected]>([
    ['a job that does not exist', 'jobs.biuld.outputs.candidate', { 'job-unknown': 'value: ${{ jobs.build.outputs.' }],
    [
      'a misspelt output of a job',
      'jobs.build.outputs.releas-needed',
      { 'output-missing': '${{ jobs.build.outputs.release-needed }}' },
    ],
    [
      'an output that the job does not set',
      'jobs.build.outputs.tag',
      { 'output-missing': 'outputs:\n  tag: ${{ steps.build.outputs.tag }}' },
    ],
  ])('%s, handed to the workflow that calls this one, is a problem', async (_, output, expected) => {
    expect(await rowOf(reusable(output), expected)).toEqual(expected);
  });

  test('what a called workflow hands on may be the candidate, and anything that a job sets', async () => {
    expect(await check(reusable('jobs.Build.outputs.candidate'))).toEqual([]);
    expect(await check(reusable("jobs.build.result == 'success'"))).toEqual([]);
  });

  test.each([
    ['outputs that three jobs read', workflow([BUILD_OUTPUTS, '']), 1],
    ['placeholders in four jobs', workflow(['acme/liftlock', 'OWNER/liftlock'], ['a'.repeat(40), 'SHA']), 1],
    ['a step id that two outputs read', workflow(['- id: build\n        uses', '- uses']), 1],
  ])('%s are told once', async (_, files, count) => {
    expect(await check(files)).toHaveLength(count);
  });
});
