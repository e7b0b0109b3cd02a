import { afterCancel, LiftlockError, type Ports, stage } from '@liftlock/core';
import type { Rig } from '../support/pipeline/rig.ts';
import { atLightCandidate, failing, said, SETTINGS, withPort } from './light.ts';
import { ending, ledgerOf } from './support.ts';

describe('the post step', () => {
  let candidate: string;
  let rig: Rig;

  const begin = atLightCandidate();

  beforeEach(async () => {
    ({ rig, candidate } = await begin());
  });

  /** Runs `stage` and then its post step in the same job, as the runner does, whatever became of the main step. */
  async function stagedAndAfter(wrap: (ports: Ports) => Ports, post: (ports: Ports) => Ports = (same) => same) {
    let message = '';
    const withPost = (ports: Ports): Ports => {
      const outputs = Object.assign(Object.create(ports.outputs) as Ports['outputs'], {
        summary: async (markdown: string) => {
          await ports.outputs.summary(markdown);
          message = await afterCancel(post(ports)).catch((error: unknown) =>
            error instanceof LiftlockError ? `errored: ${error.problems[0]?.code}` : String(error),
          );
        },
      });
      return { ...wrap(ports), outputs };
    };
    const attempt = await rig.run(stage, { candidate }, { settings: SETTINGS, wrap: withPost });
    return { attempt, message, said: said(attempt.output) };
  }

  /** The run is cancelled while this step runs. */
  const cancelledIn =
    (step: string) =>
    (ports: Ports): Ports => {
      const cancellation = { requested: false };
      return {
        ...ports,
        cancellation,
        commands: {
          run: async (script) => {
            const end = await ports.commands.run(script);
            if (script.name !== step) return end;
            cancellation.requested = true;
            return { end: 'cancelled', duration: end.duration, tail: '' };
          },
        },
      };
    };

  test('J1: rolls back what a cancelled step had started, and closes its record', async () => {
    const { attempt, message, said: lines } = await stagedAndAfter(cancelledIn('one'));
    expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'cancelled' });
    expect(attempt.result.problems[0]?.state).toContain('rollback of staging runs in the post step');
    expect(lines).toEqual(['do:snapshot', 'do:one', 'undo:one', 'undo:snapshot']);
    expect(message).toContain('staging was rolled back to what was there before');
    expect(ledgerOf(rig, 'staging')).toMatchObject([
      { states: ['in_progress', 'failure'], last: 'Rolled back: the job was stopped before its end' },
    ]);
  });

  test('rolls back what a killed step had started: nothing was said any more', async () => {
    const killed = (ports: Ports): Ports => ({
      ...ports,
      commands: {
        run: (script) => (script.name === 'two' ? Promise.reject(new Error('killed')) : ports.commands.run(script)),
      },
    });
    const { said: lines } = await stagedAndAfter(killed);
    expect(lines).toEqual(['do:snapshot', 'do:one', 'undo:two', 'undo:one', 'undo:snapshot']);
  });

  test('says when a rollback step fails', async () => {
    const { message } = await stagedAndAfter(cancelledIn('one'), failing('undo:one'));
    expect(message).toContain('what runs there is not known');
    expect(ledgerOf(rig, 'staging')[0]?.last).toBe('Not rolled back: the job was stopped before its end');
  });

  test('leaves a success alone whose answer was lost: what is deployed and validated is not undone', async () => {
    const lost = withPort('ledger', (ledger) => ({
      addStatus: async (id, status) => {
        const written = await ledger.addStatus(id, status);
        if (status.state === 'success') throw new Error('the answer was lost');
        return written;
      },
    }));
    const { attempt, message, said: lines } = await stagedAndAfter(lost);
    expect(ending(attempt).decision).toBe('errored');
    expect(attempt.result.problems[0]?.state).toContain('1.4.0 was deployed to staging; whether its record says so');
    expect(message).toBe('Nothing was left unfinished.');
    expect(lines.filter((line) => line.startsWith('undo:'))).toEqual([]);
    expect(ledgerOf(rig, 'staging')).toMatchObject([{ states: ['in_progress', 'success'] }]);
  });

  test('rolls back also when GitHub does not answer, and says what it could not write', async () => {
    const gone = withPort('ledger', () => ({ read: () => Promise.reject(new LiftlockError([])) }));
    const { message, said: lines } = await stagedAndAfter(cancelledIn('one'), gone);
    expect(lines.slice(-2)).toEqual(['undo:one', 'undo:snapshot']);
    expect(message).toContain('errored');
  });

  test.each<[string, (ports: Ports) => Ports]>([
    ['the main step ended well', (ports) => ports],
    ['the main step has rolled back itself', failing('do:two')],
    ['nothing was deployed yet', withPort('ledger', () => ({ createRecord: () => Promise.reject(new Error('no')) }))],
  ])('does nothing when %s', async (_, wrap) => {
    const idle = (ports: Ports): Ports => ({
      ...ports,
      commands: { run: () => Promise.reject(new Error('nothing is to be run')) },
    });
    expect((await stagedAndAfter(wrap, idle)).message).toBe('Nothing was left unfinished.');
  });

  test('does it once: a second post step finds nothing to do', async () => {
    let again = '';
    await stagedAndAfter(cancelledIn('one'), (ports) => ({
      ...ports,
      outputs: {
        output: (name, value) => ports.outputs.output(name, value),
        summary: (markdown) => ports.outputs.summary(markdown),
        state: (name) => ports.outputs.state(name),
        saveState: (name, value) => {
          ports.outputs.saveState(name, value);
          again = value;
        },
      },
    }));
    expect(JSON.parse(again)).toMatchObject({ finished: true });
  });
});
