import { facts, manifest } from '../../testing/builders.ts';
import { followsVersionStandard } from './gate.ts';

describe('follows-version-standard', () => {
  test.each([
    [undefined, '1.4.0', 'pass'],
    ['^\\d+\\.\\d+\\.\\d+$', '1.4.0', 'pass'],
    ['^\\d+\\.\\d+\\.\\d+$', '1.4.0-rc.1', 'hold'],
    ['^2\\.', '1.4.0', 'hold'],
  ])('asked for %s, %s is answered %s', (versionPattern, version, decision) => {
    const answer = followsVersionStandard.decide(facts({ versionPattern, manifest: manifest({ version }) }));
    expect(answer.decision).toBe(decision);
    expect(answer.code).toBe(decision === 'pass' ? 'passed' : 'version-not-standard');
  });
});
