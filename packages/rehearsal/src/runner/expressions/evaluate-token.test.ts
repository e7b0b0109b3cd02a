import { parseWorkflow, NoOperationTraceWriter } from '@actions/workflow-parser';
import { entriesOf } from '../workflow/tokens.ts';
import { toData } from './context-data.ts';
import type { Scope } from './evaluate.ts';
import { evaluateFlag, evaluateNumber, evaluateTexts } from './evaluate-token.ts';

function step(yaml: string) {
  const content = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n${yaml.replaceAll(/^/gm, '        ')}\n`;
  const { value, context } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(context.errors.getErrors().join('\n'));
  const steps = entriesOf(entriesOf(entriesOf(value).get('jobs')).get('a')).get('steps');
  return entriesOf(steps?.assertSequence('steps').get(0));
}

const scope: Scope = {
  contexts: { github: toData({ sha: 'abc', more: { B: '2', C: 3 } }), env: toData({ N: '5' }) },
  functions: [],
};

test('scalars become texts as GitHub writes them', async () => {
  const env = step('env: { A: 1.50, B: true, C: , D: "x ${{ github.sha }} y" }').get('env');
  expect(await evaluateTexts(env, scope, 'env')).toEqual(
    new Map([
      ['A', '1.5'],
      ['B', 'true'],
      ['C', ''],
      ['D', 'x abc y'],
    ]),
  );
});

test('an expression inserts its pairs into a mapping', async () => {
  const env = step("env:\n  A: '1'\n  ${{ insert }}: ${{ github.more }}").get('env');
  expect(await evaluateTexts(env, scope, 'env')).toEqual(
    new Map([
      ['A', '1'],
      ['B', '2'],
      ['C', '3'],
    ]),
  );
});

test('a key cannot be inserted twice', async () => {
  const env = step("env:\n  b: '1'\n  ${{ insert }}: ${{ github.more }}").get('env');
  await expect(evaluateTexts(env, scope, 'env')).rejects.toThrow("'B' is already defined");
});

test('an object is no text', async () => {
  const env = step('env: { A: "${{ github.more }}" }').get('env');
  await expect(evaluateTexts(env, scope, 'env')).rejects.toThrow('A string was expected for env.A, not a mapping.');
});

test('flags and numbers may come from expressions', async () => {
  const written = step("continue-on-error: ${{ fromJSON('true') }}\ntimeout-minutes: ${{ fromJSON(env.N) }}");
  expect(await evaluateFlag(written.get('continue-on-error'), scope, 'continue-on-error')).toBe(true);
  expect(await evaluateNumber(written.get('timeout-minutes'), scope, 'timeout-minutes')).toBe(5);
});
