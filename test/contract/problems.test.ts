import { digestOf, type Problem, LiftlockError, renderProblems } from '@liftlock/core';
import * as candidate from '../../packages/core/src/errors/catalogue/candidate.ts';
import * as config from '../../packages/core/src/errors/catalogue/config.ts';
import * as files from '../../packages/core/src/errors/catalogue/files.ts';
import * as github from '../../packages/core/src/errors/catalogue/github.ts';
import * as repository from '../../packages/core/src/errors/catalogue/repository.ts';
import * as standards from '../../packages/core/src/errors/catalogue/standards.ts';
import * as steps from '../../packages/core/src/errors/catalogue/steps.ts';
import * as version from '../../packages/core/src/errors/catalogue/version.ts';
import * as versionFiles from '../../packages/core/src/errors/catalogue/version-files.ts';

/** One call of every builder, as the code calls it. */
const EXAMPLES: Readonly<Record<string, readonly Problem[]>> = {
  globMatchedNothing: [
    candidate.globMatchedNothing('api', 'dist/*', '.'),
    candidate.globMatchedNothing('api', 'dist/*', 'api'),
    candidate.globMatchedNothing('api', 'dist/*', 'api', 'dist/api.tgz'),
  ],
  emptyArtifact: [candidate.emptyArtifact('dist/a')],
  unusableArtifactName: [candidate.unusableArtifactName('dist/a b', 'GitHub would rename it')],
  collidingArtifactNames: [candidate.collidingArtifactNames('a', ['x/a', 'y/a'])],
  forbiddenArtifact: [candidate.forbiddenArtifact('.npmrc', 'The file holds credentials.')],
  invalidCandidateInput: [candidate.invalidCandidateInput(''), candidate.invalidCandidateInput('latest')],
  invalidEnvironmentInput: [steps.invalidEnvironmentInput(''), steps.invalidEnvironmentInput('x'.repeat(256))],
  candidateNotFound: [candidate.candidateNotFound(digestOf('x'))],
  tampered: [candidate.tampered('a.tgz', 'The file is missing.', `${digestOf('x')}.`)],
  notStaged: [candidate.notStaged('production', ['staging']), candidate.notStaged('production', [])],
  draftGone: [candidate.draftGone(7, '1.4.0')],
  draftChanged: [
    candidate.draftChanged('v1.4.0', { tag: 'untagged-1f2e', draft: true }),
    candidate.draftChanged('v1.4.0', { tag: 'v1.4.0', draft: false }),
  ],
  foreignAsset: [candidate.foreignAsset('extra.exe', 'v1.4.0')],
  publishedElsewhere: [
    candidate.publishedElsewhere('v1.4.0', 'c0ffee', { tag: 'untagged-1', draft: false, commit: undefined }),
    candidate.publishedElsewhere('v1.4.0', 'c0ffee', { tag: 'v1.4.0', draft: false, commit: 'decaf' }),
  ],
  leftoverNotApproved: [candidate.leftoverNotApproved('production', 7, '1.4.0', 100)],
  releaseChanged: [candidate.releaseChanged('v1.4.0', 'it is gone')],
  missingConfig: [
    config.missingConfig('.github/liftlock.yml'),
    config.missingConfig('.github/liftlock.yml', '.github/liftlock.yaml'),
  ],
  emptyConfig: [config.emptyConfig('.github/liftlock.yml')],
  unmetDependency: [config.unmetDependency('web', 'api', '^1.0.0', '2.0.0')],
  unreadableConfig: [config.unreadableConfig('file:1:1', 'A tab.', 'Spaces.')],
  configProblem: [
    config.configProblem({ where: 'file:1:1', path: 'a.b', found: 'x', expected: 'y' }),
    config.configProblem({ where: 'file:1:1', path: '', found: 'x', expected: 'y' }),
  ],
  notSupportedYet: [config.notSupportedYet('file:1:1', 'a.b', 'Leave it out.')],
  missingPermission: [
    github.missingPermission('POST deployments', 'deployments: write'),
    github.missingPermission('POST releases', 'contents: write', true),
  ],
  notFoundOrNoPermission: [github.notFoundOrNoPermission('GET x', 'contents: write')],
  rateLimited: [github.rateLimited('GET x', ''), github.rateLimited('GET x', '2026-11-22T12:00:00.000Z')],
  githubRefused: [github.githubRefused('POST x', 422, 'Validation Failed')],
  githubUnreachable: [github.githubUnreachable('GET x', 'fetch failed')],
  githubUnreadable: [github.githubUnreadable('GET x', 'status 200 with text/html in place of JSON')],
  outcomeUnknown: [github.outcomeUnknown('POST x', 'fetch failed')],
  brokenUpload: [github.brokenUpload('a.tgz', 'starter, 0 bytes', 'uploaded, 3 bytes')],
  recordClosed: [github.recordClosed('production', 7, '1.4.0')],
  ledgerTooNew: [github.ledgerTooNew('production', 7, 'schema 2')],
  lostRace: [github.lostRace('production', 7, '1.4.0', 100)],
  notARepository: [repository.notARepository('the folder')],
  shallowClone: [repository.shallowClone()],
  noCommits: [repository.noCommits('the folder')],
  unknownRef: [repository.unknownRef('nope')],
  gitMissing: [repository.gitMissing()],
  gitFailed: [repository.gitFailed('log', 'fatal: bad object'), repository.gitFailed('log', '')],
  stepFailed: [
    steps.stepFailed('deploy', 'roll out', 'exited with code 2', 'no'),
    steps.stepFailed('build', 'pack', 'exited with code 2', ''),
  ],
  stepTimedOut: [
    steps.stepTimedOut('deploy', 'roll out', '10m', 'waiting'),
    steps.stepTimedOut('deploy', 'roll out', '10m', ''),
  ],
  validationFailed: [
    steps.validationFailed('health', 'It answered 503.', 'Status 200.', { version: '1.4.0', environment: 'staging' }),
  ],
  cancelled: [steps.cancelled('roll out')],
  missingInput: [steps.missingInput('candidate', '""', 'a digest')],
  unknownEnvironment: [steps.unknownEnvironment('prod', ['staging', 'production'])],
  unexpected: [steps.unexpected('the disk is full')],
  testsFailed: [
    steps.testsFailed('unit', '1 of 3 tests failed', 'AssertionError: 3 is not 4', {
      commands: ['npm ci', 'npm test'],
      folder: '.',
    }),
    steps.testsFailed('unit', 'it exited with code 3', '', { commands: ['npm test'], folder: 'packages/api' }),
    steps.testsFailed('unit', 'it exited with code 3', '', {
      commands: Array(21).fill('true') as string[],
      folder: '.',
    }),
  ],
  unknownBase: [
    version.unknownBase('v1', ['v1.0.0']),
    version.unknownBase('v1', []),
    version.unknownBase('v1', [], 'v{version}'),
  ],
  linkRefused: [files.linkRefused('dist/link', 'A glob matches a symbolic link.')],
  nothingBetween: [version.nothingBetween('v2.0.0', 'v1.0.0')],
  unknownComponent: [
    version.unknownComponent('wep', ['api', 'web'], 'web'),
    version.unknownComponent('x', ['api', 'web'], undefined),
    version.unknownComponent('web', [], undefined),
  ],
  versionTaken: [version.versionTaken('v1.4.0')],
  releaseWithoutTag: [version.releaseWithoutTag('v1.4.0', 'c0ffee'), version.releaseWithoutTag('v1.4.0', null)],
  outsideRange: [version.outsideRange('2.0.0', '1.x', '1.x')],
  rangeUnknown: [version.rangeUnknown('old')],
  hotfixTooLarge: [version.hotfixTooLarge('fix', 'minor')],
  invalidReleaseAs: [version.invalidReleaseAs('c0ffee', 'x', null), version.invalidReleaseAs('c0ffee', 'x', '1.0.0')],
  unparsedCommits: [version.unparsedCommits(['c0ffee'])],
  invalidVersionFile: [versionFiles.invalidVersionFile('package.json', '`version`')],
  missingVersionFile: [
    versionFiles.missingVersionFile('package.json'),
    versionFiles.missingVersionFile('packages/*/package.json'),
  ],
  versionFileWithoutOwner: [
    versionFiles.versionFileWithoutOwner('VERSION', []),
    versionFiles.versionFileWithoutOwner('VERSION', ['api', 'web']),
  ],
  repeatedVersionPlace: [versionFiles.repeatedVersionPlace('a/package.json', '*/package.json', 'a/package.json')],
  linkedVersionFile: [versionFiles.linkedVersionFile('package.json')],
  versionFileNotText: [versionFiles.versionFileNotText('logo.png')],
  nonStandardVersion: [standards.nonStandardVersion('1.4.0 does not fit ^2.', 'Change the pattern.')],
  unlistedChanges: [standards.unlistedChanges('perf', ['c0ffee'])],
  undocumentedChanges: [
    standards.undocumentedChanges('feat', ['c0ffee', 'decaf'], 'docs/**', 'v1.3.0'),
    standards.undocumentedChanges('feat', ['c0ffee'], 'docs/**', null),
  ],
  missingMigration: [standards.missingMigration(['c0ffee'])],
  notesIncomplete: [version.notesIncomplete(3, 2)],
};

