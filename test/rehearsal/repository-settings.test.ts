import { open, removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const SETTINGS = `teams: { releasers: [robin, mina] }
environments: { production: { teams: [releasers], branches: [main] } }
protected: { branches: [main], tags: ['v*'] }
`;

const WORKFLOW = `on: push
permissions: { contents: write }
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: |
          echo "protected: $GITHUB_REF_PROTECTED"
          git config user.name bot
          git config user.email bot@example.com
          git commit --quiet --allow-empty -m 'chore: release'
          git push origin HEAD:main && exit 1
          git push origin HEAD:refs/tags/v1 && exit 1
          git push origin HEAD:refs/heads/next HEAD:refs/tags/nightly
  deploy:
    environment: production
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
  elsewhere:
    environment: elsewhere
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;

test('teams review, and what is protected is refused to jobs in the words of GitHub', async () => {
  const rehearsal = await open({
    workflow: 'release.yml',
    repo: repository({
      '.github/workflows/release.yml': WORKFLOW,
      '.github/rehearsal.yml': SETTINGS.replace('environments: {', 'environments: { elsewhere: { branches: [next] },'),
    }),
  });
  const logs: string[] = [];
  const errors: string[] = [];
  try {
    expect(rehearsal.reviewed).toEqual(['production']);
    const { conclusion, approvals, jobs } = await rehearsal.run({
      event(event) {
        if (event.type === 'log') logs.push(event.line);
        if (event.type === 'annotation' && event.job === 'elsewhere') errors.push(event.message);
        if (event.type === 'job-waiting')
          void rehearsal.decide({ environments: [event.environment], state: 'approved', comment: '', user: 'mina' });
      },
    });
    expect(jobs.map(({ id, conclusion: ended }) => [id, ended])).toEqual([
      ['elsewhere', 'failure'],
      ['deploy', 'success'],
      ['push', 'success'],
    ]);
    expect(conclusion).toBe('failure');
    expect(approvals).toMatchObject([{ environment: 'production', user: 'mina' }]);
    expect(errors).toEqual([
      'Branch "main" is not allowed to deploy to elsewhere due to environment protection rules.',
      "The deployment was rejected or didn't satisfy other protection rules",
    ]);
    const said = logs.join('\n');
    expect(said).toContain('protected: true');
    expect(said).toContain('GH013: Repository rule violations found for refs/heads/main');
    expect(said).toContain('Changes must be made through a pull request.');
    expect(said).toContain('GH013: Repository rule violations found for refs/tags/v1');
    expect(said).toContain('Cannot create ref due to creations being restricted.');
  } finally {
    await rehearsal.close();
  }
}, 60_000);
