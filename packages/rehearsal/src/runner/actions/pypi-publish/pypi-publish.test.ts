import { rehearse } from '../../testing/rehearse.ts';
import { removeTemporaryFolders } from '../../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

function publish(permissions: string, more = ''): string {
  return `
on: push
permissions: ${permissions}
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: pypa/gh-action-pypi-publish@release/v1
        ${more}
`;
}

const files = { 'dist/shop-1.0.0-py3-none-any.whl': 'wheel', 'dist/shop-1.0.0.tar.gz': 'source', 'dist/notes.txt': '' };

test('packages are listed with their digests, and nothing is uploaded', async () => {
  const run = await rehearse(publish('{ id-token: write }'), { files });
  expect(run.conclusion).toBe('success');
  expect(run.log('only').filter((line) => line.includes('sha256:') || line.includes('Not uploaded'))).toEqual([
    'Not uploaded to https://upload.pypi.org/legacy/, where this would have gone as a trusted publisher:',
    expect.stringMatching(/^ {2}shop-1\.0\.0-py3-none-any\.whl sha256:[0-9a-f]{64}$/),
    expect.stringMatching(/^ {2}shop-1\.0\.0\.tar\.gz sha256:[0-9a-f]{64}$/),
  ]);
  expect(run.notRehearsed.join('\n')).toContain('pypa/gh-action-pypi-publish@release/v1: nothing was uploaded');
});

test('a job that may not ask for a token, and has no password, fails as it would on GitHub', async () => {
  const refused = await rehearse(publish('{ contents: read }'), { files });
  expect(refused.conclusion).toBe('failure');
  expect(refused.annotations('only')).toEqual([expect.stringContaining('needs `permissions: { id-token: write }`')]);
  const withPassword = publish(
    '{ contents: read }',
    'with: { password: pypi-made-up, repository-url: "https://test.pypi.org/legacy/" }',
  );
  const run = await rehearse(withPassword, { files });
  expect(run.log('only')).toContain(
    'Not uploaded to https://test.pypi.org/legacy/, where this would have gone with the password:',
  );
});

test('a folder without packages fails the step', async () => {
  const run = await rehearse(publish('{ id-token: write }', 'with: { packages-dir: out/ }'), { files });
  expect(run.annotations('only')).toEqual(["error: There are no Python packages to publish in 'out/'."]);
});
