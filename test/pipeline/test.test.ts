import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, EvidenceBundle, type Ports, type TestReport, test as testStage, testReports } from '@liftlock/core';
import { type Attempt, Rig } from '../support/pipeline/rig.ts';
import { ending, firstProblem, withConfig } from './support.ts';

const JUNIT = (tests: string) => `<testsuite>${tests}</testsuite>`;

/** Suites that each do something else, and what must come of it. `report` is written by the suite itself. */
const SUITES: readonly {
  readonly name: string;
  readonly commands: string;
  readonly expected: string | undefined;
}[] = [
  { name: 'all is well', commands: write('a', JUNIT('<testcase/><testcase/>')), expected: undefined },
  {
    name: 'no report at all',
    commands: 'echo all done',
    expected: 'it wrote no report: `reports/b.xml` matches nothing',
  },
  {
    name: 'a report from before',
    commands: 'true',
    expected: 'its reports are older than the suite: `reports/c.xml` matches only files that were there before',
  },
  {
    name: 'an empty report',
    commands: ': > reports/d.xml',
    expected: 'its report reports/d.xml is not JUnit XML: line 1: document must contain a root element',
  },
  {
    name: 'a cut-off report',
    commands: write('e', '<testsuite><testcase'),
    expected: 'its report reports/e.xml is not JUnit XML: line 1: unclosed tag: testsuite',
  },
  { name: 'no test in it', commands: write('f', '<testsuites/>'), expected: 'its reports hold no test at all' },
  {
    name: 'all skipped',
    commands: write('g', JUNIT('<testcase><skipped/></testcase>')),
    expected: 'every test was skipped',
  },
  {
    name: 'a failing test',
    commands: `${write('h', JUNIT('<testcase/><testcase name="x"><failure message="1 is not 2"/></testcase>'))}; exit 1`,
    expected: '1 of 2 tests failed',
  },
  {
    name: 'a failing test and exit 0',
    commands: write('i', JUNIT('<testcase><failure/></testcase>')),
    expected: '1 of 1 tests failed',
  },
  {
    name: 'no failing test and exit 3',
    commands: `${write('j', JUNIT('<testcase/>'))}; echo AssertionError: 3 is not 4; exit 3`,
    expected: 'it exited with code 3',
  },
  {
    name: 'entities',
    commands: write('k', `<!DOCTYPE a>${JUNIT('<testcase/>')}`),
    expected: 'its report reports/k.xml is not JUnit XML: it has a document type declaration',
  },
  {
    name: 'many failing tests',
    commands: write('l', JUNIT('<testcase name="y"><failure message="no"/></testcase>'.repeat(12))),
    expected: '12 of 12 tests failed',
  },
  { name: 'hangs', commands: 'sleep 600', expected: 'it was still running after 300ms' },
];

function write(file: string, xml: string): string {
  return `printf '%s' '${xml}' > reports/${file}.xml`;
}

function configuration(): string {
  const suites = SUITES.map(
    ({ name, commands }, index) =>
      `    - { name: ${name}, kind: unit, commands: [${JSON.stringify(commands)}], timeout: ${name === 'hangs' ? '300ms' : '1m'}, reports: { junit: reports/${String.fromCharCode(97 + index)}.xml } }`,
  );
  return `components: [{ name: app, artifacts: ["*"] }]
build: { steps: [{ name: pack, commands: [make] }] }
test:
  suites:
    - { name: before, kind: unit, commands: ["mkdir -p reports", "touch -d 2020-01-01 reports/c.xml"] }
${suites.join('\n')}
    - { name: sees, kind: integration, commands: ["ls $LIFTLOCK_ARTIFACTS", "cat $LIFTLOCK_CONFIG", "echo candidate=$LIFTLOCK_CANDIDATE"] }
environments: [{ name: staging }]
`;
}

