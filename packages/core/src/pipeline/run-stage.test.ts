import { z } from 'zod';
import { invalidCandidateInput, LiftlockError, missingPermission, tampered } from '../errors/index.ts';
import type { Annotation, Ports } from '../ports/index.ts';
import { completed, type PipelineStage, type StageWork } from './pipeline-stage.ts';
import { refuseStage, runStage } from './run-stage.ts';

const Input = z.object({
  candidate: z.string().min(3, 'of the schema'),
  environment: z.string().default('staging'),
});
type Input = z.infer<typeof Input>;

function recorded() {
  const outputs: Record<string, string> = {};
  const errors: Annotation[] = [];
  const summaries: string[] = [];
  const ports = {
    cancellation: { requested: false },
    log: {
      step: () => {},
      info: () => {},
      warning: () => {},
      error: (annotation: Annotation) => errors.push(annotation),
      group: (_: string, body: () => unknown) => body(),
    },
    outputs: {
      output: (name: string, value: string) => {
        outputs[name] = value;
      },
      summary: (markdown: string) => {
        summaries.push(markdown);
        return Promise.resolve();
      },
    },
  } as unknown as Ports;
  return { ports, outputs, errors, summaries };
}

function stageThat(work: Partial<StageWork<Input>>): PipelineStage<Input> {
  const run: StageWork<Input>['run'] = ({ environment }) =>
    Promise.resolve(completed('It is done.', { outputs: { environment }, details: { extra: 1 } }));
  return {
    name: 'stage',
    title: 'Stage',
    required: ['candidate'],
    permissions: { contents: 'write', deployments: 'write' },
    load: () => Promise.resolve({ inputs: Input, run, ...work }),
  };
}

describe('a stage', () => {
  test('gets its inputs with their defaults, and hands on its outputs, a result and a summary', async () => {
    const { ports, outputs, summaries, errors } = recorded();
    expect((await runStage(stageThat({}), { candidate: 'abc' }, ports)).decision).toBe('completed');
    expect(outputs).toMatchObject({ environment: 'staging', decision: 'completed', 'reason-code': 'done' });
    expect(JSON.parse(outputs['result'] ?? '')).toEqual({
      schema: 1,
      stage: 'stage',
      decision: 'completed',
      reasonCode: 'done',
      headline: 'It is done.',
      gates: [],
      problems: [],
      extra: 1,
    });
    expect(summaries).toEqual(['## ✓ Stage: completed\n\nIt is done.\n']);
    expect(errors).toEqual([]);
  });

  test('is not begun with inputs that are wrong, and says which', async () => {
    const { ports, outputs } = recorded();
    const stage = stageThat({ run: () => Promise.reject(new Error('it was begun')) });
    const result = await runStage(stage, { candidate: 'a' }, ports);
    expect(result.problems).toMatchObject([
      { code: 'candidate-missing', where: 'input candidate', found: 'The input `candidate` is not a digest.' },
    ]);
    expect(outputs).toMatchObject({ decision: 'errored', 'reason-code': 'candidate-missing' });
  });

  test('that breaks ends with a decision, an annotation in whole sentences and a summary, and never throws', async () => {
    const { ports, outputs, errors, summaries } = recorded();
    const error = Object.assign(new Error('first line\n    at secret (/home/runner/file.ts:1:1)'), { stack: 'stack' });
    const result = await runStage(stageThat({ run: () => Promise.reject(error) }), { candidate: 'abc' }, ports);
    expect(result).toMatchObject({ decision: 'errored', reasonCode: 'unexpected-error', headline: 'first line' });
    expect(errors[0]?.message).toMatch(/^first line\nState: .*\nNext: /);
    expect(`${JSON.stringify(outputs)}${summaries.join('')}${JSON.stringify(errors)}`).not.toMatch(
      /secret|\/home\/|stack"/,
    );
  });

  test.each<[string, unknown]>([
    ['a string', 'oh no'],
    ['nothing', undefined],
    ['an object', { message: 'of its own' }],
    ['a very long error', new Error('x'.repeat(10_000))],
  ])('may throw %s', async (_, thrown) => {
    const { ports, outputs } = recorded();
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what others throw is their choice
    const result = await runStage(stageThat({ run: () => Promise.reject(thrown) }), { candidate: 'abc' }, ports);
    expect(result.decision).toBe('errored');
    expect((outputs['result'] ?? '').length).toBeLessThan(2_000);
  });

  test('takes the weightiest of several problems for its decision, and shows all of them', async () => {
    const { ports, errors } = recorded();
    const problems = [
      { ...tampered('a', 'b', 'c'), outcome: 'held' as const, code: 'not-staged' as const },
      tampered('x', 'y', 'z'),
    ];
    const result = await runStage(
      stageThat({ run: () => Promise.reject(new LiftlockError(problems)) }),
      { candidate: 'abc' },
      ports,
    );
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'candidate-tampered', headline: 'x: y' });
    expect(errors.map(({ title }) => title)).toEqual(['not-staged: a', 'candidate-tampered: x']);
  });

  test('that lacks one permission hears of all that it needs', async () => {
    const denied = () => Promise.reject(new LiftlockError(missingPermission('POST x', 'contents: write')));
    const result = await runStage(stageThat({ run: denied }), { candidate: 'abc' }, recorded().ports);
    expect(result.problems[0]?.next).toContain('permissions: { contents: write, deployments: write }');
  });

  test('that cannot begin is refused without being loaded, and ends like every other', async () => {
    const { ports, outputs, errors, summaries } = recorded();
    const stage = { ...stageThat({}), load: () => Promise.reject(new Error('it was loaded')) };
    const result = await refuseStage(stage, [invalidCandidateInput('')], ports);
    expect(result).toMatchObject({ decision: 'errored', reasonCode: 'candidate-missing' });
    expect(result.problems[0]?.state).toBe('Nothing was written to GitHub and nothing was deployed.');
    expect(outputs).toMatchObject({ decision: 'errored', 'reason-code': 'candidate-missing' });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ schema: 1, stage: 'stage', decision: 'errored' });
    expect(errors.map(({ title }) => title)).toEqual(['candidate-missing: input candidate']);
    expect(summaries[0]).toMatch(/^## ✗ Stage: errored\n/);
  });
});
