import { type Digest, digestOf, EVIDENCE_FILE } from '../../candidate/index.ts';
import { LiftlockError } from '../../errors/index.ts';
import { bundleOf, EvidenceBundle, type TestReport } from '../../evidence/index.ts';
import type { Ports } from '../../ports/index.ts';
import { CANDIDATE, manifest, OTHER, testReport, workflowEvent } from '../../testing/builders.ts';
import { collectEvidence } from './collect-evidence.ts';

const PREFIX = `liftlock-evidence-${CANDIDATE.slice(7, 19)}-`;

/** A run whose artifacts hold these texts, and a workspace in memory. */
function run(artifacts: Readonly<Record<string, string>>): { ports: Ports; written: Map<string, string> } {
  const written = new Map<string, string>();
  let folders = 0;
  const ports = {
    event: workflowEvent({ run: { ...workflowEvent().run, attempt: 20 } }),
    artifacts: {
      list: () => Promise.resolve(Object.keys(artifacts)),
      download: (name: string, folder: string) => {
        const text = artifacts[name];
        if (text !== undefined) written.set(`${folder}/evidence.json`, text);
        return Promise.resolve(text !== undefined);
      },
    },
    files: {
      temporaryFolder: () => Promise.resolve(`/temporary/${(folders += 1)}`),
      read: (path: string) => Promise.resolve(written.get(path)),
      write: (path: string, text: string) => {
        written.set(path, text);
        return Promise.resolve();
      },
    },
  } as unknown as Ports;
  return { ports, written };
}

const ABOUT = { candidate: CANDIDATE, manifest: manifest() };

const statement = (reports: readonly TestReport[], candidate: Digest = CANDIDATE) =>
  JSON.stringify(bundleOf({ candidate, manifest: manifest() }, reports));

const passed = (suite: string) => testReport({ suite });
const failed = (suite: string) => testReport({ suite, conclusion: 'failed', reason: 'it exited with code 1' });

/** Name of an artifact, as `test` gives it. */
const artifact = (job: string, attempt: number, content = 'aaaaaaaaaaaa', suites = '0123456789ab') =>
  `${PREFIX}${job}-${suites}-${content}-${attempt}`;

async function conclusions(artifacts: Readonly<Record<string, string>>) {
  const { reports } = await collectEvidence(ABOUT, run(artifacts).ports);
  return reports.map(({ suite, conclusion }) => `${suite} ${conclusion}`);
}

describe('the evidence of a run', () => {
  test('is none when nobody stated anything', async () => {
    expect(await conclusions({})).toEqual([]);
  });

  test('has the reports of every job, by suite', async () => {
    const artifacts = {
      [artifact('unit', 1)]: statement([passed('unit'), passed('lint')]),
      [artifact('e2e', 1)]: statement([failed('e2e')]),
    };
    expect(await conclusions(artifacts)).toEqual(['e2e failed', 'lint passed', 'unit passed']);
  });

  test('leaves out what is about another candidate by its name, and other artifacts', async () => {
    const artifacts = {
      [`liftlock-evidence-${OTHER.slice(7, 19)}-unit-0123456789ab-aaaaaaaaaaaa-1`]: statement([failed('unit')], OTHER),
      coverage: 'x',
    };
    expect(await conclusions(artifacts)).toEqual([]);
  });

  test('counts the last attempt of a job, also the tenth', async () => {
    const artifacts = {
      [artifact('unit', 10)]: statement([passed('unit')]),
      [artifact('unit', 9, 'bbbbbbbbbbbb')]: statement([failed('unit')]),
      [artifact('unit', 1, 'cccccccccccc')]: statement([failed('unit')]),
    };
    expect(await conclusions(artifacts)).toEqual(['unit passed']);
    expect(
      await conclusions({ ...artifacts, [artifact('unit', 11, 'dddddddddddd')]: statement([failed('unit')]) }),
    ).toEqual(['unit failed']);
  });

  test('counts the worse report where two jobs ran the same suite', async () => {
    const linux = { [artifact('linux', 1)]: statement([failed('unit')]) };
    const windows = { [artifact('windows', 1)]: statement([passed('unit')]) };
    expect(await conclusions({ ...linux, ...windows })).toEqual(['unit failed']);
    expect(await conclusions({ ...windows, ...linux })).toEqual(['unit failed']);
  });

  test('counts the worse report where two jobs of a matrix have one key', async () => {
    const artifacts = {
      [artifact('unit', 1, 'aaaaaaaaaaaa')]: statement([failed('unit')]),
      [artifact('unit', 1, 'bbbbbbbbbbbb')]: statement([passed('unit')]),
    };
    expect(await conclusions(artifacts)).toEqual(['unit failed']);
    expect(
      await conclusions({ ...artifacts, [artifact('unit', 2, 'cccccccccccc')]: statement([passed('unit')]) }),
    ).toEqual(['unit passed']);
  });

  test('keeps what other jobs said when one ran again', async () => {
    const artifacts = {
      [artifact('linux', 1)]: statement([failed('unit')]),
      [artifact('windows', 1)]: statement([failed('unit')]),
      [artifact('linux', 2, 'bbbbbbbbbbbb')]: statement([passed('unit')]),
    };
    expect(await conclusions(artifacts)).toEqual(['unit failed']);
  });

  test('leaves out an attempt that the run has not come to: somebody else has written it', async () => {
    const artifacts = {
      [artifact('linux', 1)]: statement([failed('unit')]),
      [artifact('linux', 99)]: statement([passed('unit')]),
    };
    expect(await conclusions(artifacts)).toEqual(['unit failed']);
  });

  test.each([
    ['about another candidate', statement([passed('unit')], OTHER)],
    ['about other files', statement([passed('unit')]).replaceAll('api-1.4.0.tgz', 'api-1.5.0.tgz')],
    ['twice about one suite', statement([passed('unit'), failed('unit')])],
    ['no statement', '{}'],
    ['no JSON', '{'],
    ['nothing', ''],
    ['of a newer schema', statement([]).replace('"schema":1', '"schema":2')],
  ])('is refused when a statement is %s', async (_, text) => {
    const outcome: unknown = await collectEvidence(ABOUT, run({ [artifact('unit', 1)]: text }).ports).catch(
      (error: unknown) => error,
    );
    expect((outcome as LiftlockError).problems).toMatchObject([
      { code: 'candidate-tampered', outcome: 'failed', where: artifact('unit', 1) },
    ]);
  });

  test('is one file, whose bytes do not depend on the order in which GitHub lists artifacts', async () => {
    const entries = Object.entries({
      [artifact('a', 1)]: statement([passed('x')]),
      [artifact('b', 1)]: statement([passed('y')]),
    });
    const { ports, written } = run(Object.fromEntries(entries));
    const one = await collectEvidence(ABOUT, ports);
    const two = await collectEvidence(ABOUT, run(Object.fromEntries(entries.toReversed())).ports);
    expect(two.digest).toBe(one.digest);
    const text = written.get(one.file) ?? '';
    expect(one).toMatchObject({
      digest: digestOf(text),
      size: Buffer.byteLength(text),
      file: expect.stringMatching(new RegExp(`/${EVIDENCE_FILE}$`)),
    });
    expect(EvidenceBundle.parse(JSON.parse(text))).toMatchObject({ subject: CANDIDATE });
  });
});
