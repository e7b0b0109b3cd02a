import { CANDIDATE, COMMIT, manifest, OTHER, record, sha, SUCCEEDED, testReport } from '../../testing/builders.ts';
import { type Brief, comparedFrom, renderBrief } from './render-brief.ts';

const REPOSITORY = 'https://github.com/acme/shop';
const LIVE = record({ id: 5, sha: sha('aaa'), payload: { version: '1.3.0', candidate: OTHER }, history: SUCCEEDED });

function comparison(subjects: readonly string[], files: readonly string[] = ['src/a.ts']): Brief['comparison'] {
  const commits = subjects.map((subject, index) => ({ sha: sha(`${index + 1}`), subject, author: 'Ada' }));
  return { status: 'ahead', total: commits.length, commits, files };
}

function brief(change: Partial<Brief> = {}): string {
  return renderBrief({
    environment: 'production',
    manifest: manifest(),
    candidate: CANDIDATE,
    repositoryUrl: REPOSITORY,
    ledger: [LIVE],
    stagedLedger: [],
    comparison: comparison(['fix: the door']),
    reports: [testReport()],
    notes: '## 1.4.0\n\n- the door\n',
    ...change,
  });
}

describe('the brief of a reviewer', () => {
  test('begins with the question: which version, where to, instead of what', () => {
    const [title, question] = brief().split('\n\n');
    expect(title).toBe('### To production: `1.4.0`');
    expect(question).toBe(
      `Approving puts version \`1.4.0\` into **production**; \`1.3.0\` is live there. Candidate \`${CANDIDATE.slice(7, 19)}\`, commit [\`c0ffee0\`](${REPOSITORY}/commit/${COMMIT}).`,
    );
    expect(brief({ ledger: [] })).toContain('into **production**; nothing is live there yet.');
  });

  test('lists what changes, the newest first, and counts it', () => {
    const text = brief({ comparison: comparison(['feat: one (#7)', 'fix: two (#7)', 'docs: three']) });
    expect(text).toContain('**What changes:** 3 commits, 1 file, pull request #7.');
    expect(text.match(/feat: one|fix: two|docs: three/g)).toEqual(['docs: three', 'fix: two', 'feat: one']);
    const merges = comparison(['Merge pull request #41 from acme/x', 'fix: two (#7)'], []);
    expect(brief({ comparison: merges })).toContain('2 commits, 0 files, pull requests #41, #7.');
    expect(brief()).toContain('**What changes:** 1 commit, 1 file.');
  });

  test('says when it may enter at the earliest, where it has to soak', () => {
    expect(brief({ notBefore: '14:35 UTC' })).toContain('**Not before 14:35 UTC:** it has to soak first.');
    expect(brief()).not.toContain('Not before');
  });

  test('shows fifty of many commits, and where the others are', () => {
    const text = brief({ comparison: comparison(Array.from({ length: 60 }, (_, index) => `fix: number ${index}.`)) });
    expect(text.match(/number \d+\./g)).toHaveLength(50);
    expect(text).toContain('number 59.');
    expect(text).toContain(`… and 10 older ones, in [the whole comparison](${REPOSITORY}/commits/${COMMIT}).`);
  });

  test('compares with the last release where nothing is live, and says so', () => {
    const released = manifest({ base: { tag: 'v1.3.0', commit: sha('bbb') } });
    expect(comparedFrom([LIVE], released)).toBe(sha('aaa'));
    expect(comparedFrom([], released)).toBe(sha('bbb'));
    expect(comparedFrom([], manifest())).toBeUndefined();
    expect(brief({ manifest: released, ledger: [] })).toContain(
      '**What changes since the release `v1.3.0`:** 1 commit',
    );
  });

  test('gives the release notes where there is nothing to compare with', () => {
    expect(brief({ comparison: undefined, ledger: [] })).toContain(
      '**What changes:** everything is new there. The release notes:\n\n## 1.4.0\n\n- the door\n\n',
    );
  });

  test.each([
    [['.github/liftlock.yml'], 'the pipeline itself (.github/liftlock.yml)'],
    [['.github/workflows/ci.yml', 'web/package-lock.json'], 'workflows, dependencies'],
    [['db/migrations/7.sql'], 'database migrations'],
  ])('asks to look twice at %j', (files, what) => {
    expect(brief({ comparison: comparison(['fix: x'], files) })).toContain(`**Review carefully:** it changes ${what}.`);
  });

  test('raises no alarm about anything else', () => {
    expect(brief()).not.toContain('Review carefully');
  });

  test('names candidates that will not be asked about again', () => {
    const staged = (id: number, version: string, candidate = OTHER) =>
      record({ id, environment: 'staging', payload: { version, candidate }, history: SUCCEEDED });
    const never = `sha256:${'9'.repeat(64)}` as typeof OTHER;
    const text = brief({
      stagedLedger: [staged(8, '1.4.0', CANDIDATE), staged(7, '1.3.9', never), staged(6, '1.3.0')],
    });
    expect(text).toContain('**Retires:** `1.3.9 (999999999999)`, staged and not promoted.');
    expect(brief()).not.toContain('Retires');
  });

  test('shows what a commit says as text, whatever it says', () => {
    const text = brief({ comparison: comparison(['fix: @everyone <img src=x> | **loud**\n# big']) });
    expect(text).toContain('fix: `@everyone` \\<img src=x\\> \\| \\*\\*loud\\*\\* # big | Ada |');
  });

  test('ends with the tests, the files and the digest', () => {
    const text = brief();
    expect(text.indexOf('| unit')).toBeGreaterThan(text.indexOf('What changes'));
    expect(text).toMatch(/1 artifact[^]*`api-1\.4\.0\.tgz`[^]*Digest of the candidate/);
    expect(text).toContain(`\`${CANDIDATE}\``);
  });
});