/** Builders that share a code because they mean the same, seen from two sides. */
const SAME_MEANING: Readonly<Record<string, readonly string[]>> = {
  'input-invalid': ['invalidEnvironmentInput', 'missingInput', 'unknownEnvironment'],
};

const builders = Object.entries({
  ...candidate,
  ...config,
  ...files,
  ...github,
  ...repository,
  ...standards,
  ...steps,
  ...version,
  ...versionFiles,
}).filter(([, member]) => typeof member === 'function');
const all = Object.entries(EXAMPLES).flatMap(([builder, problems]) =>
  problems.map((problem) => ({ builder, problem })),
);

describe('the catalogue of problems', () => {
  test('is known here whole: a new builder has an example', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(builders.map(([name]) => name).sort());
  });

  test.each(all.map(({ builder, problem }, index) => [`${builder} ${index}`, problem] as const))(
    '%s says what was found, what was expected, what is true now, and what to do',
    (_, problem) => {
      expect(problem.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(['held', 'failed', 'errored']).toContain(problem.outcome);
      for (const field of ['found', 'expected', 'state', 'next'] as const) {
        const text = problem[field];
        if (text === undefined && (field === 'expected' || field === 'state')) continue;
        expect({ field, written: (text ?? '').trim().length > 0 }).toEqual({ field, written: true });
        expect(text).not.toMatch(/undefined|\[object|NaN|null\b|\n\s+at /);
      }
      expect(problem.state ?? '.').toMatch(/\.$/);
      expect(problem.next).toMatch(/[.`:]|https:/);
    },
  );

  test.each(all.map(({ builder, problem }, index) => [`${builder} ${index}`, problem] as const))(
    '%s has no path of this machine, no token and no stack',
    (_, problem) => {
      const text = `${JSON.stringify(problem)}\n${renderProblems([problem])}`;
      expect(text).not.toContain(process.cwd());
      expect(text).not.toMatch(/gh[opsur]_\w{10}|authorization|\/home\/|\/Users\/|\/tmp\/|\bat .*:\d+:\d+/);
    },
  );

  test('gives each code one meaning', () => {
    const codes = new Map<string, Set<string>>();
    for (const { builder, problem } of all)
      codes.set(problem.code, (codes.get(problem.code) ?? new Set()).add(builder));
    const shared = Object.fromEntries(
      [...codes].filter(([, names]) => names.size > 1).map(([code, names]) => [code, [...names].sort()]),
    );
    expect(shared).toEqual(SAME_MEANING);
  });

  test('does not repeat a whole output: what git and GitHub say is cut', () => {
    expect(repository.gitFailed('log', 'x'.repeat(100_000)).found.length).toBeLessThanOrEqual(2_000);
    expect(version.invalidReleaseAs('c0ffee', 'x'.repeat(100_000), null).found.length).toBeLessThan(200);
  });
});

describe('problems together', () => {
  const held: Problem = { ...github.lostRace('production', 7, '1.4.0', 100) };
  const failed = candidate.tampered('a', 'b', 'c');
  const errored = steps.unexpected('x');

  test.each([
    [[held], 'held'],
    [[held, failed], 'failed'],
    [[held, failed, errored], 'errored'],
    [[errored, held], 'errored'],
  ] as const)('have the weightiest outcome', (problems, outcome) => {
    expect(new LiftlockError(problems).outcome).toBe(outcome);
  });

  test('are printed one after the other, each with its four sentences', () => {
    expect(renderProblems([failed, { ...held, found: 'first\nsecond' }])).toBe(`candidate-tampered (a) · failed
  found     b
  expected  c
  state     These bytes were not deployed and not published.
  next      ${failed.next}

lost-race (production) · held
  found     first
            second
  expected  One candidate at a time in an environment.
  state     This candidate was not deployed. Its record is closed.
  next      Wait for run 100 to end, then re-run this job.`);
  });
});
