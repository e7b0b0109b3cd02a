import { type Expected, type Files, PROMOTE_WITH, PUSH, rowOf, workflow } from '../testing/two-files.ts';

const BY_HAND = (options: string) =>
  `on: { workflow_dispatch: { inputs: { intent: { type: choice, required: true, options: [${options}] }, to: {}, reason: {} } } }`;
const FORM = (inputs: string) => `with: { environment: production, intent: "\${{ inputs.intent }}"${inputs} }`;
const SAID = ', to: "${{ inputs.to }}", reason: "${{ inputs.reason }}"';

const written = (inputs: string) => workflow([PROMOTE_WITH, `with: { environment: production, ${inputs} }`]);
const form = (options: string, inputs = SAID) => workflow([PUSH, BY_HAND(options)], [PROMOTE_WITH, FORM(inputs)]);

describe('what the promotion is asked for', () => {
  test.each<[string, Files, Expected]>([
    ['is something that it can do', written('intent: rollback, to: previous, reason: It is broken.'), {}],
    ['needs nothing more', written('intent: redeploy'), {}],
    ['is known to the run alone', written('intent: "${{ vars.INTENT }}"'), {}],
    ['is misspelt', written('intent: rolback'), { 'intent-unknown': 'with: { intent: rollback }' }],
    ['is nothing at all', written('intent: undo'), { 'intent-unknown': 'with: { intent: promote }' }],
    [
      'has neither reason nor target',
      written('intent: rollback'),
      {
        'reason-missing': 'with: { reason: "${{ inputs.reason }}" } in the step',
        'target-missing': 'with: { to: "${{ inputs.to }}" } in the step',
      },
    ],
    ['has an empty reason', written('intent: lock, reason: ""'), { 'reason-missing': 'inputs: { reason: ' }],
  ])('in a step %s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });

  test.each<[string, Files, Expected]>([
    ['can do it', form('rollback, redeploy, unlock'), {}],
    ['offers what it cannot do', form('rollback, undo'), { 'intent-unknown': 'Remove "undo" from the options' }],
    [
      'never asks why',
      form('rollback, redeploy', ', to: "${{ inputs.to }}"'),
      { 'reason-missing': 'inputs: { reason: ' },
    ],
    [
      'never asks which',
      form('redeploy, yank', ', reason: "${{ inputs.reason }}"'),
      { 'target-missing': 'inputs: { to: ' },
    ],
  ])('by a form that %s', async (_, files, expected) => {
    expect(await rowOf(files, expected)).toEqual(expected);
  });
});
