import { facts, manifest } from '../../testing/builders.ts';
import { hasDependenciesLive } from './gate.ts';

const NEEDS = [
  { of: 'web', component: 'api', version: '^2.0.0' },
  { of: 'web', component: 'auth', version: '>=1.1.0 <3' },
];

function asked(needed: Record<string, string | undefined>, dependencies = NEEDS) {
  const web = manifest({ component: 'web', version: '1.4.0', dependencies });
  return hasDependenciesLive.decide(facts({ manifest: web, needed }));
}

describe('what a component needs', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['in its ranges', { api: '2.3.1', auth: '1.1.0' }],
    ['as a pre-release of a version in its ranges', { api: '2.1.0-next.3', auth: '2.9.9' }],
  ])('is live %s', (_, needed) => {
    expect(asked(needed)).toMatchObject({ decision: 'pass' });
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['no version of it is live', { auth: '1.1.0' }, 'api ^2.0.0, and no version of it is live in production.'],
    ['an older version is live', { api: '1.9.0', auth: '1.1.0' }, 'api ^2.0.0, and 1.9.0 is live in production.'],
    [
      'several are not as they should be',
      { api: '3.0.0', auth: '3.0.0' },
      'api ^2.0.0, and 3.0.0 is live; auth >=1.1.0 <3, and 3.0.0 is live in production.',
    ],
  ])('holds it if %s', (_, needed, found) => {
    const answer = asked(needed);
    expect([answer.decision, answer.code, answer.reason]).toEqual([
      'hold',
      'dependency-not-live',
      `web 1.4.0 needs ${found}`,
    ]);
    expect(answer.remedy).toMatch(/^First promote a version of (api|auth) within .* to production\./);
  });

  test('is nothing for a component without dependencies, and for a product with one version', () => {
    expect(asked({}, [])).toMatchObject({ decision: 'pass' });
    const product = manifest({ dependencies: NEEDS });
    expect(hasDependenciesLive.decide(facts({ manifest: product }))).toMatchObject({ decision: 'pass' });
  });
});
