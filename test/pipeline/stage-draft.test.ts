import { digestOf, type Ports, stage } from '@liftlock/core';
import type { Rig, StageOptions } from '../support/pipeline/rig.ts';
import { atLightCandidate, failing, SETTINGS, withPort } from './light.ts';
import { ending, firstProblem, ledgerOf } from './support.ts';

describe('the draft of a staged candidate', () => {
  let candidate: string;
  let rig: Rig;

  const begin = atLightCandidate();

  beforeEach(async () => {
    ({ rig, candidate } = await begin());
  });

  const staged = (options: StageOptions = {}) => rig.run(stage, { candidate }, { settings: SETTINGS, ...options });
  const drafts = () => rig.github.state.releases.filter(({ draft }) => draft);

  describe('mends its draft', () => {
    test('when a file of it was lost or replaced after the staging', async () => {
      await staged();
      const [draft] = drafts();
      const file = draft?.assets.find(({ name }) => name === 'app.txt');
      Object.assign(file ?? {}, { sha256: digestOf('evil').slice(7), size: 4 });
      expect(ending(await staged()).decision).toBe('completed');
      expect(drafts()[0]?.assets.find(({ name }) => name === 'app.txt')?.sha256).toBe(digestOf('app').slice(7));
      expect(ledgerOf(rig, 'staging').map(({ states }) => states.at(-1))).toEqual(['inactive', 'success']);
    });

    test('and makes it again when somebody deleted it', async () => {
      await staged();
      const [gone] = drafts();
      rig.github.state.releases = [];
      expect(ending(await staged()).decision).toBe('completed');
      expect(drafts()).toHaveLength(1);
      expect(drafts()[0]?.id).not.toBe(gone?.id);
    });

    test('after an upload that broke off', async () => {
      rig.github.faults = {
        before: ({ method, path }) =>
          method === 'POST' && path.includes('_uploads') ? { kind: 'broken-upload' } : undefined,
      };
      const broken = await staged();
      expect(ending(broken)).toEqual({
        decision: 'errored',
        code: 'github-outcome-unknown',
        problems: ['github-outcome-unknown'],
      });
      expect(drafts()[0]?.assets).toEqual([]);
      expect(ledgerOf(rig, 'staging')).toEqual([]);
      rig.github.faults = undefined;
      rig.rerun();
      expect(ending(await staged()).decision).toBe('completed');
      expect(drafts()).toHaveLength(1);
      expect(drafts()[0]?.assets.map(({ state }) => state)).toEqual(['uploaded', 'uploaded', 'uploaded', 'uploaded']);
    });

    test('and goes no further when GitHub kept other bytes than were sent', async () => {
      const wrap = withPort('releases', (releases) => ({
        uploadAsset: async (...args) => ({ ...(await releases.uploadAsset(...args)), digest: digestOf('other bytes') }),
      }));
      expect(ending(await staged({ wrap }))).toMatchObject({ decision: 'errored', code: 'upload-broken' });
      expect(ledgerOf(rig, 'staging')).toEqual([]);
    });

    test('after an answer that was lost: it looks, and makes no second draft', async () => {
      rig.github.faults = {
        after: ({ method, path }) =>
          method === 'POST' && path.endsWith('/releases') ? { kind: 'connection-lost' } : undefined,
      };
      expect(ending(await staged()).decision).toBe('completed');
      expect(drafts()).toHaveLength(1);
    });

    test('and cuts a brief that GitHub would find too long', async () => {
      const notes = 'A long line of notes.\n'.repeat(10_000);
      const wrap = (ports: Ports): Ports => ({
        ...ports,
        files: {
          ...ports.files,
          read: async (path) => (path.endsWith('RELEASE_NOTES.md') ? notes : ports.files.read(path)),
        },
      });
      expect(ending(await staged({ wrap }))).toMatchObject({ decision: 'completed' });
      expect(drafts()[0]?.body).toContain('The whole brief is in the summary of the job.');
      expect(drafts()[0]?.body?.length).toBeLessThanOrEqual(125_000);
    });
  });

  describe('whose text is written anew keeps its tag', () => {
    const editedByAPerson = () => {
      const [draft] = drafts();
      if (draft === undefined) throw new Error('there is a draft');
      draft.body = `${draft.body?.trim().replaceAll('\n', '\r\n')}\r\n\r\nLook at the queue.`;
    };
    const tags = () => drafts().map(({ tagName, targetCommitish }) => [tagName, targetCommitish]);

    test('after a person edited its notes', async () => {
      expect(ending(await staged({ wrap: failing('do:two') })).decision).toBe('failed');
      const before = tags();
      editedByAPerson();
      rig.rerun();
      expect(ending(await staged()).decision).toBe('completed');
      expect(tags()).toEqual(before);
      expect(drafts()[0]?.body).not.toContain('Look at the queue.');
    });

    test('in another run for the same commit', async () => {
      expect(ending(await staged({ wrap: failing('do:two') })).decision).toBe('failed');
      const before = tags();
      const inRun = (id: number) => (ports: Ports) => ({
        ...ports,
        event: { ...ports.event, run: { ...ports.event.run, id } },
      });
      expect(ending(await staged({ wrap: inRun(rig.runId + 1) })).decision).toBe('completed');
      expect(tags()).toEqual(before);
      expect(drafts()[0]?.body).toContain(`run=${rig.runId + 1} -->`);
    });

    test('or nothing is deployed', async () => {
      await staged({ wrap: failing('do:two') });
      editedByAPerson();
      rig.rerun();
      const untagging = withPort('releases', (releases) => ({
        updateDraft: async (...update) => ({ ...(await releases.updateDraft(...update)), tag: 'untagged-1f2e' }),
      }));
      const again = await staged({ wrap: untagging });
      expect(ending(again)).toMatchObject({ decision: 'failed', code: 'draft-changed' });
      expect(firstProblem(again).found).toContain('untagged-1f2e');
      expect(again.output).toBe('');
    });
  });

  test('never takes a draft by its text: somebody else may have written it', async () => {
    const first = await staged();
    const [draft] = drafts();
    if (draft === undefined) throw new Error('there is a draft');
    draft.assets = draft.assets.filter(({ name }) => name !== 'candidate.json');
    draft.targetCommitish = 'main';
    rig.github.state.deployments = [];
    expect(ending(await staged()).decision).toBe('completed');
    expect(drafts()).toHaveLength(2);
    expect(first.outputs.values['release-id']).toBe(String(draft.id));
  });

  test('never takes an unfinished draft without our marker, although it has the tag and the commit', async () => {
    await staged();
    const [draft] = drafts();
    if (draft === undefined) throw new Error('there is a draft');
    Object.assign(draft, { assets: [], body: 'Notes that somebody is writing.' });
    rig.github.state.deployments = [];
    expect(ending(await staged()).decision).toBe('completed');
    expect(drafts().map(({ body }) => body?.startsWith('Notes that somebody'))).toEqual([true, false]);
  });
});
