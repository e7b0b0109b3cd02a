import { join } from 'node:path';
import { rehearse, writeFiles } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { inspectWorkflow, type InspectOptions } from './inspect-workflow.ts';
import type { Provisions } from './provisions.ts';

afterAll(removeTemporaryFolders);

const EVENT = { name: 'push', ref: 'refs/heads/main', payload: {} };

async function inspected(content: string, provisions: Provisions = {}, more: Partial<InspectOptions> = {}) {
  const repository = { owner: 'acme', name: 'product' };
  const options = { suite: { root: '/nowhere' }, event: EVENT, repository, provisions, ...more };
  const found = await inspectWorkflow({ path: '.github/workflows/release.yml', content }, options);
  expect(found.errors).toEqual([]);
  return found;
}

async function explained(...given: Parameters<typeof inspected>) {
  const { explained, refused } = await inspected(...given);
  return {
    ...explained,
    refused: refused.map(({ what, remedy }) => `${what}: ${remedy}`),
    jobs: Object.fromEntries(
      explained.jobs.map(({ id, why, steps }) => [id, why ?? steps.map(({ how }) => how).join(' ')]),
    ),
  };
}

const job = (key: string, steps: string, more = '') =>
  `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;

test('every step is run, replaced, fetched, passed over, skipped or refused', async () => {
  const { jobs, fetch } = await explained(
    `on: push\njobs:\n${job(
      'a',
      `- run: x
- uses: actions/checkout@v6
- uses: some/action@v1
- uses: Other/Thing/part@v2
- if: false
  uses: docker://alpine
- uses: docker://alpine`,
    )}`,
    { stubs: { 'other/thing/part': {} } },
  );
  expect(jobs).toEqual({ a: 'run stand-in fetch stub skip refuse' });
  expect(fetch).toEqual(['some/action@v1']);
});

test('what an if that is false by constants excludes is not refused, and neither is what needs it', async () => {
  const docker = '- uses: docker://alpine';
  const { jobs, refused } = await explained(`on: [push, release]
jobs:
${job('never', docker, '    if: ${{ false }}\n')}
${job('after', docker, '    needs: never\n')}
${job('always', '- run: x', '    needs: never\n    if: always()\n')}
${job('event', docker, "    if: github.event_name == 'release' || github.repository == 'other/one'\n")}
${job('failed', '- run: x', '    needs: always\n    if: failure()\n')}
${job('unknown', '- run: x', '    if: github.actor == vars.ADMIN\n')}
`);
  expect(jobs).toEqual({
    never: 'its `if:` is false',
    after: 'it needs never',
    always: 'run',
    event: 'its `if:` is false',
    failed: 'run',
    unknown: 'run',
  });
  expect(refused).toEqual([]);
});

test('a job can be left out, and what it is refused for with it', async () => {
  const content = `on: push\njobs:\n${job('a', '- run: x', '    container: node\n')}${job('b', '- run: x')}`;
  const { refused } = await explained(content);
  expect(refused).toEqual([expect.stringContaining('--skip-job a')]);
  const { jobs, ...rest } = await explained(content, { skipJobs: ['a'] });
  expect([jobs, rest.refused]).toEqual([{ a: '--skip-job', b: 'run' }, []]);
});

test('a job for another system is refused with the line that runs it here', async () => {
  const other = process.platform === 'win32' ? 'macos-latest' : 'windows-latest';
  const content = `on: push\njobs: { a: { runs-on: ${other}, steps: [{ run: x }] } }\n`;
  expect((await explained(content)).refused).toEqual([expect.stringContaining(`--treat-as-this-machine ${other}`)]);
  expect((await explained(content, { machines: [other] })).refused).toEqual([]);
});

test('beside others, a job for another system is left out, and what needs it goes on', async () => {
  const other = process.platform === 'win32' ? 'macos-latest' : 'windows-latest';
  const content = `on: push
