import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LIBRARY, LIFTLOCK_YML } from './library.ts';
import {
  explain,
  git,
  leftFolders,
  type Options,
  open,
  rehearse,
  removeTemporaryFolders,
  repository,
  temporaryFolder,
  write,
} from './rehearse.ts';

afterAll(removeTemporaryFolders);

/** Every file of a folder, git's own included, with its time and the digest of its bytes. */
function everything(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${file} ${statSync(file).mtimeMs} ${digest}`;
    })
    .sort();
}

describe("a rehearsal of somebody's own repository", () => {
  test('releases a library with an eight-line configuration, and does not touch the repository', async () => {
    const folder = repository(LIBRARY);
    write(folder, { 'lib/two.txt': 'not committed\n', 'notes.txt': 'mine\n' });
    const before = everything(folder);
    const kept = join(temporaryFolder(), 'kept');
    const { result } = await rehearse('approved', { repo: join(folder, 'lib'), keep: kept });
    expect(result.conclusion).toBe('success');
    expect(result.releases).toMatchObject([{ tag: 'v0.1.0', draft: false }]);
    expect(readFileSync(join(kept, 'assets/v0.1.0/words-0.1.0.txt'), 'utf8')).toBe('one\ntwo\n');
    expect(result.environments.map(({ live }) => live?.version)).toEqual(['0.1.0', '0.1.0']);
    expect(result.approvals).toMatchObject([{ environment: 'production', user: 'rehearsal-reviewer' }]);
    expect(result.notRehearsed.join('\n')).toContain('uncommitted changes: 2 files');
    expect(result.notRehearsed.join('\n')).toContain('the rules of staging, production come from the configuration');
    expect(everything(folder)).toEqual(before);
  }, 60_000);

  test('asks as many people as the configuration does', async () => {
    const two = LIFTLOCK_YML.replace('release: true', 'release: true, approvals: { count: 2 }');
    const rehearsal = await open({ repo: repository({ ...LIBRARY, '.github/liftlock.yml': two }) });
    const { environments } = rehearsal.github.state;
    await rehearsal.close();
    expect(environments.map(({ reviewers }) => reviewers)).toEqual([
      [],
      ['rehearsal-reviewer', 'rehearsal-reviewer-2'],
    ]);
  });

  test('asks nobody where people approve by starting the promotion, and knows those who may', async () => {
    const dispatch = 'release: true, approvals: { by: dispatch, people: [mina-berg, robin-vale] }';
    const config = LIFTLOCK_YML.replace('release: true', dispatch);
    const rehearsal = await open({ repo: repository({ ...LIBRARY, '.github/liftlock.yml': config }) });
    const { environments } = rehearsal.github.state;
    const logins = rehearsal.fixture.users.map(({ login }) => login);
    await rehearsal.close();
    expect(environments.map(({ reviewers }) => reviewers)).toEqual([[], []]);
    expect(logins).toEqual(['rehearsal-actor', 'mina-berg', 'robin-vale']);
  });

  test('makes up what is required, and takes what is handed over', async () => {
    const requires = 'requires: { variables: [API_URL, REGION], secrets: [TOKEN, KEY] }';
    const config = LIFTLOCK_YML.replace('name: staging', `name: staging, ${requires}`);
    const rehearsal = await open({
      repo: repository({ ...LIBRARY, '.github/liftlock.yml': config }),
      given: { secrets: { TOKEN: 'real' }, variables: { REGION: 'north' } },
    });
    const staging = rehearsal.github.state.environments[0];
    const notes = rehearsal.fixture.notRehearsed;
    await rehearsal.close();
    expect(staging?.variables).toEqual({ API_URL: 'https://api-url.rehearsal.invalid', REGION: 'north' });
    expect(staging?.secrets).toEqual({ TOKEN: 'real', KEY: 'rehearsal-secret-key' });
    expect(notes).toContain('settings: API_URL, KEY had made-up values, or those of `.github/rehearsal.yml`');
  });

  test("takes the name of the repository from origin's address, and nothing else", async () => {
    const folder = repository(LIBRARY);
    git(folder, 'remote', 'add', 'origin', 'git@github.com:acme/words.git');
    const rehearsal = await open({ repo: folder });
    const { owner, repository: name, gitDir } = rehearsal.fixture;
    expect([owner, name, git(gitDir, 'remote')]).toEqual(['acme', 'words', '']);
    await rehearsal.close();
  });

  test('shows that a job may not do what it has no permission for', async () => {
    const workflow = (LIBRARY['.github/workflows/ship.yaml'] ?? '').replaceAll(
      'deployments: write',
      'deployments: read',
    );
    const { result, events } = await rehearse('approved', {
      repo: repository({ ...LIBRARY, '.github/workflows/ship.yaml': workflow }),
    });
    expect(result.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toContain('stage: failure');
    const said = events.flatMap((event) => (event.type === 'annotation' ? [event.message] : [])).join('\n');
    expect(said).toContain('deployments: write');
    expect(result.releases.filter(({ draft }) => !draft)).toEqual([]);
  }, 60_000);
});

/** With a `git` in front of the real one that does something first. */
async function withGit<T>(first: string, run: () => Promise<T>): Promise<T> {
  const path = process.env['PATH'] ?? '';
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${first}\nPATH='${path}' exec git "$@"\n`, { mode: 0o755 });
  process.env['PATH'] = `${folder}:${path}`;
  try {
    return await run();
  } finally {
    process.env['PATH'] = path;
  }
}

