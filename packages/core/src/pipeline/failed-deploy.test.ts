import { stepTimedOut, stepFailed, validationFailed } from '../errors/index.ts';
import { workflowEvent } from '../testing/builders.ts';
import { tellFailedDeploy } from './failed-deploy.ts';
import { completed } from './pipeline-stage.ts';
import type { Effect } from './recorded-effects.ts';

const RECORD: Effect = { kind: 'record', step: '', environment: 'production', version: '1.1.3', outcome: 'done' };

function script(previous: string): Effect {
  const environment = {
    LIFTLOCK_ENVIRONMENT: 'production',
    LIFTLOCK_VERSION: '1.1.3',
    LIFTLOCK_PREVIOUS_VERSION: previous,
  };
  const told = { purpose: 'deploy', environment } as unknown as Extract<Effect, { kind: 'script' }>['script'];
  return { kind: 'script', step: '', script: told, end: 'failed', outcome: 'done' };
}

const closed = (description: string): Effect => ({
  kind: 'status',
  step: '',
  state: 'failure',
  description,
  outcome: 'done',
});

const VALIDATION = validationFailed(
  { name: 'health', found: 'it answered 503.', expected: 'Status 200.', lasts: false },
  { version: '1.1.3', environment: 'production' },
);

function told(problem: typeof VALIDATION, effects: readonly Effect[]) {
  const result = { ...completed('As the problem says.'), decision: 'failed' as const, problems: [problem] };
  return tellFailedDeploy(result, effects, workflowEvent());
}

describe('the headline of a failed deploy', () => {
  const rolledBack = [RECORD, script('1.1.2'), closed('Rolled back: it failed')];

  test.each([
    [VALIDATION, '1.1.3 failed validation “health” in production and was rolled back; 1.1.2 is live.'],
    [
      stepFailed('deploy', 'roll out', 'exited with code 1', ''),
      '1.1.3 failed step “roll out” in production and was rolled back; 1.1.2 is live.',
    ],
    [
      stepTimedOut('deploy', 'roll out', '10m', ''),
      '1.1.3 timed out in step “roll out” in production and was rolled back; 1.1.2 is live.',
    ],
  ])('says what failed, and what is live now: $code', (problem, headline) => {
    expect(told(problem, rolledBack).headline).toBe(headline);
  });

  test.each([
    ['nothing was live', [RECORD, script(''), closed('Rolled back: x')], 'was rolled back; nothing was live before.'],
    ['no command was told what was live', [RECORD, closed('Rolled back: x')], 'in production and was rolled back.'],
    [
      'the rollback did not end',
      [RECORD, script('1.1.2'), closed('Not rolled back: x')],
      'was not fully rolled back: what runs there is not known.',
    ],
    [
      'it was left as it is',
      [RECORD, script('1.1.2'), closed('Not rolled back: x; left as it is')],
      'and was left as it is: what runs there is not known.',
    ],
    [
      'the version before was deployed again',
      [RECORD, script('1.1.2'), closed('Rolled back: x'), { ...closed('is live again'), state: 'success' }],
      'and was rolled back; 1.1.2 was deployed again and is live.',
    ],
    [
      'it could not be deployed again',
      [RECORD, script('1.1.2'), closed('Rolled back: x'), closed('Not rolled back: y')],
      'was not fully rolled back: what runs there is not known.',
    ],
    ['a re-run took the record over', [script('1.1.2'), closed('Rolled back: x')], '1.1.3 failed validation “health”'],
  ] as const)('is true when %s', (_when, effects, words) => {
    expect(told(VALIDATION, effects).headline).toContain(words);
  });

  test('links to the deployments and the run', () => {
    expect(told(VALIDATION, rolledBack).summary).toBe(
      '[Deployments to production](https://github.com/acme/shop/deployments/production) · [This run](https://github.com/acme/shop/actions/runs/100)',
    );
  });

  test('stays that of the problem where no record says how it ended, and where nothing was deployed', () => {
    expect(told(VALIDATION, [RECORD, script('1.1.2')]).headline).toBe('As the problem says.');
    const build = stepFailed('build', 'pack', 'exited with code 2', '');
    expect(told(build, rolledBack)).toMatchObject({ headline: 'As the problem says.', summary: '' });
  });
});
