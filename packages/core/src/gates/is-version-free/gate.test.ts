import { CANDIDATE, COMMIT, facts, OTHER, record, sha, SUCCEEDED } from '../../testing/builders.ts';
import type { EntryFacts } from '../facts.ts';
import { isVersionFree } from './gate.ts';

describe('is-version-free', () => {
  test.each([
    ['nobody has the tag', undefined, undefined],
    ['the tag is at this commit', COMMIT, undefined],
    ['the release is this candidate', COMMIT, { candidate: CANDIDATE }],
  ])('passes when %s', (_, tagCommit, published) => {
    expect(isVersionFree.decide(facts({ version: { tagCommit, published, claimed: undefined } })).decision).toBe(
      'pass',
    );
  });

  test.each([
    ['the tag is at another commit', sha('beef'), undefined, 'The tag v1.4.0 is at beef000'],
    [
      'the tag is at another commit, whatever the release says',
      sha('beef'),
      { candidate: CANDIDATE },
      'The tag v1.4.0',
    ],
    ['the release is another candidate', COMMIT, { candidate: OTHER }, `candidate ${OTHER.slice(7, 19)}`],
    ['the release is no candidate at all', COMMIT, { candidate: undefined }, 'published with no candidate'],
  ])('holds when %s', (_, tagCommit, published, said) => {
    const answer = isVersionFree.decide(facts({ version: { tagCommit, published, claimed: undefined } }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'version-taken' });
    expect(answer.reason).toContain(said);
    expect(answer.remedy).toContain('Re-run all jobs of run 100');
  });

  test('names the run that built it where somebody promotes by hand', () => {
    const there = record({
      environment: 'staging',
      history: SUCCEEDED,
      payload: { run: { id: 90, attempt: 1, job: 'stage', job_id: 1 } },
    });
    const version = { tagCommit: sha('d'), published: undefined, claimed: undefined };
    const answer = isVersionFree.decide(facts({ version, otherLedgers: { staging: [there] } }));
    expect(answer.remedy).toBe('Re-run all jobs of run 90: they build the next version.');
  });

  test.each<[string, EntryFacts['version'], string]>([
    [
      'the tag moved',
      { tagCommit: sha('d'), published: undefined, claimed: undefined },
      `git push --force origin ${COMMIT}:refs/tags/v1.4.0`,
    ],
    [
      'the release holds something else',
      { tagCommit: COMMIT, published: { candidate: OTHER }, claimed: undefined },
      'Go back to another version.',
    ],
  ])('builds nothing on the way back when %s', (_, version, remedy) => {
    const answer = isVersionFree.decide(facts({ purpose: 'rollback', version }));
    expect(answer.remedy).toContain(remedy);
    expect(answer.remedy).not.toContain('next version');
  });

  test('holds when it was live where releases are made, and the tag is gone', () => {
    const claimed = { environment: 'production', sha: sha('beef'), candidate: OTHER };
    const answer = isVersionFree.decide(facts({ version: { tagCommit: undefined, published: undefined, claimed } }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'version-taken' });
    expect(answer.reason).toContain('the ledger of production, 1.4.0 was already released');
    expect(answer.remedy).toContain(`git tag v1.4.0 ${sha('beef')} && git push origin v1.4.0`);
  });
});
