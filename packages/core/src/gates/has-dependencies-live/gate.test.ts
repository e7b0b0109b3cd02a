import { facts, manifest } from '../../testing/builders.ts';
import { hasDependenciesLive } from './gate.ts';

const NEEDS = [
  { of: 'web', component: 'api', version: '^2.0.0' },
  { of: 'web', component: 'auth', version: '>=1.1.0 <3' },
];

/** Versions that are live; `2.1.0 ← 3.0.0` where the deploy of another one is not finished. */
function asked(there: Record<string, string | undefined>, dependencies = NEEDS) {
  const web = manifest({ component: 'web', version: '1.4.0', dependencies });
  const needed = Object.entries(there).map(([name, versions]) => {
    const [live, version] = versions?.split(' ← ') ?? [];
    return [name, { live: live || undefined, unverified: version ? { version, run: 90 } : undefined }];
  });
  return hasDependenciesLive.decide(facts({ manifest: web, needed: Object.fromEntries(needed) }));
}

describe('what a component needs', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['in its ranges', { api: '2.3.1', auth: '1.1.0' }],
    ['beside the unfinished deploy of another one that it works with', { api: '2.3.1 ← 2.4.0', auth: '1.1.0' }],
    ['as a pre-release of a version in its ranges', { api: '2.1.0-next.3', auth: '2.9.9' }],
  ])('is live %s', (_, needed) => {
    expect(asked(needed)).toMatchObject({ decision: 'pass' });
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['no version of it is live', { auth: '1.1.0' }, 'api ^2.0.0, and no version of it is live in production.'],
    ['an older version is live', { api: '1.9.0', auth: '1.1.0' }, 'api ^2.0.0, and 1.9.0 is live in production.'],
    [
      'the version that it needs is not verified yet',
      { api: '1.9.0 ← 2.0.0', auth: '1.1.0' },
      'api ^2.0.0, and 1.9.0 is live, but run 90 has not finished its deploy of 2.0.0 in production.',
    ],
    [
      'no version is verified yet',
      { api: ' ← 2.0.0', auth: '1.1.0' },
      'api ^2.0.0, and no version of it is live, but run 90 has not finished its deploy of 2.0.0 in production.',
    ],
    [
      'several are not as they should be',
      { api: '3.0.0', auth: '3.0.0' },
      'api ^2.0.0, and 3.0.0 is live; auth >=1.1.0 <3, and 3.0.0 is live in production.',
    ],
  ])('holds it if %s', (_, there, found) => {
    const answer = asked(there);
    expect([answer.decision, answer.code, answer.reason]).toEqual([
      'hold',
      'dependency-not-live',
      `web 1.4.0 needs ${found}`,
    ]);
    expect(answer.remedy).toMatch(
      there['api']?.endsWith('← 2.0.0') === true
        ? /^Let run 90 finish its deploy of api 2\.0\.0 to production, or re-run its failed jobs\. Then/
        : /^First promote a version of (api|auth) within .* to production\./,
    );
  });

  test('holds it while a version that it does not work with may be there', () => {
    const answer = asked({ api: '2.3.1 ← 3.0.0', auth: '1.1.0' });
    expect([answer.decision, answer.code]).toEqual(['hold', 'dependency-not-finished']);
    expect(answer.reason).toBe(
      'web 1.4.0 needs api ^2.0.0, and 2.3.1 is live, but run 90 has not finished its deploy of 3.0.0 in production.',
    );
    expect(answer.remedy).toContain('`intent: redeploy` with `component: api` puts back what is live.');
  });

  test('is nothing for a component without dependencies, and for a product with one version', () => {
    expect(asked({}, [])).toMatchObject({ decision: 'pass' });
    const product = manifest({ dependencies: NEEDS });
    expect(hasDependenciesLive.decide(facts({ manifest: product }))).toMatchObject({ decision: 'pass' });
  });
});
