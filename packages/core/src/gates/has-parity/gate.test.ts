import { environment, facts, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';
import { hasParity } from './gate.ts';

const staging = (parity: Record<string, string>, candidate = facts().candidate) => ({
  staging: [record({ id: 3, environment: 'staging', payload: { candidate, parity }, history: SUCCEEDED })],
});

describe('has-parity', () => {
  test('passes without probes, and where all answers are the same', () => {
    expect(hasParity.decide(facts()).decision).toBe('pass');
    const same = facts({ parity: { postgres: '15.4' }, otherLedgers: staging({ postgres: '15.4' }) });
    expect(hasParity.decide(same).decision).toBe('pass');
  });

  test('passes, and says so, while the probes have not run yet', () => {
    const probes = { postgres: 'psql --version' };
    const answer = hasParity.decide(facts({ environment: environment({ parity: probes }) }));
    expect(answer).toMatchObject({ decision: 'pass', reason: 'The probes run once every other gate has passed.' });
  });

  test('holds with both answers where they differ', () => {
    const answer = hasParity.decide(
      facts({
        parity: { postgres: '16.1', runtime: 'v24' },
        otherLedgers: staging({ postgres: '15.4', runtime: 'v24' }),
      }),
    );
    expect(answer).toMatchObject({ decision: 'hold', code: 'parity-differs' });
    expect(answer.reason).toBe('postgres is 15.4 in staging and 16.1 here.');
  });

  test('says the difference and passes where the environment only wants to be warned', () => {
    const answer = hasParity.decide(
      facts({
        environment: environment({ parityDiffers: 'warn' }),
        parity: { postgres: '16.1' },
        otherLedgers: staging({ postgres: '15.4' }),
      }),
    );
    expect(answer.decision).toBe('pass');
    expect(answer.reason).toContain('postgres is 15.4 in staging');
  });

  test('compares with the record of this candidate, and only what both have', () => {
    const other = facts({ parity: { postgres: '16.1' }, otherLedgers: staging({ postgres: '15.4' }, OTHER) });
    expect(hasParity.decide(other).decision).toBe('pass');
    const alone = facts({ parity: { postgres: '16.1' }, otherLedgers: staging({ runtime: 'v24' }) });
    expect(hasParity.decide(alone).decision).toBe('pass');
  });
});