jobs:
  mac:
    strategy: { matrix: { arch: [x64, arm64] } }
    runs-on: ${other}
    container: node
    outputs: { file: x }
    steps: [{ uses: docker://alpine }]
  publish:
    needs: mac
    runs-on: ubuntu-latest
    steps:
      - run: echo "> \${{ needs.mac.result }} [\${{ needs.mac.outputs.file }}]"
`;
  const why = `runs-on: ${other} needs another machine than this one`;
  const note = `job mac: left out, since ${why} (\`--treat-as-this-machine ${other}\` runs it here); jobs that need it went on as if it had succeeded, without outputs`;
  const before = await explained(content);
  expect([before.refused, before.jobs]).toEqual([[], { mac: why, publish: 'run' }]);
  const run = await rehearse(content);
  expect(run.log('publish')).toContain('> success []');
  expect(run.notRehearsed).toContain(note);
  expect(run.notRehearsed).not.toContain(expect.stringContaining(`not on ${other}`));
});

test('a repository that is checked out is to be fetched, where its name is known before', async () => {
  const checkout = (repository: string) => `- uses: actions/checkout@v6\n  with: { repository: '${repository}' }`;
  const steps = [
    checkout('acme/product'),
    checkout('${{ github.repository_owner }}/site'),
    checkout('other/tap'),
    checkout('${{ vars.TAP }}'),
  ];
  const { jobs, fetch, unfetched } = await explained(`on: push\njobs:\n${job('a', steps.join('\n'))}`, {
    cloneOf: (name) => (name === 'other/tap' ? '/somewhere' : undefined),
  });
  expect([jobs, fetch]).toEqual([{ a: 'stand-in fetch stand-in stand-in' }, ['acme/site']]);
  expect(unfetched[0]?.message).toMatch(/checks out acme\/site, which is not on this machine/);
});

test('actions that are here are looked into, and what they use is to be fetched, too', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'outer/action.yml': 'name: A\ndescription: A\nruns: { using: composite, steps: [{ uses: deep/er@v3 }] }\n',
    'docker/Dockerfile': 'FROM scratch\n',
    'empty/README.md': 'Nothing\n',
  });
  const provisions: Provisions = {
    find: ({ repository, path }) => (repository === 'some/repo' ? { folder: join(folder, path) } : undefined),
  };
  const { jobs, fetch, refused } = await explained(
    `on: push\njobs:\n${job('a', '- uses: some/repo/outer@v1\n- uses: some/repo/docker@v1\n- uses: some/repo/empty@v1')}`,
    provisions,
  );
  expect(jobs).toEqual({ a: 'fetch refuse refuse' });
  expect(fetch).toEqual(['deep/er@v3']);
  expect(refused).toEqual([
    expect.stringContaining('--stub some/repo/docker`'),
    expect.stringMatching(/^some\/repo\/empty@v1: Correct/),
  ]);
});

test('an action of another repository runs as it is, with its pre and post, and a stub gives its outputs', async () => {
  const folder = temporaryFolder();
  const script = (name: string) =>
    `console.log('> ${name} ' + process.env['INPUT_WHO']); require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'x=${name}\\n')`;
  writeFiles(folder, {
    'package.json': '{}',
    'action.yml':
      'name: A\ndescription: A\ninputs: { who: { default: you } }\nruns: { using: node20, pre: pre.js, main: dist/main.js, post: post.js }\n',
    'pre.js': script('pre'),
    'dist/main.js': script('main'),
    'post.js': script('post'),
  });
  const content = `on: push\njobs:\n${job(
    'a',
    `- id: one
  uses: some/action@v1
- id: two
  uses: Acme/Scan@v9
- run: |
    echo "> \${{ steps.one.outputs.x }} \${{ steps.two.outputs.score }} $GITHUB_ACTION_REPOSITORY"`,
  )}`;
  const provisions: Provisions = {
    find: ({ repository }) => (repository === 'some/action' ? { folder } : undefined),
    stubs: { 'acme/scan': { score: '10' }, 'acme/scna': {} },
  };
  const run = await rehearse(content, { provisions });
  expect(run.log('a').filter((line) => line.startsWith('> '))).toEqual([
    '> pre you',
    '> main you',
    '> main 10 ',
    '> post you',
  ]);
  expect(run.notRehearsed).toContain('Acme/Scan@v9: passed over, as asked (`--stub`)');
  expect(run.notRehearsed).toContain('--stub acme/scna: no step of the workflow names this action');
});

