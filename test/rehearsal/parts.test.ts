import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY, LIFTLOCK_YML } from './library.ts';
import { rehearse, removeTemporaryFolders, repository, temporaryFolder } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const WORKFLOW = '.github/workflows/ship.yaml';
const CHECKOUT = /^ {6}- uses: actions\/checkout@.*\n.*fetch-depth: 0.*\n/m;

/** The library, built on two machines; the last job makes one candidate of it. */
function inParts(parts: string): Record<string, string> {
  const whole = LIBRARY[WORKFLOW] ?? '';
  const [checkout = ''] = CHECKOUT.exec(whole) ?? [];
  const machines = `  parts:
    strategy: { matrix: { part: [${parts}] } }
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
${checkout}      - uses: OWNER/liftlock/actions/build@SHA
        with: { part: "\${{ matrix.part }}" }

`;
  const workflow = whole
    .replace('jobs:\n  build:\n', `jobs:\n${machines}  build:\n    needs: parts\n`)
    .replace(
      '        uses: OWNER/liftlock/actions/build@SHA\n\n',
      (step) => `${step.trimEnd()}\n        with: { merge: true }\n\n`,
    );
  const config = LIFTLOCK_YML.replace('build: { ', 'build: { parts: [x64, arm64], ').replace(
    'words-$LIFTLOCK_VERSION.txt',
    'words-$LIFTLOCK_VERSION-$LIFTLOCK_PART.txt',
  );
  return { ...LIBRARY, [WORKFLOW]: workflow, '.github/liftlock.yml': config };
}

describe('a candidate that the jobs of a matrix build', () => {
  test('is one release with the files of all parts', async () => {
    const kept = join(temporaryFolder(), 'kept');
    const { result } = await rehearse('approved', { repo: repository(inParts('x64, arm64')), keep: kept });
    expect(result.conclusion).toBe('success');
    expect(result.releases).toMatchObject([{ tag: 'v0.1.0', draft: false }]);
    for (const part of ['x64', 'arm64'])
      expect(readFileSync(join(kept, `assets/v0.1.0/words-0.1.0-${part}.txt`), 'utf8')).toBe('one\ntwo\n');
  }, 60_000);

  test('is not made where one of the machines is missing', async () => {
    const { result } = await rehearse('approved', { repo: repository(inParts('x64')) });
    expect(result.conclusion).toBe('failure');
    expect(result.releases).toEqual([]);
    expect(JSON.stringify(result.jobs)).toContain('part-missing');
  }, 60_000);
});
