import { build, type DeploymentPayload, digestOf, type Ports, stage } from '@liftlock/core';
import type { Rig, StageOptions } from '../support/pipeline/rig.ts';
import { atLightCandidate, builtCandidate, failing, LIGHT, said, SETTINGS, withPort } from './light.ts';
import { commit, ending, firstProblem, ledgerOf, tag } from './support.ts';

describe('stage', () => {
  let candidate: string;
  let rig: Rig;

  const begin = atLightCandidate();

  beforeEach(async () => {
    ({ rig, candidate } = await begin());
  });

  const staged = (options: StageOptions = {}) => rig.run(stage, { candidate }, { settings: SETTINGS, ...options });
  const writes = () => rig.github.api.writes;
  const drafts = () => rig.github.state.releases.filter(({ draft }) => draft);

  test('keeps the candidate in a draft, deploys it, and writes the brief', async () => {
    const attempt = await staged();
    expect(ending(attempt)).toEqual({ decision: 'completed', code: 'done', problems: [] });
    expect(said(attempt.output)).toEqual(['do:snapshot', 'do:one', 'do:two', 'check:healthy']);
    expect(ledgerOf(rig, 'staging')).toMatchObject([{ states: ['in_progress', 'success'] }]);
    expect(ledgerOf(rig, 'production')).toEqual([]);
    expect(drafts().map(({ assets }) => assets.map(({ name }) => name))).toEqual([
      ['app.txt', 'RELEASE_NOTES.md', 'evidence.json', 'candidate.json'],
    ]);
    expect(attempt.outputs.markdown).toContain('### production nothing → ');
    expect(attempt.outputs.markdown).toContain(candidate);
    expect(rig.tags()).not.toContain(attempt.outputs.values['version']);
  });

  test('tells candidates of one version apart', async () => {
    await staged();
    commit(rig, 'fix: one thing more', { 'more.txt': 'more' });
    const second = await builtCandidate(rig);
    const attempt = await rig.run(stage, { candidate: second }, { settings: SETTINGS });
    const name = `1.4.0 · ${second.slice('sha256:'.length).slice(0, 7)}`;
    expect(attempt.result.headline).toBe(`${name} is live in staging.`);
    expect(attempt.outputs.markdown).toContain(`### production nothing → ${name}\n`);
    expect(attempt.outputs.markdown).toContain('**Retires:** `1.4.0 (');
  });

  test('does nothing when it is run again, and says so', async () => {
    await staged();
    const before = { writes: writes(), ledger: ledgerOf(rig, 'staging') };
    const again = await staged();
    expect(ending(again)).toMatchObject({ decision: 'completed', code: 'done' });
    expect(again.result.headline).toContain('is already live in staging; nothing was written');
    expect(said(again.output)).toEqual([]);
    expect({ writes: writes(), ledger: ledgerOf(rig, 'staging') }).toEqual(before);
  });

  describe('before anything is written', () => {
    /** Nothing at all happened: no call that writes, no command, no record. */
    async function held(options: StageOptions, code: string) {
      const before = writes();
      const attempt = await staged(options);
      expect(ending(attempt)).toMatchObject({ decision: 'held', code });
      expect(firstProblem(attempt).state).toBe('Nothing was written to GitHub and nothing was deployed.');
      expect({ writes: writes(), output: attempt.output }).toEqual({ writes: before, output: '' });
      return attempt;
    }

    test.each<[string, Record<string, string>, string]>([
      ['a variable is not set', { TOKEN: 'x' }, 'URL: ${{ vars.URL }}'],
      ['a secret is not set', { URL: 'x' }, 'TOKEN: ${{ secrets.TOKEN }}'],
      [
        'a secret is empty, as GitHub makes it when it does not exist',
        { URL: 'x', TOKEN: '' },
        'TOKEN: ${{ secrets.TOKEN }}',
      ],
    ])('holds when %s', async (_, settings, line) => {
      expect(firstProblem(await held({ settings }, 'missing-setting')).next).toContain(line);
    });

    test.each(['pull_request_target', 'issue_comment', 'workflow_run', 'pull_request'])(
      'holds for a run that %s started',
      async (event) => {
        await held({ event }, 'untrusted-event');
      },
    );

    test('holds for a checkout of another commit', async () => {
      const wrap = (ports: Ports) => ({
        ...ports,
        checkout: { ...ports.checkout, head: () => Promise.resolve('f'.repeat(40)) },
      });
      await held({ wrap }, 'wrong-checkout');
    });

    test('holds for a configuration that was changed after the checkout', async () => {
      const wrap = (ports: Ports): Ports => ({
        ...ports,
        files: {
          ...ports.files,
          read: async (path) => (path === '.github/liftlock.yml' ? `${LIGHT}# changed\n` : ports.files.read(path)),
        },
      });
      await held({ wrap }, 'wrong-checkout');
    });

    test('holds when somebody else has the tag', async () => {
      tag(rig, (await builtTag()) ?? '', `${rig.sample.head}~1`);
      const problem = firstProblem(await held({}, 'version-taken'));
      expect(problem.next).toContain('Re-run all jobs of run');
    });

    test('shows every reason at once', async () => {
      const attempt = await held({ settings: {}, event: 'issue_comment' }, 'untrusted-event');
      expect(ending(attempt).problems).toEqual(['untrusted-event', 'missing-setting']);
      expect(attempt.outputs.markdown).toContain('missing-setting');
    });

    test('J5: holds another build of a commit that is staged', async () => {
      commit(rig, 'fix: build from the clock', { '.github/liftlock.yml': LIGHT.replace('printf app', 'date +%N') });
      const [first, second] = [await builtCandidate(rig), await builtCandidate(rig)];
      expect(first).not.toBe(second);
      expect(ending(await rig.run(stage, { candidate: first }, { settings: SETTINGS })).decision).toBe('completed');
      const attempt = await rig.run(stage, { candidate: second }, { settings: SETTINGS });
      expect(ending(attempt)).toMatchObject({ decision: 'held', code: 'rebuilt' });
    });

    test('skips a candidate that a newer one has overtaken', async () => {
      commit(rig, 'fix: something newer', { 'newer.txt': 'newer' });
      const newer = await builtCandidate(rig);
      expect(ending(await rig.run(stage, { candidate: newer }, { settings: SETTINGS })).decision).toBe('completed');
      const before = writes();
      expect(ending(await staged())).toEqual({ decision: 'skipped', code: 'overtaken', problems: [] });
      expect(writes()).toBe(before);
    });

    test('B11: refuses evidence about another candidate', async () => {
      const wrap = (ports: Ports): Ports => {
        const name = `liftlock-evidence-${candidate.slice(7, 19)}-forged-1`;
        const statement = { schema: 1, subject: digestOf('another'), statements: [] };
        return {
          ...ports,
          artifacts: {
            upload: () => Promise.resolve(),
            list: () => Promise.resolve([name]),
            download: async (wanted, folder) => {
              if (wanted !== name) return ports.artifacts.download(wanted, folder);
              await ports.files.write(`${folder}/evidence.json`, JSON.stringify(statement));
              return true;
            },
          },
        };
      };
      expect(ending(await staged({ wrap }))).toMatchObject({ decision: 'failed', code: 'candidate-tampered' });
    });
  });

  async function builtTag() {
    return (await rig.run(build, {})).outputs.values['tag'];
  }

  describe('when the deploy fails', () => {
    test('rolls back what was started, the last first, and says what is there', async () => {
      const attempt = await staged({ wrap: failing('do:two') });
      expect(ending(attempt)).toEqual({ decision: 'failed', code: 'deploy-failed', problems: ['deploy-failed'] });
      expect(said(attempt.output)).toEqual([
        'do:snapshot',
        'do:one',
        'do:two',
        'undo:two',
        'undo:one',
        'undo:snapshot',
      ]);
      expect(firstProblem(attempt)).toMatchObject({
        where: 'two',
        found: expect.stringContaining('exited with code 9. Its last output:\ndo:two'),
        state:
          'staging was rolled back to what was there before. Nothing was published, and no later environment was touched.',
      });
      expect(ledgerOf(rig, 'staging')).toMatchObject([
        { states: ['in_progress', 'failure'], last: 'Rolled back: step "two" failed' },
      ]);
      expect(ledgerOf(rig, 'production')).toEqual([]);
    });

    test('leaves alone what was not started', async () => {
      const attempt = await staged({ wrap: failing('do:snapshot') });
      expect(said(attempt.output)).toEqual(['do:snapshot', 'undo:snapshot']);
    });

    test('tries every rollback step, also after one that failed, and then knows nothing', async () => {
      const wrap = (ports: Ports) => failing('undo:two')(failing('do:two')(ports));
      const attempt = await staged({ wrap });
      expect(said(attempt.output).slice(-3)).toEqual(['undo:two', 'undo:one', 'undo:snapshot']);
      expect(firstProblem(attempt).state).toContain('what runs there is not known');
      expect(ledgerOf(rig, 'staging')[0]?.last).toBe('Not rolled back: step "two" failed');
    });

    test('goes on from a clean record when it is run again', async () => {
      await staged({ wrap: failing('do:two') });
      rig.rerun();
      expect(ending(await staged()).decision).toBe('completed');
      expect(ledgerOf(rig, 'staging').map(({ states }) => states.at(-1))).toEqual(['failure', 'success']);
      expect(drafts()).toHaveLength(1);
    });

    test('stops a step that hangs, and rolls back', async () => {
      const wrap = (ports: Ports): Ports => ({
        ...ports,
        commands: {
          run: (script) =>
            ports.commands.run(script.name === 'one' ? { ...script, commands: ['sleep 600'], timeout: 200 } : script),
        },
      });
      const attempt = await staged({ wrap });
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'deploy-timed-out' });
      expect(ledgerOf(rig, 'staging')[0]?.last).toBe('Rolled back: step "one" timed out');
    });

    test('B10: gives up on a service that never gets healthy, and rolls back', async () => {
      const attempt = await staged({ wrap: failing('check:healthy') });
      expect(ending(attempt)).toEqual({
        decision: 'failed',
        code: 'validation-failed',
        problems: ['validation-failed'],
      });
      const lines = said(attempt.output);
      // Once while it may still be starting, and once after.
      expect(lines.filter((line) => line === 'check:healthy')).toHaveLength(2);
      expect(lines.slice(-3)).toEqual(['undo:two', 'undo:one', 'undo:snapshot']);
      expect(ledgerOf(rig, 'staging')[0]?.last).toBe('Rolled back: validation "healthy" failed');
    });

    test('gives the commands what the environment declares, and nothing else of the job', async () => {
      const wrap = (ports: Ports): Ports => ({
        ...ports,
        settings: { get: (name) => ({ ...SETTINGS, UNDECLARED: 'secret' })[name] },
        commands: {
          run: (script) => ports.commands.run(script.name === 'one' ? { ...script, commands: ['env'] } : script),
        },
      });
      const { output } = await staged({ wrap });
      const names = output.split('\n').map((line) => line.split('=')[0]);
      expect(output).toContain('URL=https://shop.example\n');
      expect(output).toContain('LIFTLOCK_ENVIRONMENT=staging\n');
      expect(output).toContain(`LIFTLOCK_CANDIDATE=${candidate}\n`);
      expect(names).not.toContain('UNDECLARED');
      expect(names.filter((name) => /^(GITHUB_|INPUT_|ACTIONS_|npm_|JEST|NODE_)/.test(name ?? ''))).toEqual([]);
    });
  });

  describe('in a private repository, with a job that may not', () => {
    beforeEach(() => {
      Object.assign(rig.github.state.repository, { private: true });
    });

    test.each([
      ['see deployments', { contents: 'write', actions: 'read' }, 'deployments: read'],
      ['write deployments', { contents: 'write', deployments: 'read', actions: 'read' }, 'deployments: write'],
      ['write contents', { contents: 'read', deployments: 'write', actions: 'read' }, 'contents: write'],
    ] as const)('%s, names the permission and the whole line', async (_, permissions, missing) => {
      const attempt = await staged({ permissions });
      expect(ending(attempt)).toEqual({
        decision: 'errored',
        code: 'permission-missing',
        problems: ['permission-missing'],
      });
      expect(firstProblem(attempt).expected).toContain(missing);
      expect(firstProblem(attempt).next).toContain(
        'permissions: { contents: write, deployments: write, actions: read }',
      );
      expect(said(attempt.output)).toEqual([]);
      expect(JSON.stringify(attempt.result)).not.toMatch(/gh[a-z]_|authorization/i);
    });
  });

  describe('with somebody else in the environment', () => {
    /** A record of another run, made just before our own. */
    const rivalOf = (run: number) =>
      withPort('ledger', (ledger) => ({
        createRecord: async (sha, production, payload) => {
          await ledger.createRecord(sha, production, {
            ...payload,
            version: '9.9.9',
            run: { ...payload.run, id: run, job_id: null },
          } as DeploymentPayload);
          return ledger.createRecord(sha, production, payload);
        },
      }));
    const otherRun = () =>
      rig.github.createRun({
        workflow: { path: rig.sample.workflow, name: 'release' },
        event: { name: 'push', payload: {} },
        ref: `refs/heads/${rig.sample.branch}`,
        sha: rig.sample.head,
        actor: rig.sample.people.actor.login,
      }).id;

    test('J6: waits for nobody: whoever was first goes on, the other closes its record and says who', async () => {
      const run = otherRun();
      const attempt = await staged({ wrap: rivalOf(run) });
      expect(ending(attempt)).toEqual({ decision: 'held', code: 'lost-race', problems: ['lost-race'] });
      expect(firstProblem(attempt).found).toContain(`Run ${run} is deploying 9.9.9 to staging right now`);
      expect(said(attempt.output)).toEqual([]);
      expect(ledgerOf(rig, 'staging').map(({ states }) => states)).toEqual([[], ['inactive']]);
    });

    test('closes the record of a run that has ended, and goes on', async () => {
      const run = otherRun();
      rig.github.completeRun(run, 'failure');
      expect(ending(await staged({ wrap: rivalOf(run) })).decision).toBe('completed');
      expect(ledgerOf(rig, 'staging').map(({ states }) => states.at(-1))).toEqual(['error', 'success']);
    });

    test('closes the record of a run that nobody knows any more', async () => {
      expect(ending(await staged({ wrap: rivalOf(4_242_424) })).decision).toBe('completed');
    });
  });
});
