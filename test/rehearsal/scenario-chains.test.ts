import { removeTemporaryFolders, repository } from './rehearse.ts';
import { type Played, playText, surprises } from './scenarios.ts';

afterAll(removeTemporaryFolders);

const DISPATCH = `node -e 'fetch(process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY + "/actions/workflows/deploy.yml/dispatches", { method: "POST", headers: { authorization: "Bearer " + process.env.TOKEN }, body: JSON.stringify({ ref: "main" }) }).then(({ ok }) => { process.exitCode = ok ? 0 : 1; })'`;

const RELEASE = `name: release
on: { push: { paths: ['api/**', '.github/**'] } }
permissions: { actions: write }
jobs:
  begin:
    runs-on: ubuntu-latest
    env: { TOKEN: "\${{ github.token }}" }
    steps: [{ run: ${JSON.stringify(DISPATCH)} }]
`;

const DEPLOY = `name: deploy
on: workflow_dispatch
jobs:
  check: { runs-on: ubuntu-latest, steps: [{ run: echo checked >> "$GITHUB_STEP_SUMMARY" }] }
  there:
    needs: check
    environment: production
    runs-on: ubuntu-latest
    steps: [{ run: echo there >> "$GITHUB_STEP_SUMMARY" }]
`;

const GROUPED = `name: grouped
on: push
concurrency: production
jobs: { there: { environment: production, runs-on: ubuntu-latest, steps: [{ run: "true" }] } }
`;

function played(
  workflow: string,
  files: Readonly<Record<string, string>>,
  ...steps: readonly string[]
): Promise<Played> {
  const settings = 'environments: { production: { reviewers: [rita] } }';
  const text = `name: it\n${settings}\nsteps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
  return playText(text, { repo: repository(files), workflow });
}

const story = ({ result }: Played) => [
  ...result.steps.map(({ run, conclusion, jobs }) =>
    `${run ?? '-'} ${conclusion} ${jobs.map(({ id }) => id).join(' ')}`.trim(),
  ),
  ...surprises(result.steps),
];

const WORKFLOWS = { '.github/workflows/release.yml': RELEASE, '.github/workflows/deploy.yml': DEPLOY };

test('a run that a job starts belongs to the step, is reviewed in it, and has a number of its own', async () => {
  const it = await played(
    'release.yml',
    WORKFLOWS,
    'push: { branch: main }\n    expect: { conclusion: waiting }',
    'review: { run: 2 }\n    approve: [production]',
    'rerun: { run: 2, job: there }\n    as: rita\n    approve: [production]',
    'commit: { branch: main, message: "docs: more", write: { README.md: x } }',
    'push: { branch: main }\n    expect: { conclusion: skipped }',
    'commit: { branch: main, message: "feat: more\\n\\n[skip ci]", write: { api/a.txt: x } }',
    'push: { branch: main }\n    expect: { conclusion: skipped }',
  );
  expect(story(it)).toEqual([
    '1 waiting begin check',
    '2 success check there',
    '2 success check there',
    '- success',
    '- skipped',
    '- success',
    '- skipped',
  ]);
  // What the re-run of one job did not repeat is not told again.
  expect(it.result.steps[2]?.summaries).toMatchObject([{ job: 'there' }]);
}, 60_000);

test('a run waits for the one that has its concurrency group, and goes on when that ends', async () => {
  const it = await played(
    'grouped.yml',
    { '.github/workflows/grouped.yml': GROUPED },
    'push: { branch: main }\n    expect: { conclusion: waiting }',
    'commit: { branch: main, message: "fix: more" }',
    'push: { branch: main }\n    expect: { conclusion: waiting }',
    'review: { run: 1 }\n    approve: [production]',
    'review: { run: 2 }\n    approve: [production]',
  );
  expect(story(it)).toEqual(['1 waiting', '- success', '2 waiting', '1 success there', '2 success there']);
}, 60_000);
