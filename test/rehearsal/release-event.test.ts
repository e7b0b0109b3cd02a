import { rehearse, removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

test('a release that starts a workflow is there for it, and takes its assets', async () => {
  const repo = repository({
    '.github/workflows/assets.yml': `on: { release: { types: [published] } }
permissions: { contents: write }
jobs:
  upload:
    runs-on: ubuntu-latest
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          UPLOAD: \${{ github.api_url }}/repos/\${{ github.repository }}/releases/\${{ github.event.release.id }}
        run: |
          test "$GITHUB_REF" = refs/tags/v1.0.0
          curl -sf -H "authorization: token $GH_TOKEN" "$UPLOAD" > release.json
          grep -q '"tag_name": *"v1.0.0"' release.json
`,
  });
  const { result } = await rehearse('approved', { repo });
  expect(result.conclusion).toBe('success');
  expect(result.releases).toMatchObject([{ tag: 'v1.0.0', draft: false }]);
  expect(result.api).toMatchObject({ others: { calls: 1 } });
});
