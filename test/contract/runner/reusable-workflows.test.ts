import { toData } from '../../../packages/rehearsal/src/runner/expressions/context-data.ts';
import { runItself } from '../../../packages/rehearsal/src/runner/plan/call-place.ts';
import { type Call, enterCall, outputsOfCall } from '../../../packages/rehearsal/src/runner/plan/call-workflow.ts';
import { FakeHost } from '../../../packages/rehearsal/src/runner/testing/fake-host.ts';
import { prove } from './contract.ts';
import { workflow } from './job.ts';
import { CALL_INPUTS, CALL_OUTPUTS, CALL_SECRETS, type Inputs } from './reusable-workflows.ts';

const JOB = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };
const PATH = './.github/workflows/called.yml';
const NEEDS = { build: { result: 'success', outputs: { version: '1.4.0' } } };

interface Written {
  readonly call?: unknown;
  readonly with?: unknown;
  readonly secrets?: unknown;
  readonly os?: string;
  readonly jobs?: readonly string[];
}

function callOf({ call = {}, with: given, secrets, os, jobs = ['one'] }: Written): Call {
  const matrix = os === undefined ? {} : { strategy: { matrix: { os: [os] } } };
  const calling = { uses: PATH, with: given, secrets, needs: 'build', ...matrix };
  const caller = workflow(JSON.stringify({ on: 'push', jobs: { build: JOB, call: calling } }));
  const called = { on: { workflow_call: call }, jobs: Object.fromEntries(jobs.map((key) => [key, JOB])) };
  const model = caller.jobs.find(({ key }) => key === 'call');
  if (model?.kind !== 'call') throw new Error('The job calls no workflow.');
  const instance = {
    model,
    id: 'call',
    name: 'call',
    matrix: os === undefined ? undefined : { os },
    strategy: {},
    needs: NEEDS,
  };
  const scope = { contexts: { github: toData({ ref_name: 'main' }) }, functions: [] };
  return { instance, caller, called: workflow(JSON.stringify(called), PATH), scope, place: runItself() };
}

describe('a called workflow sees as inputs', () => {
  prove(CALL_INPUTS, async (given): Promise<Inputs> => {
    try {
      return (await enterCall(callOf(given))).inputs;
    } catch (error) {
      return (error as Error).message;
    }
  });
});

describe('a called workflow gives as outputs', () => {
  prove(CALL_OUTPUTS, ({ outputs, jobs }) => {
    const call = callOf({ call: { inputs: { who: { type: 'string' } }, outputs }, jobs: Object.keys(jobs) });
    return outputsOfCall(call, { who: 'mona' }, new Map(Object.entries(jobs)));
  });
});

describe('a called workflow sees as secrets', () => {
  prove(CALL_SECRETS, async ({ secrets, environment }) => {
    const host = new FakeHost({ secrets: { TOKEN: 'abc', OTHER: 'def' } });
    const { id } = host.createJob({ runId: 1, key: 'one', name: 'one', permissions: {} });
    const { place } = await enterCall(callOf({ secrets }));
    return place.secrets({
      ...host.startJob(id),
      token: 'ghs_token',
      ...(environment && { environmentSecrets: environment }),
    });
  });
});
