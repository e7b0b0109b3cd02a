import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { FakeEngine, type FakeEngineOptions } from '../testing/fake-engine.ts';
import { rehearse, type RehearseOptions, writeFiles } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';

afterAll(removeTemporaryFolders);

const IMAGES: FakeEngineOptions['images'] = { 'node:24': {}, redis: {}, alpine: { entrypoint: '/bin/echo' } };

function workflow(job: string): string {
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n${job.replaceAll(/^(?=.)/gm, '    ')}`;
}

async function run(job: string, options: RehearseOptions & { readonly fake?: FakeEngineOptions } = {}) {
  const engine = new FakeEngine({ images: IMAGES ?? {}, ...options.fake });
  const rehearsed = await rehearse(workflow(job), { engine, ...options });
  return { ...rehearsed, engine };
}

/** The value behind each option of this name. */
function values(args: readonly string[], option: string): string[] {
  return args.flatMap((arg, index) => (arg === option ? [args[index + 1] ?? ''] : []));
}

describe('a job in a container', () => {
  const suite = {
    'action.yml': 'name: Root\ndescription: Root\nruns: { using: node24, main: main.js }\n',
    'main.js': 'console.log("node in", process.env.GITHUB_ACTIONS, process.env.CI, process.cwd().split("/").at(-1));',
  };

  test('runs its steps and actions there, by the names that GitHub has for its folders', async () => {
    const { engine, ...job } = await run(
      `
container:
  { image: node:24, env: { GREETING: hello }, options: --cpus 1 --user "me", volumes: ['data:/data', '/scratch'] }
steps:
  - uses: acme/liftlock@v1
  - run: |
      echo "$GREETING in $(basename $PWD)"
      echo "MINE=$GITHUB_WORKSPACE/x" >> $GITHUB_ENV
      echo word=said >> $GITHUB_OUTPUT
    id: one
    env: { SECRET_LIKE: 'two words' }
  - { run: 'print("python: \${{ steps.one.outputs.word }}")', shell: python, working-directory: /opt }
`,
      { suite, closedBy: '--deploy=sandbox' },
    );
    expect(job.log('only')).toEqual(expect.arrayContaining(['node in true true product', 'hello in product']));
    const [made] = engine.called('create').filter(({ args }) => args.includes('node:24'));
    expect(values(made?.args ?? [], '--volume').map((mount) => mount.split(':')[1])).toEqual(
      expect.arrayContaining([
        '/github/workflow',
        '/github/home',
        '/__t',
        '/__w',
        '/__w/_actions/0',
        '/__e/node24/bin/node',
      ]),
    );
    expect(made?.args).toEqual(
      expect.arrayContaining(['--pull', 'never', '--cpus', '1', '--user', 'me', 'tail', '/dev/null']),
    );
    expect(values(made?.args ?? [], '--workdir')).toEqual(['/__w/product/product']);
    const own = engine.called('volume', 'create')[0]?.args.at(-1) ?? '';
    expect(own).toMatch(/^liftlock-[0-9a-f]{8}-\d+-data$/);
    expect(values(made?.args ?? [], '--volume').slice(-2)).toEqual([`${own}:/data`, '/scratch']);
    const [probe, node, script, python] = engine.called('exec');
    expect(probe?.args.slice(-2)).toEqual(['/__e/node24/bin/node', '--version']);
    expect(node?.args.slice(-2)).toEqual(['/__e/node24/bin/node', '/__w/_actions/0/main.js']);
    expect(script?.args.slice(-3)).toEqual(['sh', '-e', expect.stringMatching(/^\/__w\/_temp\/.*\.sh$/)]);
    expect(script?.args.join(' ')).not.toContain('two words');
    expect(script?.env).toMatchObject({
      SECRET_LIKE: 'two words',
      GITHUB_WORKSPACE: '/__w/product/product',
      RUNNER_TEMP: '/__w/_temp',
      RUNNER_TOOL_CACHE: '/__t',
      GITHUB_EVENT_PATH: '/github/workflow/event.json',
      GITHUB_OUTPUT: expect.stringMatching(/^\/__w\/_temp\/_runner_file_commands\//),
    });
    expect(script?.env).not.toHaveProperty('HOME');
    expect(python?.args.slice(-2)).toEqual(['python', expect.stringMatching(/^\/__w\/_temp\/.*\.py$/)]);
    expect(values(python?.args ?? [], '--workdir')).toEqual(['/opt']);
    expect(python?.env['MINE']).toMatch(/product\/x$/);
    expect(engine.called('network', 'create')[0]?.args).toContain('--internal');
    expect(job.notRehearsed).toContainEqual(
      expect.stringMatching(/^containers: docker of this machine ran them, without any network .*--deploy=sandbox/),
    );
    expect(job.steps('only')).toEqual(
      expect.arrayContaining(['Initialize containers: success', 'Stop containers: success']),
    );
    expect(engine.left).toEqual([]);
  });
});

test('git in a container finds the local GitHub as it does on the machine', async () => {
  const ended = await run('container: node:24\nsteps: [{ run: git config --get-all "url.http://local/.insteadOf" }]', {
    gitSettings: '[url "http://local/"]\n\tinsteadOf = https://github.com/acme/product\n',
  });
  expect(ended.log('only')).toContain('https://github.com/acme/product');
});

describe('services', () => {
  test('are waited for, have host names on the network, and ports on this machine', async () => {
    const { engine, ...job } = await run(
      `
services:
  cache: { image: redis, ports: ['6379'], env: { MODE: fast }, command: redis-server --port 6379 }
steps:
  - run: echo "\${{ job.services.cache.ports['6379'] }} \${{ job.services.cache.ports[6379] }} \${{ job.services.cache.id }}"
  - { uses: 'docker://alpine', with: { args: 'hello "two words"' } }
  - { uses: 'docker://alpine', id: failing, with: { entrypoint: /bin/false }, continue-on-error: true }
  - run: echo "it ended as \${{ steps.failing.outcome }}"
`,
      {
        fake: { images: { ...IMAGES, redis: { health: ['starting', 'starting', 'healthy'] } } },
        limits: { healthMs: 1 },
      },
    );
    expect(job.conclusion).toBe('success');
    const said = job.log('only').find((line) => /^\d+ \d+ id-of/.test(line)) ?? '';
    const [first, second] = said.split(' ');
    expect(first).toBe(second);
    expect(job.log('only')).toEqual(
      expect.arrayContaining(['cache service is healthy.', 'hello two words', 'it ended as failure']),
    );
    const [service, relay, action] = engine.called('create').map(({ args }) => args);
    expect(values(service ?? [], '--network-alias')).toEqual(['cache']);
    expect(service?.slice(-4)).toEqual(['redis', 'redis-server', '--port', '6379']);
    expect(values(relay ?? [], '--add-host')).toEqual(['cache:10.0.0.7', 'github.localhost:127.0.0.1']);
    expect(values(action ?? [], '--network')).toEqual([`container:${values(relay ?? [], '--name')[0]}`]);
    expect(engine.left).toEqual([]);
  });

  test('have ranges of ports on this machine, and those of UDP among themselves', async () => {
    const ended = await run(
      `
services: { cache: { image: redis, ports: ['7000-7001', '53:53/udp'] } }
steps: [{ run: "echo ports \${{ job.services.cache.ports['7000'] }} \${{ job.services.cache.ports['7001'] }}" }]
`,
    );
    expect(ended.log('only').filter((line) => /^ports \d+ \d+$/.test(line))).toHaveLength(1);
    expect(ended.notRehearsed.join('\n')).toContain('redis: port 53:53/udp was not published');
    const wrong = await run(
      "services: { cache: { image: redis, ports: ['80-82:7000-7001'] } }\nsteps: [{ run: 'true' }]\n",
    );
    expect(wrong.annotations('only')[0]).toContain('ranges of the same length, and not `80-82:7000-7001`');
  });

  test('that become unhealthy fail the job, with their log, and no step runs', async () => {
    const { engine, ...job } = await run('services: { cache: { image: redis } }\nsteps: [{ run: echo never }]\n', {
      fake: { images: { redis: { health: ['starting', 'unhealthy'] } } },
      limits: { healthMs: 1 },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.annotations('only')).toEqual(['error: Failed to initialize, cache service is unhealthy.']);
    expect(job.log('only').join('\n')).toMatch(/the log of liftlock-.*-cache/);
    expect(job.log('only')).not.toContain('never');
    expect(engine.left).toEqual([]);
  });
});

describe('a network that does not come into being', () => {
  const job = 'services: { cache: { image: redis } }\nsteps: [{ run: echo never }]\n';

  test('fails the job after a while, and is removed with it', async () => {
    const { engine, ...ended } = await run(job, { fake: { hangs: 'relay' }, limits: { relayMs: 20 } });
    expect(ended.annotations('only')).toEqual(['error: the relay of the network did not start within 0.02 seconds']);
    expect(ended.log('only').join('\n')).toMatch(/Stop and remove container: .*-cache\nRemove container network: /);
    expect(engine.called('network', 'rm')).not.toEqual([]);
  });

  test('is not waited for by whoever cancels', async () => {
    const cancel = new AbortController();
    const ended = await run(job, {
      fake: { hangs: 'start' },
      signal: cancel.signal,
      onEvent: (event) => {
        if (event.type === 'group-started' && event.title.startsWith('Starting cache')) cancel.abort();
      },
    });
    expect(ended.conclusion).toBe('cancelled');
    expect(ended.log('only').join('\n')).toContain('Stop and remove container');
  });
});

describe('Docker actions', () => {
  const DOCKERFILE = 'FROM alpine\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n';
  const action = `
name: Greet
description: Greets
inputs: { who: { description: Who, default: world } }
runs:
  using: docker
  image: Dockerfile
  args: ['--who', '\${{ inputs.who }}', '']
  env: { EXTRA: yes, HIDDEN: no }
  pre-entrypoint: /bin/true
  post-entrypoint: /bin/echo
`;
  const script =
    '#!/bin/sh\necho "$# $1 $2 $INPUT_WHO $EXTRA $HIDDEN"; echo "greeting=hi $INPUT_WHO" >> $GITHUB_OUTPUT; echo "kept=1" >> $GITHUB_STATE\n';

  function fetched(files: Readonly<Record<string, string>>) {
    const folder = temporaryFolder();
    writeFiles(folder, files);
    chmodSync(join(folder, 'run.sh'), 0o755);
    return { find: () => ({ folder }) };
  }

  test('are built, and run with inputs, arguments, file commands, and their entry points before and after', async () => {
    const provisions = fetched({ 'action.yml': action, Dockerfile: DOCKERFILE, 'run.sh': script });
    const { engine, ...job } = await run(
      `
steps:
  - { uses: some/greet@v1, id: greet, with: { who: mona }, env: { HIDDEN: shown } }
  - run: echo "\${{ steps.greet.outputs.greeting }}"
`,
      { provisions },
    );
    expect(job.annotations('only')).toEqual([]);
    expect(job.log('only')).toEqual(expect.arrayContaining(['3 --who mona mona yes shown', 'hi mona', '--who mona ']));
    expect(job.steps('only')).toEqual(
      expect.arrayContaining(['Pre Run some/greet@v1: success', 'Post Run some/greet@v1: success']),
    );
    expect(engine.called('build')).toHaveLength(1);
    const main = engine
      .called('create')
      .map(({ args, env }) => ({ args, env }))
      .find(({ args }) => args.includes('--who'));
    expect(engine.called('create').at(-1)?.env).toMatchObject({ STATE_kept: '1' });
    expect(values(main?.args ?? [], '--workdir')).toEqual(['/github/workspace']);
    expect(main?.env).toMatchObject({ HOME: '/github/home', GITHUB_WORKSPACE: '/github/workspace', INPUT_WHO: 'mona' });
    expect(main?.env['GITHUB_OUTPUT']).toMatch(/^\/github\/file_commands\//);
    expect(values(main?.args ?? [], '--volume').map((mount) => mount.split(':')[1])).toEqual([
      '/github/home',
      '/github/workflow',
      '/github/file_commands',
      '/github/workspace',
      '/github/runner_temp',
    ]);
    expect(engine.left).toEqual([]);
  });

  test('that cannot be built without network are told with the command that builds them once', async () => {
    const provisions = fetched({ Dockerfile: `${DOCKERFILE}RUN false\n`, 'run.sh': script });
    const { engine, ...job } = await run('steps: [{ uses: some/greet@v1, with: { anything: goes } }]\n', {
      provisions,
      closedBy: '--deploy=print',
    });
    expect(engine.called('build')[0]?.args).toEqual(expect.arrayContaining(['--network', 'none']));
    expect(job.annotations('only')).toEqual([
      expect.stringMatching(
        /Docker build failed.*no network \(--deploy=print\).*docker build --tag liftlock\.local\/some-greet:[0-9a-f]{12} --file \S+Dockerfile \S+$/,
      ),
    ]);
  });

  test('that are only printed are neither built nor made', async () => {
    const { engine, ...job } = await run("steps: [{ uses: 'docker://alpine' }]\n", {
      launch: (started) => ({ ...started, command: '/bin/echo', args: ['not run'] }),
    });
    expect(job.log('only')).toContain('not run');
    expect(engine.called('create')).toEqual([]);
  });
});
