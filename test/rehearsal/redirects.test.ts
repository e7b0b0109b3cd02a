import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { open, removeTemporaryFolders, repository, temporaryFolder } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const WORKFLOW = `on: push
permissions: { contents: write }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: |
          git ls-remote "https://github.com/$GITHUB_REPOSITORY" refs/heads/main
          git ls-remote "https://github.com/$GITHUB_REPOSITORY.git" refs/heads/main
          gh release create v1 --notes 'the first one'
          GH_REPO=other/name NO_PROXY=example.com gh api user
          echo "others: $http_proxy"
`;

test('git and gh find the local GitHub where they would ask github.com', async () => {
  const programs = temporaryFolder();
  const gh = join(programs, 'gh');
  writeFileSync(gh, '#!/bin/sh\necho "gh $* at $GH_HOST of $GH_REPO by $HTTP_PROXY not $NO_PROXY"\n');
  chmodSync(gh, 0o755);
  const rehearsal = await open({
    repo: repository({ '.github/workflows/release.yml': WORKFLOW }),
    workflow: 'release.yml',
    path: [programs, process.env['PATH']].join(delimiter),
  });
  const lines: string[] = [];
  try {
    const { fixture, github } = rehearsal;
    const name = `${fixture.owner}/${fixture.repository}`;
    const { conclusion } = await rehearsal.run({
      event: (event) => (event.type === 'log' ? lines.push(event.line) : undefined),
    });
    expect(conclusion).toBe('success');
    expect(lines.filter((line) => line.startsWith(`${fixture.head}\trefs/heads/main`))).toHaveLength(2);
    expect(lines).toContain(
      `gh release create v1 --notes the first one at github.localhost of ${name} by ${github.origin} not `,
    );
    expect(lines).toContain(`gh api user at github.localhost of other/name by ${github.origin} not `);
    expect(lines).toContain('others: ');
  } finally {
    await rehearsal.close();
  }
}, 60_000);