describe('test', () => {
  let built: Rig;
  let candidate: string;

  beforeAll(async () => {
    built = await Rig.start();
    candidate = (await built.run(build, {})).outputs.values['candidate'] ?? '';
  });

  afterAll(async () => {
    await built.stop();
  });

  describe('B3: runs every suite, and believes none', () => {
    let attempt: Attempt;
    let few: Attempt;
    let reports: readonly TestReport[];

    beforeAll(async () => {
      const rig = await withConfig(built, configuration);
      attempt = await rig.run(testStage, { candidate }, { job: 'shapes' });
      reports = attempt.result.details['reports'] as readonly TestReport[];
      const suites = 'before, a failing test, many failing tests, no failing test and exit 3, no report at all';
      few = await rig.run(testStage, { candidate, suites }, { job: 'few' });
      await rig.stop();
    });

    test.each(SUITES)('with $name', ({ name, expected }) => {
      const report = reports.find(({ suite }) => suite === name);
      expect({ conclusion: report?.conclusion, reason: report?.reason }).toEqual({
        conclusion: expected === undefined ? 'passed' : 'failed',
        reason: expected,
      });
    });

    test('fails as a whole, with a problem for each suite that failed', () => {
      expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'tests-failed' });
      expect(attempt.result.problems.map(({ where }) => where)).toEqual(
        SUITES.flatMap(({ name, expected }) => (expected === undefined ? [] : [name])),
      );
      expect(attempt.outputs.values['passed']).toBe('false');
      expect(few.result.headline).toMatch(/ did not pass 4 of 5 suites\.$/);
    });

    test('annotates every suite that failed, then the failed tests, and says how many GitHub leaves out', () => {
      expect(few.log.errors.map(({ title }) => title)).toEqual([
        'tests-failed: no report at all',
        'tests-failed: a failing test',
        'tests-failed: no failing test and exit 3',
        'tests-failed: many failing tests',
        'a failing test: x',
        ...Array<string>(4).fill('many failing tests: y'),
        'and 8 more',
      ]);
      expect(few.log.errors).toContainEqual({ title: 'a failing test: x', message: '1 is not 2' });
      expect(attempt.log.errors).toHaveLength(10);
    });

    test('shows the last output of a suite that failed, and how to run it', () => {
      const problemOf = (suite: string) => few.result.problems.find(({ where }) => where === suite);
      const red = problemOf('no failing test and exit 3');
      expect(red?.found).toBe(
        'The suite "no failing test and exit 3" failed: it exited with code 3. Its last output:\nAssertionError: 3 is not 4',
      );
      expect(red?.next).toMatch(/^Run `printf .*; exit 3` in a clone of this commit, fix the cause and push: /);
      expect(problemOf('no report at all')?.found).toMatch(/matches nothing\. Its last output:\nall done$/);
      expect(few.log.errors.find(({ title }) => title.endsWith('and exit 3'))?.message).toContain('AssertionError');
      expect(few.outputs.markdown).toContain('AssertionError: 3 is not 4');
      const [name = ''] = readdirSync(built.artifacts.folder).filter((one) => one.includes('-few-'));
      expect(readFileSync(join(built.artifacts.folder, name, 'evidence.json'), 'utf8')).not.toContain('AssertionError');
    });

    test('leaves evidence about this candidate', async () => {
      const [name = ''] = (await built.artifacts.list()).filter((one) => one.includes('-shapes-'));
      expect(name.startsWith(`liftlock-evidence-${candidate.slice(7, 19)}-`)).toBe(true);
      const evidence = EvidenceBundle.parse(
        JSON.parse(readFileSync(join(built.artifacts.folder, name, 'evidence.json'), 'utf8')),
      );
      expect(evidence.subject).toBe(candidate);
      expect(testReports(evidence.statements).map(({ suite }) => suite)).toEqual([
        'before',
        ...SUITES.map(({ name: suite }) => suite),
        'sees',
      ]);
    });

    test('shows the suites the files and the configuration of the candidate', () => {
      expect(attempt.output).toContain('candidate.json\n');
      expect(attempt.output).toMatch(/^api-\d.*\.tgz$/m);
      expect(attempt.output).toContain('"language": "en"');
      expect(attempt.output).toContain(`candidate=${candidate}`);
    });
  });

  test('runs the suites that are named, and refuses names that are none', async () => {
    const one = await built.run(testStage, { candidate, suites: 'web' }, { job: 'web' });
    expect((one.result.details['reports'] as TestReport[]).map(({ suite }) => suite)).toEqual(['web']);
    const unknown = await built.run(testStage, { candidate, suites: 'web, wbe' });
    expect(ending(unknown)).toMatchObject({ decision: 'errored', code: 'input-invalid' });
    expect(firstProblem(unknown)).toMatchObject({
      found: 'There is no suite wbe.',
      expected: 'Names from: api, web, packed service, load, scan.',
    });
  });

  test.each(['', 'latest', 'sha256:', `sha256:${'0'.repeat(63)}`, '***'])(
    'refuses the candidate "%s": GitHub empties outputs that hold a secret',
    async (value) => {
      const attempt = await built.run(testStage, { candidate: value });
      expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'candidate-missing' });
      expect(firstProblem(attempt).where).toBe('input candidate');
      expect(firstProblem(attempt).next).toContain('candidate: "${{ needs.build.outputs.candidate }}"');
    },
  );

  test('says when the run has no such candidate', async () => {
    const attempt = await built.run(testStage, { candidate: `sha256:${'0'.repeat(64)}` });
    expect(ending(attempt)).toMatchObject({ decision: 'errored', code: 'candidate-not-found' });
  });

  describe('T08: refuses a candidate that was changed between the jobs', () => {
    /** Lets somebody change the files after the download. */
    const tampering = (change: (folder: string) => void) => (ports: Ports) => ({
      ...ports,
      artifacts: {
        ...ports.artifacts,
        list: () => ports.artifacts.list(),
        upload: (...args: Parameters<Ports['artifacts']['upload']>) => ports.artifacts.upload(...args),
        download: async (name: string, folder: string) => {
          const there = await ports.artifacts.download(name, folder);
          change(folder);
          return there;
        },
      },
    });

    const file = (pattern: RegExp) => (folder: string) =>
      join(folder, readdirSync(folder).find((name) => pattern.test(name)) ?? '');

    test.each<[string, RegExp]>([
      ['the service', /^api-.*tgz$/],
      ['the pages', /^web-.*tgz$/],
      ['the notes', /^RELEASE_NOTES\.md$/],
      ['the manifest', /^candidate\.json$/],
    ])('in %s: other bytes, one byte more, nothing', async (_, pattern) => {
      const at = file(pattern);
      const changes: ((folder: string) => void)[] = [
        (folder) => writeFileSync(at(folder), 'evil'),
        (folder) => writeFileSync(at(folder), Buffer.concat([readFileSync(at(folder)), Buffer.from(' ')])),
        (folder) => rmSync(at(folder)),
      ];
      for (const change of changes) {
        const attempt = await built.run(testStage, { candidate }, { wrap: tampering(change) });
        expect(ending(attempt)).toEqual({
          decision: 'failed',
          code: 'candidate-tampered',
          problems: ['candidate-tampered'],
        });
        expect(attempt.output).toBe('');
      }
    });

    test('and names every file at once', async () => {
      const change = (folder: string) => {
        for (const name of readdirSync(folder).filter((one) => one.endsWith('.tgz'))) rmSync(join(folder, name));
      };
      const attempt = await built.run(testStage, { candidate }, { wrap: tampering(change) });
      expect(attempt.result.problems.map(({ where }) => where)).toEqual([
        expect.stringMatching(/^api-/),
        expect.stringMatching(/^web-/),
      ]);
    });
  });
});
