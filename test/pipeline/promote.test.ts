import { digestOf, type Ports, promote, stage } from '@liftlock/core';
import type { Rig, StageOptions } from '../support/pipeline/rig.ts';
import { builtCandidate, failing, lightRig, LIGHT, said, SETTINGS, withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf, storedDigest, tag } from './support.ts';

describe('promote', () => {
  let staged: Rig;
  let approved: Rig;
  let candidate: string;
  let rig: Rig;

  beforeAll(async () => {
    staged = await lightRig();
    candidate = await builtCandidate(staged);
    await staged.run(stage, { candidate }, { settings: SETTINGS });
    approved = await staged.fork();
    await approved.review('production', 'approved', 'Looks right, @everyone <b>!</b>');
  });

  afterAll(async () => {
    await approved.stop();
    await staged.stop();
  });

  const promoted = (at: Rig, options: StageOptions = {}, which = candidate) =>
    at.run(promote, { candidate: which, environment: 'production' }, { settings: SETTINGS, ...options });
  const published = (at: Rig) => at.github.state.releases.filter(({ draft }) => !draft).map(({ tagName }) => tagName);

  /** Nobody sees a difference: production is empty, nothing is published, no command ran. */
  function untouched(at: Rig, output: string) {
    expect({ production: ledgerOf(at, 'production'), published: published(at), said: said(output) }).toEqual({
      production: [],
      published: [],
      said: [],
    });
  }

  describe('after the approval', () => {
    beforeEach(async () => {
      rig = await approved.fork();
    });
    afterEach(async () => {
      await rig.stop();
    });

    test('brings the same bytes into production, and publishes them with who approved', async () => {
      const attempt = await promoted(rig);
      expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
      expect(said(attempt.output)).toEqual(['do:one in production', 'check:healthy']);
      expect(ledgerOf(rig, 'production')).toMatchObject([{ states: ['in_progress', 'success'] }]);
      const [release] = rig.github.state.releases;
      expect(release).toMatchObject({ draft: false, targetCommitish: rig.sample.head });
      expect(release?.body).toMatch(/Approved for production by \*\*[\w-]+\*\*: “Looks right, /);
      expect(release?.body).not.toMatch(/(?<!`)@everyone|(?<!\\)<b>/);
      expect(release?.body).not.toContain('<!-- liftlock');
      expect(rig.tags()).toContain(attempt.outputs.values['tag']);
      expect(attempt.outputs.values['release-url']).toContain('/releases/tag/');
    });

    test('J4: does nothing but look when it is run again', async () => {
      await promoted(rig);
      const before = rig.github.api.writes;
      const again = await promoted(rig);
      expect(ending(again)).toMatchObject({ decision: 'completed', problems: [] });
      expect(said(again.output)).toEqual(['check:healthy']);
      expect(rig.github.api.writes).toBe(before);
    });

    test('B9: says when what is live is not healthy any more, and changes nothing', async () => {
      await promoted(rig);
      const before = rig.github.api.writes;
      const again = await promoted(rig, { wrap: failing('check:healthy') });
      expect(ending(again)).toMatchObject({ decision: 'failed', code: 'validation-failed' });
      expect(firstProblem(again).state).toBe('Nothing was written to GitHub and nothing was deployed.');
      expect(rig.github.api.writes).toBe(before);
    });

    test('rolls back a deploy that fails, and publishes nothing; the approval counts again', async () => {
      const attempt = await promoted(rig, { wrap: failing('do:one in') });
      expect(ending(attempt)).toEqual({ decision: 'failed', code: 'deploy-failed', problems: ['deploy-failed'] });
      expect(said(attempt.output)).toEqual(['do:one in production', 'undo:one']);
      expect(published(rig)).toEqual([]);
      expect(ledgerOf(rig, 'production')).toMatchObject([{ last: 'Rolled back: step "one" failed' }]);
      rig.rerun();
      expect(ending(await promoted(rig))).toMatchObject({ decision: 'completed' });
      expect(published(rig)).toHaveLength(1);
    });

    test('finishes first what a killed job left: live, and not yet released', async () => {
      const lost = withPort('releases', () => ({ publish: () => Promise.reject(new Error('the runner is gone')) }));
      await promoted(rig, { wrap: lost });
      expect(ledgerOf(rig, 'production')).toMatchObject([{ states: ['in_progress', 'success'] }]);
      expect(published(rig)).toEqual([]);
      rig.rerun();
      const again = await promoted(rig);
      expect(ending(again)).toMatchObject({ decision: 'completed' });
      expect(said(again.output)).toEqual(['check:healthy']);
      expect(published(rig)).toHaveLength(1);
    });

    test('keeps one approval for one release: the next candidate of the run is held', async () => {
      await promoted(rig);
      commit(rig, 'fix: something more', { 'more.txt': 'more' });
      const next = await builtCandidate(rig);
      await rig.run(stage, { candidate: next }, { settings: SETTINGS });
      expect(ending(await promoted(rig, {}, next))).toMatchObject({ decision: 'held', code: 'not-enough-approvals' });
    });

    test.each<[string, (at: Rig) => void]>([
      ['other bytes', (at) => Object.assign(assetOf(at, 'app.txt'), { sha256: storedDigest(at, 'evil') })],
      ['another manifest', (at) => Object.assign(assetOf(at, 'candidate.json'), { sha256: storedDigest(at, '{}') })],
      ['other evidence', (at) => Object.assign(assetOf(at, 'evidence.json'), { sha256: storedDigest(at, '{}') })],
      ['other notes', (at) => Object.assign(assetOf(at, 'RELEASE_NOTES.md'), { sha256: storedDigest(at, 'Buy now!') })],
      ['no file', (at) => removeAsset(at, 'app.txt')],
      ['no manifest', (at) => removeAsset(at, 'candidate.json')],
    ])('refuses a draft with %s, before production is touched', async (_, change) => {
      change(rig);
      const attempt = await promoted(rig);
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'candidate-tampered' });
      untouched(rig, attempt.output);
    });

    test('refuses a draft with one file more: nobody has approved that one', async () => {
      foreign(rig);
      const attempt = await promoted(rig);
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'asset-foreign' });
      expect(firstProblem(attempt).where).toBe('extra.exe');
      untouched(rig, attempt.output);
    });

    test.each<[string, (at: Rig) => void, string]>([
      ['replaced', (at) => Object.assign(assetOf(at, 'app.txt'), { sha256: storedDigest(at, 'evil') }), 'app.txt'],
      [
        'replaced, the manifest itself,',
        (at) => Object.assign(assetOf(at, 'candidate.json'), { sha256: storedDigest(at, '{}') }),
        'candidate.json',
      ],
      ['added', foreign, 'extra.exe'],
    ])('does not publish when a file was %s during the deploy', async (_, change, name) => {
      const wrap = (ports: Ports): Ports => ({
        ...ports,
        commands: {
          run: (script) => {
            change(rig);
            return ports.commands.run(script);
          },
        },
      });
      const attempt = await promoted(rig, { wrap });
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'release-changed' });
      expect(firstProblem(attempt).found).toContain(name);
      expect(published(rig)).toEqual([]);
    });

    test('says what to do when the draft is gone', async () => {
      rig.github.state.releases = [];
      const attempt = await promoted(rig);
      expect(ending(attempt)).toMatchObject({
        decision: 'errored',
        problems: ['draft-gone', 'not-found-or-no-permission'],
      });
      untouched(rig, attempt.output);
    });

    test('is held when somebody has taken the tag since', async () => {
      const [draft] = rig.github.state.releases;
      tag(rig, draft?.tagName ?? '', `${rig.sample.head}~1`);
      const attempt = await promoted(rig);
      expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'version-taken' });
      untouched(rig, attempt.output);
    });

    test('J10: holds an older candidate, and one that the brief did not compare with what is live now', async () => {
      commit(rig, 'fix: something newer', { 'newer.txt': 'newer' });
      const newer = await builtCandidate(rig);
      await rig.run(stage, { candidate: newer }, { settings: SETTINGS });
      expect(ending(await promoted(rig, {}, newer))).toMatchObject({ decision: 'completed' });
      const attempt = await promoted(rig);
      expect(ending(attempt)).toMatchObject({ decision: 'held' });
      expect(ending(attempt).problems).toEqual(expect.arrayContaining(['older-than-live', 'brief-outdated']));
      expect(ledgerOf(rig, 'production')).toHaveLength(1);
    });

    test.each([
      ['actions', { contents: 'write', deployments: 'write' }, 'actions: read'],
      ['deployments', { contents: 'write', deployments: 'read', actions: 'read' }, 'deployments: write'],
      ['contents', { contents: 'read', deployments: 'write', actions: 'read' }, 'contents: write'],
    ] as const)(
      'in a private repository names the permission that its job lacks: %s',
      async (_, permissions, missing) => {
        Object.assign(rig.github.state.repository, { private: true });
        const attempt = await promoted(rig, { permissions });
        expect(ending(attempt).decision).toBe('errored');
        expect(attempt.result.problems.map(({ next }) => next).join('\n')).toContain(missing);
        expect(published(rig)).toEqual([]);
        expect(said(attempt.output)).toEqual([]);
      },
    );

    test('publishes before the deploy where the environment says so', async () => {
      commit(rig, 'fix: release first', { '.github/liftlock.yml': LIGHT.replace('release: true', 'release: before') });
      const first = await builtCandidate(rig);
      await rig.run(stage, { candidate: first }, { settings: SETTINGS });
      const attempt = await promoted(rig, { wrap: failing('do:one in') }, first);
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'deploy-failed' });
      expect(published(rig)).toHaveLength(1);
      rig.rerun();
      expect(ending(await promoted(rig, {}, first))).toMatchObject({ decision: 'completed' });
    });
  });

  test('goes on without a review where the configuration says so, and the ledger and the release tell', async () => {
    rig = await lightRig();
    const lenient = LIGHT.replace('release: true', 'release: true\n    approvals: { bypass: record }');
    commit(rig, 'feat: let administrators promote alone', { '.github/liftlock.yml': lenient });
    const own = await builtCandidate(rig);
    await rig.run(stage, { candidate: own }, { settings: SETTINGS });
    expect(ending(await promoted(rig, {}, own))).toMatchObject({ decision: 'completed' });
    const [record] = rig.github.state.deployments.filter(
      ({ environment, task }) => environment === 'production' && task === 'liftlock',
    );
    expect(record?.payload).toMatchObject({
      approvals: [],
      overrides: ['approval: started without a review by a required reviewer'],
    });
    const release = rig.github.state.releases.find(({ draft }) => !draft);
    expect(release?.body).toContain(
      'Not approved for production: the job was started without a review by a required reviewer.',
    );
    await rig.stop();
  });

  describe('without an approval that counts', () => {
    beforeEach(async () => {
      rig = await staged.fork();
    });
    afterEach(async () => {
      await rig.stop();
    });

    test.each<[string, (at: Rig) => unknown, string]>([
      ['an administrator started it', () => undefined, 'approval-bypassed'],
      [
        'GitHub shows no review, and nobody can bypass it',
        (at) => Object.assign(environmentOf(at), { canAdminsBypass: false }),
        'approval-not-visible',
      ],
      ['somebody rejected it', (at) => at.review('production', 'rejected', 'Not on a Friday.'), 'not-enough-approvals'],
      [
        'the environment has no reviewers',
        (at) => Object.assign(environmentOf(at), { reviewers: [] }),
        'environment-unprotected',
      ],
      [
        'GitHub does not know the environment',
        (at) =>
          void (at.github.state.environments = at.github.state.environments.filter(
            ({ name }) => name !== 'production',
          )),
        'environment-unprotected',
      ],
    ])('is held when %s', async (_, change, code) => {
      await change(rig);
      const attempt = await promoted(rig);
      expect(ending(attempt)).toEqual({ decision: 'held', code, problems: [code] });
      untouched(rig, attempt.output);
    });

    test('is not run at all when the gate itself was answered with no', async () => {
      const { runId } = rig;
      const job = rig.github.createJob({
        runId,
        key: 'promote',
        name: 'promote',
        environment: { name: 'production', deployment: false },
        permissions: {},
      });
      const answer = rig.github.awaitReview(job.id, new AbortController().signal);
      await rig.review('production', 'rejected', 'No.');
      expect(await answer).toMatchObject({ state: 'rejected' });
      expect(() => rig.github.startJob(job.id)).toThrow();
    });
  });

  test('refuses a candidate that was never staged, and an environment that is none', async () => {
    const never = await staged.run(promote, { candidate: digestOf('x'), environment: 'production' });
    expect(ending(never)).toEqual({ decision: 'held', code: 'not-staged', problems: ['not-staged'] });
    const nowhere = await staged.run(promote, { candidate, environment: 'prodution' });
    expect(ending(nowhere)).toMatchObject({ decision: 'errored', code: 'input-invalid' });
    expect(firstProblem(nowhere).expected).toBe('One of: staging, production.');
    const unnamed = await staged.run(promote, { candidate, environment: '' });
    expect(ending(unnamed)).toMatchObject({ decision: 'errored', code: 'input-invalid' });
  });

  test('takes the name of the environment in any case, as GitHub does', async () => {
    const at = await approved.fork();
    const attempt = await at.run(promote, { candidate, environment: 'PRODUCTION' }, { settings: SETTINGS });
    expect(attempt.outputs.values['environment']).toBe('production');
    expect(ending(attempt).decision).toBe('completed');
    await at.stop();
  });
});

function assetOf(at: Rig, name: string) {
  const found = at.github.state.releases.flatMap(({ assets }) => assets).find((asset) => asset.name === name);
  if (found === undefined) throw new Error(`there is no asset ${name}`);
  return found;
}

function environmentOf(at: Rig) {
  return at.github.state.environments.find(({ name }) => name === 'production') ?? {};
}

function foreign(at: Rig): void {
  const [release] = at.github.state.releases;
  if (release?.assets.some(({ name }) => name === 'extra.exe')) return;
  release?.assets.push({ ...assetOf(at, 'app.txt'), id: 999_999, name: 'extra.exe' });
}

function removeAsset(at: Rig, name: string): void {
  for (const release of at.github.state.releases) release.assets = release.assets.filter((one) => one.name !== name);
}