describe('the workflow to rehearse', () => {
  const chosen = async (files: Readonly<Record<string, string>>, branch = 'main') => {
    const folder = repository({ ...LIBRARY, ...files });
    if (branch !== 'main') git(folder, 'switch', '--quiet', '--create', branch);
    const rehearsal = await open({ repo: folder });
    await rehearsal.close();
    return rehearsal.workflow;
  };
  const release = LIBRARY['.github/workflows/ship.yaml'] ?? '';

  test('is not one that only plans, or that somebody starts by hand', async () => {
    const helpers = {
      '.github/workflows/plan.yml':
        'on: pull_request\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/liftlock@v1 }] } }\n',
      '.github/workflows/redeploy.yml': release.replace(/\n {2}push: .*\n/, '\n  workflow_dispatch:\n'),
    };
    expect(helpers['.github/workflows/redeploy.yml']).toContain('workflow_dispatch:');
    expect(await chosen(helpers)).toBe('.github/workflows/ship.yaml');
  });

  test('is the one that a push to this branch starts', async () => {
    const maintenance = release.replace('branches: [main]', 'branches: [1.x]');
    expect(await chosen({ '.github/workflows/maintenance.yml': maintenance }, '1.x')).toBe(
      '.github/workflows/maintenance.yml',
    );
  });
});

describe("the suite's own repository, whose workflow uses ./actions", () => {
  /** Its workflow and its bundles, and a configuration whose commands are quick. */
  function ownRepository(): string {
    const folder = temporaryFolder();
    git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet');
    const own = ['action.yml', 'actions', 'dist', '.github/workflows', '.github/propose-changelog.cjs'];
    for (const path of own) {
      cpSync(resolve(path), join(folder, path), { recursive: true });
    }
    const { '.github/workflows/ship.yaml': _, '.github/workflows/other.yml': __, ...library } = LIBRARY;
    write(folder, library);
    git(folder, 'add', '--all', '--force');
    git(folder, 'commit', '--quiet', '--message', 'feat: begin');
    return folder;
  }

  test('is rehearsed from its own workflow', async () => {
    const { result, events } = await rehearse('approved', { repo: ownRepository() });
    expect(result.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
      'build: success',
      'attest: success',
      'test: success',
      'stage: success',
      'promote: success',
      'changelog: success',
    ]);
    const said = events.flatMap((event) => (event.type === 'log' ? [event.line] : [])).join('\n');
    expect(said).toMatch(/CHANGELOG\.md: added v0\.1\.0\.[^]*#1 has the new section\./);
    expect(result.releases).toMatchObject([{ tag: 'v0.1.0', draft: false }]);
  }, 60_000);
});

test('a repository that belongs to another user can be rehearsed', async () => {
  const folder = repository(LIBRARY);
  await withGit('export GIT_TEST_ASSUME_DIFFERENT_OWNER=1', async () => (await open({ repo: folder })).close());
});

