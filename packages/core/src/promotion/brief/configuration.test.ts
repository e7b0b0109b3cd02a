import { canonicalJson, digestOf } from '../../candidate/index.ts';
import type { Values } from '../../release/index.ts';
import { briefOf, LIVE_BEFORE } from '../../testing/brief.ts';
import { environment, manifest, payload, record, SUCCEEDED } from '../../testing/builders.ts';
import { recordedValues } from '../values/recorded.ts';
import { configuration } from './configuration.ts';

const candidate = (config: Values) =>
  manifest({ components: [{ name: 'api', version: '1.4.0', artifacts: [], config }] });

/** 1.3.0 is live with some values, and 1.4.0 comes with others. */
function section(before: Values | undefined, after: Values, over: Record<string, Values> = {}): string {
  const config = before && recordedValues({ manifest: candidate(before), environment: environment() });
  const live = record({ id: 5, payload: payload({ version: '1.3.0', ...(config && { config }) }), history: SUCCEEDED });
  return configuration(
    briefOf({ ledger: [live], manifest: candidate(after), environment: environment({ config: over }) }),
  );
}

describe('the configuration in the brief', () => {
  test('is what changes against what is live, with the values of the environment', () => {
    const before = { replicas: 3, log: { level: 'info' }, old: true };
    const after = { replicas: 3, log: { level: 'debug | all' }, hosts: ['a'] };
    expect(section(before, after, { api: { replicas: 5 } })).toBe(
      [
        '**Configuration of production:** 2 changed, 1 added, 1 removed.',
        '',
        '| Key | 1.3.0 | 1.4.0 |',
        '|---|---|---|',
        '| `api.hosts` | – | `["a"]` |',
        '| `api.log.level` | `"info"` | `"debug \\| all"` |',
        '| `api.old` | `true` | – |',
        '| `api.replicas` | `3` | `5` |',
      ].join('\n'),
    );
  });

  test('never shows what is named like a credential, and of long values and lists only the beginning', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`k${i + 10}`, 'x'.repeat(80)]));
    const text = section({ api_token: 'a', secrets: { x: 'b' } }, { api_token: 'c', secrets: { x: 'd' }, ...many });
    expect(text).toContain('| `api.api_token` | not shown | not shown |');
    expect(text).not.toMatch(/"[abcd]"/);
    expect(text).toContain('2 changed, 25 added.');
    expect(text).toContain('… and 7 more.');
    expect(text).toContain(`\`"${'x'.repeat(58)}…\``);
    expect(text).toContain('<details><summary>27 differences</summary>');
  });

  test('is silent where nothing changes, nothing is live, or there never was any', () => {
    expect(section({ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } })).toBe('');
    expect(section(undefined, {})).toBe('');
    expect(configuration(briefOf({ ledger: [], manifest: candidate({ a: 1 }) }))).toBe('');
  });

  test('says what it does not know', () => {
    expect(section(undefined, { a: 1 })).toContain('that of 1.3.0 was not recorded');
    expect(section({ a: 'x'.repeat(5_000) }, { a: 1 })).toContain('it differs from 1.3.0, which had too many values');
    expect(section({ a: 'x'.repeat(5_000) }, { a: 'x'.repeat(5_000) })).toBe('');
    expect(LIVE_BEFORE.payload.config).toBeUndefined();
  });
});

test('a record has room for few values, and for the digest of all', () => {
  const { sha256, values } = recordedValues({
    manifest: candidate({ a: 'x'.repeat(5_000) }),
    environment: environment(),
  });
  expect([sha256, values]).toEqual([digestOf(canonicalJson({ api: { a: 'x'.repeat(5_000) } })), undefined]);
});
