import type { Ports } from '../ports/index.ts';
import { promote, stage, test as testStage } from '../stages/index.ts';
import type { PipelineStage } from './pipeline-stage.ts';
import { runStage } from './run-stage.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const PORTS = {
  cancellation: { requested: false },
  log: { info: () => {}, error: () => {}, warning: () => {} },
  outputs: { output: () => {}, summary: () => Promise.resolve() },
} as unknown as Ports;

const AFTER_BUILD = [testStage, stage, promote] as unknown as readonly PipelineStage<unknown>[];

describe.each(AFTER_BUILD.map((each) => [each.name, each] as const))('the stage %s', (_, each) => {
  test.each([undefined, '', '  ', 'v1.2.3', 'sha256:abc'])(
    'answers the candidate %p with its wiring',
    async (candidate) => {
      const inputs = { environment: 'staging', ...(candidate === undefined ? {} : { candidate }) };
      const { problems, decision } = await runStage(each, inputs, PORTS);
      expect(decision).toBe('errored');
      expect(problems).toMatchObject([{ code: 'candidate-missing', next: expect.stringContaining('`needs:`') }]);
      expect(problems[0]?.next).toContain('outputs: { candidate:');
    },
  );
});

test.each([
  ['promote', promote, undefined, 'is empty'],
  ['promote', promote, ' ', 'is empty'],
  ['promote', promote, 'x'.repeat(256), 'longer than 255 characters'],
  ['stage', stage, 'x'.repeat(256), 'longer than 255 characters'],
])('the stage %s says what is wrong with its environment', async (_, each, environment, found) => {
  const inputs = { candidate: DIGEST, ...(environment === undefined ? {} : { environment }) };
  const { problems, headline } = await runStage(each as unknown as PipelineStage<unknown>, inputs, PORTS);
  expect(problems).toMatchObject([{ code: 'input-invalid', found: expect.stringContaining(found) }]);
  expect(headline).toBe(problems[0]?.found);
});