describe('before anything runs, a rehearsal refuses', () => {
  const opened = (options: Options) =>
    open(options).then(
      async (rehearsal) => {
        await rehearsal.close();
        return ['nothing'];
      },
      (error: Error & { problems?: readonly { code: string; found: string }[] }) =>
        (error.problems ?? [{ code: error.message, found: '' }]).map(({ code, found }) => `${code}: ${found}`),
    );
  const changed = (files: Readonly<Record<string, string>>) => repository({ ...LIBRARY, ...files });

  test('a folder that is no repository', async () => {
    expect(await opened({ repo: temporaryFolder() })).toEqual([expect.stringContaining('not-a-repository')]);
  });

  test('a folder that is not there', async () => {
    expect(await opened({ repo: join(temporaryFolder(), 'gone') })).toEqual([
      expect.stringContaining('not-a-repository'),
    ]);
  });

  test('a bare repository', async () => {
    const bare = join(temporaryFolder(), 'bare.git');
    git(repository(LIBRARY), 'clone', '--quiet', '--bare', '.', bare);
    expect(await opened({ repo: bare })).toEqual([expect.stringContaining('bare-repository')]);
  });

  test('a repository that git does not trust', async () => {
    const folder = repository(LIBRARY);
    const problems = await withGit('export GIT_TEST_ASSUME_DIFFERENT_OWNER=1; unset GIT_CONFIG_COUNT', () =>
      opened({ repo: folder }),
    );
    expect(problems).toEqual([expect.stringContaining('repository-not-trusted')]);
  });

  test('a repository without a commit', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet');
    expect(await opened({ repo: folder })).toEqual([expect.stringContaining('no-commits')]);
  });

  test('a shallow clone', async () => {
    const origin = repository(LIBRARY);
    git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'fix: more');
    const clone = join(temporaryFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone);
    expect(await opened({ repo: clone })).toEqual([expect.stringContaining('shallow-clone')]);
  });

  test('a detached HEAD', async () => {
    const folder = repository(LIBRARY);
    git(folder, 'checkout', '--quiet', '--detach');
    expect(await opened({ repo: folder })).toEqual([expect.stringContaining('not-on-a-branch')]);
  });

  test('a repository in which no workflow uses the suite, or sounds like a release', async () => {
    const other = LIBRARY['.github/workflows/other.yml'] ?? '';
    const folder = repository({ '.github/workflows/lint.yml': other, '.github/workflows/other.yml': other });
    expect(await opened({ repo: folder })).toEqual([
      expect.stringContaining('There are .github/workflows/lint.yml, .github/workflows/other.yml.'),
    ]);
  });

  test('to guess between two workflows that release', async () => {
    const folder = changed({ '.github/workflows/again.yml': LIBRARY['.github/workflows/ship.yaml'] ?? '' });
    expect(await opened({ repo: folder })).toEqual([
      'several-workflows: 2 workflows could release this commit: .github/workflows/again.yml, .github/workflows/ship.yaml.',
    ]);
    expect(await opened({ repo: folder, workflow: 'ship.yaml' })).toEqual(['nothing']);
  });

  test('a workflow that is not committed', async () => {
    expect(await opened({ repo: repository(LIBRARY), workflow: 'gone.yml' })).toEqual([
      expect.stringContaining('workflow-missing'),
    ]);
  });

  test('every fault of a workflow at once', async () => {
    const broken =
      'on: push\njobs:\n  a: { runs-on: ubuntu-latest, stepz: [] }\n  b: { runs-onn: ubuntu-latest, steps: [] }\n';
    const problems = await opened({ repo: changed({ '.github/workflows/x.yml': broken }), workflow: 'x.yml' });
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.join('\n')).toContain("Unexpected value 'stepz'");
  });

  test('what it cannot do, by name', async () => {
    const container =
      'on: push\njobs: { a: { runs-on: ubuntu-latest, container: "node:24", steps: [{ run: "true" }] } }\n';
    const problems = await opened({ repo: changed({ '.github/workflows/x.yml': container }), workflow: 'x.yml' });
    expect(problems.join('\n')).toMatch(/not-rehearsable.*container/);
  });

  test('a branch that would not start the workflow', async () => {
    const folder = repository(LIBRARY);
    git(folder, 'switch', '--quiet', '--create', 'topic');
    expect(await opened({ repo: folder })).toEqual([expect.stringContaining('`branches` do not match topic')]);
  });

  test('a configuration that is broken, with every problem', async () => {
    const broken = LIFTLOCK_YML.replace('artifacts', 'artefacts').replace('release: true', 'release: maybe');
    const problems = await opened({ repo: changed({ '.github/liftlock.yml': broken }) });
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.join('\n')).toContain('artefacts');
  });

  test('a configuration that is no YAML', async () => {
    const problems = await opened({ repo: changed({ '.github/liftlock.yml': 'components: [' }) });
    expect(problems.join('\n')).toContain('config-unreadable');
  });

  test('a folder to keep things in that holds something', async () => {
    const folder = temporaryFolder();
    write(folder, { 'mine.txt': 'mine' });
    expect(await opened({ keep: folder })).toEqual([expect.stringContaining('keep-not-empty')]);
    expect(await opened({ keep: join(folder, 'mine.txt') })).toEqual([expect.stringContaining('keep-not-empty')]);
  });

  test('and leaves nothing behind', () => {
    expect(leftFolders()).toEqual([]);
  });
});

describe('a hook or a setting of the repository', () => {
  test('is not run by a rehearsal', async () => {
    const folder = repository(LIBRARY);
    const witness = join(temporaryFolder(), 'ran');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    write(folder, { '.git/evil.sh': `#!/bin/sh\ntouch '${witness}'\n` });
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      write(folder, { [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${witness}'\n` });
    }
    git(folder, 'config', 'core.fsmonitor', join(folder, '.git/evil.sh'));
    git(folder, 'config', 'core.pager', join(folder, '.git/evil.sh'));
    const rehearsal = await open({ repo: folder });
    await rehearsal.close();
    expect(existsSync(witness)).toBe(false);
  });
});

test('our own release would run from build to promote, with nothing refused', async () => {
  const { ok, jobs, needs } = await explain({ repo: resolve('.'), change: { branch: 'main' } });
  expect(ok).toBe(true);
  expect(jobs.map(({ id }) => id)).toEqual(['build', 'attest', 'test', 'stage', 'promote', 'changelog']);
  expect(needs.fetch).toEqual([]);
});
