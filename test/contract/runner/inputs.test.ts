import {
  inputProblems,
  withInputDefaults,
  workflowInputs,
} from '../../../packages/rehearsal/src/runner/plan/inputs.ts';
import { actionInputs, inputVariables } from '../../../packages/rehearsal/src/runner/steps/action-inputs.ts';
import { parseManifest } from '../../../packages/rehearsal/src/runner/steps/action-manifest.ts';
import { prove } from './contract.ts';
import { ACTION_INPUTS, DISPATCH_INPUTS, type Dispatched, type Given, type Received, type Seen } from './inputs.ts';
import { stepOf, workflow } from './job.ts';

describe('an action', () => {
  prove(ACTION_INPUTS, async ({ declared, with: given, env }: Given): Promise<Received> => {
    const runs = { using: 'node24', main: 'main.js' };
    const manifest = parseManifest(
      'action.yml',
      JSON.stringify({ name: 'A', description: 'A', inputs: declared, runs }),
    );
    const job = { 'runs-on': 'ubuntu-latest', steps: [{ uses: './act', with: given }] };
    const { step, lines } = stepOf(workflow(JSON.stringify({ on: 'push', jobs: { one: job } })));
    for (const [name, value] of Object.entries(env ?? {})) step.frame.env.set(name, String(value));
    const variables = inputVariables(await actionInputs(step, manifest));
    return { variables, ...(lines().length > 0 && { says: lines() }) };
  });
});

describe('a workflow that somebody starts', () => {
  prove(DISPATCH_INPUTS, ({ declared, sent }: Dispatched): Seen => {
    const jobs = { one: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] } };
    const model = workflow(JSON.stringify({ on: { workflow_dispatch: { inputs: declared } }, jobs }));
    const event = withInputDefaults(model, { name: 'workflow_dispatch', payload: { inputs: sent } });
    const refused = [...inputProblems(model, { name: 'workflow_dispatch', payload: { inputs: sent } })];
    if (refused.length > 0) return { refused: refused.map(({ name }) => name) };
    return { inputs: workflowInputs(model, event), event: event.payload.inputs };
  });
});
