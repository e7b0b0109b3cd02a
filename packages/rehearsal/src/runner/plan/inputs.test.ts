import { readWorkflow } from '../workflow/index.ts';
import { inputProblems, withInputDefaults, workflowInputs } from './inputs.ts';

const CONTENT = `on:
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [staging, production] }
      count: { type: number, default: 3 }
      dry: { type: boolean, default: true }
      note: { required: true }
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }
`;

const { model } = readWorkflow({ path: 'redeploy.yml', content: CONTENT });
if (model === undefined) throw new Error('The workflow is faulty.');
const dispatch = (inputs: Readonly<Record<string, unknown>>) => ({ name: 'workflow_dispatch', payload: { inputs } });

test('`github.event.inputs` has the defaults, as strings, and `inputs` has them by their types', () => {
  const event = withInputDefaults(model, dispatch({ note: 'again' }));
  expect(event.payload.inputs).toEqual({ environment: 'staging', count: '3', dry: 'true', note: 'again' });
  expect(workflowInputs(model, event)).toEqual({ environment: 'staging', count: 3, dry: true, note: 'again' });
});

const messages = (event: Parameters<typeof inputProblems>[1]) =>
  inputProblems(model, event).map(({ message }) => message);

test('a required input without a value, and a choice that is no option, are problems', () => {
  expect(messages(dispatch({ environment: 'moon' }))).toEqual([
    'The input `environment` is `moon`, which is not among its options: staging, production.',
    'The input `note` is required, and has no value.',
  ]);
});

test('an input that the workflow does not have, and one of another type, are problems', () => {
  expect(messages(dispatch({ note: 'again', enviroment: 'staging', count: 'many', dry: 'yes' }))).toEqual([
    'The workflow has no input `enviroment`. Did you mean `environment`?',
    'The input `count` is `many`, which is not a number.',
    'The input `dry` is `yes`, which is not true or false.',
  ]);
});

test('another event has no inputs', () => {
  const push = { name: 'push', payload: { ref: 'refs/heads/main' } };
  expect([workflowInputs(model, push), withInputDefaults(model, push), inputProblems(model, push)]).toEqual([
    undefined,
    push,
    [],
  ]);
});
