import { CANDIDATE, manifest, OTHER, testReport } from '../testing/builders.ts';
import { bundleOf, EvidenceBundle, otherSubject, testReports } from './evidence.ts';

const ABOUT = { candidate: CANDIDATE, manifest: manifest() };
const bundle = () => bundleOf(ABOUT, [testReport()]);

/** What somebody reads who downloads it. */
const read = (change: (document: Json) => void = () => {}) => {
  const document = JSON.parse(JSON.stringify(bundle())) as Json;
  change(document);
  return EvidenceBundle.safeParse(document);
};

interface Json {
  subject: string;
  schema: number;
  statements: { [key: string]: unknown; subject: unknown[]; predicate: Record<string, unknown> }[];
}

describe('evidence', () => {
  test('is an in-toto statement about the candidate and each of its files', () => {
    expect(bundle().statements[0]).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://github.com/OWNER/liftlock/test-report/v1',
      predicate: { suite: 'unit', conclusion: 'passed' },
    });
    expect(bundle().statements[0]?.subject.map(({ name }) => name)).toEqual([
      'candidate.json',
      'api-1.4.0.tgz',
      'RELEASE_NOTES.md',
    ]);
    expect(bundle().statements[0]?.subject[0]?.digest.sha256).toBe(CANDIDATE.slice('sha256:'.length));
    expect(read().success).toBe(true);
  });

  test.each<[string, (document: Json) => void]>([
    ['no subject', ({ statements: [one] }) => one?.subject.splice(0)],
    ['another type', ({ statements: [one] }) => Object.assign(one ?? {}, { _type: 'x' })],
    ['another kind of statement', ({ statements: [one] }) => Object.assign(one ?? {}, { predicateType: 'scan' })],
    ['a newer schema', (document) => Object.assign(document, { schema: 2 })],
    ['a key that nobody knows', ({ statements: [one] }) => Object.assign(one ?? {}, { signedBy: 'me' })],
    ['a report without a conclusion', ({ statements: [one] }) => delete one?.predicate['conclusion']],
    [
      'a conclusion of its own',
      ({ statements: [one] }) => Object.assign(one?.predicate ?? {}, { conclusion: 'mostly' }),
    ],
    [
      'a figure that is none',
      ({ statements: [one] }) => Object.assign(one?.predicate ?? {}, { measures: [{ label: 'x', value: null }] }),
    ],
    ['a suite twice', ({ statements }) => statements.push(...statements)],
  ])('with %s is none', (_, change) => {
    expect(read(change).success).toBe(false);
  });

  test.each<[string, (document: Json) => void]>([
    ['the bundle', (document) => Object.assign(document, { subject: OTHER })],
    [
      'a statement',
      ({ statements: [one] }) => Object.assign(one?.subject[0] ?? {}, { digest: { sha256: 'a'.repeat(64) } }),
    ],
    ['a file', ({ statements: [one] }) => Object.assign(one?.subject[1] ?? {}, { digest: { sha256: 'a'.repeat(64) } })],
    ['a file less', ({ statements: [one] }) => one?.subject.pop()],
    ['a file more', ({ statements: [one] }) => one?.subject.push({ name: 'x', digest: { sha256: 'a'.repeat(64) } })],
  ])('is of another candidate where %s is about something else', (_, change) => {
    const { data } = read(change);
    expect(data && otherSubject(data, ABOUT)).toBeDefined();
    expect(otherSubject(bundle(), ABOUT)).toBeUndefined();
  });

  test('gives its reports in order', () => {
    const suites = ['a', 'b', 'c'].map((suite) => testReport({ suite }));
    expect(testReports(bundleOf(ABOUT, suites).statements)).toEqual(suites);
  });
});
