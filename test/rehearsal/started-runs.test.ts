import type { RehearsedRun } from '../../packages/rehearsal/src/rehearse/index.ts';
import { open, removeTemporaryFolders, repository, git, write } from './rehearse.ts';

afterAll(removeTemporaryFolders);

/** Asks the local GitHub, by what every machine of a rehearsal has. */
const call = (method: string, path: string, body: object = {}) =>
  `node -e 'fetch(process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY + ${JSON.stringify(path)}, { method: ${JSON.stringify(method)}, headers: { authorization: "Bearer " + process.env.TOKEN }, body: ${JSON.stringify(JSON.stringify(body))} }).then(async (answer) => { console.log(answer.status, await answer.text()); process.exitCode = answer.ok ? 0 : 1 })'`;

const job = (script: string, more = '') => `runs-on: ubuntu-latest
    env: { TOKEN: "\${{ github.token }}" }
${more === '' ? '' : `    ${more}\n`}    steps:
      - run: ${JSON.stringify(script)}
`;

const dispatches = (inputs: object, workflow = 'deploy.yml') =>
  call('POST', `/actions/workflows/${workflow}/dispatches`, { ref: 'main', inputs });

const DEPLOY = `name: deploy
run-name: deploy to \${{ inputs.where }}
on:
  workflow_dispatch:
    inputs: { where: { type: choice, required: true, options: [staging, production] } }
jobs:
  there:
    ${job('echo "$GITHUB_ACTOR deploys to ${{ inputs.where }}" >> "$GITHUB_STEP_SUMMARY"', 'environment: production')}`;

const release = (script: string, permissions = '{ actions: write, contents: write }') => `name: release
on: push
permissions: ${permissions}
jobs:
  begin:
    ${job(script)}`;

async function rehearsed(files: Readonly<Record<string, string>>, options: Parameters<typeof open>[0] = {}) {
  const workflows = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]);
  const rehearsal = await open({
    repo: repository(Object.fromEntries(workflows)),
    workflow: 'release.yml',
    ...options,
  });
  const told: string[] = [];
  const logs: string[] = [];
  try {
    const result = await rehearsal.run({
      event(event, run: RehearsedRun) {
        if (event.type === 'log') logs.push(event.line);
        if (event.type === 'run-started' || event.type === 'run-completed')
          told.push(`${event.type} ${rehearsal.nameOf(run) ?? 'release'}`);
        if (event.type === 'job-waiting')
          void rehearsal.decide({ environments: [event.environment], state: 'approved', comment: '' });
      },
    });
    return { result, told, logs, state: rehearsal.github.state };
  } finally {
    await rehearsal.close();
  }
}

const runs = ({ result }: Awaited<ReturnType<typeof rehearsed>>) =>
  result.runs.map(({ name, event, conclusion, startedBy }) => [name, event, conclusion, startedBy]);

const SETTINGS = 'environments: { production: { reviewers: [robin] } }\n';

test('a job starts another workflow, which waits for its review, and the rehearsal ends with it', async () => {
  const played = await rehearsed({
    'release.yml': release(dispatches({ where: 'production' })),
    'deploy.yml': DEPLOY,
    '../rehearsal.yml': SETTINGS,
  });
  expect(runs(played)).toEqual([
    ['release', 'push', 'success', null],
    ['deploy', 'workflow_dispatch', 'success', 1],
  ]);
  expect(played.result.runs[1]?.jobs).toMatchObject([
    { id: 'there', summary: 'github-actions[bot] deploys to production' },
  ]);
  expect(played.result.approvals).toMatchObject([{ environment: 'production', user: 'robin' }]);
  expect(played.state.runs[1]).toMatchObject({ title: 'deploy to production', attempts: [{ conclusion: 'success' }] });
  expect(played.told.at(-1)).toBe('run-completed deploy');
});

test('what GitHub refuses is refused in its words, and the rehearsal is red', async () => {
  const played = await rehearsed({ 'release.yml': release(dispatches({ where: 'moon' })), 'deploy.yml': DEPLOY });
  expect(runs(played)).toEqual([['release', 'push', 'failure', null]]);
  expect(played.logs.join('\n')).toContain("Provided value 'moon' for input 'where' not in the list of allowed values");
});

test('a started workflow that cannot be rehearsed fails, and says why', async () => {
  const played = await rehearsed({
    'release.yml': release(dispatches({}, 'windows.yml')),
    'windows.yml':
      'name: windows\non: workflow_dispatch\njobs: { a: { runs-on: windows-latest, steps: [{ run: dir }] } }\n',
  });
  expect(runs(played)).toEqual([
    ['release', 'push', 'success', null],
    ['windows', 'workflow_dispatch', 'failure', 1],
  ]);
  expect(played.result.conclusion).toBe('failure');
  expect(played.result.runs[1]?.refused).toMatchObject([{ code: 'not-rehearsable' }]);
});

test('a workflow that dispatches itself is ended, and the run that was one too many says so', async () => {
  const again = dispatches({}, 'release.yml');
  const played = await rehearsed(
    { 'release.yml': release(again).replace('on: push', 'on: [push, workflow_dispatch]') },
    { maxStarted: 2 },
  );
  expect(runs(played).map(([, , conclusion]) => conclusion)).toEqual(['success', 'success', 'success', 'failure']);
  expect(played.result.runs.at(-1)?.refused).toMatchObject([{ code: 'too-many-runs' }]);
  expect(played.result.conclusion).toBe('failure');
});

