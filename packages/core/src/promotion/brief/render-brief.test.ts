import { briefOf, comparison, LIVE_BEFORE } from '../../testing/brief.ts';
import { CANDIDATE, COMMIT, OTHER, record, SUCCEEDED } from '../../testing/builders.ts';
import type { Brief } from './brief.ts';
import { renderBrief } from './render-brief.ts';

const NEVER = `sha256:${'9'.repeat(64)}` as typeof OTHER;

const brief = (change: Partial<Brief> = {}) => renderBrief(briefOf(change));

describe('the brief of a reviewer', () => {
  test('is read in the order of a decision: the question, who, the risks, where to look, the notes, the proof', () => {
    const text = brief({ comparison: comparison(['fix: x'], ['db/migrations/7.sql']) });
    const parts = [
      '### production 1.3.0 → 1.4.0',
      'one required reviewer must approve',
      '**Review carefully:**',
      `Commit [\`c0ffee0\`](https://github.com/acme/shop/commit/${COMMIT})`,
      'gates of production would pass now',
      '#### Fixes',
      '**Changes:**',
      '**Tested**',
      '`api-1.4.0.tgz`',
      `\`${CANDIDATE}\``,
    ];
    const at = parts.map((part) => text.indexOf(part));
    expect(at.includes(-1)).toBe(false);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('gives the notes and the whole digest once', () => {
    expect(brief().split('- the door')).toHaveLength(2);
    expect(brief().split(CANDIDATE)).toHaveLength(2);
  });

  test('folds away what is looked up and not read', () => {
    const open = brief().replaceAll(/<details>[^]*?<\/details>/g, '');
    expect(open).toContain('- the door');
    expect(open).not.toContain('sha256:');
    expect(open).not.toContain('tgz');
  });

  test.each([
    [['.github/liftlock.yml'], 'the pipeline itself (`.github/liftlock.yml`)'],
    [
      ['.github/workflows/ci.yml', 'web/package-lock.json', 'go.sum'],
      'workflows (`.github/workflows/ci.yml`), dependencies (`web/package-lock.json`, `go.sum`)',
    ],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `db/migrations/${name}`), '`db/migrations/e`, and 2 more)'],
  ])('asks to look carefully at %j', (files, what) => {
    const line = brief({ comparison: comparison(['fix: x'], files) })
      .split('\n')
      .find((one) => one.startsWith('**Review carefully:** it changes '));
    expect(line).toMatch(/\)\.$/);
    expect(line).toContain(what);
  });

  test('raises no alarm about anything else', () => {
    expect(brief()).not.toContain('Review carefully');
  });

  test('names candidates that will not be asked about again', () => {
    const staged = (id: number, version: string, candidate = OTHER) =>
      record({ id, environment: 'staging', payload: { version, candidate }, history: SUCCEEDED });
    const ledger = [staged(8, '1.4.0', CANDIDATE), staged(7, '1.3.9', NEVER), staged(6, '1.3.0')];
    const text = brief({ staged: { name: 'staging', ledger, url: undefined } });
    expect(text).toContain('**Retires:** `1.3.9 (999999999999)`, staged and not promoted.');
    expect(brief({ ledger: [LIVE_BEFORE] })).not.toContain('Retires');
  });

  test('shows what a commit says as text, whatever it says', () => {
    const text = brief({ comparison: comparison(['fix: @everyone <img src=x> | **loud**\n# big']) });
    expect(text).toContain('fix: `@everyone` \\<img src=x\\> \\| \\*\\*loud\\*\\* | Ada |');
    expect(text).not.toContain('big');
  });

  test('warns of settings that only one of the two environments requires', () => {
    const contracts = [{ before: 'staging', missing: ['TEST_USERS'], untested: ['CDN_TOKEN', 'CDN_URL'] }];
    expect(brief({ contracts })).toContain(
      '**Settings differ:** staging requires `TEST_USERS`, and production does not; production requires `CDN_TOKEN`, `CDN_URL`, and staging does not.',
    );
    expect(brief()).not.toContain('Settings differ');
  });
});
