import { DeployStep } from '../../config/steps/schema.ts';
import { briefOf } from '../../testing/brief.ts';
import { environment } from '../../testing/builders.ts';
import type { Brief } from './brief.ts';
import { whereabouts } from './whereabouts.ts';

const lines = (change: Partial<Brief> = {}) => whereabouts(briefOf(change)).split('\n');
const staged = (url: string) => ({ name: 'staging', ledger: [], url });

describe('where to look before an approval', () => {
  test('the commit, the comparison and the place where it can be tried', () => {
    expect(lines({ staged: staged('https://staging.acme.dev/(x)') })[0]).toMatch(
      /^- Commit \[`c0ffee0`\]\(\S+\) of `main` · \[compare with what is live\]\(\S+\) · \[open staging\]\(https:\/\/staging\.acme\.dev\/%28x%29\)$/,
    );
  });

  test.each(['javascript:alert(1)', 'no address', ''])('no link to %j', (url) => {
    expect(lines({ staged: staged(url) })[0]).not.toContain('open staging');
  });

  test('no link to an environment that a hotfix passes over', () => {
    expect(lines({ purpose: 'hotfix', staged: staged('https://staging.acme.dev') })[0]).not.toContain('open staging');
  });

  test('when something was last deployed there', () => {
    expect(lines()[1]).toBe('- Last deployed there: 1.3.0, 2026-01-02 03:04 UTC, 2d 2h before this brief.');
    expect(lines({ ledger: [] })[1]).toBe('- Nothing is live in production yet.');
  });

  test('how to go back', () => {
    expect(lines()[2]).toBe(
      '- To go back: start the promotion workflow with `intent: rollback`, `environment: production` and `to: previous`.',
    );
    expect(lines({ ledger: [] })[2]).toBe(
      '- To go back: nothing was live before, so there is no version to go back to.',
    );
  });

  test('what becomes of the data', () => {
    const step = (name: string, undo: readonly { name: string; commands: string[] }[]) => ({
      ...DeployStep.parse({ name, commands: ['x'] }),
      folder: '',
      rollback: undo.map((one) => ({ ...one, env: {}, timeout: 1_000, folder: '' })),
    });
    const data = [step('snapshot', [{ name: 'restore', commands: ['./db restore'] }]), step('migrate', [])];
    expect(lines({ environment: environment({ data }) })[2]).toContain(
      'If the deploy fails, these data steps are undone: `snapshot`. Data steps without a rollback: `migrate`.',
    );
  });
});