test('a repository dispatch and the end of a run start what follows them; three levels deep and no deeper', async () => {
  const follows = (name: string, of: string) => `name: ${name}
on: { workflow_run: { workflows: [${of}], types: [completed] } }
jobs:
  say:
    ${job('echo "after ${{ github.event.workflow_run.name }}: ${{ github.event.workflow_run.conclusion }}" >> "$GITHUB_STEP_SUMMARY"')}`;
  const played = await rehearsed({
    'release.yml': release(call('POST', '/dispatches', { event_type: 'rebuild', client_payload: { of: 'image' } })),
    'rebuild.yml': `name: rebuild
on: { repository_dispatch: { types: [rebuild] } }
jobs:
  say:
    ${job('echo "${{ github.event.action }} ${{ github.event.client_payload.of }}" >> "$GITHUB_STEP_SUMMARY"')}`,
    'b.yml': follows('b', 'release'),
    'c.yml': follows('c', 'b'),
    'd.yml': follows('d', 'c'),
    'e.yml': follows('e', 'd'),
    'f.yml':
      'name: f\non: { workflow_run: { workflows: [release] } }\njobs: { a: { runs-on: windows-latest, steps: [{ run: dir }] } }\n',
  });
  const summaries = Object.fromEntries(played.result.runs.map(({ name, jobs }) => [name, jobs[0]?.summary]));
  expect(summaries).toEqual({
    release: undefined,
    rebuild: 'rebuild image',
    b: 'after release: success',
    c: 'after b: success',
    d: 'after c: success',
  });
  expect(played.result.conclusion).toBe('success');
  expect(played.result.notRehearsed.join('\n')).toContain('.github/workflows/f.yml: it would have followed');
});

test('a job runs another run again once that has ended, and its last attempt counts', async () => {
  const rerun = `id=$(node -e 'fetch(process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY + "/actions/runs?event=repository_dispatch", { headers: { authorization: "Bearer " + process.env.TOKEN } }).then((answer) => answer.json()).then(({ workflow_runs: [run] }) => console.log(run.id))')`;
  const played = await rehearsed({
    'release.yml': `name: release
on: push
permissions: { actions: write, contents: write }
jobs:
  begin:
    ${job(call('POST', '/dispatches', { event_type: 'flaky' }))}`,
    'flaky.yml': `name: flaky
on: { repository_dispatch: { types: [flaky] } }
jobs:
  good:
    ${job('echo "good $GITHUB_RUN_ATTEMPT"')}
  bad:
    ${job('echo "bad $GITHUB_RUN_ATTEMPT"; test "$GITHUB_RUN_ATTEMPT" = 2')}`,
    'again.yml': `name: again
on: { workflow_run: { workflows: [flaky], types: [completed] } }
permissions: { actions: write }
jobs:
  again:
    if: github.event.workflow_run.conclusion == 'failure'
    ${job(`${rerun}\n${call('POST', '/actions/runs/ID/rerun-failed-jobs').replace('ID', '" + process.argv[1] + "')} "$id"`)}`,
  });
  expect(played.told).toContain('run-completed flaky (attempt 2)');
  expect(played.logs.filter((line) => /^(good|bad) \d/.test(line)).sort()).toEqual(['bad 1', 'bad 2', 'good 1']);
  expect(played.result.conclusion).toBe('success');
  const flaky = played.result.runs.filter(({ name }) => name === 'flaky');
  expect(flaky.map(({ attempt, conclusion }) => [attempt, conclusion])).toEqual([
    [1, 'failure'],
    [2, 'success'],
  ]);
});

test('a job cancels the run that it has started', async () => {
  const id =
    '"$(node -e "console.log(require(\'fs\').readFileSync(0, \'utf8\').match(/workflow_run_id\\D+(\\d+)/)[1])")"';
  const begin = call('POST', '/actions/workflows/slow.yml/dispatches', { ref: 'main', return_run_details: true });
  const cancel = call('POST', '/actions/runs/ID/cancel').replace('ID', '" + process.argv[1] + "');
  const played = await rehearsed({
    'release.yml': release(`${begin} | { ${cancel} ${id}; }`),
    'slow.yml':
      'name: slow\non: workflow_dispatch\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: sleep 100 }] } }\n',
  });
  expect(runs(played)).toEqual([
    ['release', 'push', 'success', null],
    ['slow', 'workflow_dispatch', 'cancelled', 1],
  ]);
});

describe('all that a push starts', () => {
  const says = (on: string) => `on: ${on}\njobs: { say: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n`;
  const files = {
    '.github/workflows/any.yml': says('push'),
    '.github/workflows/api.yml': says("{ push: { branches: [main], paths: ['api/**'] } }"),
    '.github/workflows/docs.yml': says("{ push: { paths-ignore: ['api/**'] } }"),
    '.github/workflows/tags.yml': says('{ push: { tags: ["v*"] } }'),
    '.github/workflows/next.yml': says('{ push: { branches: [next] } }'),
  };

  async function started(folder: string): Promise<string[]> {
    const rehearsal = await open({ repo: folder, all: true });
    try {
      const { runs: played } = await rehearsal.run();
      return played.map(({ workflow }) => workflow.replace('.github/workflows/', ''));
    } finally {
      await rehearsal.close();
    }
  }

  test('is what its branch, its files and its message let start', async () => {
    const folder = repository(files);
    write(folder, { 'api/a.txt': 'a' });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'feat: a');
    expect(await started(folder)).toEqual(['any.yml', 'api.yml']);
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'docs: b\n\n[skip ci]');
    await expect(started(folder)).rejects.toThrow('the message of its commit asks to skip it');
  });
});