test('the leg of a matrix for another system is left out, and what needs the job goes on', async () => {
  const other = process.platform === 'win32' ? 'macos-latest' : 'windows-latest';
  const run = await rehearse(`on: push
jobs:
  test:
    strategy: { matrix: { os: [ubuntu-latest, ${other}] } }
    runs-on: \${{ matrix.os }}
    steps: [{ run: 'true' }]
${job('after', '- run: "true"', '    needs: test\n')}`);
  expect(run.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
    'test (ubuntu-latest): success',
    'after: success',
  ]);
  expect(run.notRehearsed).toContain(
    `job test (${other}): left out, since runs-on: ${other} needs another machine than this one`,
  );
});

describe('what runs in a container', () => {
  const content = `on: push\njobs:\n${job('a', '- uses: docker://alpine\n- run: x', '    container: { image: "node:24" }\n    services: { db: postgres, of: { image: "${{ vars.IMAGE }}" } }\n')}`;
  const withImages = (...images: readonly string[]): Provisions => ({
    engine: () => ({
      engine: {
        name: 'podman',
        hasImage: (image) => images.includes(image),
        client: () => ({ command: '', args: [], cwd: '', env: {} }),
        variableOptions: () => [],
      },
    }),
  });

  test('is run by the engine of this machine, which is named', async () => {
    const provisions = withImages('alpine', 'node:24', 'postgres');
    const { explained: said, refused } = await inspected(content, provisions);
    expect(refused).toEqual([]);
    expect(said.jobs).toEqual([
      expect.objectContaining({
        engine: 'podman',
        steps: [
          { name: 'Run docker://alpine', uses: 'docker://alpine', how: 'run', engine: 'podman' },
          { name: 'Run x', uses: null, how: 'run' },
        ],
      }),
    ]);
  });

  test('needs its images, which nobody pulls unasked', async () => {
    const without = async (...images: readonly string[]) => {
      const { refused, explained: said } = await inspected(content, withImages(...images));
      expect(refused).toEqual([]);
      return { fetch: said.fetch, next: said.unfetched.map(({ what, remedy }) => `${what}: ${remedy}`) };
    };
    expect(await without('alpine')).toEqual({
      fetch: ['docker://node:24', 'docker://postgres'],
      next: [
        expect.stringMatching(/^container: node:24: .*`podman pull node:24`.*--skip-job a/),
        expect.stringMatching(/^services: postgres: .*`podman pull postgres`/),
      ],
    });
    expect(await without('node:24', 'postgres')).toEqual({
      fetch: ['docker://alpine'],
      next: [expect.stringMatching(/^docker:\/\/alpine: .*`podman pull alpine`.*--stub docker:\/\/alpine/)],
    });
  });

  test('is refused where no engine answers, with what helps', async () => {
    const why = 'no container engine answers here: `docker` is installed, and says: no';
    const { refused } = await inspected(content, { engine: () => ({ why }) });
    expect(refused.map(({ message }) => message)).toEqual([
      `job a has \`container:\`; ${why}.`,
      `job a has \`services:\`; ${why}.`,
      `job a: \`uses: docker://alpine\`: ${why}.`,
    ]);
    expect(refused.at(-1)?.remedy).toMatch(/Start Docker or Podman.*--stub docker:\/\/alpine.*rehearsal\.yml/);
  });
});
